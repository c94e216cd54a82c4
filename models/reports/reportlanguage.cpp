// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/reportlanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTranslator>

namespace kept {

namespace {

/// The catalogue that speaks in this thread; none for the program's own language.
thread_local const QTranslator *speaking = nullptr;

/// Stands before the program's catalogues and answers only while a ReportLanguage lives. Installing and removing a
/// translator would each time tell every window that its language changed; this one stays installed, and says that it
/// is empty so that even that goes unnoticed. Where the program's language changes, another one takes its place in
/// front.
class ReportTranslator : public QTranslator {
public:
    explicit ReportTranslator(QCoreApplication *application) : QTranslator(application)
    {
        QCoreApplication::installTranslator(this);
        application->installEventFilter(this);
    }
    [[nodiscard]] bool isInFront() const { return m_inFront; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            m_inFront = false;
        return false;
    }
    [[nodiscard]] bool isEmpty() const override { return true; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override
    {
        if (!speaking)
            return {};
        const QString text = speaking->translate(context, source, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(source)
                             : text; // not the program's catalogue: English is in the source
    }
    /// The catalogue of the language, loaded once.
    [[nodiscard]] const QTranslator *catalogue(const QString &language)
    {
        QTranslator *&found = m_catalogues[language];
        if (!found) {
            found = new QTranslator(this);
            // What links no catalogues speaks the English of the sources.
            std::ignore = found->load(QStringLiteral(":/i18n/kept_%1.qm").arg(language));
        }
        return found;
    }

private:
    std::map<QString, QTranslator *> m_catalogues;
    bool m_inFront = true;
};

ReportTranslator *installedTranslator()
{
    QCoreApplication *application = QCoreApplication::instance();
    const QString name = QStringLiteral("kept.reportTranslator");
    auto *found =
        static_cast<ReportTranslator *>(application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly));
    if (found && (found->isInFront() || speaking))
        return found;
    delete found;
    found = new ReportTranslator(application);
    found->setObjectName(name);
    return found;
}

/// "de" of "de", "de-AT" and "de_AT".
QString languageOf(const QString &code) { return QString(code).replace(u'-', u'_').section(u'_', 0, 0).toLower(); }

/// The locale around it, or else the program's, where that speaks the language, since it also knows the country.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(QString(code).replace(u'-', u'_'));
    for (const QLocale &known : {displayLocale(), QLocale()})
        if (known.language() == wanted.language())
            return known;
    return wanted;
}

} // namespace

ReportLanguage::ReportLanguage(const QString &code) : m_before(speaking), m_spoken(speaksLanguage(code))
{
    if (!m_spoken)
        return;
    speaking = installedTranslator()->catalogue(languageOf(code));
    m_locale.emplace(localeFor(code));
}

ReportLanguage::~ReportLanguage()
{
    if (!m_spoken)
        return;
    speaking = m_before;
}

bool speaksLanguage(const QString &code)
{
    const QString language = languageOf(code);
    return QCoreApplication::instance()
        && (language == QStringLiteral("en") || QFile::exists(QStringLiteral(":/i18n/kept_%1.qm").arg(language)));
}

} // namespace kept
