// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kept {

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    const std::pair<QString, QString> catalogues[] = {
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("kept"), QStringLiteral(":/i18n")}};
    for (const auto &[name, folder] : catalogues) {
        auto *translator = new QTranslator(&application);
        // The texts of the sources have no plural forms; English has them where there is no catalogue of the language.
        if (translator->load(locale, name, QStringLiteral("_"), folder)
            || translator->load(name + QStringLiteral("_en"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace kept
