// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/agreementdocument.h"

namespace kept {

// The parts of the agreement's document; each gives the blocks of one section, none when there is nothing to say.

/// What the document is made of.
struct DocumentSource {
    const Portfolio &portfolio;
    const Agreement &agreement;
    const AgreementVersion &version;
    AgreementContent content; ///< of the version, with what it inherits from its framework agreement
    const Agreement *framework = nullptr;
    QString frameworkTitle{}; ///< the one in force
    std::optional<QDate> agreed{}; ///< when what the version says was signed or approved
    std::vector<HoursChange> hours{}; ///< each change of its service hours
    std::optional<std::pair<QDate, QDate>> days{}; ///< of which holidays are printed; nothing: all

    /// The name in the signed text, also after the party was merged into another; else its name of today.
    [[nodiscard]] QString partyName(const OrganisationId &id) const;
    /// The clause with the text that it is of: headings of the document have numbers of their own.
    [[nodiscard]] QString clauseName(const QString &number) const;
    [[nodiscard]] QString serviceName(const ServiceId &id) const;
    /// Name of the calendar, or "around the clock".
    [[nodiscard]] QString calendarName(const std::optional<CalendarId> &id) const;
};

using Blocks = std::vector<ReportBlock>;

[[nodiscard]] Blocks termBlocks(const DocumentSource &source);
[[nodiscard]] Blocks chargeBlocks(const DocumentSource &source);
/// Weekly hours and holidays of every calendar in use, planned maintenance and support.
[[nodiscard]] Blocks hoursBlocks(const DocumentSource &source);
[[nodiscard]] Blocks levelBlocks(const DocumentSource &source);
[[nodiscard]] Blocks creditBlocks(const DocumentSource &source);

/// "12 October 2026".
[[nodiscard]] QString longDate(const QDate &date);
[[nodiscard]] TableCell cell(const QString &text, bool strong = false);
/// A label with what belongs to it.
[[nodiscard]] std::vector<TableCell> labelled(const QString &label, const QString &value);
/// A table without a head for labelled rows.
[[nodiscard]] TableBlock labelledTable();
void addPart(Blocks &blocks, const QString &heading);
/// A heading with its text; nothing when the text is empty.
void addPart(Blocks &blocks, const QString &heading, const QString &text);

} // namespace kept
