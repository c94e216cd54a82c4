// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/reports/agreementdocumentparts.h"
#include "models/reports/agreementsentences.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementDocument)
};

constexpr int termsShown = 3;

QString beginning(const TermRule &rule)
{
    const QString start = longDate(rule.start);
    if (rule.renewal == RenewalMode::OpenEnded) {
        const QString text = Texts::tr("The agreement starts on %1 and has no fixed end.").arg(start);
        return rule.reviewDate ? text + u' ' + Texts::tr("It is reviewed on %1.").arg(longDate(*rule.reviewDate))
                               : text;
    }
    const auto first = termDates(rule, 1);
    if (!first)
        return Texts::tr("The agreement starts on %1.").arg(start);
    if (rule.end)
        return Texts::tr("The agreement starts on %1. Its first term ends on %2.").arg(start, longDate(first->end));
    return Texts::tr("The agreement starts on %1. Its first term of %n month(s) ends on %2.", nullptr, rule.months)
        .arg(start, longDate(first->end));
}

QString renewal(const TermRule &rule)
{
    switch (rule.renewal) {
    case RenewalMode::None:
        return Texts::tr("It ends with that day and is not renewed.");
    case RenewalMode::ByAgreement:
        return rule.renewalMonths > 0
            ? Texts::tr("It goes on for %n more month(s) each time only if both parties agree so before a term ends.",
                nullptr, rule.renewalMonths)
            : Texts::tr("It goes on only if both parties agree so before a term ends.");
    case RenewalMode::Automatic:
        return Texts::tr("Unless notice is given in time, it is renewed by %n month(s) at the end of each term.",
            nullptr, rule.renewalMonths);
    case RenewalMode::OpenEnded:
        break;
    }
    return {};
}

QString noticeText(const TermRule &rule)
{
    if (!rule.notice)
        return Texts::tr("No notice period is agreed.");
    const QString length = noticeLength(*rule.notice);
    const bool received = rule.notice->effect == NoticeEffect::ReceivedBy;
    if (rule.renewal == RenewalMode::OpenEnded)
        return (received ? Texts::tr("It can be ended with notice of %1, counted from the day on which it is received.")
                         : Texts::tr("It can be ended with notice of %1, counted from the day on which it is sent."))
            .arg(length);
    return (received
            ? Texts::tr("The notice period to the end of a term is %1; notice must have been received by then.")
            : Texts::tr("The notice period to the end of a term is %1; notice must have been sent by then."))
        .arg(length);
}

QString workingDays(const NoticeCalendar &calendar)
{
    QStringList weekend;
    for (const int day : calendar.weekend)
        weekend << displayLocale().standaloneDayName(day);
    QStringList sentences{Texts::tr("A last day for notice that is not a working day is moved earlier to one.")};
    if (!weekend.isEmpty())
        sentences
            << Texts::tr("These days of the week are not working days: %1.").arg(weekend.join(QStringLiteral(", ")));
    if (!calendar.holidays.empty())
        sentences << Texts::tr("Neither are these holidays:");
    return sentences.join(u' ');
}

/// The holidays by year and date.
TableBlock noticeHolidays(const NoticeCalendar &calendar)
{
    TableBlock table;
    table.columns = {{Texts::tr("Year"), CellAlign::Start, 1}, {Texts::tr("Date"), CellAlign::Start, 3},
        {Texts::tr("Holiday"), CellAlign::Start, 6}};
    std::vector<NoticeHoliday> days = calendar.holidays;
    std::stable_sort(
        days.begin(), days.end(), [](const NoticeHoliday &a, const NoticeHoliday &b) { return a.date < b.date; });
    int shown = 0;
    for (const NoticeHoliday &day : days) {
        const QString year = day.date.year() == shown ? QString() : day.date.toString(QStringLiteral("yyyy"));
        shown = day.date.year();
        table.rows.push_back({cell(year), cell(displayDate(day.date)), cell(day.name)});
    }
    return table;
}

