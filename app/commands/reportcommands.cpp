// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/display.h"
#include "models/reports/agreementdocument.h"
#include "models/reports/agreementsummary.h"
#include "models/reports/claimletter.h"
#include "models/reports/paper.h"
#include "models/reports/reportlanguage.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/calendars.h"
#include "models/workspace/creditevidence.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplefile.h"

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ReportCommands)
};

constexpr int monthsOfTrend = 12;

/// What a report is asked for.
struct Wish {
    QString agreement;
    QString language;
    enum class Kind { Summary, WholeAgreement, Letter, Statement } kind = Kind::Summary;
    QString currency; ///< of a letter; empty: the only one
    std::optional<int> version;
    Period period;
    Instant asOf;
};

Result<ReportContext> contextOf(Workspace &workspace, const Wish &wish)
{
    const auto head = auditHead(workspace.database());
    if (!head)
        return tl::unexpected(head.error());
    return ReportContext{workspace.actor().displayName, workspace.now(), head->sequence, head->hash, wish.language};
}

Result<ReportDocument> summaryOf(
    Workspace &workspace, const Agreement &agreement, const Wish &wish, const ReportContext &context)
{
    if (const auto reported = checkReported(agreement, wish.period); !reported)
        return fail(
            ErrorCode::InvalidInput, reported.error().message, QStringLiteral("--period"), reported.error().advice);
    const QDate first = wish.period.first().addMonths(-monthsOfTrend);
    const auto portfolio = loadPortfolio(workspace.database(), wish.asOf, first, wish.period.last());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    return agreementSummary(*portfolio, agreement, wish.period, context);
}

Result<ReportDocument> wholeAgreementOf(
    Workspace &workspace, const Agreement &agreement, const Wish &wish, ReportContext context)
{
    auto hours = changesOfHours(workspace.database(), agreement);
    if (!hours)
        return tl::unexpected(hours.error());
    context.hours = std::move(*hours);
    const auto records = loadRecords(workspace.database());
    if (!records)
        return tl::unexpected(records.error());
    if (!wish.version)
        return agreementDocument(*records, agreement, versionToPrint(agreement, dateOf(agreement, wish.asOf)), context);
    for (const AgreementVersion &version : agreement.versions)
        if (version.number == *wish.version)
            return agreementDocument(*records, agreement, version, context);
    return fail(ErrorCode::NotFound,
        Texts::tr("The agreement %1 has no version %2.").arg(agreement.reference, QString::number(*wish.version)));
}

/// The letter in the currency that was asked for, or the only one that there can be.
Result<ReportDocument> letterOf(const Workspace &workspace, const Portfolio &portfolio, const Agreement &agreement,
    const Wish &wish, const ReportContext &context)
{
    auto letters = claimableCredits(portfolio, agreement, wish.period);
    if (!wish.currency.isEmpty())
        std::erase_if(letters, [&wish](const ClaimableCredits &each) { return each.currency.code() != wish.currency; });
    if (letters.empty())
        return fail(ErrorCode::NotFound,
            Texts::tr("The agreement %1 has no credit in %2 that can be claimed.")
                .arg(agreement.reference, displayPeriod(wish.period)),
            {}, Texts::tr("See what became of its credits with --statement."));
    if (letters.size() > 1)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The credits of %1 take several letters.").arg(agreement.reference), {},
            Texts::tr("Name one --currency; where both parties owe credits in it, print the letters in the window."));
    return claimLetter(portfolio, agreement, wish.period, letters.front(),
        evidenceFrom(workspace.database(), agreement, wish.asOf), context);
}

Result<ReportDocument> creditsReportOf(
    Workspace &workspace, const Agreement &agreement, const Wish &wish, const ReportContext &context)
{
    const auto portfolio = loadPortfolio(workspace.database(), wish.asOf, wish.period.first(), wish.period.last());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    const Agreement *known = portfolio->agreement(agreement.id);
    if (known == nullptr || wish.kind == Wish::Kind::Statement)
        return creditStatement(*portfolio, known ? *known : agreement, wish.period, context);
    return letterOf(workspace, *portfolio, *known, wish, context);
}

