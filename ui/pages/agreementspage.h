// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "ui/window/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace kept {

class AgreementEditor;
class AgreementsTableModel;
class ConflictPanel;
class DateField;
class TemplatePane;
class TemplateSaver;

/// The list of agreements; opening one shows its editor in the same place.
class AgreementsPage : public Page {
    Q_OBJECT

public:
    explicit AgreementsPage(Session &session, QWidget *parent = nullptr);
    ~AgreementsPage() override;
    /// The id of a destination that shows what the agreement's clause of this number says of the destination's service
    /// level.
    [[nodiscard]] static QString clauseId(const AgreementId &agreement, const QString &clause);
    /// The id may be the agreement's id or its reference; without one the list is shown. With a service level the form
    /// shows it.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    [[nodiscard]] bool hasDraft() const override;
    [[nodiscard]] bool keepsEdits(const Destination &destination) const override;

protected:
    bool saveEdits() override;
    void discardEdits() override;
    [[nodiscard]] std::optional<FormDraft> formDraft() const override;
    [[nodiscard]] Result<std::int64_t> takeDraft(const FormDraft &draft) override;
    void refresh(const Portfolio &portfolio) override;

private:
    void buildActions();
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildAmendment();
    void connectEditor();
    void openHours(const std::optional<CalendarId> &id);
    void followHours(const Portfolio &portfolio);
    void createAgreement();
    void buildTemplates();
    /// Says so and gives false when there are not two organisations yet.
    [[nodiscard]] bool hasParties();
    void showTemplates();
    /// Asks for a title above the form of the agreement, which must hold no edits.
    void askForTemplate();
    void keepAsTemplate(const QString &title, const QString &description);
    void archiveOwnTemplate(const QString &id, bool archived);
    /// Stores what the template and its answers make, and shows it in the editor.
    bool makeFromTemplate();
    void openAgreement(const AgreementId &id);
    /// The id or reference of the agreement, without the clause.
    [[nodiscard]] static QString agreementIn(const Destination &destination);
    void showClause(const Destination &destination);
    void showEditor(const Agreement &stored, const Agreement &draft);
    /// With records that the session has not loaded yet.
    void showEditor(const Agreement &stored, const Agreement &draft, const std::shared_ptr<const Portfolio> &records);
    void showList();
    void save();
    void printAgreement();
    void askForAmendment();
    void amend();
    void takeStep(LifeEventKind kind, const QDate &date, const QString &note, int months);
    [[nodiscard]] bool isUnexplained(const Agreement &agreement, const QString &note) const;
    [[nodiscard]] QString submissionQuestion(const Agreement &agreement) const;
    [[nodiscard]] QString lengtheningQuestion(
        const Agreement &agreement, LifeEventKind kind, const QDate &date, int months) const;
    /// Stores what was decided about a finding, beside edits that are not saved yet.
    void takeDecision(const Result<Agreement> &decided);
    void compareVersions();
    void duplicate();
    void keepKeyboard();
    bool adopt(const Result<Agreement> &saved);
    bool saveInPlace();
    /// Shows beside the edits what someone else stored meanwhile.
    void showConflict();
    void showRefusal(const Error &error);
    void saveMerged(const QJsonObject &record);
    void updateHeader();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] bool isFillingTemplate() const;
    /// Whether the agreement is changed by saving its draft; otherwise by a new version.
    [[nodiscard]] bool savesInPlace() const;
    [[nodiscard]] bool refuseProblems();

    AgreementsTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_stack = nullptr;
    AgreementEditor *m_editor = nullptr;
    ConflictPanel *m_conflict = nullptr;
    std::optional<Agreement> m_theirs; // what the conflict is with
    TemplatePane *m_templates = nullptr;
    TemplateSaver *m_templateSaver = nullptr;
    QWidget *m_amendment = nullptr;
    DateField *m_effective = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_noteProblem = nullptr;
    QAction *m_new = nullptr;
    QAction *m_fromTemplate = nullptr;
    QAction *m_save = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_asTemplate = nullptr;
    QAction *m_print = nullptr;
    QPushButton *m_newButton = nullptr;
    QPushButton *m_templateButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_printButton = nullptr;
    std::function<void()> m_afterAmendment; // what waits for the edits to be saved
    std::optional<Destination> m_wanted; // until a portfolio is there
    bool m_awaitsHours = false; // new service hours were asked for
    std::optional<CalendarId> m_newHours; // and saved meanwhile
};

} // namespace kept
