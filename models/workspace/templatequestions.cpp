// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/templatequestions.h"

#include "models/exchange/shippedholidays.h"
#include "models/workspace/templaterecords.h"

#include <QCoreApplication>
#include <QLocale>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TemplateQuestions)
};

QString text(const char *latin) { return QString::fromLatin1(latin); }

/// What a placeholder asks for, in the user's language; the name of one that an own template brings.
QString placeholderLabel(const QString &name)
{
    static const std::map<QString, const char *> labels{
        {QStringLiteral("address"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Address")},
        {QStringLiteral("signatory"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Signatory")},
        {QStringLiteral("signatory.email"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "E-mail of the signatory")},
        {QStringLiteral("signatory.phone"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Telephone of the signatory")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Contact")},
        {QStringLiteral("contact.email"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "E-mail of the contact")},
        {QStringLiteral("contact.phone"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Telephone of the contact")},
        {QStringLiteral("support.phone"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Telephone of support")},
        {QStringLiteral("support.email"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "E-mail of support")},
        {QStringLiteral("law"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Country whose law governs")},
        {QStringLiteral("court"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Place of the court")},
        {QStringLiteral("data.region"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Where data are kept")},
        {QStringLiteral("liability.cap"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Cap on liability")},
        {QStringLiteral("insurance.sum"), QT_TRANSLATE_NOOP("kept::TemplateQuestions", "Sum insured")},
    };
    const QString side = name.section(u'.', 0, 0);
    const bool ofParty = side == text("provider") || side == text("customer");
    const auto found = labels.find(ofParty ? name.section(u'.', 1) : name);
    return found == labels.end() ? name : Texts::tr(found->second);
}

QuestionGroup groupOf(const QString &placeholder)
{
    if (placeholder.startsWith(text("provider.")))
        return QuestionGroup::Provider;
    return placeholder.startsWith(text("customer.")) ? QuestionGroup::Customer : QuestionGroup::Texts;
}

/// Placeholders that other answers fill.
bool isAnswered(const QString &placeholder)
{
    static const QStringList others{text("services"), text("term.start"), text("term.end"), text("provider.name"),
        text("customer.name"), text("amount")};
    return others.contains(placeholder);
}

void askForPlaceholders(const AgreementTemplate &made, QuestionGroup group, std::vector<TemplateQuestion> &questions)
{
    const QStringList open = placeholdersOf(made);
    const auto ask = [&](const QString &name) {
        if (!isAnswered(name) && groupOf(name) == group)
            questions.push_back({name, QuestionKind::Text, group, placeholderLabel(name), false});
    };
    for (const QString &name : knownPlaceholders())
        if (open.contains(name))
            ask(name);
    for (const QString &name : open)
        if (!knownPlaceholders().contains(name))
            ask(name);
}

/// Finds what is wrong with answers.
class Checker {
public:
    Checker(const TemplateAnswers &answers, const Portfolio &records) : m_answers(answers), m_records(records) { }

    [[nodiscard]] std::vector<Error> check(const std::vector<TemplateQuestion> &questions)
    {
        for (const TemplateQuestion &question : questions) {
            const QString answer = answerOf(m_answers, question.key);
            if (answer.isEmpty() && question.required)
                refuse(question, Texts::tr("“%1” has no answer yet.").arg(question.label));
            else if (!answer.isEmpty())
                checkOne(question, answer);
        }
        const QString provider = idOf(text("provider"));
        if (!provider.isEmpty() && provider == idOf(text("customer")))
            m_errors.push_back({ErrorCode::InvalidInput, Texts::tr("Provider and customer are the same organisation."),
                text("customer"), {}});
        return std::move(m_errors);
    }

private:
    void refuse(const TemplateQuestion &question, const QString &message, const QString &advice = {})
    {
        m_errors.push_back({ErrorCode::InvalidInput, message, question.key, advice});
    }
    [[nodiscard]] QString idOf(const QString &key) const
    {
        const Organisation *found = named(m_records.organisations, answerOf(m_answers, key));
        return found == nullptr ? QString() : found->id.text();
    }
    void checkOne(const TemplateQuestion &question, const QString &answer)
    {
        switch (question.kind) {
        case QuestionKind::Text:
            checkReference(question, answer);
            break;
        case QuestionKind::Organisation:
            if (named(m_records.organisations, answer) == nullptr)
                refuse(question, Texts::tr("The workbook has no organisation “%1”.").arg(answer));
            break;
        case QuestionKind::Hours:
            if (answer != newOfficeHours() && answer != newRoundTheClock()
                && named(m_records.calendars, answer) == nullptr)
                refuse(question, Texts::tr("The workbook has no calendar “%1”.").arg(answer));
            break;
        case QuestionKind::Country:
            checkCountry(question, answer);
            break;
        case QuestionKind::Date:
            if (!QDate::fromString(answer, Qt::ISODate).isValid())
                refuse(question, Texts::tr("“%1” is not a date such as 2026-03-31.").arg(answer));
            break;
        case QuestionKind::Currency:
            if (const auto read = Currency::fromCode(answer); !read)
                refuse(question, read.error().message, read.error().advice);
            break;
        case QuestionKind::Zone:
            if (const auto read = zoneFromName(answer); !read)
                refuse(question, read.error().message, read.error().advice);
            break;
        case QuestionKind::Amount:
            checkAmount(question, answer);
            break;
        case QuestionKind::Service:
            break;
        }
    }
    void checkReference(const TemplateQuestion &question, const QString &answer)
    {
        const auto &all = m_records.agreements;
        if (question.key == text("reference")
            && std::any_of(all.begin(), all.end(), [&](const Agreement &each) { return each.reference == answer; }))
            refuse(question, Texts::tr("Another agreement has the reference “%1”.").arg(answer));
    }
    void checkCountry(const TemplateQuestion &question, const QString &answer)
    {
        const auto countries = shippedHolidays();
        if (countries && countryNamed(*countries, answer) == nullptr)
            refuse(question, Texts::tr("The public holidays of “%1” are not known.").arg(answer),
                Texts::tr("Name a country by its two letters, such as DE."));
    }
    void checkAmount(const TemplateQuestion &question, const QString &answer)
    {
        const QString code = answerOf(m_answers, text("currency"));
        if (!Currency::fromCode(code))
            return; // told at the currency
        const auto amount = Money::parse(answer, code);
        if (!amount)
            refuse(question, amount.error().message, amount.error().advice);
        else if (amount->minor() < 0)
            refuse(question, Texts::tr("An amount is not negative."));
    }

    const TemplateAnswers &m_answers;
    const Portfolio &m_records;
    std::vector<Error> m_errors;
};

/// The public holidays of the country from the year before the start to five years after it, as far as it is known.
std::vector<PublicHoliday> holidaysAround(const QString &code, int startYear)
{
    std::vector<PublicHoliday> all;
    const auto countries = shippedHolidays();
    const HolidayCountry *country = countries ? countryNamed(*countries, code) : nullptr;
    constexpr int yearsAhead = 5;
    for (int year = startYear - 1; country != nullptr && year <= startYear + yearsAhead; ++year)
        if (const auto days = publicHolidays(*country, {}, year))
            all.insert(all.end(), days->begin(), days->end());
    return all;
}

/// The name, or with the first number behind it that no calendar has.
QString freeName(const QString &name, const std::vector<CalendarRecord> &calendars)
{
    QString free = name;
    for (int number = 2; named(calendars, free) != nullptr; ++number)
        free = Texts::tr("%1 (%2)", "name of a calendar, number").arg(name, QString::number(number));
    return free;
}

CalendarRecord makeCalendar(const QString &choice, const QString &zone, const std::vector<PublicHoliday> &holidays)
{
    const bool office = choice == newOfficeHours();
    CalendarRecord calendar{CalendarId::create(),
        office ? Texts::tr("Office hours, Monday to Friday") : Texts::tr("Around the clock"), {}, 0};
    calendar.hours.zone = zone;
    constexpr int hour = 3600;
    constexpr int weekdays = 5;
    if (!office) {
        calendar.hours.week.fill({{0, 24 * hour}});
        return calendar;
    }
    for (std::size_t day = 0; day < weekdays; ++day)
        calendar.hours.week[day] = {{9 * hour, 17 * hour}};
    for (const PublicHoliday &each : holidays)
        calendar.hours.holidays.push_back({each.name, each.date.year(), each.date.month(), each.date.day(), {}});
    return calendar;
}

/// Puts the answers into a filling and gathers the records that have to be made.
class Drafter {
public:
    Drafter(const AgreementTemplate &made, const TemplateAnswers &answers, const Portfolio &records)
        : m_template(made), m_answers(answers), m_records(records)
    { }

    [[nodiscard]] Result<TemplateDraft> draft()
    {
        TemplateFilling filling{answer("reference"), answer("title"), answer("owner"),
            *named(m_records.organisations, answer("provider")), *named(m_records.organisations, answer("customer")),
            {}, QDate::fromString(answer("start"), Qt::ISODate), *Currency::fromCode(answer("currency"))};
        filling.zone = answer("zone");
        const auto holidays = holidaysAround(answer("holidays"), filling.start.year());
        fillHours(filling, holidays);
        for (const TemplateService &wanted : m_template.services)
            filling.services.push_back(service(wanted, filling));
        for (const TemplateCharge &charge : m_template.charges())
            if (const QString amount = answerOf(m_answers, text("amount.") + charge.key); !amount.isEmpty())
                filling.amounts.emplace(charge.key, *Money::parse(amount, filling.currency.code()));
        for (const TemplateQuestion &question : templateQuestions(m_template))
            if (question.kind == QuestionKind::Text && !answerOf(m_answers, question.key).isEmpty())
                filling.texts.emplace(question.key, answerOf(m_answers, question.key));
        auto agreement = agreementFromTemplate(m_template, filling);
        if (!agreement)
            return tl::unexpected(agreement.error());
        if (auto &notice = agreement->latest().content.noticeCalendar)
            for (const PublicHoliday &each : holidays)
                notice->holidays.push_back({each.date, each.name});
        return TemplateDraft{std::move(*agreement), std::move(m_newServices), std::move(m_newCalendar)};
    }

private:
    [[nodiscard]] QString answer(const char *key) const { return answerOf(m_answers, text(key)); }
    void fillHours(TemplateFilling &filling, const std::vector<PublicHoliday> &holidays)
    {
        const QString choice = answer("hours");
        if (const CalendarRecord *known = named(m_records.calendars, choice)) {
            filling.serviceHours = known->id;
        } else if (!choice.isEmpty()) {
            m_newCalendar = makeCalendar(choice, filling.zone, holidays);
            m_newCalendar->name = freeName(m_newCalendar->name, m_records.calendars);
            filling.serviceHours = m_newCalendar->id;
        }
    }
    [[nodiscard]] Service service(const TemplateService &wanted, const TemplateFilling &filling)
    {
        const QString name = answerOf(m_answers, text("service.") + wanted.key);
        const auto services = servicesOf(m_records, filling.provider);
        if (const Service *known = named(services, name))
            return *known;
        if (const Service *made = named(m_newServices, name))
            return *made;
        m_newServices.push_back(
            {ServiceId::create(), name, {}, filling.provider.id, filling.customer.id, wanted.category, {}, false, 0});
        return m_newServices.back();
    }

    const AgreementTemplate &m_template;
    const TemplateAnswers &m_answers;
    const Portfolio &m_records;
    std::vector<Service> m_newServices;
    std::optional<CalendarRecord> m_newCalendar;
};

} // namespace

QString newOfficeHours() { return QStringLiteral("new:office"); }
QString newRoundTheClock() { return QStringLiteral("new:24x7"); }

std::vector<TemplateQuestion> templateQuestions(const AgreementTemplate &made)
{
    using Kind = QuestionKind;
    using Group = QuestionGroup;
    std::vector<TemplateQuestion> questions{
        {text("reference"), Kind::Text, Group::Agreement, Texts::tr("Reference"), true},
        {text("title"), Kind::Text, Group::Agreement, Texts::tr("Title"), true},
        {text("owner"), Kind::Text, Group::Agreement, Texts::tr("Owner on our side"), false},
        {text("start"), Kind::Date, Group::Agreement, Texts::tr("Start"), true},
        {text("zone"), Kind::Zone, Group::Agreement, Texts::tr("Time zone"), true},
        {text("hours"), Kind::Hours, Group::Agreement, Texts::tr("Service hours"), false},
        {text("holidays"), Kind::Country, Group::Agreement, Texts::tr("Public holidays of"), false},
        {text("provider"), Kind::Organisation, Group::Provider, Texts::tr("Provider"), true}};
    askForPlaceholders(made, Group::Provider, questions);
    questions.push_back({text("customer"), Kind::Organisation, Group::Customer, Texts::tr("Customer"), true});
    askForPlaceholders(made, Group::Customer, questions);
    for (const TemplateService &service : made.services)
        questions.push_back({text("service.") + service.key, Kind::Service, Group::Services, service.name, true});
    questions.push_back({text("currency"), Kind::Currency, Group::Charges, Texts::tr("Currency"), true});
    for (const TemplateCharge &charge : made.charges())
        questions.push_back({text("amount.") + charge.key, Kind::Amount, Group::Charges, charge.name, false});
    askForPlaceholders(made, Group::Texts, questions);
    return questions;
}

std::vector<Error> checkAnswers(const AgreementTemplate &made, const TemplateAnswers &answers, const Portfolio &records)
{
    return Checker(answers, records).check(templateQuestions(made));
}

Result<TemplateDraft> draftFromAnswers(
    const AgreementTemplate &made, const TemplateAnswers &answers, const Portfolio &records)
{
    if (const auto errors = checkAnswers(made, answers, records); !errors.empty())
        return tl::unexpected(errors.front());
    return Drafter(made, answers, records).draft();
}

} // namespace kept
