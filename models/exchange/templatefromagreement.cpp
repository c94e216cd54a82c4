// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/templatefill.h"

#include "models/domain/codec.h"
#include "models/domain/term.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace kept {

namespace {

template <typename Record, typename SomeId>
const Record *find(const std::vector<Record> &records, const SomeId &id)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&id](const Record &record) { return record.id == id; });
    return found == records.end() ? nullptr : &*found;
}

QString startMark(qint64 by, const char *unit)
{
    return QStringLiteral("@start%1%2%3")
        .arg(by < 0 ? QString() : QStringLiteral("+"))
        .arg(by)
        .arg(QLatin1String(unit));
}

/// "@start+12m-1d" for the last day of whole months from the start; empty for others.
QString lastDayMark(const QDate &date, int months, const QDate &start)
{
    for (const int length : {months, months + 1})
        if (length > 0 && endOfMonths(start, length) == date)
            return startMark(length, "m-1d");
    return {};
}

/// "@start", "@start+12m" where whole months lie between, "@start+12m-1d" where they end, else "@start+40d".
QString dateMark(const QDate &date, const QDate &start, bool isLastDay)
{
    const int months = (date.year() - start.year()) * 12 + date.month() - start.month();
    const QString lastDay = lastDayMark(date, months, start);
    if (isLastDay && !lastDay.isEmpty())
        return lastDay;
    if (date == start)
        return QStringLiteral("@start");
    if (months != 0 && start.addMonths(months) == date)
        return startMark(months, "m");
    return lastDay.isEmpty() ? startMark(start.daysTo(date), "d") : lastDay;
}

/// Texts that begin like a mark begin with one more @.
QString escaped(const QString &text) { return text.startsWith(u'@') ? u'@' + text : text; }

