// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionsattachments.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/display.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

enum Column { Name, Title, Size, Added, Hash };
constexpr int shownRows = 6; // before the table scrolls

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

AttachmentsSection::AttachmentsSection(QWidget *parent)
    : AgreementSection(tr("Attachments"), tr("stored in the workbook at once"), parent)
{
    buildTable();
    buildButtons();
    updateButtons();
}

void AttachmentsSection::buildTable()
{
    m_table = new QTableWidget(0, 5, this);
    m_table->setObjectName(QStringLiteral("attachments"));
    m_table->setAccessibleName(tr("Attachments"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Title"), tr("Size"), tr("Added"), tr("SHA-256")});
    m_table->horizontalHeaderItem(Size)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair{Title, 150}, {Size, 84}, {Added, 96}, {Hash, 110}})
        m_table->setColumnWidth(column, metrics().px(width));
    body()->addWidget(m_table);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AttachmentsSection::updateButtons);
    connect(m_table, &QTableWidget::itemActivated, this, [this] { Q_EMIT openRequested(chosen()); });
}

void AttachmentsSection::buildButtons()
{
    // What makes one stands above what is done with one: in a narrow window they have no room beside each other.
    auto *making = new QHBoxLayout;
    auto *existing = new QHBoxLayout;
    m_title = new QLineEdit(this);
    m_title->setObjectName(QStringLiteral("attachment.title"));
    m_title->setAccessibleName(tr("Title of the next attachment"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setMaximumWidth(metrics().px(240));
    m_attach = new QPushButton(icon(QStringLiteral("plus")), tr("Attach file…"), this);
    m_open = new QPushButton(tr("Open…"), this);
    m_save = new QPushButton(tr("Save a copy…"), this);
    m_remove = new QPushButton(tr("Take off…"), this);
    const std::pair<QPushButton *, const char *> buttons[] = {{m_attach, "attachment.add"}, {m_open, "attachment.open"},
        {m_save, "attachment.save"}, {m_remove, "attachment.remove"}};
    making->addWidget(m_title);
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        setSmall(button);
        (button == m_attach ? making : existing)->addWidget(button);
    }
    for (QHBoxLayout *row : {making, existing}) {
        row->setSpacing(metrics().half());
        row->addStretch();
        body()->addLayout(row);
    }
    connect(m_attach, &QPushButton::clicked, this, [this] { Q_EMIT attachRequested(m_title->text()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(chosen()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(chosen()); });
}

void AttachmentsSection::load(const Agreement &agreement, const Portfolio &)
{
    const int before = m_table->rowCount();
    const auto count = static_cast<int>(agreement.attachments.size());
    m_isStored = agreement.revision > 0;
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const Attachment &each = agreement.attachments[static_cast<std::size_t>(row)];
        m_table->setItem(row, Name, cell(safeFileName(each.name)));
        m_table->setItem(row, Title, cell(each.note));
        m_table->setItem(row, Size, cell(QLocale().formattedDataSize(each.size, 1, QLocale::DataSizeSIFormat)));
        m_table->item(row, Size)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, Added, cell(displayDate(each.added)));
        m_table->setItem(row, Hash, cell(each.sha256));
        m_table->item(row, Name)->setData(Qt::UserRole, each.sha256);
    }
    if (count > before) {
        m_title->clear(); // it went with the file that was added
        m_table->setCurrentCell(count - 1, Name);
    }
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + std::min(count, shownRows) * metrics().listRow() + 2 * m_table->frameWidth());
    setNote(m_isStored ? tr("stored in the workbook at once") : tr("once the agreement is saved"));
    updateButtons();
}

void AttachmentsSection::store(Agreement &, Problems &) const { }

void AttachmentsSection::setMayChange(bool may)
{
    m_mayChange = may;
    updateButtons();
}

QString AttachmentsSection::chosen() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Name);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AttachmentsSection::updateButtons()
{
    const bool hasChoice = !chosen().isEmpty();
    m_attach->setEnabled(m_mayChange && m_isStored);
    m_title->setEnabled(m_attach->isEnabled());
    m_open->setEnabled(hasChoice);
    m_save->setEnabled(hasChoice);
    m_remove->setEnabled(hasChoice && m_mayChange);
}

} // namespace kept
