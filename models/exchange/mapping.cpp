// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/mapping.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Mapping)
};

template <typename Enum>
struct Name {
    Enum value;
    QLatin1String name;
};
constexpr std::array<Name<MeasurementKind>, 6> kindNames{
    {{MeasurementKind::Ticket, QLatin1String("ticket")}, {MeasurementKind::Outage, QLatin1String("outage")},
        {MeasurementKind::Count, QLatin1String("count")}, {MeasurementKind::Rating, QLatin1String("rating")},
        {MeasurementKind::Reported, QLatin1String("reported")}, {MeasurementKind::Invoice, QLatin1String("invoice")}}};
constexpr std::array<Name<RowShape>, 3> shapeNames{{{RowShape::Record, QLatin1String("record")},
    {RowShape::EventLog, QLatin1String("event_log")}, {RowShape::StateLog, QLatin1String("state_log")}}};
constexpr std::array<Name<BadRowPolicy>, 2> policyNames{{{BadRowPolicy::AllOrNothing, QLatin1String("all_or_nothing")},
    {BadRowPolicy::GoodRows, QLatin1String("good_rows")}}};
constexpr std::array<Name<SelectedBy>, 3> selectedNames{{{SelectedBy::Opened, QLatin1String("opened")},
    {SelectedBy::Resolved, QLatin1String("resolved")}, {SelectedBy::Updated, QLatin1String("updated")}}};
constexpr std::array<Name<Fold>, 2> foldNames{
    {{Fold::First, QLatin1String("first")}, {Fold::Second, QLatin1String("second")}}};

template <typename Names, typename Enum>
QString nameOf(const Names &names, Enum value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return name.name;
    }
    return {};
}

/// Writes members that differ from their defaults.
class Writer {
public:
    void text(const char *key, const QString &value, const QString &usual)
    {
        if (value != usual)
            m_json.insert(QLatin1String(key), value);
    }
    void list(const char *key, const QStringList &value, const QStringList &usual)
    {
        if (value != usual)
            m_json.insert(QLatin1String(key), QJsonArray::fromStringList(value));
    }
    void flag(const char *key, bool value, bool usual)
    {
        if (value != usual)
            m_json.insert(QLatin1String(key), value);
    }
    [[nodiscard]] QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

/// Reads members by name, keeps the first error, and knows which members nobody asked for.
class Reader {
public:
    Reader(QJsonObject json, QString path) : m_json(std::move(json)), m_path(std::move(path)) { }

