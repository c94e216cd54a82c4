// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementspage.h"
#include "ui/pages/creditspage.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>

// Where a row of the ledger leads.

namespace kept {

namespace {

constexpr int clauseColumn = 7;

} // namespace

void CreditsPage::addWays()
{
    const auto add = [this](const QString &text, const char *name, void (CreditsPage::*go)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, go);
        m_list->addAction(action);
        return action;
    };
    m_toFigure = add(tr("Show the figure"), "toFigure", &CreditsPage::showFigure);
    m_toClause = add(tr("Show the clause"), "toClause", &CreditsPage::showClause);
    m_toLetter = add(tr("Claim letter"), "toLetter", &CreditsPage::showLetter);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex &index) { index.column() == clauseColumn ? showClause() : showFigure(); });
}

void CreditsPage::updateWays()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    m_toFigure->setEnabled(row);
    m_toClause->setEnabled(row);
    m_toLetter->setEnabled(m_letter->isEnabled());
}

void CreditsPage::showFigure()
{
    if (const CreditRow *chosen = m_model->row(m_list->currentIndex()))
        session().navigate({QStringLiteral("compliance"), chosen->entry.agreement.text(), chosen->entry.serviceLevel,
            chosen->entry.period});
}

void CreditsPage::showClause()
{
    if (const CreditRow *chosen = m_model->row(m_list->currentIndex()))
        session().navigate(
            {QStringLiteral("agreements"), AgreementsPage::clauseId(chosen->entry.agreement, chosen->entry.clause),
                chosen->entry.serviceLevel, std::nullopt});
}

} // namespace kept
