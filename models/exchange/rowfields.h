// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cellreader.h"
#include "models/exchange/csvscanner.h"
#include "models/exchange/importpreview.h"

#include <QHash>
#include <QRegularExpression>

#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace kept {

/// One row on its way to a record: its cells and the problems found so far.
struct RowContext {
    const CsvRow &row;
    std::vector<RowProblem> &problems; ///< of the file
    bool rejected = false;
};

/// A mapping taken apart once for one file: columns by position, formats compiled, services by name.
class RowFields {
public:
    /// Errors: no service fits the mapping, a column that is not in the header (with the closest name) or twice in it,
    /// a date format, a zone, a pattern, a separator that cannot be read.
    [[nodiscard]] static Result<RowFields> compile(const Mapping &mapping, const QStringList &header,
        const std::vector<Service> &services, const QString &fileName);

    /// Whether the mapping has the field at all.
    [[nodiscard]] bool has(const QString &field) const { return m_fields.contains(field); }
    [[nodiscard]] const Mapping &mapping() const { return *m_mapping; }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] WallClock &clock() { return m_clock; }
    [[nodiscard]] char quote() const { return m_quote; }

    struct Field;
    /// The field, or null when the mapping does not have it; stays valid as long as this object.
    [[nodiscard]] const Field *field(const QString &name) const;
    /// The fields that give counts, with the counts' names ("number:NAME").
    [[nodiscard]] std::vector<std::pair<QString, const Field *>> namedNumbers() const;

    // Each reads one field of a row; nothing when the field is not mapped, empty, or not to be read from this row. A
    // cell that cannot be read rejects the row.

    [[nodiscard]] std::string_view raw(const Field *field, RowContext &context);
    [[nodiscard]] QString text(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<Instant> instant(const Field *field, RowContext &context);
    /// All of a cell that holds several, apart by the field's separator.
    [[nodiscard]] std::vector<Instant> instants(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<QDate> date(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<Decimal> decimal(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<std::int64_t> whole(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<Duration> duration(const Field *field, RowContext &context);
    [[nodiscard]] std::optional<bool> boolean(const Field *field, RowContext &context);
    /// A whole number from 0 to a billion, or `usual`.
    [[nodiscard]] int smallNumber(const Field *field, RowContext &context, int usual);
    /// The service that the row names, or the mapping's; rejects the row when there is none.
    [[nodiscard]] std::optional<ServiceId> service(RowContext &context);
    /// Rejects the row when the field has no value.
    void require(const QString &field, bool present, RowContext &context) const;

    /// Whether a cell with the text says nothing.
    [[nodiscard]] bool isEmptyValue(std::string_view cell) const;
    /// What orders the rows of an event log: an instant or a whole number in the column `orderBy`; 0 without one.
    [[nodiscard]] std::int64_t order(RowContext &context);

    /// Notes a problem in the field's first column.
    void reject(const Field *field, RowContext &context, CellFault fault, bool suggestionIsValue = true) const;
    /// The same, for a value that somebody can match with a known one.
    void rejectUnknown(const Field *field, RowContext &context, const QString &value, CellFault fault) const;
    void warn(const Field *field, RowContext &context, const QString &reason) const;
    /// What stands in the field's column in the file.
    [[nodiscard]] QString cellOf(const Field *field, const RowContext &context) const;

private:
    RowFields(const Mapping &mapping, QStringList header, QTimeZone zone)
        : m_mapping(&mapping), m_header(std::move(header)), m_clock(std::move(zone), mapping.formats.fold)
    { }
    [[nodiscard]] Result<int> columnOf(const QString &name, const QString &fileName) const;
    [[nodiscard]] Result<void> compileField(const QString &name, const FieldSource &source, const QString &fileName);
    [[nodiscard]] Result<void> compileServices(const std::vector<Service> &services, const QString &fileName);
    [[nodiscard]] std::string_view cellAt(int column, const RowContext &context, std::string &buffer) const;
    [[nodiscard]] bool applies(const Field &field, const RowContext &context) const;
    [[nodiscard]] bool mapValue(const Field *field, std::string_view &cell, RowContext &context);
    [[nodiscard]] bool matchPattern(const Field *field, std::string_view &cell, RowContext &context);
    [[nodiscard]] std::optional<Instant> added(const Field *field, Instant at, RowContext &context);
    [[nodiscard]] QString shared(std::string_view text);

    const Mapping *m_mapping;
    std::shared_ptr<FieldSource> m_orderSource;
    QStringList m_header;
    WallClock m_clock;
    char m_quote = '"';
    std::set<std::string, std::less<>> m_emptyValues;
    QHash<QString, std::shared_ptr<Field>> m_fields;
    QHash<QString, ServiceId> m_services; ///< by id, name and source name
    QStringList m_serviceNames;
    std::string m_buffer;
    std::string m_joined;
    std::unordered_map<std::string, QString> m_words; ///< texts that come again and again, once
};

/// A field of a mapping, ready to be read.
struct RowFields::Field {
    QString name;
    const FieldSource *source = nullptr;
    std::vector<int> columns;
    std::vector<int> plus;
    int when = -1;
    std::set<std::string, std::less<>> whenValues;
    std::string constant;
    std::unordered_map<std::string, std::string> values;
    std::optional<DateTimeFormat> dateTime;
    std::optional<DateTimeFormat> date;
    QRegularExpression pattern;
};

} // namespace kept
