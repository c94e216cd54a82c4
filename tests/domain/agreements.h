// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

// Agreements that the tests of this folder start from.

namespace kept::test {

inline ServiceLevelId levelId(const char *text) { return ServiceLevelId::parse(QString::fromLatin1(text)).value(); }

/// An availability of at least the target, from the date on.
inline ServiceLevel availability(const char *id, const QDate &from, const Decimal &target)
{
    ServiceLevel level{levelId(id), QStringLiteral("Availability"), QStringLiteral("4.1"), {}, {}, {},
        PeriodKind::Month, Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, {}};
    level.targets.set(from, Target{target, {}, {}, {}});
    return level;
}

/// Three years from 1 May 2024, renewed by a year each, with three months' notice to a weekend calendar:
/// last notice dates Friday 29 January 2027 and Friday 28 January 2028.
inline Agreement hosting()
{
    Agreement agreement{AgreementId::parse(QStringLiteral("a1")).value(), QStringLiteral("SH-2024-017"),
        QStringLiteral("Hosting"), AgreementKind::Sla, OrganisationId::parse(QStringLiteral("sample-hosting")).value(),
        OrganisationId::parse(QStringLiteral("us")).value(), {}, {}, {}, false, 0};
    AgreementVersion version;
    version.effective = QDate(2024, 5, 1);
    version.content.zone = QStringLiteral("Europe/Berlin");
    version.content.term.start = QDate(2024, 5, 1);
    version.content.term.months = 36;
    version.content.term.renewal = RenewalMode::Automatic;
    version.content.term.renewalMonths = 12;
    version.content.term.notice = NoticePeriod{3, NoticeUnit::Months, NoticeEffect::ReceivedBy};
    version.content.noticeCalendar = NoticeCalendar{};
    version.content.serviceLevels = {availability("l1", {2024, 5, 1}, {999, 1})};
    agreement.versions = {version};
    return agreement;
}

inline LifeEvent step(LifeEventKind kind, const QDate &date, const char *by = "anna")
{
    return LifeEvent{kind, date, QString::fromLatin1(by), {}};
}

/// The same, submitted, approved and signed in March 2024.
inline Agreement signedHosting()
{
    Agreement agreement = hosting();
    agreement.life = {step(LifeEventKind::Submitted, {2024, 3, 1}),
        step(LifeEventKind::Approved, {2024, 3, 10}, "bert"), step(LifeEventKind::Signed, {2024, 3, 20})};
    return agreement;
}

} // namespace kept::test
