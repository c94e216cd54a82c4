// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/templatefill.h"

#include "models/domain/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Templates)
};

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(QStringLiteral(R"(\{\{([a-z0-9_.]+)\}\})"));
    return expression;
}

QString written(const QDate &date, const QString &language)
{
    const bool german = language == QStringLiteral("de");
    return QLocale(language).toString(date, german ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

bool signsFor(const Contact &contact)
{
    static const QRegularExpression word(
        QStringLiteral("sign(s|ator)|unterzeichn"), QRegularExpression::CaseInsensitiveOption);
    return word.match(contact.role).hasMatch();
}

void put(std::map<QString, QString> &values, const QString &name, const QString &value)
{
    if (!value.trimmed().isEmpty())
        values.emplace(name, value.trimmed());
}

/// What an organisation says about itself; its people are told apart by their roles.
void putParty(std::map<QString, QString> &values, const QString &side, const Organisation &party)
{
    put(values, side + QStringLiteral(".name"), party.name);
    put(values, side + QStringLiteral(".address"), QString(party.address).replace(u'\n', QStringLiteral(", ")));
    for (const Contact &contact : party.contacts) {
        if (signsFor(contact)) {
            put(values, side + QStringLiteral(".signatory"), contact.name);
            put(values, side + QStringLiteral(".signatory.email"), contact.email);
            put(values, side + QStringLiteral(".signatory.phone"), contact.phone);
            continue;
        }
        if (values.contains(side + QStringLiteral(".contact")))
            continue;
        put(values, side + QStringLiteral(".contact"), contact.name);
        put(values, side + QStringLiteral(".contact.email"), contact.email);
        put(values, side + QStringLiteral(".contact.phone"), contact.phone);
    }
}

/// Fills the marks and placeholders of a content.
class Filler {
public:
    Filler(
        const AgreementTemplate &agreementTemplate, const TemplateFilling &filling, std::map<QString, QString> values)
        : m_template(agreementTemplate), m_filling(filling), m_values(std::move(values))
    { }
    /// The value filled; undefined when it is to be left out.
    [[nodiscard]] QJsonValue fill(const QJsonValue &value) const
    {
        if (value.isString())
            return text(value.toString());
        if (value.isArray())
            return array(value.toArray());
        return value.isObject() ? QJsonValue(object(value.toObject())) : value;
    }

private:
    [[nodiscard]] QJsonObject object(const QJsonObject &object) const
    {
        QJsonObject filled;
        for (auto field = object.begin(); field != object.end(); ++field)
            if (const QJsonValue value = fill(field.value()); !value.isUndefined())
                filled.insert(field.key(), value);
        const QString amount = object.value(u"amount").toString();
        if (amount.startsWith(QStringLiteral("@amount:")) && !m_filling.amounts.contains(amount.mid(8)))
            filled.insert(u"name", filled.value(u"name").toString() + QStringLiteral(" {{amount}}"));
        return filled;
    }
    /// Services that stand for several of the template's are named once.
    [[nodiscard]] QJsonArray array(const QJsonArray &array) const
    {
        QJsonArray filled;
        for (const QJsonValue element : array) {
            const QJsonValue value = fill(element);
            if (!element.toString().startsWith(QStringLiteral("@service:")) || !filled.contains(value))
                filled.append(value);
        }
        return filled;
    }
    [[nodiscard]] QJsonValue text(const QString &text) const
    {
        if (!text.startsWith(u'@'))
            return fillPlaceholders(text, m_values);
        if (text.startsWith(QStringLiteral("@@"))) // a text that begins with @
            return fillPlaceholders(text.mid(1), m_values);
        if (text == QStringLiteral("@provider"))
            return m_filling.provider.id.text();
        if (text == QStringLiteral("@customer"))
            return m_filling.customer.id.text();
        if (text == QStringLiteral("@zone"))
            return m_filling.zone;
        if (text == QStringLiteral("@language"))
            return m_template.language;
        if (text == QStringLiteral("@hours"))
            return m_filling.serviceHours ? QJsonValue(m_filling.serviceHours->text()) : QJsonValue::Undefined;
        if (text.startsWith(QStringLiteral("@start")))
            return date(text);
        return text.startsWith(QStringLiteral("@service")) ? services(text) : money(text);
    }
    [[nodiscard]] QJsonValue date(const QString &mark) const
    {
        static const QRegularExpression after(QStringLiteral("^@start(?:([+-]\\d{1,5})(?:(m)(-1d)?|d))?$"));
        const auto match = after.match(mark);
        if (!match.hasMatch())
            return mark;
        const int by = match.captured(1).toInt();
        const QDate &start = m_filling.start;
        const QDate date = match.hasCaptured(3) ? endOfMonths(start, by)
            : match.hasCaptured(2)              ? start.addMonths(by)
                                                : start.addDays(by);
        return date.toString(Qt::ISODate);
    }
    [[nodiscard]] QJsonValue services(const QString &mark) const
    {
        if (mark == QStringLiteral("@services")) {
            QJsonArray all;
            for (const Service &service : m_filling.services)
                if (!all.contains(service.id.text()))
                    all.append(service.id.text());
            return all;
        }
        for (std::size_t i = 0; i < m_template.services.size(); ++i)
            if (mark == QStringLiteral("@service:") + m_template.services[i].key)
                return m_filling.services[i].id.text();
        return mark;
    }
    /// "@amount:hosting", "@money:1.00" or "@money:1.00:exclusive".
    [[nodiscard]] QJsonValue money(const QString &mark) const
    {
        const QStringList parts = mark.split(u':');
        const QString currency = m_filling.currency.code();
        if (parts.front() == QStringLiteral("@amount") && parts.size() == 2) {
            const auto known = m_filling.amounts.find(parts[1]);
            const Money amount = known == m_filling.amounts.end() ? Money::zero(m_filling.currency) : known->second;
            return QJsonObject{{QStringLiteral("amount"), amount.amountText()},
                {QStringLiteral("currency"), amount.currency().code()}};
        }
        if (parts.front() != QStringLiteral("@money") || parts.size() < 2)
            return mark;
        static const QRegularExpression idleZeros(QStringLiteral("\\.0+$")); // 1.00 is too fine for a yen
        QJsonObject json{
            {QStringLiteral("amount"), QString(parts[1]).remove(idleZeros)}, {QStringLiteral("currency"), currency}};
        if (parts.value(2) == QStringLiteral("exclusive"))
            json.insert(u"exclusive", true);
        return json;
    }

    const AgreementTemplate &m_template;
    const TemplateFilling &m_filling;
    std::map<QString, QString> m_values;
};

QJsonArray withNewIds(const QJsonArray &levels)
{
    QJsonArray made;
    for (const QJsonValue level : levels) {
        QJsonObject json = level.toObject();
        json.insert(u"id", newIdText());
        made.append(json);
    }
    return made;
}

/// The last day of the first term, where the template says one.
QDate endOf(const QJsonObject &term, const QDate &start)
{
    const QString renewal = term.value(u"renewal").toString();
    if (term.contains(u"end") || renewal == enumName(RenewalMode::OpenEnded))
        return {};
    return endOfMonths(start, term.value(u"months").toInt(TermRule().months));
}

void collect(const QJsonValue &value, QStringList &found)
{
    if (value.isString()) {
        for (const QString &name : placeholdersOf(value.toString()))
            if (!found.contains(name))
                found.append(name);
    } else if (value.isArray()) {
        for (const QJsonValue element : value.toArray())
            collect(element, found);
    } else if (value.isObject()) {
        for (const QJsonValue field : value.toObject())
            collect(field, found);
    }
}

Result<void> checkFilling(const AgreementTemplate &agreementTemplate, const TemplateFilling &filling)
{
    if (filling.reference.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("The reference of the agreement is missing."),
            QStringLiteral("reference"));
    if (!filling.start.isValid())
        return fail(ErrorCode::InvalidInput, Texts::tr("The start of the term is missing."), QStringLiteral("start"));
    if (filling.services.size() < agreementTemplate.services.size())
        return fail(ErrorCode::InvalidInput,
            Texts::tr(
                "The template speaks of %n services.", nullptr, static_cast<int>(agreementTemplate.services.size())),
            QStringLiteral("services"), Texts::tr("Choose a service for each of them; one may be chosen twice."));
    return {};
}

} // namespace

Result<Agreement> agreementFromTemplate(const AgreementTemplate &agreementTemplate, const TemplateFilling &filling)
{
    if (const auto checked = checkFilling(agreementTemplate, filling); !checked)
        return tl::unexpected(checked.error());
    const QDate end = endOf(agreementTemplate.content.value(u"term").toObject(), filling.start);
    const auto values = placeholderValues(filling, agreementTemplate.language, end);
    QJsonObject content = Filler(agreementTemplate, filling, values).fill(agreementTemplate.content).toObject();
    if (content.contains(u"service_levels"))
        content.insert(u"service_levels", withNewIds(content.value(u"service_levels").toArray()));
    const QString start = filling.start.toString(Qt::ISODate);
    const QString title = filling.title.trimmed().isEmpty() ? agreementTemplate.title : filling.title.trimmed();
    QJsonObject json{{QStringLiteral("id"), newIdText()}, {QStringLiteral("reference"), filling.reference.trimmed()},
        {QStringLiteral("title"), fillPlaceholders(title, values)},
        {QStringLiteral("kind"), enumName(agreementTemplate.kind)},
        {QStringLiteral("provider"), filling.provider.id.text()},
        {QStringLiteral("customer"), filling.customer.id.text()},
        {QStringLiteral("versions"),
            QJsonArray{QJsonObject{{QStringLiteral("number"), 1}, {QStringLiteral("effective"), start},
                {QStringLiteral("content"), content}}}}};
    if (!filling.owner.trimmed().isEmpty())
        json.insert(u"owner", filling.owner.trimmed());
    return agreementFromJson(json, {});
}

Result<Agreement> previewTemplate(const AgreementTemplate &agreementTemplate)
{
    const Organisation provider{
        OrganisationId::create(), {}, {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
    Organisation customer = provider;
    customer.id = OrganisationId::create();
    TemplateFilling filling{agreementTemplate.id, {}, {}, provider, customer, {}, QDate(2024, 1, 1),
        Currency::fromCode(QStringLiteral("EUR")).value(), CalendarId::create()};
    for (const TemplateService &service : agreementTemplate.services)
        filling.services.push_back({ServiceId::create(), service.name, {}, provider.id, {}, {}, {}, false, 0});
    return agreementFromTemplate(agreementTemplate, filling);
}

QStringList knownPlaceholders()
{
    QStringList names;
    for (const QString &side : {QStringLiteral("provider"), QStringLiteral("customer")})
        for (const char *field : {"name", "address", "signatory", "signatory.email", "signatory.phone", "contact",
                 "contact.email", "contact.phone"})
            names.append(side + u'.' + QLatin1String(field));
    for (const char *name : {"services", "term.start", "term.end", "support.phone", "support.email", "law", "court",
             "data.region", "liability.cap", "insurance.sum", "amount"})
        names.append(QLatin1String(name));
    return names;
}

QStringList placeholdersOf(const QString &text)
{
    QStringList names;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();)
        if (const QString name = matches.next().captured(1); !names.contains(name))
            names.append(name);
    return names;
}

QStringList placeholdersOf(const AgreementTemplate &agreementTemplate)
{
    QStringList found;
    collect(agreementTemplate.content, found);
    return found;
}

QStringList placeholdersOf(const AgreementContent &content)
{
    QStringList found;
    collect(toJson(content), found);
    return found;
}

QString fillPlaceholders(const QString &text, const std::map<QString, QString> &values)
{
    QString filled;
    qsizetype at = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = values.find(match.captured(1));
        filled += text.mid(at, match.capturedStart() - at);
        filled += value == values.end() ? match.captured() : value->second;
        at = match.capturedEnd();
    }
    return filled + text.mid(at);
}

std::map<QString, QString> placeholderValues(const TemplateFilling &filling, const QString &language, const QDate &end)
{
    std::map<QString, QString> values;
    for (const auto &[name, value] : filling.texts)
        put(values, name, value);
    putParty(values, QStringLiteral("provider"), filling.provider);
    putParty(values, QStringLiteral("customer"), filling.customer);
    QStringList services;
    for (const Service &service : filling.services)
        if (!services.contains(service.name))
            services.append(service.name);
    put(values, QStringLiteral("services"), QLocale(language).createSeparatedList(services));
    if (filling.start.isValid())
        put(values, QStringLiteral("term.start"), written(filling.start, language));
    if (end.isValid())
        put(values, QStringLiteral("term.end"), written(end, language));
    return values;
}

} // namespace kept