/// "31 March 2028 less 3 months is 31 December 2027", and where it was moved.
QString noticeNote(const TermRule &rule, const TermDates &term)
{
    if (!rule.notice || !term.noticeBeforeMoving || !term.lastNotice)
        return {};
    const QString plain =
        Texts::tr("%1 less %2", "date and length of time").arg(displayDate(term.end), noticeLength(*rule.notice));
    if (term.lastNotice == term.noticeBeforeMoving)
        return plain;
    return Texts::tr("%1 is %2, moved to the working day before").arg(plain, displayDate(*term.noticeBeforeMoving));
}

TableBlock termTable(const AgreementContent &content)
{
    TableBlock table;
    table.columns = {{Texts::tr("Term"), CellAlign::Start, 1}, {Texts::tr("First day"), CellAlign::Start, 2},
        {Texts::tr("Last day"), CellAlign::Start, 2}, {Texts::tr("Last day for notice"), CellAlign::Start, 3}};
    const int count = content.term.renewal == RenewalMode::Automatic ? termsShown : 1;
    for (int number = 1; number <= count; ++number) {
        const auto term = termDates(content.term, number, content.noticeCalendar);
        if (!term)
            break;
        table.rows.push_back(
            {cell(displayLocale().toString(number)), cell(longDate(term->start)), cell(longDate(term->end)),
                {term->lastNotice ? longDate(*term->lastNotice) : Texts::tr("none"), noticeNote(content.term, *term),
                    {}, false}});
    }
    if (count > 1)
        table.footnote = Texts::tr("Every further term follows from the first day in the same way.");
    return table;
}

QString billing(int months)
{
    switch (months) {
    case 1:
        return Texts::tr("each month");
    case 3:
        return Texts::tr("each quarter");
    case 6:
        return Texts::tr("each half-year");
    case 12:
        return Texts::tr("each year");
    default:
        return Texts::tr("every %n month(s)", nullptr, months);
    }
}

QString validity(const Charge &charge)
{
    if (!charge.from.isValid())
        return charge.to ? Texts::tr("until %1").arg(displayDate(*charge.to)) : QString();
    return charge.to ? Texts::tr("%1 to %2").arg(displayDate(charge.from), displayDate(*charge.to))
                     : Texts::tr("from %1").arg(displayDate(charge.from));
}

QString indexationText(const QString &name, const Indexation &rule)
{
    QStringList sentences{rule.first.isValid()
            ? Texts::tr(
                "%1: the charge may be raised on %2 and every %n month(s) after that.", nullptr, rule.everyMonths)
                  .arg(name, longDate(rule.first))
            : Texts::tr("%1: the charge may be raised every %n month(s).", nullptr, rule.everyMonths).arg(name)};
    if (!rule.index.isEmpty())
        sentences << Texts::tr("It follows this index: %1.").arg(rule.index);
    if (rule.share)
        sentences << Texts::tr("It is raised by %1 each time.").arg(percentText(*rule.share));
    if (rule.cap)
        sentences << Texts::tr("It is never raised by more than %1 at once.").arg(percentText(*rule.cap));
    return sentences.join(u' ');
}

QString intervalsText(const std::vector<DayInterval> &intervals)
{
    QStringList all;
    for (const DayInterval &each : intervals)
        all << Texts::tr("%1 to %2", "times of day").arg(wallTimeText(each.from), wallTimeText(each.to));
    return all.isEmpty() ? Texts::tr("closed") : all.join(QStringLiteral(", "));
}

/// Days that follow each other with the same hours are one row.
TableBlock weekTable(const ServiceHours &hours)
{
    TableBlock table;
    table.columns = {{Texts::tr("Day"), CellAlign::Start, 3}, {Texts::tr("Service hours"), CellAlign::Start, 7}};
    for (std::size_t first = 0; first < hours.week.size();) {
        std::size_t last = first;
        while (last + 1 < hours.week.size() && hours.week[last + 1] == hours.week[first])
            ++last;
        const QString from = displayLocale().standaloneDayName(int(first) + 1);
        const QString day = first == last
            ? from
            : Texts::tr("%1 to %2", "days of the week").arg(from, displayLocale().standaloneDayName(int(last) + 1));
        table.rows.push_back({cell(day), cell(intervalsText(hours.week[first]))});
        first = last + 1;
    }
    return table;
}

