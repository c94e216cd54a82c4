// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordspanel.h"

#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr RecordEffect effects[] = {
    RecordEffect::Good, RecordEffect::Bad, RecordEffect::Maintenance, RecordEffect::Excluded, RecordEffect::Outside};
constexpr int all = -1;

} // namespace

RecordsPanel::RecordsPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("recordsPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new RecordsModel(this);
    column->addWidget(buildTools());
    buildList();
    column->addWidget(m_list, 1);
    leadDown(m_text, m_list);
    updateAction();
}

QWidget *RecordsPanel::buildTools()
{
    const Metrics m = metrics();
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(m.half(), m.half(), m.half(), m.half());
    row->setSpacing(m.half());
    m_text = new QLineEdit(tools);
    m_text->setObjectName(QStringLiteral("records.filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter the records"));
    m_text->setClearButtonEnabled(true);
    m_effect = new QComboBox(tools);
    m_effect->setObjectName(QStringLiteral("records.effect"));
    m_effect->setAccessibleName(tr("What the records did to the figure"));
    m_effect->addItem(tr("All records"), all);
    for (const RecordEffect effect : effects)
        m_effect->addItem(effectWord(effect), static_cast<int>(effect));
    m_count = textLabel({}, Type::Small, true, tools);
    m_count->setObjectName(QStringLiteral("records.count"));
    m_exclude = new QAction(tr("Exclude these records…"), this);
    m_exclude->setObjectName(QStringLiteral("records.exclude"));
    auto *button = new QPushButton(tools);
    button->setObjectName(QStringLiteral("records.excludeButton"));
    setSmall(button);
    row->addWidget(m_text, 1);
    row->addWidget(m_effect);
    row->addWidget(m_count);
    row->addWidget(button);
    const auto mirror = [this, button] {
        button->setText(m_exclude->text());
        button->setEnabled(m_exclude->isEnabled());
    };
    connect(m_exclude, &QAction::changed, button, mirror);
    connect(button, &QPushButton::clicked, m_exclude, &QAction::trigger);
    connect(m_exclude, &QAction::triggered, this, [this] { Q_EMIT exclusionWanted(chosen()); });
    connect(m_text, &QLineEdit::textChanged, this, &RecordsPanel::filter);
    connect(m_effect, &QComboBox::currentIndexChanged, this, &RecordsPanel::filter);
    return tools;
}

void RecordsPanel::buildList()
{
    m_list = makeList(m_model, QStringLiteral("records"), tr("Records of the figure"), this);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->horizontalHeader()->setSortIndicatorClearable(true);
    m_list->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_list->setSortingEnabled(true);
    m_list->addAction(m_exclude);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none = new EmptyState(
        tr("No record matches."), tr("Look for other words, or at all records."), tr("Show all records"), m_list);
    showWhileEmpty(m_list, m_model, m_none);
    connect(m_none, &EmptyState::activated, this, &RecordsPanel::clearFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsPanel::updateAction);
    connect(m_model, &RecordsModel::modelReset, this, &RecordsPanel::updateAction);
    connect(m_model, &RecordsModel::modelReset, this, &RecordsPanel::tellCount);
}

void RecordsPanel::setRows(std::vector<RecordRow> rows)
{
    const bool none = rows.empty();
    m_none->setTexts(none ? tr("The figure has no records.") : tr("No record matches."),
        none ? tr("What was measured in the period comes in with an import.")
             : tr("Look for other words, or at all records."),
        none ? QString() : tr("Show all records"));
    m_model->setRows(std::move(rows));
    tellEffects();
    fitColumns(m_list, {2, metrics().px(200), {}});
}

void RecordsPanel::clearFilter()
{
    m_text->clear();
    m_effect->setCurrentIndex(0);
}

void RecordsPanel::showEffect(std::optional<RecordEffect> effect)
{
    m_text->clear();
    m_effect->setCurrentIndex(m_effect->findData(effect ? static_cast<int>(*effect) : all));
}

void RecordsPanel::setExcludable(bool excludable)
{
    m_excludable = excludable;
    updateAction();
}

void RecordsPanel::filter()
{
    const int effect = m_effect->currentData().toInt();
    m_model->setFilter(m_text->text(), effect == all ? std::nullopt : std::optional(static_cast<RecordEffect>(effect)));
}

void RecordsPanel::tellEffects()
{
    const auto maintenance = static_cast<int>(RecordEffect::Maintenance);
    const bool hasMaintenance = m_model->total(RecordEffect::Maintenance) > 0; // of tickets there is none
    if (const int at = m_effect->findData(maintenance); at >= 0 && !hasMaintenance)
        m_effect->removeItem(at);
    else if (at < 0 && hasMaintenance)
        m_effect->insertItem(m_effect->findData(static_cast<int>(RecordEffect::Excluded)), QString(), maintenance);
    for (const RecordEffect effect : effects)
        m_effect->setItemText(m_effect->findData(static_cast<int>(effect)),
            tr("%1 (%2)", "what records did, how many")
                .arg(effectWord(effect), QLocale().toString(m_model->total(effect))));
}

void RecordsPanel::tellCount()
{
    const bool some = m_model->rowCount() < m_model->total();
    m_count->setText(some ? tr("%1 of %2", "shown of all")
                                .arg(QLocale().toString(m_model->rowCount()), QLocale().toString(m_model->total()))
                          : QString());
    m_count->setVisible(some);
}

void RecordsPanel::updateAction()
{
    int count = 0;
    if (m_list->selectionModel())
        for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
            count += range.height();
    m_exclude->setText(count == 1 ? tr("Exclude this record…") : tr("Exclude these records…"));
    m_exclude->setEnabled(m_excludable && count > 0);
}

QStringList RecordsPanel::chosen() const
{
    QStringList ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        if (const RecordRow *row = m_model->row(index))
            ids << row->id;
    ids.removeDuplicates();
    return ids;
}

} // namespace kept
