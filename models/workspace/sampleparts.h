// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/exchange/document.h"
#include "models/store/measurements.h"

#include <vector>

namespace kept {

inline constexpr int sampleQuarters = 12;

/// The time frame of a sample: twelve full quarters before the running one.
struct SampleFrame {
    QDate asOf;
    QDate first; ///< first day of the oldest quarter

    /// Number of the month since the first one.
    [[nodiscard]] int monthOf(const QDate &date) const
    {
        return (date.year() - first.year()) * 12 + date.month() - first.month();
    }
    [[nodiscard]] int months() const { return monthOf(asOf) + 1; }
    /// Number of the last month of the last closed quarter: what a window opens on.
    [[nodiscard]] int lastClosedMonth() const { return 3 * sampleQuarters - 1; }
};

/// Everything of one source: what was measured, of which kind, and of which services.
struct SampleSource {
    QString name;
    MeasurementKind kind = MeasurementKind::Ticket;
    std::vector<ServiceId> services;
    std::vector<std::pair<QDate, IncomingRecord>> records; ///< by the day on which each began
    std::optional<QDate> gap; ///< first day of a month for which nothing was delivered
};

/// Organisations, services, calendars and agreements.
[[nodiscard]] Document sampleRecords(const SampleFrame &frame);
[[nodiscard]] std::vector<Agreement> sampleAgreements(const SampleFrame &frame);
/// Tickets, outages, counts and ratings, in a fixed order.
[[nodiscard]] std::vector<SampleSource> sampleSources(const SampleFrame &frame);

[[nodiscard]] OrganisationId sampleOrganisation(const char *id);
[[nodiscard]] ServiceId sampleService(const char *id);
[[nodiscard]] ServiceHours officeHours(const SampleFrame &frame);

/// What a whole agreement says beside its services, money and targets: people, escalation, support, exit and the like.
void addSampleProvisions(AgreementContent &content, const OrganisationId &provider, const OrganisationId &customer);

} // namespace kept
