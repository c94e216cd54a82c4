// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/reports/agreementsummary.h"
#include "models/reports/paper.h"
#include "models/store/audittrail.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"
#include "models/workspace/samplefile.h"

#include <QLocale>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ReportCommands)
};

constexpr int monthsOfTrend = 12;

Result<ReportDocument> summaryOf(Workspace &workspace, const QString &reference, const Period &period, Instant asOf)
{
    const auto agreement = findAgreementByReference(workspace.database(), reference);
    if (!agreement)
        return tl::unexpected(agreement.error());
    const QDate first = period.first().addMonths(-monthsOfTrend);
    const auto portfolio = loadPortfolio(workspace.database(), asOf, first, period.last());
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    const auto head = auditHead(workspace.database());
    if (!head)
        return tl::unexpected(head.error());
    const QString by = workspace.actor().displayName;
    return agreementSummary(
        *portfolio, *agreement, period, {by, workspace.now(), head->sequence, head->hash, QLocale()});
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
        {option("agreement", "reference"), option("period", "period"), option("as-of", "instant"),
            option("pdf", "file"), option("text")},
        1, 1);
    if (!options)
        return Exit::Usage;
    if (options->value("agreement").isEmpty() || (options->value("pdf").isEmpty() && !options->isSet("text"))) {
        invocation.err << Texts::tr("A report names an --agreement and a --pdf file.") << Qt::endl;
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
    const auto document = summaryOf(**workspace, options->value("agreement"), *period, *asOf);
    if (!document)
        return report(invocation, document.error());
    if (options->isSet("text"))
        invocation.out << toPlainText(*document);
    if (options->value("pdf").isEmpty())
        return Exit::Done;
    return writeReport(*document, options->value("pdf"), invocation);
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