Result<ReportDocument> reportOf(Workspace &workspace, const Wish &wish)
{
    const auto agreement = findAgreementByReference(workspace.database(), wish.agreement);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const auto context = contextOf(workspace, wish);
    if (!context)
        return tl::unexpected(context.error());
    switch (wish.kind) {
    case Wish::Kind::Summary:
        return summaryOf(workspace, *agreement, wish, *context);
    case Wish::Kind::WholeAgreement:
        return wholeAgreementOf(workspace, *agreement, wish, *context);
    case Wish::Kind::Letter:
    case Wish::Kind::Statement:
        return creditsReportOf(workspace, *agreement, wish, *context);
    }
    return fail(ErrorCode::InvalidInput, {});
}

/// The file that is written; --out and --pdf mean the same.
QString fileOf(const Options &options)
{
    return options.value("out").isEmpty() ? options.value("pdf") : options.value("out");
}

/// What is wrong with the call's words; empty when nothing is.
QString complaintOf(const Options &options)
{
    if (options.value("agreement").isEmpty() || (fileOf(options).isEmpty() && !options.isSet("text")))
        return Texts::tr("A report names an --agreement and an --out file.");
    if (options.isSet("language") && !speaksLanguage(options.value("language")))
        return Texts::tr("Kept does not speak the language “%1”.").arg(options.value("language"));
    if (options.isSet("document") && options.isSet("period"))
        return Texts::tr("--document prints a version of the agreement and has no --period. Choose the version with "
                         "--version or --as-of, or leave --document out for the summary of the period.");
    if (options.isSet("version") && !options.isSet("document"))
        return Texts::tr("A --version is of the whole agreement; name --document, too.");
    if (options.isSet("document") + options.isSet("letter") + options.isSet("statement") > 1)
        return Texts::tr("Name one of --document, --letter and --statement.");
    if (options.isSet("currency") && !options.isSet("letter"))
        return Texts::tr("A --currency is of a claim letter; name --letter, too.");
    bool isNumber = true;
    if (options.isSet("version") && (options.value("version").toInt(&isNumber) < 1 || !isNumber))
        return Texts::tr("A --version is a number from 1.");
    return {};
}

Wish::Kind kindOf(const Options &options)
{
    return options.isSet("document") ? Wish::Kind::WholeAgreement
        : options.isSet("letter")    ? Wish::Kind::Letter
        : options.isSet("statement") ? Wish::Kind::Statement
                                     : Wish::Kind::Summary;
}

Exit writeReport(const ReportDocument &document, const QString &fileName, Invocation &invocation)
{
    const auto written = writePdf(document, {}, fileName);
    if (!written)
        return report(invocation, written.error());
    invocation.out << Texts::tr("Wrote %1.").arg(fileName) << Qt::endl;
    return Exit::Done;
}

} // namespace

Exit runReport(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("agreement", "reference"), option("period", "period"), option("as-of", "instant"), option("document"),
            option("version", "number"), option("letter"), option("statement"), option("currency", "code"),
            option("language", "code"), option("out", "file"), option("pdf", "file"), option("text")},
        1, 1);
    if (!options)
        return Exit::Usage;
    if (const QString complaint = complaintOf(*options); !complaint.isEmpty()) {
        invocation.err << complaint << Qt::endl;
        return Exit::Usage;
    }
    const auto asOf = asOfOption(invocation, *options);
    if (!asOf)
        return report(invocation, asOf.error());
    const auto period = periodOption(*options, *asOf);
    if (!period)
        return report(invocation, period.error());
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error());
    Wish wish{options->value("agreement"), options->value("language"), kindOf(*options), options->value("currency"),
        std::nullopt, *period, *asOf};
    if (options->isSet("version"))
        wish.version = options->value("version").toInt();
    const auto document = reportOf(**workspace, wish);
    if (!document)
        return report(invocation, document.error());
    if (options->isSet("text"))
        invocation.out << toPlainText(*document);
    if (fileOf(*options).isEmpty())
        return Exit::Done;
    return writeReport(*document, fileOf(*options), invocation);
}

Exit runSample(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("as-of", "date")}, 1, 1);
    if (!options)
        return Exit::Usage;
    const auto asOf = asOfOption(invocation, *options);
    if (!asOf)
        return report(invocation, asOf.error());
    const auto made = makeSampleFile(options->word(0), dateIn(*asOf, QTimeZone::utc()));
    if (!made)
        return report(invocation, made.error());
    invocation.out << Texts::tr("Made the sample workbook %1.").arg(options->word(0)) << Qt::endl;
    return Exit::Done;
}

} // namespace kept