    void text(const char *key, QString &value)
    {
        const QJsonValue member = take(key);
        if (member.isString())
            value = member.toString();
        else if (!member.isUndefined())
            wrongType(key, Texts::tr("This must be a text."));
    }
    void character(const char *key, QChar &value)
    {
        QString read(value);
        text(key, read);
        if (read.size() > 1)
            wrongType(key, Texts::tr("This must be a single character."));
        else
            value = read.isEmpty() ? QChar() : read[0];
    }
    void flag(const char *key, bool &value)
    {
        const QJsonValue member = take(key);
        if (member.isBool())
            value = member.toBool();
        else if (!member.isUndefined())
            wrongType(key, Texts::tr("This must be true or false."));
    }
    void list(const char *key, QStringList &value)
    {
        const QJsonValue member = take(key);
        if (member.isUndefined())
            return;
        if (!member.isArray())
            wrongType(key, Texts::tr("This must be a list of texts."));
        value.clear();
        const QJsonArray items = member.toArray();
        for (const QJsonValue &item : items) {
            if (!item.isString())
                wrongType(key, Texts::tr("This must be a list of texts."));
            value += item.toString();
        }
    }
    QJsonObject object(const char *key)
    {
        const QJsonValue member = take(key);
        if (!member.isUndefined() && !member.isObject())
            wrongType(key, Texts::tr("This must be an object."));
        return member.toObject();
    }
    template <typename Names, typename Enum>
    void choice(const char *key, const Names &names, Enum &value)
    {
        QString read = nameOf(names, value);
        text(key, read);
        QStringList known;
        for (const auto &name : names) {
            known += name.name;
            if (read == name.name) {
                value = name.value;
                return;
            }
        }
        wrongType(key, Texts::tr("“%1” is not one of %2.").arg(read, known.join(QStringLiteral(", "))));
    }
    void required(const char *key)
    {
        if (!m_json.contains(QLatin1String(key)) && !m_taken.contains(QLatin1String(key)))
            wrongType(key, Texts::tr("This is required and missing."));
    }
    void wrongType(const QString &key, const QString &message)
    {
        if (!m_error)
            m_error = Error{ErrorCode::InvalidInput, message, m_path.isEmpty() ? key : m_path + u'.' + key, {}};
    }
    void wrongType(const char *key, const QString &message) { wrongType(QString(QLatin1String(key)), message); }
    void adopt(const std::optional<Error> &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    /// The first error, counting members that are left over.
    [[nodiscard]] std::optional<Error> finish()
    {
        if (!m_json.isEmpty())
            wrongType(m_json.begin().key(), Texts::tr("This is not part of a mapping."));
        return m_error;
    }

private:
    QJsonValue take(const char *key)
    {
        m_taken += QLatin1String(key);
        const QJsonValue member = m_json.value(QLatin1String(key));
        m_json.remove(QLatin1String(key));
        return member;
    }

    QJsonObject m_json;
    QString m_path;
    QStringList m_taken;
    std::optional<Error> m_error;
};

QJsonObject formatsJson(const CellFormats &formats)
{
    const CellFormats usual;
    Writer writer;
    writer.text("encoding", formats.encoding, usual.encoding);
    writer.flag("header", formats.header, usual.header);
    writer.text("separator", formats.separator, usual.separator);
    writer.text("quote", formats.quote.isNull() ? QString() : QString(formats.quote), usual.quote);
    writer.text("date_time", formats.dateTime, usual.dateTime);
    writer.text("date", formats.date, usual.date);
    writer.text("zone", formats.zone, {}); // written even when it is UTC: nobody should have to guess it
    writer.text("fold", nameOf(foldNames, formats.fold), nameOf(foldNames, usual.fold));
    writer.text("decimal_point", formats.decimalPoint, usual.decimalPoint);
    writer.text("grouping", formats.grouping, usual.grouping);
    writer.text("duration_unit", formats.durationUnit, usual.durationUnit);
    writer.list("empty_values", formats.emptyValues, usual.emptyValues);
    writer.list("true_values", formats.trueValues, usual.trueValues);
    writer.list("false_values", formats.falseValues, usual.falseValues);
    return writer.json();
}

std::optional<Error> readFormats(const QJsonObject &json, const QString &path, CellFormats &formats)
{
    Reader reader(json, path);
    reader.text("encoding", formats.encoding);
    reader.flag("header", formats.header);
    reader.character("separator", formats.separator);
    reader.character("quote", formats.quote);
    reader.text("date_time", formats.dateTime);
    reader.text("date", formats.date);
    reader.text("zone", formats.zone);
    reader.choice("fold", foldNames, formats.fold);
    reader.character("decimal_point", formats.decimalPoint);
    reader.text("grouping", formats.grouping);
    reader.text("duration_unit", formats.durationUnit);
    reader.list("empty_values", formats.emptyValues);
    reader.list("true_values", formats.trueValues);
    reader.list("false_values", formats.falseValues);
    if (!QStringList{QStringLiteral("seconds"), QStringLiteral("minutes"), QStringLiteral("hours")}.contains(
            formats.durationUnit))
        reader.wrongType("duration_unit", Texts::tr("Lengths of time are in seconds, minutes or hours."));
    return reader.finish();
}

QJsonObject sourceJson(const FieldSource &source)
{
    Writer writer;
    if (source.columns.size() == 1)
        writer.text("column", source.columns[0], {});
    else
        writer.list("columns", source.columns, {});
    writer.text("constant", source.constant, {});
    writer.flag("strict", source.strict, false);
    writer.text("format", source.format, {});
    writer.text("pattern", source.pattern, {});
    writer.text("separator", source.separator, {});
    writer.list("plus", source.plus, {});
    QJsonObject json = writer.json();
    if (!source.values.isEmpty()) {
        QJsonObject values;
        for (auto value = source.values.begin(); value != source.values.end(); ++value)
            values.insert(value.key(), value.value());
        json.insert(QStringLiteral("values"), values);
    }
    if (!source.whenColumn.isEmpty())
        json.insert(QStringLiteral("when"),
            QJsonObject{{QStringLiteral("column"), source.whenColumn},
                {QStringLiteral("values"), QJsonArray::fromStringList(source.whenValues)}});
    return json;
}

std::optional<Error> readWhen(const QJsonObject &json, const QString &path, FieldSource &source)
{
    Reader reader(json, path);
    reader.text("column", source.whenColumn);
    reader.list("values", source.whenValues);
    if (!json.isEmpty() && (source.whenColumn.isEmpty() || source.whenValues.isEmpty()))
        reader.wrongType("values", Texts::tr("A condition needs a column and its values."));
    return reader.finish();
}

/// A field is {"column": …} and more, or just the column's name.
std::optional<Error> readSource(const QJsonValue &json, const QString &path, FieldSource &source)
{
    if (json.isString()) {
        source.columns = {json.toString()};
        return {};
    }
    Reader reader(json.toObject(), path);
    QString column;
    reader.text("column", column);
    reader.list("columns", source.columns);
    if (!column.isEmpty())
        source.columns = {column};
    reader.text("constant", source.constant);
    reader.flag("strict", source.strict);
    reader.text("format", source.format);
    reader.text("pattern", source.pattern);
    reader.text("separator", source.separator);
    reader.list("plus", source.plus);
    const QJsonObject values = reader.object("values");
    for (auto value = values.begin(); value != values.end(); ++value)
        source.values.insert(value.key(), value.value().toVariant().toString());
    reader.adopt(readWhen(reader.object("when"), reader.pathOf(QStringLiteral("when")), source));
    if (source.columns.isEmpty() && source.constant.isEmpty())
        reader.wrongType("column", Texts::tr("A field needs a column or a constant."));
    return reader.finish();
}

std::optional<Error> readFields(const QJsonObject &json, const QString &path, Mapping &mapping)
{
    const QStringList known = fieldNames(mapping.kind, mapping.shape);
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString place = path + u'.' + field.key();
        const bool oneOfSeveral = mapping.kind == MeasurementKind::Count && field.key().startsWith(u"number:");
        if (!known.contains(field.key()) && !oneOfSeveral)
            return Error{ErrorCode::InvalidInput,
                Texts::tr("A mapping of this kind has no field “%1”.").arg(field.key()), place,
                Texts::tr("Use one of %1.").arg(known.join(QStringLiteral(", ")))};
        if (const auto error = readSource(field.value(), place, mapping.fields[field.key()]))
            return error;
    }
    return {};
}

QStringList ticketFields()
{
    return {QStringLiteral("external_id"), QStringLiteral("service"), QStringLiteral("kind"), QStringLiteral("opened"),
        QStringLiteral("first_response"), QStringLiteral("resolved"), QStringLiteral("closed"),
        QStringLiteral("follow_up"), QStringLiteral("reopened"), QStringLiteral("reopen_count"),
        QStringLiteral("pause_from"), QStringLiteral("pause_to"), QStringLiteral("priority"),
        QStringLiteral("category"), QStringLiteral("tags"), QStringLiteral("contacts"), QStringLiteral("reassignments"),
        QStringLiteral("status"), QStringLiteral("rating"), QStringLiteral("accepted"),
        QStringLiteral("supplier_verdict"), QStringLiteral("answered"), QStringLiteral("first_response_due"),
        QStringLiteral("first_response_verdict"), QStringLiteral("resolution_due")};
}

} // namespace

