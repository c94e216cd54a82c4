// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/measurement.h"
#include "models/workspace/workspace.h"

#include <set>

namespace kept {

/// What is to be taken out of a service level, before anybody asked for it.
[[nodiscard]] Exclusion newExclusion(const AgreementId &agreement, const ServiceLevelId &level);
/// Asks for an exclusion in the name of who is at work; it counts once it is approved. Refused without records and
/// time, for a span that ends before it begins, and without evidence.
[[nodiscard]] Result<Exclusion> requestExclusion(Workspace &workspace, Exclusion exclusion);
/// Approves it in the name of who is at work; with four eyes that is someone else than who asked for it.
[[nodiscard]] Result<Exclusion> approveExclusion(Workspace &workspace, const ExclusionId &id);
/// Takes it into the archive, so that it does not count any more; `reason` says why, and has to. With four eyes an
/// approved one counts until somebody else than the one who acts confirms it.
[[nodiscard]] Result<Exclusion> archiveExclusion(Workspace &workspace, const ExclusionId &id, const QString &reason);
/// Archives what another one asked to archive.
[[nodiscard]] Result<Exclusion> confirmArchiving(Workspace &workspace, const ExclusionId &id);
/// Takes the wish to archive it back, or turns it down; `reason` says why, and has to.
[[nodiscard]] Result<Exclusion> keepExclusion(Workspace &workspace, const ExclusionId &id, const QString &reason);

/// The records that a service level is taken from.
struct LevelRecords {
    std::set<MeasurementKind> kinds;
    std::vector<ServiceId> services;
};
/// By the version in force on the date.
[[nodiscard]] LevelRecords recordsOf(const Agreement &agreement, const ServiceLevel &level, const QDate &date);
/// How many of them the workbook has.
[[nodiscard]] Result<std::int64_t> countRecords(const Database &database, const LevelRecords &records);
/// The external ids of `wanted` that none of them has, in their order.
[[nodiscard]] Result<QStringList> unknownRecords(
    const Database &database, const LevelRecords &records, const QStringList &wanted);

} // namespace kept
