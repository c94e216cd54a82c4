// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatechooser.h"

#include "models/tables/recordwords.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/pages/templatepreview.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int listWidth = 320;

bool matches(const AgreementTemplate &made, const QString &filter)
{
    return filter.isEmpty() || made.title.contains(filter, Qt::CaseInsensitive)
        || made.description.contains(filter, Qt::CaseInsensitive);
}

} // namespace

TemplateChooser::TemplateChooser(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics().gap(), metrics().gap(), metrics().gap(), metrics().gap());
    layout->setSpacing(metrics().threeQuarters());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics().gap());
    auto *side = new QWidget(this);
    side->setFixedWidth(metrics().px(listWidth));
    buildLeft(side);
    columns->addWidget(side);
    m_preview = new QTextBrowser(this);
    m_preview->setObjectName(QStringLiteral("template.preview"));
    m_preview->setAccessibleName(tr("What the template contains"));
    m_preview->setTabChangesFocus(true);
    columns->addWidget(m_preview, 1);
    layout->addLayout(columns, 1);
    layout->addWidget(buildButtons());
    setFocusProxy(m_list);
}

void TemplateChooser::buildLeft(QWidget *side)
{
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Language of the agreement"), side);
    m_language = new QComboBox(side);
    m_language->setObjectName(QStringLiteral("template.language"));
    m_language->setAccessibleName(label->text());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en")); // not translated: a language names itself
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    label->setBuddy(m_language);
    row->addWidget(label, 1);
    row->addWidget(m_language);
    layout->addLayout(row);
    m_filter = new QLineEdit(side);
    m_filter->setObjectName(QStringLiteral("template.filter"));
    m_filter->setAccessibleName(tr("Filter the templates"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    layout->addWidget(m_filter);
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("template.list"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setUniformItemSizes(true);
    layout->addWidget(m_list, 1);
    m_archived = new QCheckBox(tr("Archived too"), side);
    m_archived->setObjectName(QStringLiteral("template.archived"));
    layout->addWidget(m_archived);
    connect(m_archived, &QCheckBox::toggled, this, &TemplateChooser::fill);
    connect(m_language, &QComboBox::activated, this, &TemplateChooser::languageChanged);
    leadDown(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &TemplateChooser::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplateChooser::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &TemplateChooser::chosen);
}

QWidget *TemplateChooser::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto *back = new QPushButton(tr("Back to the list"), buttons);
    back->setObjectName(QStringLiteral("template.cancel"));
    m_next = new QPushButton(tr("Fill in…"), buttons);
    m_next->setObjectName(QStringLiteral("template.next"));
    setPrimary(m_next);
    m_archive = new QPushButton(icon(QStringLiteral("archive")), tr("Archive"), buttons);
    m_archive->setObjectName(QStringLiteral("template.archive"));
    row->addWidget(back);
    row->addStretch();
    row->addWidget(m_archive);
    row->addWidget(m_next);
    connect(m_archive, &QPushButton::clicked, this, [this] {
        if (const OfferedTemplate *offered = currentOffer())
            Q_EMIT archiveRequested(offered->made.id, !offered->archived);
    });
    connect(back, &QPushButton::clicked, this, &TemplateChooser::cancelled);
    connect(m_next, &QPushButton::clicked, this, &TemplateChooser::chosen);
    return buttons;
}

void TemplateChooser::setTemplates(std::vector<OfferedTemplate> templates)
{
    m_templates = std::move(templates);
    fill();
}

QString TemplateChooser::language() const { return m_language->currentData().toString(); }

void TemplateChooser::setLanguage(const QString &language)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(language.left(2))));
}

const OfferedTemplate *TemplateChooser::currentOffer() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString id = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    const auto found = std::find_if(
        m_templates.begin(), m_templates.end(), [&](const OfferedTemplate &each) { return each.made.id == id; });
    return found == m_templates.end() ? nullptr : &*found;
}

const AgreementTemplate *TemplateChooser::current() const
{
    const OfferedTemplate *offered = currentOffer();
    return offered == nullptr || offered->archived ? nullptr : &offered->made;
}

void TemplateChooser::setCurrent(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
}

void TemplateChooser::focusList() { m_list->setFocus(Qt::OtherFocusReason); }

void TemplateChooser::addItem(const OfferedTemplate &offered)
{
    const AgreementTemplate &made = offered.made;
    const QString title = offered.archived ? tr("%1 – archived", "title of a template").arg(made.title)
        : offered.isOwn                    ? tr("%1 – own template", "title of a template").arg(made.title)
                                           : made.title;
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(Qt::UserRole, made.id);
    item->setToolTip(made.description.isEmpty() ? title : made.description);
    item->setData(
        Qt::AccessibleTextRole, tr("%1, %2", "title, kind of agreement").arg(title, agreementKindWord(made.kind)));
}

void TemplateChooser::fill()
{
    const QString before = currentOffer() == nullptr ? QString() : currentOffer()->made.id;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const OfferedTemplate &each : m_templates)
            if (matches(each.made, m_filter->text().trimmed()) && (!each.archived || m_archived->isChecked()))
                addItem(each);
        m_list->setCurrentRow(0);
        setCurrent(before);
    }
    showCurrent();
}

void TemplateChooser::showCurrent()
{
    const OfferedTemplate *offered = currentOffer();
    m_next->setEnabled(current() != nullptr);
    m_archive->setVisible(offered != nullptr && offered->isOwn);
    m_archive->setText(offered != nullptr && offered->archived ? tr("Take out of the archive") : tr("Archive"));
    m_archived->setVisible(
        std::any_of(m_templates.begin(), m_templates.end(), [](const OfferedTemplate &each) { return each.archived; }));
    m_preview->setHtml(
        offered == nullptr ? tr("No template fits the filter.").toHtmlEscaped() : templatePreview(offered->made));
}

} // namespace kept
