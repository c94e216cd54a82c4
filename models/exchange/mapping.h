// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/measurement.h"

#include <QJsonObject>
#include <QMap>

namespace kept {

/// What happens to a file in which some rows cannot be read.
enum class BadRowPolicy { AllOrNothing, GoodRows };
/// How rows become records: one row a record, several rows a ticket (the last state counts), or a log of state changes.
enum class RowShape { Record, EventLog, StateLog };

/// How a file's cells are written. Never guessed from the user's locale.
struct CellFormats {
    QString encoding = QStringLiteral("UTF-8");
    bool header = true; ///< the first row names the columns; without one they are called "1", "2", …
    QChar separator = u',';
    QChar quote = u'"';
    QString dateTime = QStringLiteral("yyyy-MM-dd HH:mm:ss"); ///< Qt's letters; "iso" reads ISO 8601 with a zone
    QString date = QStringLiteral("yyyy-MM-dd");
    QString zone = QStringLiteral("UTC"); ///< IANA, of wall times without a zone
    Fold fold = Fold::First; ///< how a wall time that happens twice is read
    QChar decimalPoint = u'.';
    QString grouping; ///< characters to be dropped from numbers
    QString durationUnit =
        QStringLiteral("seconds"); ///< of numeric durations: seconds, minutes, hours; h:mm:ss always reads
    QStringList emptyValues; ///< cells that mean "nothing", such as "?"
    QStringList trueValues{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1")};
    QStringList falseValues{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0")};
    bool operator==(const CellFormats &) const = default;
};

/// Where a field of a record comes from.
struct FieldSource {
    QStringList columns; ///< one column; two for a date and a time in columns of their own
    QString constant; ///< when there is no column
    QMap<QString, QString> values; ///< cell → value; a cell that is not listed stands for itself unless `strict`
    bool strict = false; ///< only listed values are read, others are rejected
    QString format; ///< a date format of its own
    QString pattern; ///< a regular expression with one group; the cell is what the group holds
    QString separator; ///< between the tags of one cell
    QStringList plus; ///< columns whose lengths of time are added to an instant
    QString whenColumn; ///< the field is read only from rows in which this column …
    QStringList whenValues; ///< … holds one of these
    bool operator==(const FieldSource &) const = default;
};

/// Names the columns, formats, zone, units and values of one kind of file, and the policy for bad rows.
struct Mapping {
    MappingId id = MappingId::create();
    QString name;
    MeasurementKind kind = MeasurementKind::Ticket;
    RowShape shape = RowShape::Record;
    QString source; ///< part of the records' key
    CellFormats formats;
    QMap<QString, FieldSource>
        fields; ///< by field name: external_id, service, opened, first_response, resolved, closed, priority, …
    QString orderBy; ///< event log: column whose value orders the rows of a ticket; empty: order of the file
    bool closedIsResolved = false; ///< resolved falls back to closed
    bool pendingIsPause = false; ///< event log: the time a ticket spends pending is a pause
    BadRowPolicy policy = BadRowPolicy::AllOrNothing;
    SelectedBy selectedBy = SelectedBy::Opened;
    std::optional<ServiceId> service; ///< of every row, when no field names it
    std::int64_t revision = 0;
    QString description; ///< for people: what kind of file, and why it is read so
    bool operator==(const Mapping &) const = default;
};

/// The fields that a kind of record can take, as resources/help/mapping-format.md lists them. A count's number may also
/// be written "number:NAME", once for each of several counts in one row.
[[nodiscard]] QStringList fieldNames(MeasurementKind kind, RowShape shape);

/// The mapping as JSON in lower camel case; what equals its default is left out.
[[nodiscard]] QJsonObject toJson(const Mapping &mapping);
/// Reads it strictly: an unknown or mistyped member, an unknown field of the kind, a missing name, kind or source is an
/// error whose place is a path such as "mappings[0].formats.separator". `id` and `revision` come from the store.
[[nodiscard]] Result<Mapping> mappingFromJson(const QJsonObject &json, const QString &path);

} // namespace kept
