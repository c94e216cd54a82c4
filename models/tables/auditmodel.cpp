// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/auditmodel.h"

#include "models/domain/displaylocale.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QMap>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AuditModel)
};

} // namespace

QString auditTimeText(const AuditEntry &entry)
{
    const QDateTime utc = toDateTime(entry.at);
    const QString there = utc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (entry.offsetMinutes == 0)
        return Texts::tr("%1 UTC").arg(there);
    const QDateTime local = utc.toOffsetFromUtc(entry.offsetMinutes * 60);
    return Texts::tr("%1 UTC (%2)").arg(there, local.toString(QStringLiteral("HH:mm t")));
}

QString auditActionWord(const QString &action)
{
    const QMap<QString, QString> words{{QStringLiteral("import"), Texts::tr("Import")},
        {QStringLiteral("undo_import"), Texts::tr("Undo of an import")},
        {QStringLiteral("apply_document"), Texts::tr("Document taken in")},
        {QStringLiteral("claim_credit"), Texts::tr("Claim of a credit")},
        {QStringLiteral("settle_claim"), Texts::tr("Step of a claim")},
        {QStringLiteral("take_back_claim_step"), Texts::tr("Step of a claim taken back")},
        {QStringLiteral("save_invoice"), Texts::tr("Save of an invoice")},
        {QStringLiteral("archive_invoice"), Texts::tr("Archiving of an invoice")},
        {QStringLiteral("save_rate"), Texts::tr("Save of an exchange rate")},
        {QStringLiteral("archive_rate"), Texts::tr("Archiving of an exchange rate")},
        {QStringLiteral("choose_sum_currency"), Texts::tr("Choice of the currency of sums")},
        {QStringLiteral("send_claims"), Texts::tr("Claims sent")},
        {QStringLiteral("save_review"), Texts::tr("Save of a review")},
        {QStringLiteral("seal_review"), Texts::tr("Sealing of a review")},
        {QStringLiteral("request_exclusion"), Texts::tr("Request of an exclusion")},
        {QStringLiteral("approve_exclusion"), Texts::tr("Approval of an exclusion")},
        {QStringLiteral("ask_archive_exclusion"), Texts::tr("Request to archive an exclusion")},
        {QStringLiteral("keep_exclusion"), Texts::tr("Keeping of an exclusion")},
        {QStringLiteral("archive_exclusion"), Texts::tr("Archiving of an exclusion")},
        {QStringLiteral("save_mapping"), Texts::tr("Save of a mapping")},
        {QStringLiteral("save_organisation"), Texts::tr("Save of a supplier")},
        {QStringLiteral("archive_calendar"), Texts::tr("Archiving of service hours")},
        {QStringLiteral("save_service"), Texts::tr("Save of a service")},
        {QStringLiteral("save_calendar"), Texts::tr("Save of service hours")},
        {QStringLiteral("accept_finding"), Texts::tr("Acceptance of a finding")},
        {QStringLiteral("attach_file"), Texts::tr("Attaching of a file")},
        {QStringLiteral("detach_file"), Texts::tr("Taking off of an attachment")},
        {QStringLiteral("settle_figure"), Texts::tr("Settlement of two figures")},
        {QStringLiteral("note_report"), Texts::tr("Note that a report came in")},
        {QStringLiteral("withdraw_report"), Texts::tr("Withdrawal of a note that a report came in")},
        {QStringLiteral("withdraw_acceptance"), Texts::tr("Withdrawal of an acceptance")},
        {QStringLiteral("save_agreement"), Texts::tr("Save of an agreement")},
        {QStringLiteral("save_template"), Texts::tr("Save of a template")},
        {QStringLiteral("archive_template"), Texts::tr("Archiving of a template")},
        {QStringLiteral("new_from_template"), Texts::tr("Agreement from a template")},
        {QStringLiteral("amend_agreement"), Texts::tr("Amendment of an agreement")},
        {QStringLiteral("create_workbook"), Texts::tr("New workbook")},
        {QStringLiteral("agreement_step"), Texts::tr("Step in the life of an agreement")},
        {QStringLiteral("duplicate_agreement"), Texts::tr("Duplicate of an agreement")},
        {QStringLiteral("merge_organisations"), Texts::tr("Merging of organisations")},
        {QStringLiteral("set_four_eyes"), Texts::tr("Rule of the second person")},
        {QStringLiteral("state_coverage"), Texts::tr("Statement of what is known")},
        {QStringLiteral("make_sample"), Texts::tr("Making of the sample")}};
    return words.value(action, action);
}

namespace {

/// The state in which the step left the claim, or of one that was taken back the state that it had given.
QString stepOf(const QJsonObject &claim, bool isTakenBack, const NameOf &nameOf)
{
    for (const QJsonValue &each : claim.value(QStringLiteral("fields")).toArray()) {
        const QJsonObject field = each.toObject();
        const QString path = field.value(QStringLiteral("field")).toString();
        const QJsonValue state = field.value(isTakenBack ? QStringLiteral("before") : QStringLiteral("after"));
        if (path == QStringLiteral("state") && state.isString())
            return fieldValueText(path, state, nameOf);
    }
    return {};
}

/// The claim and its step; of several claims the first.
QString claimText(const AuditEntry &entry, const NameOf &nameOf)
{
    QStringList names;
    QString step;
    for (const QJsonValue &each : entry.changes) {
        const QJsonObject change = each.toObject();
        if (change.value(QStringLiteral("kind")).toString() != QStringLiteral("claim"))
            continue;
        const QString id = change.value(QStringLiteral("id")).toString();
        const QString name = nameOf ? nameOf(id) : QString();
        names << (name.isEmpty() ? id : name);
        step = stepOf(change, entry.action == QStringLiteral("take_back_claim_step"), nameOf);
    }
    if (names.isEmpty())
        return {};
    if (names.size() > 1)
        return Texts::tr("%1 and %n more", "claim", static_cast<int>(names.size()) - 1).arg(names.front());
    return step.isEmpty() ? names.front() : Texts::tr("%1, %2", "claim and its step").arg(names.front(), step);
}

} // namespace

QString auditActionText(const AuditEntry &entry, const NameOf &nameOf)
{
    static const QStringList ofClaims{QStringLiteral("claim_credit"), QStringLiteral("settle_claim"),
        QStringLiteral("take_back_claim_step"), QStringLiteral("send_claims")};
    const QString action = auditActionWord(entry.action);
    const QString claim = ofClaims.contains(entry.action) ? claimText(entry, nameOf) : QString();
    return claim.isEmpty() ? action : Texts::tr("%1: %2", "action and what it was about").arg(action, claim);
}

QStringList AuditModel::titles() const
{
    return {tr("Entry"), tr("When"), tr("Who"), tr("Action"), tr("Records"), tr("Reason")};
}

QString AuditModel::text(const AuditEntry &row, int column) const
{
    switch (column) {
    case 0:
        return displayLocale().toString(qlonglong(row.sequence));
    case 1:
        // As the clock of the one who did it stood; the entry itself tells UTC as well.
        return toDateTime(row.at)
            .toOffsetFromUtc(row.offsetMinutes * 60)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case 2:
        return nameOf(row.actor);
    case 3:
        return auditActionText(row, m_nameOf);
    case 4:
        return displayLocale().toString(row.changes.size());
    default:
        return row.reason;
    }
}

bool AuditModel::isNumber(int column) const { return column == 0 || column == 4; }

} // namespace kept
