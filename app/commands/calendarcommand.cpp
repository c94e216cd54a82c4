// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/domain/display.h"
#include "models/domain/outputfile.h"
#include "models/exchange/icalendar.h"
#include "models/store/repositories.h"
#include "models/workspace/loadportfolio.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CalendarCommand)
};

constexpr int usualDays = 365;
constexpr int mostDays = 3660;

/// What the call asks for.
struct Asked {
    Instant asOf;
    int days = usualDays;
    std::optional<DeadlineKind> kind;
};

Result<Asked> asked(const Invocation &invocation, const Options &options)
{
    Asked result;
    const auto asOf = asOfOption(invocation, options);
    if (!asOf)
        return tl::unexpected(asOf.error());
    result.asOf = *asOf;
    if (options.isSet("days"))
        result.days = options.value("days").toInt();
    if (options.isSet("kind"))
        result.kind = deadlineKindFromName(options.value("kind"));
    return result;
}

/// Tells of a value that the command does not know.
bool isUsable(Invocation &invocation, const Options &options)
{
    const int days = options.value("days").toInt();
    if (options.isSet("days") && (days < 1 || days > mostDays))
        invocation.err << Texts::tr("--days is a number from 1 to %1.").arg(mostDays) << Qt::endl;
    else if (options.isSet("kind") && !deadlineKindFromName(options.value("kind")))
        invocation.err << Texts::tr(
            "--kind is decision, notice, end_of_term, renewal, claim, review, action, report, approval or "
            "certificate.")
                       << Qt::endl;
    else
        return true;
    return false;
}

Result<std::vector<Deadline>> comingUp(const Database &database, const Asked &what)
{
    const QDate today = dateIn(what.asOf, QTimeZone::utc());
    // Claims and reports are of periods that ended within the last year and a half.
    const auto portfolio = loadPortfolio(database, what.asOf, today.addDays(-550), today);
    if (!portfolio)
        return tl::unexpected(portfolio.error());
    std::vector<Deadline> list = deadlines(*portfolio, today, what.days);
    std::erase_if(list, [&](const Deadline &each) { return what.kind && each.kind != *what.kind; });
    return list;
}

QString referenceOf(const std::vector<Agreement> &agreements, const std::optional<AgreementId> &id)
{
    const auto found =
        std::find_if(agreements.begin(), agreements.end(), [&](const Agreement &each) { return each.id == id; });
    return found == agreements.end() ? QString() : found->reference;
}

QJsonObject deadlineJson(const Deadline &deadline, const std::vector<Agreement> &agreements)
{
    QJsonObject json{{QStringLiteral("date"), deadline.date.toString(Qt::ISODate)},
        {QStringLiteral("kind"), deadlineKindName(deadline.kind)}, {QStringLiteral("title"), deadline.title},
        {QStringLiteral("subject"), deadline.subject}, {QStringLiteral("overdue"), deadline.overdue},
        {QStringLiteral("key"), deadline.key}};
    if (deadline.agreement)
        json.insert(QStringLiteral("agreement"), referenceOf(agreements, deadline.agreement));
    return json;
}

void printDeadlines(Invocation &invocation, const std::vector<Deadline> &list)
{
    if (list.empty())
        invocation.out << Texts::tr("Nothing is due.") << Qt::endl;
    for (const Deadline &each : list) {
        const QString kind = each.overdue
            ? Texts::tr("%1, overdue", "kind of a deadline").arg(deadlineKindWord(each.kind))
            : deadlineKindWord(each.kind);
        invocation.out << QStringLiteral("%1  %2  %3")
                              .arg(each.date.toString(Qt::ISODate), kind.leftJustified(20),
                                  each.subject.isEmpty()
                                      ? each.title
                                      : Texts::tr("%1: %2", "what is due and of what").arg(each.title, each.subject))
                       << Qt::endl;
    }
}

Result<void> writeCalendar(const Database &database, const QString &path, const QString &workbook,
    const std::vector<Deadline> &list, Instant stamp)
{
    if (auto allowed = checkOutput(path, {workbook}); !allowed)
        return allowed;
    const auto name = setting(database, QStringLiteral("name"));
    QSaveFile file(path);
    const QByteArray text = icsText(
        calendarEntries(list), name && !name->isEmpty() ? *name : QFileInfo(workbook).completeBaseName(), stamp);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorCode::Io, Texts::tr("The file cannot be written: %1").arg(file.errorString()), path);
    return {};
}

} // namespace

Exit runCalendar(Invocation &invocation)
{
    const auto options = Options::parse(invocation,
        {option("out", "file"), option("days", "number"), option("kind", "kind"), option("as-of", "instant"),
            option("json")},
        1, 1);
    if (!options || !isUsable(invocation, *options))
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto what = asked(invocation, *options);
    if (!what)
        return report(invocation, what.error(), json);
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const Database &database = (*workspace)->database();
    const auto list = comingUp(database, *what);
    const auto agreements = allAgreements(database);
    if (!list || !agreements)
        return report(invocation, list ? agreements.error() : list.error(), json);
    if (options->isSet("out")) {
        const QString path = options->value("out");
        if (auto written = writeCalendar(database, path, options->word(0), *list, what->asOf); !written)
            return report(invocation, written.error(), json);
        if (!json)
            invocation.out << Texts::tr("Wrote %n date(s) to %1.", nullptr, static_cast<int>(list->size())).arg(path)
                           << Qt::endl;
    } else if (!json) {
        printDeadlines(invocation, *list);
    }
    QJsonArray all;
    for (const Deadline &each : *list)
        all.append(deadlineJson(each, *agreements));
    if (json)
        printJson(invocation, {{QStringLiteral("dates"), all}});
    return Exit::Done;
}

} // namespace kept
