// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/store/database.h"

#include <QJsonObject>
#include <vector>

namespace kept {

/// Who acts. The system user comes from the operating system, the display name from the settings.
struct Actor {
    QString systemUser;
    QString displayName;
    QString host;
    QString role; ///< of a shared workbook; empty otherwise
    bool operator==(const Actor &) const = default;
};

/// The display name, or the system user's where none was chosen.
[[nodiscard]] QString nameOf(const Actor &actor);

/// What the audit entry of a transaction says besides the changes.
struct ActionContext {
    Actor actor;
    Instant now;
    int offsetMinutes = 0; ///< of local time from UTC
    QString action; ///< stable name: "save_agreement", "import", "undo_import", …
    QString reason;
};
/// Now where the actor is.
[[nodiscard]] QDateTime localTime(const ActionContext &context);

enum class RecordKind {
    Organisation,
    Service,
    Calendar,
    Agreement,
    Mapping,
    Template,
    Exclusion,
    Review,
    Claim,
    Invoice,
    ExchangeRate,
    Import,
    Coverage,
    Setting
};
[[nodiscard]] QString recordKindName(RecordKind kind);

/// A record that a transaction changed, as its JSON before and after; an absent side is an empty object.
struct RecordChange {
    RecordKind kind = RecordKind::Setting;
    QString id;
    QJsonObject before;
    QJsonObject after;
};
using ChangeSet = std::vector<RecordChange>;

/// One user action: BEGIN IMMEDIATE until commit; its changes and their audit entry are written together or not at all.
/// Without commit() the destructor rolls back.
class Transaction {
public:
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Database &database, ActionContext context);
    /// One that is never committed: makes no backup of the day.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> beginTrial(Database &database, ActionContext context);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Database &database() const;
    [[nodiscard]] const ActionContext &context() const;
    /// Called by repositories for each record they write.
    void record(RecordChange change);
    /// Writes the audit entry and commits; a transaction without changes writes none. What it gives is what changed.
    [[nodiscard]] Result<ChangeSet> commit();

private:
    struct Private;
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> beginWith(
        Database &database, ActionContext context, bool makesBackup);
    explicit Transaction(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace kept