QStringList fieldNames(MeasurementKind kind, RowShape shape)
{
    QStringList names{QStringLiteral("external_id"), QStringLiteral("service")};
    switch (kind) {
    case MeasurementKind::Ticket:
        names = ticketFields();
        if (shape == RowShape::EventLog)
            names += QStringLiteral("event_at");
        return names;
    case MeasurementKind::Outage:
        if (shape == RowShape::StateLog)
            names = {
                QStringLiteral("service"), QStringLiteral("component"), QStringLiteral("at"), QStringLiteral("state")};
        else
            names +=
                {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("duration"), QStringLiteral("affected")};
        return names + QStringList{QStringLiteral("planned"), QStringLiteral("agreed"), QStringLiteral("note")};
    case MeasurementKind::Count:
        return names
            + QStringList{QStringLiteral("name"), QStringLiteral("first"), QStringLiteral("last"),
                QStringLiteral("period"), QStringLiteral("number")};
    case MeasurementKind::Rating:
        return names
            + QStringList{QStringLiteral("at"), QStringLiteral("score"), QStringLiteral("scale_min"),
                QStringLiteral("scale_max")};
    case MeasurementKind::Reported:
        return names
            + QStringList{QStringLiteral("service_level"), QStringLiteral("first"), QStringLiteral("last"),
                QStringLiteral("period"), QStringLiteral("value"), QStringLiteral("document")};
    case MeasurementKind::Invoice:
        return {QStringLiteral("agreement"), QStringLiteral("supplier"), QStringLiteral("service"),
            QStringLiteral("number"), QStringLiteral("date"), QStringLiteral("first"), QStringLiteral("last"),
            QStringLiteral("period"), QStringLiteral("amount"), QStringLiteral("currency"), QStringLiteral("note")};
    }
    return names;
}

