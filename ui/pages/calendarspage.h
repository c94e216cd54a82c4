// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendar.h"
#include "ui/pages/formhistory.h"
#include "ui/window/page.h"

class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace kept {

class CalendarForm;
class CalendarsTableModel;
class ConflictPanel;
class QuestionBanner;

/// The list of service hours, and beside it the form of the chosen ones. A destination whose id is "new:" with a time
/// zone begins new ones there.
class CalendarsPage : public Page {
    Q_OBJECT

public:
    explicit CalendarsPage(Session &session, QWidget *parent = nullptr);
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    [[nodiscard]] bool hasDraft() const override;

protected:
    bool saveEdits() override;
    void discardEdits() override;
    [[nodiscard]] std::optional<FormDraft> formDraft() const override;
    [[nodiscard]] Result<std::int64_t> takeDraft(const FormDraft &draft) override;
    void refresh(const Portfolio &portfolio) override;

private:
    void buildActions();
    QWidget *buildList();
    QWidget *buildDetail();
    void fillList(const Portfolio &portfolio);
    void showCurrent();
    void markShown();
    void select(const CalendarId &id);
    /// Shows the edits of what is stored, or new service hours with revision 0.
    void show(const CalendarRecord &base, const CalendarRecord &draft);
    void create(const QString &zone);
    /// The zone of most service hours of the workbook, else the system's.
    [[nodiscard]] QString usualZone() const;
    void duplicate();
    void archive();
    void readFile();
    bool save(const QString &reason = {});
    bool store(const CalendarRecord &record, const QString &reason);
    /// Signed agreements count in the hours: saves once it is said why.
    void askForReason(const Error &refusal);
    /// Shows beside the edits what someone else stored meanwhile.
    void showConflict(const CalendarRecord &yours);
    void saveMerged(const QJsonObject &record);
    void offerCopy(const Error &refusal, const CalendarRecord &record);
    void takeEdits();
    void goBack(const std::optional<CalendarRecord> &record);
    void updateActions();
    [[nodiscard]] std::optional<CalendarRecord> stored(const CalendarId &id) const;
    /// The last day whose hours do not change any more; invalid when all may.
    [[nodiscard]] QDate fixedUntil(const CalendarRecord &record) const;
    [[nodiscard]] QString usesText(const CalendarId &id) const;

    CalendarsTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_archived = nullptr;
    QStackedWidget *m_detail = nullptr;
    CalendarForm *m_form = nullptr;
    ConflictPanel *m_conflict = nullptr;
    QuestionBanner *m_why = nullptr;
    QAction *m_new = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_save = nullptr;
    std::optional<CalendarRecord> m_base; // what is shown as it is stored
    std::optional<CalendarRecord> m_draft; // as it stands in the form
    std::optional<CalendarRecord> m_theirs; // what the conflict is with
    FormHistory<CalendarRecord> m_steps;
    bool m_unread = false; // something was typed that cannot be read
    bool m_filling = false;
    std::optional<Destination> m_wanted; // until a portfolio is there
    std::function<void()> m_afterReason; // what waits for the edits to be saved
};

} // namespace kept