QString holidayDate(const Holiday &holiday)
{
    if (holiday.year)
        return displayDate(QDate(*holiday.year, holiday.month, holiday.day));
    return Texts::tr("every %1", "day and month")
        .arg(displayLocale().toString(
            QDate(2000, holiday.month, holiday.day), Texts::tr("d MMMM", "day and month format")));
}

bool isShown(const DocumentSource &source, const QDate &date)
{
    return !source.days || (source.days->first <= date && date <= source.days->second);
}

/// Which days were looked at, where some of the calendar's are on others.
QString shownDays(const DocumentSource &source)
{
    return Texts::tr("Listed are the days from %1 to %2.")
        .arg(longDate(source.days->first), longDate(source.days->second));
}

std::optional<TableBlock> holidayTable(const DocumentSource &source, const ServiceHours &hours)
{
    TableBlock table;
    table.columns = {{Texts::tr("Date"), CellAlign::Start, 3}, {Texts::tr("Holiday or exception"), CellAlign::Start, 4},
        {Texts::tr("Service hours"), CellAlign::Start, 3}};
    bool isPart = false;
    for (const Holiday &holiday : hours.holidays)
        if (!holiday.year || isShown(source, {*holiday.year, holiday.month, holiday.day}))
            table.rows.push_back({cell(holidayDate(holiday)), cell(holiday.name), cell(intervalsText(holiday.hours))});
        else
            isPart = true;
    for (const auto &[date, intervals] : hours.exceptions)
        if (isShown(source, date))
            table.rows.push_back(
                {cell(displayDate(date)), cell(Texts::tr("other hours")), cell(intervalsText(intervals))});
        else
            isPart = true;
    if (isPart)
        table.footnote = shownDays(source);
    return table.rows.empty() ? std::nullopt : std::optional(table);
}

std::vector<const CalendarRecord *> calendarsOf(const DocumentSource &source)
{
    std::set<CalendarId> used;
    if (source.content.serviceHours)
        used.insert(*source.content.serviceHours);
    for (const ServiceLevel &level : source.content.serviceLevels)
        if (level.calendar)
            used.insert(*level.calendar);
    std::vector<const CalendarRecord *> calendars;
    for (const CalendarRecord &each : source.portfolio.calendars)
        if (used.count(each.id) > 0)
            calendars.push_back(&each);
    return calendars;
}

/// That the hours were changed since the version was agreed; nothing where they were not.
QString hoursRemark(const DocumentSource &source, const CalendarId &calendar)
{
    const HoursChange *last = nullptr;
    for (const HoursChange &change : source.hours)
        if (change.calendar == calendar && source.agreed && dateOf(source.agreement, change.at) >= *source.agreed)
            last = &change;
    if (last == nullptr)
        return {};
    return Texts::tr("These service hours were last changed on %1 (audit entry %2), and are printed as they are since; "
                     "this version was agreed on %3.")
        .arg(longDate(dateOf(source.agreement, last->at)), displayLocale().toString(qlonglong(last->entry)),
            longDate(*source.agreed));
}

void addCalendar(Blocks &blocks, const DocumentSource &source, const CalendarRecord &calendar)
{
    addPart(blocks, Texts::tr("Service hours: %1", "name of a calendar").arg(calendar.name));
    if (const QString remark = hoursRemark(source, calendar.id); !remark.isEmpty())
        blocks.push_back(ParagraphBlock{remark, false});
    const auto checked = ServiceCalendar::make(calendar.hours);
    if (checked && checked->isAroundTheClock()) {
        blocks.push_back(
            ParagraphBlock{Texts::tr("Around the clock on every day, in the time zone %1.").arg(calendar.hours.zone)});
        return;
    }
    blocks.push_back(weekTable(calendar.hours));
    std::get<TableBlock>(blocks.back()).footnote = Texts::tr("Times in the time zone %1.").arg(calendar.hours.zone);
    if (auto holidays = holidayTable(source, calendar.hours))
        blocks.push_back(std::move(*holidays));
}

} // namespace

