// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"
#include "ui/pages/formhistory.h"

#include <memory>

class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace kept {

class AgreementPanel;
class AgreementSection;
class AttachmentsSection;
class ReceivedReportsSection;
class ClausesSection;
class LevelSection;
class NoticeSection;
class SupportSection;
struct Finding;

/// The form of one agreement: outline at the left, sections in the middle, steps and findings at the right. It edits a
/// copy of the whole value; undo and redo swap the whole value.
class AgreementEditor : public QWidget {
    Q_OBJECT

public:
    explicit AgreementEditor(QWidget *parent = nullptr);
    ~AgreementEditor() override;
    /// Shows the draft of what is stored (revision 0 for a new one).
    void setAgreement(const Agreement &stored, const Agreement &draft, std::shared_ptr<const Portfolio> portfolio,
        const QDate &today);
    [[nodiscard]] bool isEmpty() const { return !m_draft; }
    [[nodiscard]] const Agreement &draft() const { return *m_draft; }
    /// The records that the form speaks of; they have what was made with a fresh agreement before the session's do.
    [[nodiscard]] const Portfolio &records() const { return *m_portfolio; }
    [[nodiscard]] const Agreement &stored() const { return *m_stored; }
    /// Whether something was typed that is not stored, be it readable or not.
    [[nodiscard]] bool isEdited() const { return m_draft && (m_unread || *m_draft != *m_stored); }
    /// What stands in the fields, as it was typed.
    [[nodiscard]] QJsonObject snapshot() const;
    /// Fills the fields from a snapshot of the same agreement; one step that can be undone.
    void restore(const QJsonObject &snapshot);
    /// What was typed and cannot be read; nothing is saved while there is any.
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    [[nodiscard]] AgreementPanel *panel() const { return m_panel; }
    [[nodiscard]] NoticeSection *notice() const { return m_notice; }
    [[nodiscard]] AttachmentsSection *attachments() const { return m_attachments; }
    [[nodiscard]] ReceivedReportsSection *receivedReports() const { return m_receivedReports; }
    /// Such a place in words, with the name that the form gives the field.
    [[nodiscard]] QString placeWords(const QString &place) const;
    /// Moves the keyboard to the field that the place names ("versions[0].content.term.renewalMonths").
    void jumpTo(const QString &place);
    void undo();
    void redo();
    /// The names of the steps, such as "change of “Title”"; empty when there is none.
    [[nodiscard]] QString undoName() const { return m_history.undoName(); }
    [[nodiscard]] QString redoName() const { return m_history.redoName(); }
    /// The widget that holds the fields.
    [[nodiscard]] QWidget *form() const { return m_form; }
    /// Takes a stored record whose content is as it was: acceptances of findings, attachments or notes of
    /// reports changed. Edits stay.
    void takeStored(const Agreement &stored);
    /// Takes what was changed beside the agreement: what can be chosen and what is checked. Edits stay.
    void takePortfolio(std::shared_ptr<const Portfolio> portfolio);
    /// Chooses the service hours of the agreement; one step that can be undone.
    void chooseHours(const CalendarId &id);
    /// Shows the draft that was made of the edits and of what someone else stored; a step that can be undone.
    void takeMerged(const Agreement &stored, const Agreement &draft);
    /// Takes what stands in fields and cells that are still being edited.
    void takeEdits();

protected:
    /// In a narrow window the outline and the panel give way to the form.
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void edited();
    /// The user wants to see these service hours; nothing asks for new ones.
    void hoursRequested(const std::optional<kept::CalendarId> &id);

private:
    /// What is edited: the value, and while something in it cannot be read what stands in the fields.
    struct State {
        Agreement draft;
        QJsonObject typed;
        std::size_t taken = 0; ///< how many of m_taken are in it
    };
    [[nodiscard]] State now() const { return {*m_draft, m_typed, m_taken.size()}; }
    void fitPanes();
    void buildSections();
    void addSection(AgreementSection *section);
    void rebuildLevels();
    void addLevel();
    void removeLevel(std::size_t index);
    void moveLevel(std::size_t index, int by);
    void replace(const State &state);
    void goTo(State state);
    void show(const State &state);
    /// Writes the fields into the agreement; what cannot be read becomes a problem.
    void collect(Agreement &agreement);
    [[nodiscard]] EditedField lastEdit() const;
    static void keepRecord(Agreement &draft, const Agreement &stored);
    [[nodiscard]] bool continues(const Agreement &stored) const;
    void load();
    void explain();
    /// Puts the library's clause into the text that the finding misses; one step that can be undone.
    void useClause(const Finding &finding);
    void fillOutline();
    void showFindings();
    void reveal(QWidget *target);
    void jumpFromFinding(const QString &place);
    [[nodiscard]] QStringList placeholdersInOrder() const;
    /// Fields that take the keyboard and have a name.
    [[nodiscard]] std::vector<QWidget *> namedFields() const;
    [[nodiscard]] QWidget *fieldFor(const QString &place) const { return fieldFor(place, namedFields()); }
    [[nodiscard]] static QWidget *fieldFor(const QString &place, const std::vector<QWidget *> &fields);
    [[nodiscard]] std::vector<Error> findings() const;

    std::optional<Agreement> m_stored;
    std::optional<Agreement> m_draft;
    std::shared_ptr<const Portfolio> m_portfolio;
    QDate m_today;
    Problems m_problems;
    QString m_placeholder; // the path of the one that was gone to last
    QJsonObject m_typed; // what stands in the fields while something in them cannot be read
    FormHistory<State> m_history;
    std::vector<std::pair<Agreement, Agreement>> m_taken; // others' changes since the first step: before and after
    bool m_quiet = false; // several edits are one step, which was kept
    QTreeWidget *m_outline = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_form = nullptr;
    QVBoxLayout *m_column = nullptr;
    QVBoxLayout *m_levelColumn = nullptr;
    AgreementSection *m_levelsHead = nullptr;
    SupportSection *m_support = nullptr;
    NoticeSection *m_notice = nullptr;
    std::vector<AgreementSection *> m_fixed;
    std::vector<LevelSection *> m_levels;
    AgreementPanel *m_panel = nullptr;
    AttachmentsSection *m_attachments = nullptr;
    ReceivedReportsSection *m_receivedReports = nullptr;
    ClausesSection *m_clauses = nullptr;
    bool m_loading = false;
    bool m_unread = false; // the user typed something that cannot be read
};

} // namespace kept
