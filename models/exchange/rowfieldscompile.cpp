// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowfields.h"

#include "models/exchange/closestword.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RowFields)
};

bool isAscii(QChar c) { return c.unicode() > 0 && c.unicode() < 0x80 && c != u'\n' && c != u'\r'; }

} // namespace

Result<int> RowFields::columnOf(const QString &name, const QString &fileName) const
{
    const qsizetype at = m_header.indexOf(name);
    if (at >= 0 && m_header.indexOf(name, at + 1) < 0)
        return static_cast<int>(at);
    if (at >= 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("Two columns are called “%1”.").arg(name), fileName,
            Texts::tr("Rename one of them in the file."));
    const QString closest = closestWord(name, m_header);
    const QString known = m_header.mid(0, 20).join(QStringLiteral(", "));
    return fail(ErrorCode::InvalidInput, Texts::tr("The file has no column “%1”.").arg(name), fileName,
        closest.isEmpty() ? Texts::tr("Its columns are %1.").arg(known)
                          : Texts::tr("The closest one is “%1”.").arg(closest));
}

Result<void> RowFields::compileField(const QString &name, const FieldSource &source, const QString &fileName)
{
    auto field = std::make_shared<Field>();
    field->name = name;
    field->source = &source;
    const auto addColumns = [&](const QStringList &names, std::vector<int> &into) -> Result<void> {
        for (const QString &column : names) {
            const auto at = columnOf(column, fileName);
            if (!at)
                return tl::unexpected(at.error());
            into.push_back(*at);
        }
        return {};
    };
    std::vector<int> when;
    const QStringList whenColumns = source.whenColumn.isEmpty() ? QStringList() : QStringList(source.whenColumn);
    for (const auto &added : {addColumns(source.columns, field->columns), addColumns(source.plus, field->plus),
             addColumns(whenColumns, when)}) {
        if (!added)
            return added;
    }
    field->when = when.empty() ? -1 : when[0];
    for (const QString &value : source.whenValues)
        field->whenValues.insert(value.toStdString());
    field->constant = source.constant.toStdString();
    for (auto value = source.values.begin(); value != source.values.end(); ++value)
        field->values.emplace(value.key().toStdString(), value.value().toStdString());
    const auto dateTime =
        DateTimeFormat::compile(source.format.isEmpty() ? m_mapping->formats.dateTime : source.format);
    const auto date = DateTimeFormat::compile(source.format.isEmpty() ? m_mapping->formats.date : source.format);
    if (!dateTime || !date)
        return tl::unexpected(dateTime ? date.error() : dateTime.error());
    field->dateTime = *dateTime;
    field->date = *date;
    field->pattern = QRegularExpression(source.pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!source.pattern.isEmpty() && (!field->pattern.isValid() || field->pattern.captureCount() != 1))
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The pattern of “%1” is not a regular expression with one group.").arg(name), m_mapping->name,
            field->pattern.errorString());
    m_fields.insert(name, std::move(field));
    return {};
}

Result<void> RowFields::compileServices(const std::vector<Service> &services, const QString &fileName)
{
    for (const Service &service : services) {
        m_services.insert(service.id.text(), service.id);
        m_serviceNames += service.name;
        m_serviceNames += service.sourceNames;
    }
    for (const Service &service : services) {
        for (const QString &name : QStringList(service.name) + service.sourceNames)
            m_services.insert(name, service.id);
    }
    const bool known = !m_mapping->service
        || std::any_of(services.begin(), services.end(),
            [this](const Service &service) { return service.id == *m_mapping->service; });
    if (!known)
        return fail(ErrorCode::NotFound,
            Texts::tr("The mapping names the service “%1”, which the workbook does not have.")
                .arg(m_mapping->service->text()),
            fileName, Texts::tr("Add the service, or choose another one in the mapping."));
    const bool needsService = m_mapping->kind != MeasurementKind::Invoice;
    if (needsService && !m_mapping->service && !m_mapping->fields.contains(QStringLiteral("service")))
        return fail(ErrorCode::InvalidInput, Texts::tr("The mapping does not say which service the rows belong to."),
            fileName, Texts::tr("Name a service in the mapping, or the column that holds it."));
    return {};
}

Result<RowFields> RowFields::compile(
    const Mapping &mapping, const QStringList &header, const std::vector<Service> &services, const QString &fileName)
{
    const auto zone = zoneFromName(mapping.formats.zone);
    if (!zone)
        return tl::unexpected(zone.error());
    if (!isAscii(mapping.formats.separator) || (!mapping.formats.quote.isNull() && !isAscii(mapping.formats.quote)))
        return fail(ErrorCode::InvalidInput, Texts::tr("The separator and the quote must be plain ASCII characters."),
            mapping.name);
    RowFields fields(mapping, header, *zone);
    fields.m_quote = mapping.formats.quote.isNull() ? '\0' : mapping.formats.quote.toLatin1();
    for (const QString &value : mapping.formats.emptyValues)
        fields.m_emptyValues.insert(value.toStdString());
    if (auto done = fields.compileServices(services, fileName); !done)
        return tl::unexpected(done.error());
    for (auto source = mapping.fields.begin(); source != mapping.fields.end(); ++source) {
        if (auto done = fields.compileField(source.key(), source.value(), fileName); !done)
            return tl::unexpected(done.error());
    }
    if (!mapping.orderBy.isEmpty()) {
        fields.m_orderSource = std::make_shared<FieldSource>();
        fields.m_orderSource->columns = {mapping.orderBy};
        if (auto done = fields.compileField(QStringLiteral("order_by"), *fields.m_orderSource, fileName); !done)
            return tl::unexpected(done.error());
    }
    return fields;
}

} // namespace kept
