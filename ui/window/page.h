// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/formdrafts.h"
#include "ui/window/session.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QAbstractButton;
class QComboBox;
class QBoxLayout;
class QVBoxLayout;

namespace kept {

class Banner;
class PageHeader;
class PeriodSelector;
class QuestionBanner;

/// One page of the window: a header, a place for a banner, and the content. Pages show values of the session's
/// portfolio and send what the user wants to one use-case function; they never compute.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class ScopeBar { None, Period, PeriodAndSupplier };

    Page(Session &session, const QString &title, ScopeBar scope, QWidget *parent = nullptr);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// Shows what the destination asks for; the default does nothing.
    virtual void open(const Destination &destination);
    /// A destination that leads back to what is shown now.
    [[nodiscard]] virtual Destination place() const;
    /// Where the user came from; the header's way back leads there.
    void setOrigin(const Destination &origin) { m_origin = origin; }
    [[nodiscard]] const std::optional<Destination> &origin() const { return m_origin; }
    /// Whether there are edits that were not saved.
    [[nodiscard]] virtual bool hasDraft() const { return false; }
    /// Whether the edits stay in sight when the destination is opened; the default says so for the same record.
    [[nodiscard]] virtual bool keepsEdits(const Destination &destination) const;
    /// Does what leaves the record: at once when nothing is edited, otherwise after the user was asked whether to save
    /// or to discard, and never when editing goes on.
    void leave(std::function<void()> then);
    /// Offers the edits that a crash left behind.
    void offerDraft(const FormDraft &draft, std::function<void()> open, std::function<void()> discard);
    /// Shows the form with the edits that were kept.
    void restoreDraft(const FormDraft &draft);
    /// Asks before something that cannot be taken back; Escape turns away.
    void confirm(const QString &question, const QString &verb, std::function<void()> then);
    /// Undo and redo of the page's form; null without one.
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// The action that saves what is edited; null on a page that saves nothing.
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    /// Whether there is something to save; what stands in an open cell is taken into its table first.
    [[nodiscard]] bool canSave();
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// The error in the page's banner, near its cause.
    void showError(const Error &error);
    void clearError();

protected:
    /// Called with a portfolio that is not null, when it or the scope changed and the page is visible, and when the
    /// page is shown.
    virtual void refresh(const Portfolio &portfolio) = 0;
    /// Saves the edits; false when they are not saved (yet), after saying why.
    virtual bool saveEdits() { return true; }
    /// Shows what is stored instead of the edits.
    virtual void discardEdits() { }
    /// What stands in the form, for keeping it; nothing when the page has no form.
    [[nodiscard]] virtual std::optional<FormDraft> formDraft() const { return std::nullopt; }
    /// Fills the form from the draft; gives the revision of the stored record.
    [[nodiscard]] virtual Result<std::int64_t> takeDraft(const FormDraft &draft);
    /// To be called after each edit and after saving and discarding: what is edited is kept within two seconds, what
    /// is not edited any more is forgotten.
    void noteEdits();
    /// Offers undo and redo of what is edited in the form: in the header, in the menu Edit and by their keys, which
    /// then mean the form and not the field that has the keyboard. The buttons have words where the header has room for
    /// them.
    void addUndo(QWidget *form, bool words, std::function<void()> undo, std::function<void()> redo);
    /// The names of the next steps, such as "change of “Title”"; empty when there is none.
    void nameSteps(const QString &undo, const QString &redo);
    void setUndoShown(bool shown);
    /// The action that the menu File offers as well.
    void setSaveAction(QAction *save) { m_save = save; }
    /// Has a cell that is being edited give its text to its table; the keyboard stays there.
    void closeOpenCell();
    /// What waits for the edits to be saved, when saving takes another step; the caller runs it then.
    [[nodiscard]] std::function<void()> takeLeaving();
    /// Where the page puts its widgets; margins are 0.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts the places of errors and questions there instead of over the content, which then stays where it is when
    /// they come and go.
    void moveBanners(QBoxLayout *layout);
    void showEvent(QShowEvent *event) override;

private:
    void buildScope(ScopeBar scope);
    void updateScope();
    void changed();
    void keepEdits();

    Session &m_session;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QuestionBanner *m_question = nullptr;
    QTimer m_keep;
    std::optional<FormDraft> m_kept; // what the drafts' folder holds of this page
    bool m_keepFailed = false;
    std::function<void()> m_leaving;
    std::optional<Destination> m_origin;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_undoForm = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_save = nullptr;
    std::vector<QAbstractButton *> m_undoButtons;
    PeriodSelector *m_periods = nullptr;
    QComboBox *m_suppliers = nullptr;
    bool m_stale = true;
};

/// The text of an error for a banner: message, place in brackets, advice.
[[nodiscard]] QString bannerText(const Error &error);

} // namespace kept