QJsonObject toJson(const Mapping &mapping)
{
    Writer writer;
    writer.text("id", mapping.id.text(), {});
    writer.text("name", mapping.name, {});
    writer.text("description", mapping.description, {});
    writer.text("kind", nameOf(kindNames, mapping.kind), {});
    writer.text("shape", nameOf(shapeNames, mapping.shape), nameOf(shapeNames, RowShape::Record));
    writer.text("source", mapping.source, {});
    writer.text("order_by", mapping.orderBy, {});
    writer.flag("closed_is_resolved", mapping.closedIsResolved, false);
    writer.flag("pending_is_pause", mapping.pendingIsPause, false);
    writer.text("policy", nameOf(policyNames, mapping.policy), {});
    writer.text("selected_by", nameOf(selectedNames, mapping.selectedBy), nameOf(selectedNames, SelectedBy::Opened));
    if (mapping.service)
        writer.text("service", mapping.service->text(), {});
    QJsonObject json = writer.json();
    json.insert(QStringLiteral("formats"), formatsJson(mapping.formats));
    QJsonObject fields;
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field)
        fields.insert(field.key(), sourceJson(field.value()));
    json.insert(QStringLiteral("fields"), fields);
    return json;
}

Result<Mapping> mappingFromJson(const QJsonObject &json, const QString &path)
{
    Reader reader(json, path);
    Mapping mapping;
    QString id = mapping.id.text();
    QString service;
    for (const char *key : {"name", "kind", "source", "fields"})
        reader.required(key);
    reader.text("id", id);
    reader.text("name", mapping.name);
    reader.text("description", mapping.description);
    reader.choice("kind", kindNames, mapping.kind);
    reader.choice("shape", shapeNames, mapping.shape);
    reader.text("source", mapping.source);
    reader.text("order_by", mapping.orderBy);
    reader.flag("closed_is_resolved", mapping.closedIsResolved);
    reader.flag("pending_is_pause", mapping.pendingIsPause);
    reader.choice("policy", policyNames, mapping.policy);
    reader.choice("selected_by", selectedNames, mapping.selectedBy);
    reader.text("service", service);
    reader.adopt(readFormats(reader.object("formats"), reader.pathOf(QStringLiteral("formats")), mapping.formats));
    reader.adopt(readFields(reader.object("fields"), reader.pathOf(QStringLiteral("fields")), mapping));
    if (const auto parsed = MappingId::parse(id))
        mapping.id = *parsed;
    else
        reader.wrongType("id", Texts::tr("An id has 1 to 64 letters, digits, points, dashes or underscores."));
    mapping.service = service.isEmpty() ? std::nullopt : ServiceId::parse(service);
    if (!service.isEmpty() && !mapping.service)
        reader.wrongType("service", Texts::tr("An id has 1 to 64 letters, digits, points, dashes or underscores."));
    if (mapping.name.isEmpty() || mapping.source.isEmpty())
        reader.wrongType(mapping.name.isEmpty() ? "name" : "source", Texts::tr("This must not be empty."));
    if (const auto error = reader.finish())
        return tl::unexpected(*error);
    return mapping;
}

} // namespace kept
