// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/creditsmodel.h"
#include "ui/window/page.h"

#include <QHash>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kept {

class ClaimAttachments;
class CreditChoices;
class DateField;
enum class LastStep;

/// What is recorded of a claim with the next step.
struct ClaimAnswer {
    Claim claim;
    ClaimState state = ClaimState::Claimed;
    QString invoice{};
    QString note{};
    std::optional<Money> accepted{};
    std::optional<ClaimRest> rest{};
};

/// The ledger of service credits: what is owed, until when it can be claimed, and what became of each claim.
class CreditsPage : public Page {
    Q_OBJECT

public:
    explicit CreditsPage(Session &session, QWidget *parent = nullptr);
    void open(const Destination &destination) override;

protected:
    void refresh(const Portfolio &portfolio) override;

private:
    QWidget *buildTools();
    QWidget *buildLedger();
    QWidget *buildSteps();
    /// Leads from a row to its figure and its clause: by Return, by two clicks, and by the menu of the row.
    void addWays();
    void updateWays();
    void showFigure();
    void showClause();
    QLayout *buildStepButtons(QWidget *bar);
    QPushButton *addStep(const QString &name, const QString &text, ClaimState state);
    void fill();
    [[nodiscard]] int rowLike(const CreditEntry &wanted) const;
    void showSums(const std::vector<CreditRow> &rows);
    void showCurrent();
    void followChoice(const CreditRow *row);
    void takeQuestionBack();
    [[nodiscard]] bool hasDay();
    void claim();
    void claimOther(const CreditEntry &alternative);
    [[nodiscard]] QString otherQuestion(const CreditEntry &alternative, const CreditRow &instead) const;
    void settle(ClaimState state);
    void confirmRejection();
    void showLetter();
    QWidget *buildAnswer(QWidget *parent);
    void accept(const Claim &claim, ClaimState state);
    void askRest(const ClaimAnswer &answer);
    void confirmGivingUp();
    void askTakeBack();
    [[nodiscard]] QString takeBackQuestion(const CreditRow &row, LastStep last) const;
    void showClaim(const CreditEntry *entry);
    void updateClaim();
    void explainButtons(const CreditRow *row);
    void updateStepNote();
    [[nodiscard]] QString lapsedNote(const CreditRow *row) const;
    void write(const ClaimAnswer &answer);
    void done(const Result<Claim> &outcome);
    [[nodiscard]] CreditFilter filter() const;

    CreditsModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QComboBox *m_state = nullptr;
    QCheckBox *m_allPeriods = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_story = nullptr;
    QPushButton *m_figure = nullptr;
    QPushButton *m_letter = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_invoice = nullptr;
    QLineEdit *m_accepted = nullptr;
    DateField *m_day = nullptr;
    CreditChoices *m_choices = nullptr;
    ClaimAttachments *m_files = nullptr;
    QPushButton *m_claim = nullptr;
    QPushButton *m_takeBack = nullptr;
    QLabel *m_stepNote = nullptr;
    QAction *m_toFigure = nullptr;
    QAction *m_toClause = nullptr;
    QAction *m_toLetter = nullptr;
    std::vector<std::pair<ClaimState, QPushButton *>> m_steps;
    QString m_chosen; // which row
    QHash<QString, std::pair<QString, QString>> m_drafts; // note and day that were typed, of the other rows
    bool m_filling = false;
};

} // namespace kept
