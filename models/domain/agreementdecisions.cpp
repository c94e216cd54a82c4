// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/agreementdecisions.h"

namespace kept {

namespace {

bool isSigned(const Decisions &decisions) { return decisions.approval == AgreementStatus::Active; }

/// A further term is agreed: what was said about the end of the one before is over.
void lengthen(Decisions &decisions, const QDate &date, int months)
{
    decisions.lengthenings.push_back({date, months, decisions.notice});
    decisions.notice.reset();
}

/// A step of the approval: of the agreement until it is signed, of its amendment or renewal after that.
void decide(Decisions &decisions, AgreementStatus approval)
{
    decisions.pending = 0;
    decisions.renewal = 0;
    if (!isSigned(decisions))
        decisions.approval = approval;
}

void approve(Decisions &decisions, const QDate &date)
{
    if (decisions.renewal > 0)
        lengthen(decisions, date, decisions.renewal);
    decide(decisions, AgreementStatus::Approved);
}

void take(Decisions &decisions, const LifeEvent &event)
{
    switch (event.kind) {
    case LifeEventKind::Submitted:
        return decide(decisions, AgreementStatus::InApproval);
    case LifeEventKind::Approved:
        return approve(decisions, event.date);
    case LifeEventKind::SentBack:
        return decide(decisions, AgreementStatus::Draft);
    case LifeEventKind::Signed:
        decisions.approval = AgreementStatus::Active;
        return;
    case LifeEventKind::NoticeGiven:
        decisions.notice = event.date;
        return;
    case LifeEventKind::Terminated:
        decisions.terminated = event.date;
        return;
    case LifeEventKind::Amended:
        decisions.pending = event.version;
        return;
    case LifeEventKind::Renewed:
        decisions.renewal = event.months;
        return;
    case LifeEventKind::Extended:
        ++decisions.extensions;
        return lengthen(decisions, event.date, event.months);
    }
}

} // namespace

Decisions decisionsUntil(const Agreement &agreement, const QDate &date)
{
    Decisions decisions;
    for (const LifeEvent &event : agreement.life) {
        if (event.date > date)
            break;
        take(decisions, event);
    }
    return decisions;
}

Decisions allDecisions(const Agreement &agreement) { return decisionsUntil(agreement, QDate(9999, 12, 31)); }

} // namespace kept
