// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurementspage.h"

#include "models/tables/importsmodel.h"
#include "models/workspace/importmeasurements.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/pages/importassistant.h"
#include "ui/pages/listview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kept {

namespace {

enum Place { Empty, List, Assistant };

} // namespace

MeasurementsPage::MeasurementsPage(Session &session, QWidget *parent)
    : Page(session, tr("Measurements"), ScopeBar::None, parent)
{
    auto *leave = new QAction(icon(QStringLiteral("close")), tr("Cancel import"), this);
    auto *start = new QAction(tr("Import…"), this);
    m_leave = header()->addAction(leave);
    m_leave->setObjectName(QStringLiteral("leaveImport"));
    m_import = header()->addAction(start, true);
    m_import->setObjectName(QStringLiteral("import"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildList());
    m_assistant = new ImportAssistant(session, m_stack);
    m_stack->addWidget(m_assistant);
    content()->addWidget(m_stack);
    connect(start, &QAction::triggered, this, &MeasurementsPage::startImport);
    connect(leave, &QAction::triggered, this, [this] {
        m_assistant->cancel();
        showAssistant(false);
    });
    connect(m_assistant, &ImportAssistant::undoRequested, this, [this](const ImportEntry &entry, QLineEdit *reason) {
        askToWithdraw(entry, reason, [this, given = reason->text().trimmed()] { m_assistant->undo(given); });
    });
    connect(m_assistant, &ImportAssistant::failed, this, &Page::showError);
    connect(m_assistant, &ImportAssistant::finished, this, [this] { showAssistant(false); });
    connect(m_assistant, &ImportAssistant::stepChanged, this, [this](int step) {
        clearError();
        m_leave->setVisible(m_stack->currentIndex() == Assistant && step != ImportAssistant::Outcome);
    });
    showAssistant(false);
}

QWidget *MeasurementsPage::buildEmpty()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    const int gap = metrics().gap();
    layout->setContentsMargins(gap, gap, gap, gap);
    auto *empty = new EmptyState(tr("Nothing was imported yet."),
        tr("Import the tickets, outages, counts or ratings that show how the services were delivered."), tr("Import…"),
        pane);
    layout->addWidget(empty);
    connect(empty, &EmptyState::activated, this, &MeasurementsPage::startImport);
    return pane;
}

QWidget *MeasurementsPage::buildList()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_imports = new ImportsModel(this);
    m_list = makeList(m_imports, QStringLiteral("imports"), tr("Imports"), pane);
    layout->addWidget(m_list, 1);
    layout->addWidget(horizontalRule(pane));
    layout->addWidget(buildUndo());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasurementsPage::showCurrent);
    return pane;
}

QWidget *MeasurementsPage::buildUndo()
{
    const Metrics m = metrics();
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.threeQuarters());
    row->setSpacing(m.half());
    m_undoTitle = new ElidedLabel({}, bar);
    m_reason = new QLineEdit(bar);
    m_reason->setObjectName(QStringLiteral("undoReason"));
    m_reason->setAccessibleName(tr("Reason of the undo"));
    m_reason->setPlaceholderText(tr("Reason, such as: wrong month"));
    m_undo = new QPushButton(tr("Undo import"), bar);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    row->addWidget(m_undoTitle, 2);
    row->addWidget(m_reason, 1);
    row->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &MeasurementsPage::undo);
    connect(m_reason, &QLineEdit::returnPressed, m_undo, &QPushButton::click);
    return bar;
}

void MeasurementsPage::open(const Destination &destination)
{
    if (destination.id == QStringLiteral("import")) {
        m_assistant->start();
        showAssistant(true);
    } else if (m_assistant->step() == ImportAssistant::Outcome) {
        showAssistant(false);
    }
}

Destination MeasurementsPage::place() const
{
    const bool importing = m_stack->currentIndex() == Assistant;
    return {objectName(), importing ? QStringLiteral("import") : QString(), std::nullopt, std::nullopt};
}

void MeasurementsPage::refresh(const Portfolio &) { fill(); }

void MeasurementsPage::fill()
{
    auto imports = allImports(session().workspace().database());
    if (!imports) {
        showError(imports.error());
        return;
    }
    const int row = qMax(0, m_list->currentIndex().row());
    m_imports->setRows(std::move(*imports));
    fitColumns(m_list, {1, metrics().px(220), {9, 7, 3, 2}});
    if (m_imports->rowCount() > 0)
        m_list->setCurrentIndex(m_imports->index(qMin(row, m_imports->rowCount() - 1), 0));
    if (m_stack->currentIndex() != Assistant)
        m_stack->setCurrentIndex(m_imports->rowCount() > 0 ? List : Empty);
    showCurrent();
}

void MeasurementsPage::showCurrent()
{
    const ImportEntry *entry = m_imports->row(m_list->currentIndex());
    const bool possible = entry && !entry->undone && !session().isReadOnly();
    m_undoTitle->setText(!entry ? QString()
            : entry->undone     ? tr("%1 is undone; what it had superseded is current again.").arg(entry->info.fileName)
                                : tr("%1 can be undone in one step, with a reason.").arg(entry->info.fileName));
    m_reason->setEnabled(possible);
    m_undo->setEnabled(possible);
}

void MeasurementsPage::startImport()
{
    m_assistant->start();
    showAssistant(true);
    m_assistant->chooseFile();
}

void MeasurementsPage::showAssistant(bool shown)
{
    clearError();
    m_stack->setCurrentIndex(shown ? Assistant : List);
    header()->setTitle(shown ? tr("Import measurements") : tr("Measurements"));
    m_leave->setVisible(shown);
    m_import->setVisible(!shown);
    m_import->setEnabled(!session().isReadOnly());
    if (!shown)
        fill();
}

void MeasurementsPage::askToWithdraw(const ImportEntry &entry, QLineEdit *reason, std::function<void()> then)
{
    if (const auto given = checkUndoReason(reason->text()); !given) {
        showError(given.error());
        reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    clearError();
    confirm(withdrawalQuestion(entry), tr("Withdraw the import"), std::move(then));
}

void MeasurementsPage::undo()
{
    // The answer is about the import that was asked about, whatever row is chosen when it comes.
    if (const ImportEntry *entry = m_imports->row(m_list->currentIndex()))
        askToWithdraw(*entry, m_reason,
            [this, id = entry->info.id, reason = m_reason->text().trimmed()] { withdraw(id, reason); });
}

void MeasurementsPage::withdraw(const ImportId &id, const QString &reason)
{
    const auto undone = undoImport(session().workspace(), id, reason);
    if (!undone) {
        showError(undone.error());
        return;
    }
    clearError();
    m_reason->clear();
    m_list->setFocus(Qt::OtherFocusReason); // before the button is disabled, which would hand the keyboard on
    session().informSaved();
    fill();
}

} // namespace kept