/// Replaces what belongs to one agreement by marks and placeholders.
class Opener {
public:
    Opener(const Agreement &agreement, const std::vector<Organisation> &organisations,
        const std::vector<TemplateService> &services)
        : m_agreement(agreement), m_content(agreement.latest().content), m_services(services)
    {
        addNames(QStringLiteral("provider"), agreement.provider, organisations);
        addNames(QStringLiteral("customer"), agreement.customer, organisations);
        // The longer name first, so that one that contains another is found whole.
        std::stable_sort(m_names.begin(), m_names.end(),
            [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    }

    [[nodiscard]] QJsonObject open()
    {
        QJsonObject content = object(toJson(m_content));
        QJsonObject notice = content.value(u"notice_calendar").toObject();
        notice.remove(u"holidays");
        if (content.contains(u"notice_calendar"))
            content.insert(u"notice_calendar", notice);
        openPeople(content, "signatories", QStringLiteral("signatory"));
        openPeople(content, "contacts", QStringLiteral("contact"));
        if (!m_content.services.empty())
            content.insert(u"services", QStringLiteral("@services"));
        openCharges(content);
        return content;
    }

private:
    void addNames(const QString &side, const OrganisationId &id, const std::vector<Organisation> &organisations)
    {
        if (const Organisation *party = find(organisations, id)) {
            add(party->name, side + QStringLiteral(".name"));
            add(party->address, side + QStringLiteral(".address"));
            add(QString(party->address).replace(u'\n', QStringLiteral(", ")), side + QStringLiteral(".address"));
        }
        addPeople(m_content.signatories, id, side + QStringLiteral(".signatory"));
        addPeople(m_content.contacts, id, side + QStringLiteral(".contact"));
    }
    void addPeople(const std::vector<Contact> &people, const OrganisationId &party, const QString &name)
    {
        for (const Contact &person : people)
            if (person.party == party)
                add(person.name, name);
    }
    void add(const QString &name, const QString &placeholder)
    {
        if (!name.trimmed().isEmpty())
            m_names.emplace_back(name.trimmed(), QStringLiteral("{{%1}}").arg(placeholder));
    }

    [[nodiscard]] QJsonValue value(const QString &field, const QJsonValue &value) const
    {
        if (value.isObject())
            return object(value.toObject());
        if (value.isString())
            return text(field, value.toString());
        if (!value.isArray())
            return value;
        QJsonArray array;
        for (const QJsonValue element : value.toArray())
            array.append(this->value(field, element));
        return array;
    }
    [[nodiscard]] QJsonObject object(const QJsonObject &object) const
    {
        QJsonObject opened;
        for (auto field = object.begin(); field != object.end(); ++field)
            opened.insert(field.key(), value(field.key(), field.value()));
        opened.remove(u"id");
        if (const QJsonObject minimum = object.value(u"minimum_payout").toObject(); !minimum.isEmpty())
            opened.insert(u"minimum_payout",
                QStringLiteral("@money:%1%2")
                    .arg(minimum.value(u"amount").toString(),
                        minimum.value(u"exclusive").toBool() ? QStringLiteral(":exclusive") : QString()));
        return opened;
    }
    [[nodiscard]] QString text(const QString &field, const QString &text) const
    {
        static const QStringList parties{QStringLiteral("party"), QStringLiteral("obligor"), QStringLiteral("holder")};
        static const QStringList calendars{QStringLiteral("calendar"), QStringLiteral("service_hours")};
        if (field == QStringLiteral("service") || field == QStringLiteral("services"))
            return serviceMark(text);
        if (parties.contains(field))
            return partyMark(text);
        if (calendars.contains(field) && m_content.serviceHours && text == m_content.serviceHours->text())
            return QStringLiteral("@hours");
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && isDateField(field))
            return dateMark(
                date, m_content.term.start, field == QStringLiteral("end") || field == QStringLiteral("to"));
        return escaped(isProse(field) ? withoutNames(text) : text);
    }
    static bool isDateField(const QString &field)
    {
        static const QStringList fields{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("review_date"),
            QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("first"), QStringLiteral("target_review"),
            QStringLiteral("once_on")};
        return fields.contains(field);
    }
    /// Whether people write the field in their own words.
    static bool isProse(const QString &field)
    {
        static const QStringList fields{QStringLiteral("introduction"), QStringLiteral("out_of_scope"),
            QStringLiteral("provider_responsibilities"), QStringLiteral("customer_responsibilities"),
            QStringLiteral("planned_maintenance"), QStringLiteral("support"), QStringLiteral("exclusions"),
            QStringLiteral("claim_process"), QStringLiteral("governance"), QStringLiteral("target_adjustment"),
            QStringLiteral("disputes"), QStringLiteral("security"), QStringLiteral("data_protection"),
            QStringLiteral("termination_triggers"), QStringLiteral("exit"), QStringLiteral("trigger"),
            QStringLiteral("contact"), QStringLiteral("within"), QStringLiteral("scope"), QStringLiteral("term"),
            QStringLiteral("meaning"), QStringLiteral("report"), QStringLiteral("recipient"),
            QStringLiteral("frequency"), QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("data_source"),
            QStringLiteral("condition"), QStringLiteral("name")};
        return fields.contains(field);
    }
    [[nodiscard]] QString serviceMark(const QString &id) const
    {
        for (std::size_t i = 0; i < m_content.services.size(); ++i)
            if (m_content.services[i].text() == id)
                return QStringLiteral("@service:") + m_services[i].key;
        return id;
    }
    [[nodiscard]] QString partyMark(const QString &id) const
    {
        if (id == m_agreement.provider.text())
            return QStringLiteral("@provider");
        return id == m_agreement.customer.text() ? QStringLiteral("@customer") : id;
    }
    /// Names are replaced as whole words: "ACME" is not found in "ACMEs".
    [[nodiscard]] QString withoutNames(QString text) const
    {
        for (const auto &[name, placeholder] : m_names) {
            const QString expression = QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name));
            text.replace(QRegularExpression(expression, QRegularExpression::UseUnicodePropertiesOption), placeholder);
        }
        return text;
    }
    void openPeople(QJsonObject &content, const char *field, const QString &what) const
    {
        QJsonArray people;
        for (const QJsonValue one : content.value(QLatin1String(field)).toArray()) {
            QJsonObject person = one.toObject();
            const QString side = person.value(u"party").toString().mid(1);
            const QString placeholder = side.isEmpty() ? what : side + u'.' + what;
            person.insert(u"name", QStringLiteral("{{%1}}").arg(placeholder));
            for (const QString &way : {QStringLiteral("email"), QStringLiteral("phone")})
                if (person.contains(way))
                    person.insert(way, QStringLiteral("{{%1.%2}}").arg(placeholder, way));
            people.append(person);
        }
        if (!people.isEmpty())
            content.insert(QLatin1String(field), people);
    }
    static void openCharges(QJsonObject &content)
    {
        QJsonArray charges;
        for (const QJsonValue one : content.value(u"charges").toArray()) {
            QJsonObject charge = one.toObject();
            charge.insert(u"amount", QStringLiteral("@amount:charge-%1").arg(charges.size() + 1));
            charges.append(charge);
        }
        if (!charges.isEmpty())
            content.insert(u"charges", charges);
    }

    const Agreement &m_agreement;
    const AgreementContent &m_content;
    const std::vector<TemplateService> &m_services;
    std::vector<std::pair<QString, QString>> m_names; ///< name and placeholder
};

} // namespace

AgreementTemplate templateFromAgreement(
    const Agreement &agreement, const std::vector<Organisation> &organisations, const std::vector<Service> &services)
{
    AgreementTemplate made;
    made.id = newIdText();
    made.kind = agreement.kind;
    made.title = latestTitle(agreement);
    made.language = agreement.latest().content.language;
    for (const ServiceId &id : agreement.latest().content.services) {
        const Service *service = find(services, id);
        made.services.push_back({QStringLiteral("service-%1").arg(made.services.size() + 1),
            service == nullptr ? id.text() : service->name, service == nullptr ? QString() : service->category});
    }
    made.content = Opener(agreement, organisations, made.services).open();
    return made;
}

} // namespace kept
