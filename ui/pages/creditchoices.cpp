// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/creditchoices.h"

#include "models/domain/display.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kept {

CreditChoices::CreditChoices(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics().quarter());
    auto *about = textLabel(
        tr("One incident, several service credits: only one of them is paid."), Type::BodyStrong, false, this);
    about->setWordWrap(true);
    m_layout->addWidget(about);
    hide();
}

void CreditChoices::showChoices(const Portfolio &portfolio, const CreditEntry *entry, bool mayClaim)
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_layout->addWidget(m_rows);
    const std::vector<ElectionChoice> choices =
        entry == nullptr ? std::vector<ElectionChoice>() : electionOf(portfolio, *entry);
    for (const ElectionChoice &choice : choices)
        addChoice(portfolio, choice, mayClaim && (!entry->claim || entry->claim->state == ClaimState::Rejected));
    setVisible(!choices.empty());
}

void CreditChoices::addChoice(const Portfolio &portfolio, const ElectionChoice &choice, bool mayClaim)
{
    const CreditEntry &entry = choice.entry;
    const Agreement *agreement = portfolio.agreement(entry.agreement);
    const ServiceLevel *level = agreement == nullptr ? nullptr : findServiceLevel(*agreement, entry.serviceLevel);
    const QString name = level == nullptr ? entry.serviceLevel.text() : level->name;
    const QString amount = tr("%1: %2 payable", "service level and amount").arg(name, displayMoney(entry.amount));
    const bool isRejected = entry.claim && entry.claim->state == ClaimState::Rejected;
    const QString text = isRejected ? tr("%1, rejected", "a choice").arg(amount)
        : entry.claim               ? tr("%1, claimed", "a choice").arg(amount)
        : choice.isProposed         ? tr("%1, proposed", "a choice").arg(amount)
                                    : amount;
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().half());
    row->addWidget(textLabel(text, Type::Body, !choice.isTaken, m_rows));
    if (!choice.isTaken) {
        auto *claim = new LinkButton(tr("Claim this one instead"), m_rows);
        claim->setObjectName(QStringLiteral("choose.") + entry.serviceLevel.text());
        claim->setAccessibleName(tr("Claim “%1” instead").arg(name));
        claim->setEnabled(mayClaim);
        connect(claim, &LinkButton::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
        row->addWidget(claim);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_rows->layout())->addLayout(row);
}

} // namespace kept
