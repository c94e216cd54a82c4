// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/trail.h"
#include "ui/window/page.h"

#include <QFutureWatcher>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeWidget;

namespace kept {

class AuditModel;

/// Who changed what and when, entry by entry, with the fields before and after; and the check that the whole trail
/// holds.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(Session &session, QWidget *parent = nullptr);
    ~AuditPage() override;
    /// The id limits the entries to those of one record.
    void open(const Destination &destination) override;

Q_SIGNALS:
    /// The check came to its end; the banner says how.
    void verified(bool holds);

protected:
    void refresh(const Portfolio &portfolio) override;

private:
    using Verified = std::shared_ptr<Result<VerifyReport>>;
    QWidget *buildTools();
    QWidget *buildDetail();
    void fill();
    void more();
    void showHead();
    void showCurrent();
    [[nodiscard]] Result<std::vector<AuditEntry>> wantedEntries() const;
    /// Gives whether the record had values before.
    bool addChange(const QJsonObject &change);
    void verify();
    void takeReport();
    /// What was checked, and the first remarks on it.
    [[nodiscard]] static QString checkedText(const VerifyReport &found);

    AuditModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QLineEdit *m_record = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_title = nullptr;
    QTreeWidget *m_changes = nullptr;
    QAction *m_verify = nullptr;
    QPushButton *m_more = nullptr;
    int m_limit = 0;
    QFutureWatcher<Verified> m_watcher;
};

} // namespace kept
