// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedresults.h"

#include "models/store/sqlite.h"

#include <QCoreApplication>
#include <array>
#include <sqlite3.h>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

std::optional<Sha256Digest> digestFrom(std::string_view bytes)
{
    Sha256Digest digest{};
    if (bytes.size() != digest.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// The key of a result: agreement, service level, period.
class Key {
public:
    Key(const AgreementId &agreement, const ServiceLevelId &level, const Period &period)
        : m_parts{agreement.text().toUtf8(), level.text().toUtf8(), period.toText().toUtf8()}
    { }
    void bindTo(Statement &statement) const
    {
        for (int i = 0; i < 3; ++i)
            statement.bindText(i + 1, view(m_parts[static_cast<std::size_t>(i)]));
    }

private:
    std::array<QByteArray, 3> m_parts;
};

Result<void> write(Statement &insert, const AgreementId &agreement, const StoredCell &cell)
{
    const Key key(agreement, cell.cell.result.serviceLevel, cell.cell.result.period);
    const QByteArray content = packed(cell.cell);
    key.bindTo(insert);
    insert.bindBlob(4, std::string_view(cell.state.digest.data(), cell.state.digest.size())).bind(5, cell.state.stamp);
    insert.bind(6, cell.asOf.time_since_epoch().count()).bindBlob(7, view(content));
    return insert.run();
}

Result<void> remove(sqlite3 *handle, const ResultUpdate &update)
{
    auto statement = Statement::prepare(
        handle, "DELETE FROM stored_result WHERE agreement = ? AND service_level = ? AND period = ?");
    if (!statement)
        return tl::unexpected(statement.error());
    for (const auto &[agreement, level, period] : update.gone) {
        const Key key(agreement, level, period);
        key.bindTo(*statement);
        if (const auto done = statement->run(); !done)
            return done;
    }
    return {};
}

Result<void> writeState(sqlite3 *handle, const ResultState &state)
{
    auto insert = Statement::prepare(handle,
        "INSERT INTO result_state (id, sequence, hash, as_of, first_day, last_day) VALUES (1, ?, ?, ?, ?, ?) ON "
        "CONFLICT DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash, as_of = excluded.as_of, first_day "
        "= excluded.first_day, last_day = excluded.last_day");
    if (!insert)
        return tl::unexpected(insert.error());
    const QByteArray hash = state.head.hash.toUtf8();
    const QByteArray first = state.first.toString(Qt::ISODate).toUtf8();
    const QByteArray last = state.last.toString(Qt::ISODate).toUtf8();
    insert->bind(1, state.head.sequence).bindText(2, view(hash)).bind(3, state.asOf.time_since_epoch().count());
    return insert->bindText(4, view(first)).bindText(5, view(last)).run();
}

Result<void> writeSome(sqlite3 *handle, const ResultUpdate &update, std::size_t from, std::size_t to)
{
    auto insert = Statement::prepare(handle,
        "INSERT INTO stored_result (agreement, service_level, period, digest, stamp, as_of, content) VALUES (?, ?, ?, "
        "?, ?, ?, ?) ON CONFLICT DO UPDATE SET digest = excluded.digest, stamp = excluded.stamp, as_of = "
        "excluded.as_of, content = excluded.content");
    if (!insert)
        return tl::unexpected(insert.error());
    // While results of two states stand side by side, none is said to be theirs.
    Result<void> done = execute(handle, "DELETE FROM result_state");
    for (std::size_t i = from; done && i < to; ++i)
        done = write(*insert, update.fresh[i].first, update.fresh[i].second);
    if (done && to == update.fresh.size())
        done = remove(handle, update);
    if (done && to == update.fresh.size() && update.isComplete)
        done = writeState(handle, update.state);
    return done;
}

} // namespace

Result<StoredResults> StoredResults::prepare(const Database &database)
{
    return Statement::prepare(database.handle(),
        "SELECT digest, stamp, as_of, content FROM stored_result WHERE agreement = ? ORDER BY service_level, period")
        .map([](Statement rows) { return StoredResults(std::move(rows)); });
}

template <typename Take>
Result<void> StoredResults::eachOf(const AgreementId &agreement, Take take)
{
    const QByteArray key = agreement.text().toUtf8();
    m_rows.bindText(1, view(key));
    int code = m_rows.stepCode();
    for (; code == SQLITE_ROW; code = m_rows.stepCode())
        if (const auto digest = digestFrom(m_rows.blob(0)))
            take(m_rows.blob(3), CellState{*digest, m_rows.integer(1)}, Instant{Duration{m_rows.integer(2)}});
    if (code != SQLITE_DONE)
        return lastFailure(m_rows.handle());
    m_rows.reset();
    return {};
}

Result<std::vector<StoredCell>> StoredResults::of(const AgreementId &agreement)
{
    std::vector<StoredCell> cells;
    const auto take = [&cells](std::string_view content, const CellState &state, Instant asOf) {
        const auto *before = cells.empty() ? nullptr : &cells.back().cell.result.serviceLevel;
        if (auto cell = unpackedCell(content, before))
            cells.push_back({std::move(*cell), state, asOf});
    };
    return eachOf(agreement, take).map([&cells] { return std::move(cells); });
}

Result<std::vector<StoredState>> StoredResults::statesOf(const AgreementId &agreement)
{
    std::vector<StoredState> states;
    const auto take = [&states](std::string_view content, const CellState &state, Instant asOf) {
        if (auto head = unpackedHead(content, states.empty() ? nullptr : &states.back().serviceLevel))
            states.push_back({std::move(head->first), head->second, state, asOf});
    };
    return eachOf(agreement, take).map([&states] { return std::move(states); });
}

Result<bool> hasStoredResults(const Database &database)
{
    return queryInteger(database.handle(), "SELECT EXISTS (SELECT 1 FROM stored_result)").map([](std::int64_t any) {
        return any != 0;
    });
}

Result<std::optional<ResultState>> storedState(const Database &database)
{
    auto rows = Statement::prepare(
        database.handle(), "SELECT sequence, hash, as_of, first_day, last_day FROM result_state WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = rows->step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return ResultState{{rows->integer(0), rows->text(1)}, Instant{Duration{rows->integer(2)}},
        QDate::fromString(rows->text(3), Qt::ISODate), QDate::fromString(rows->text(4), Qt::ISODate)};
}

Result<std::size_t> storeResults(Database &database, const ResultUpdate &update, std::size_t from, std::size_t most)
{
    if (database.isReadOnly() || database.isLent())
        return fail(ErrorCode::Refused, Texts::tr("The workbook is open read-only or in use by another action."));
    sqlite3 *handle = database.handle();
    const std::size_t to = std::min(update.fresh.size(), from + most);
    Result<void> done = execute(handle, "BEGIN IMMEDIATE");
    if (!done)
        return tl::unexpected(done.error());
    done = writeSome(handle, update, from, to);
    if (done)
        done = execute(handle, "COMMIT");
    if (!done) {
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        return tl::unexpected(done.error());
    }
    return to;
}

} // namespace kept
