// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/figurenotes.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FigureNote)
};

} // namespace

bool isReportedOtherwise(const ServiceLevelResult &result, const ServiceLevel &level)
{
    if (result.discrepancy)
        return !result.discrepancy->counts;
    return result.reported && result.value && !level.discrepancyTolerance
        && result.reported->toRational() != *result.value;
}

FigureNotes notesOf(const std::vector<const ServiceLevelResult *> &results, const ServiceLevel &level)
{
    FigureNotes notes;
    for (const ServiceLevelResult *result : results) {
        notes.setFlag(FigureNote::Provisional,
            notes.testFlag(FigureNote::Provisional) || result->finality == Finality::Provisional);
        notes.setFlag(
            FigureNote::Discrepancy, notes.testFlag(FigureNote::Discrepancy) || isReportedOtherwise(*result, level));
    }
    return notes;
}

FigureNotes notesOf(const ServiceLevelResult &result, const std::vector<SecondLook> &looks, Instant asOf)
{
    const auto others =
        std::count_if(looks.begin(), looks.end(), [](SecondLook reason) { return reason != SecondLook::FewRecords; });
    FigureNotes notes;
    notes.setFlag(FigureNote::FewRecords, result.restsOnFewRecords && hasEnded(result, asOf));
    notes.setFlag(FigureNote::LookAgain, others > 0);
    return notes;
}

QString noteWord(FigureNote note)
{
    switch (note) {
    case FigureNote::Provisional:
        return Texts::tr("provisional");
    case FigureNote::Discrepancy:
        return Texts::tr("reported otherwise");
    case FigureNote::LookAgain:
        return Texts::tr("look again");
    case FigureNote::FewRecords:
        return Texts::tr("few records");
    }
    return {};
}

} // namespace kept
