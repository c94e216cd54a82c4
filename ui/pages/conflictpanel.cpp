// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflictpanel.h"

#include "models/tables/fieldwords.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

enum Side { Yours, Theirs, Base };
enum Column { Field, Before, ByOthers, Own, Keep };
constexpr int mostRows = 6; // further ones are scrolled to

/// The place in the form, without the version that is edited.
QString shortField(const QString &field)
{
    const qsizetype content = field.indexOf(QStringLiteral(".content."));
    return content < 0 ? field : field.mid(content + 9);
}

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent) : QFrame(parent)
{
    const Metrics m = metrics();
    setObjectName(QStringLiteral("conflict"));
    setFrameShape(QFrame::StyledPanel);
    hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.threeQuarters());
    column->setSpacing(m.half());
    column->addWidget(textLabel(tr("Someone else changed this while you edited it"), Type::CardTitle, false, this));
    m_text = textLabel({}, Type::Body, true, this);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    m_table = new QTableWidget(0, 5, this);
    m_table->setObjectName(QStringLiteral("conflict.fields"));
    m_table->setAccessibleName(tr("Fields that differ"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("Theirs"), tr("Yours"), tr("Keep")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m.listRow() + m.half());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Keep, QHeaderView::ResizeToContents);
    m_table->setWordWrap(false);
    column->addWidget(m_table);
    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(tr("Save what is chosen"), this);
    save->setObjectName(QStringLiteral("conflict.save"));
    setPrimary(save);
    auto *later = new QPushButton(tr("Keep editing"), this);
    later->setObjectName(QStringLiteral("conflict.later"));
    row->addStretch();
    row->addWidget(later);
    row->addWidget(save);
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &ConflictPanel::choose);
    connect(later, &QPushButton::clicked, this, &ConflictPanel::putOff);
}

void ConflictPanel::present(
    const QJsonObject &base, const QJsonObject &theirs, const QJsonObject &yours, const NameOf &nameOf)
{
    m_base = base;
    m_theirs = theirs;
    m_yours = yours;
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_choices.clear();
    m_table->setRowCount(0);
    int contested = 0;
    for (const FieldMerge &each : fieldMerges(base, theirs, yours)) {
        addRow(each, nameOf);
        contested += each.isContested() ? 1 : 0;
    }
    const QString rest = tr("What only one of you changed is chosen already. Nothing that you typed is lost.");
    const QString waits = tr("The form waits until you save what is chosen or keep editing.");
    QStringList sentences{rest, waits};
    if (contested > 0)
        sentences.prepend(tr("%n field(s) were changed by both.", nullptr, contested));
    m_text->setText(sentences.join(u' '));
    const int rows = std::min(mostRows, std::max(1, m_table->rowCount()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    show();
    if (!m_choices.empty())
        m_choices.front()->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::setVisible(bool visible)
{
    const bool wasOpen = isOpen();
    QFrame::setVisible(visible);
    if (wasOpen != visible)
        Q_EMIT openChanged(visible);
}

void ConflictPanel::putOff()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::addRow(const FieldMerge &field, const NameOf &nameOf)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString name = fieldWord(shortField(field.field));
    const QString texts[] = {name, fieldValueText(field.field, field.base, nameOf),
        fieldValueText(field.field, field.theirs, nameOf), fieldValueText(field.field, field.yours, nameOf)};
    for (int column = Field; column < Keep; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        QFont font = item->font();
        font.setBold(column == Field && field.isContested());
        item->setFont(font);
        m_table->setItem(row, column, item);
    }
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("conflict.keep%1").arg(row));
    choice->setAccessibleName(tr("Keep of %1", "a field").arg(name));
    choice->addItem(tr("Yours"), Yours);
    choice->addItem(tr("Theirs"), Theirs);
    choice->addItem(tr("Before", "the state before both changes"), Base);
    choice->setCurrentIndex(field.yours == field.base ? Theirs : Yours);
    m_table->setCellWidget(row, Keep, choice);
    m_choices.push_back(choice);
}

void ConflictPanel::choose()
{
    std::size_t row = 0;
    const QJsonObject record = merged(m_base, m_theirs, m_yours, [&](const FieldMerge &field) {
        const int side = m_choices.at(row++)->currentData().toInt();
        return side == Yours ? field.yours : side == Theirs ? field.theirs : field.base;
    });
    Q_EMIT chosen(record);
}

} // namespace kept
