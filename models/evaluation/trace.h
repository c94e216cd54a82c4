// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace kept {

/// What a line of a trace says; the window gives each kind its own form.
enum class TraceKind {
    Rule,
    Version,
    Period,
    Coverage,
    Records,
    Step,
    Formula,
    Verdict,
    Exclusion,
    Confidence,
    Credit,
    Note
};

/// One line of the answer to "Why?": a label, a sentence with the numbers in it, and where it leads.
struct TraceLine {
    TraceKind kind = TraceKind::Step;
    QString label; ///< translated: "Formula"
    QString text; ///< "(43,200 − 60) ÷ 43,200 = 99.861 %"
    QString note; ///< muted addition
    QString link; ///< "clause:4.2", "records:used", "records:excluded", or empty
    bool operator==(const TraceLine &) const = default;
};

/// How one record took part.
struct TraceRecord {
    std::int64_t record = 0; ///< key of the stored record
    QString role; ///< translated: "used", "excluded", "outside the period", "late"
    QString detail; ///< "service time 4 h 12 min, limit 4 h"
    bool good = true; ///< in the numerator
    bool used = true; ///< in the denominator
    MeasurementKind kind = MeasurementKind::Ticket; ///< of the record; keys are apart only within a kind
    bool excluded = false; ///< taken out by an exclusion; what is neither used, excluded nor maintenance lies outside
    std::int64_t amount = 0; ///< what `detail` is sorted by: milliseconds, thousandths of a score, a count
    bool maintenance = false; ///< agreed, and no outage; not used then, nor excluded
    bool operator==(const TraceRecord &) const = default;
};

/// Why a figure is what it is: built only when somebody asks.
struct Trace {
    std::vector<TraceLine> lines;
    std::vector<TraceRecord> records;
    bool operator==(const Trace &) const = default;
};

} // namespace kept