Blocks termBlocks(const DocumentSource &source)
{
    const AgreementContent &content = source.content;
    Blocks blocks;
    addPart(blocks, Texts::tr("Term and renewal"), (beginning(content.term) + u' ' + renewal(content.term)).trimmed());
    addPart(blocks, Texts::tr("Notice"));
    blocks.push_back(ParagraphBlock{noticeText(content.term), false, false, true});
    const bool isMoved = content.term.notice && content.term.renewal != RenewalMode::OpenEnded;
    if (isMoved && content.noticeCalendar) {
        NoticeCalendar shown = *content.noticeCalendar;
        // Those past the term stay: notice to the next ones counts by them.
        std::erase_if(
            shown.holidays, [&](const NoticeHoliday &day) { return source.days && day.date < source.days->first; });
        blocks.push_back(ParagraphBlock{workingDays(shown), false, false, true});
        if (!shown.holidays.empty())
            blocks.push_back(noticeHolidays(shown));
    }
    if (content.term.renewal != RenewalMode::OpenEnded)
        blocks.push_back(termTable(content));
    if (content.term.extensions.empty())
        return blocks;
    addPart(blocks, Texts::tr("Options to extend"));
    TableBlock table;
    table.columns = {{Texts::tr("Longer by"), CellAlign::Start, 3}, {Texts::tr("Condition"), CellAlign::Start, 7}};
    for (const ExtensionOption &option : content.term.extensions)
        table.rows.push_back({cell(Texts::tr("%n month(s)", nullptr, option.months)), cell(option.condition)});
    blocks.push_back(std::move(table));
    return blocks;
}

Blocks chargeBlocks(const DocumentSource &source)
{
    Blocks blocks;
    if (source.content.charges.empty())
        return blocks;
    TableBlock table;
    table.columns = {{Texts::tr("Charge"), CellAlign::Start, 4}, {Texts::tr("Service"), CellAlign::Start, 4},
        {Texts::tr("Amount"), CellAlign::End, 3}, {Texts::tr("Billed"), CellAlign::Start, 3},
        {Texts::tr("Valid"), CellAlign::Start, 3}};
    for (const Charge &charge : source.content.charges)
        table.rows.push_back({cell(charge.name),
            cell(charge.service ? source.serviceName(*charge.service) : Texts::tr("the whole agreement")),
            cell(displayMoney(charge.amount)), cell(billing(charge.billingMonths)), cell(validity(charge))});
    table.footnote = Texts::tr("Amounts are net of tax.");
    blocks.push_back(std::move(table));
    for (const Charge &charge : source.content.charges)
        if (charge.indexation)
            blocks.push_back(ParagraphBlock{indexationText(charge.name, *charge.indexation)});
    return blocks;
}

Blocks hoursBlocks(const DocumentSource &source)
{
    const AgreementContent &content = source.content;
    Blocks blocks;
    if (!content.serviceHours)
        addPart(blocks, Texts::tr("Service hours"),
            Texts::tr(
                "The services are delivered around the clock on every day. Periods begin and end in the time zone "
                "%1.")
                .arg(content.zone));
    else
        addPart(blocks, Texts::tr("Service hours"),
            Texts::tr(
                "The services are delivered in the service hours “%1”. Periods begin and end in the time zone %2.")
                .arg(source.calendarName(content.serviceHours), content.zone));
    for (const CalendarRecord *calendar : calendarsOf(source))
        addCalendar(blocks, source, *calendar);
    addPart(blocks, Texts::tr("Planned maintenance"), content.plannedMaintenance);
    addPart(blocks, Texts::tr("Support"), content.support);
    return blocks;
}

} // namespace kept
