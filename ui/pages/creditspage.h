// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/creditsmodel.h"
#include "ui/window/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kept {

class ClaimAttachments;
class CreditChoices;
class DateField;

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
    QPushButton *addStep(const QString &name, const QString &text, ClaimState state);
    void fill();
    void showSums(const std::vector<CreditRow> &rows);
    void showCurrent();
    void followChoice(const CreditRow *row);
    void takeQuestionBack();
    void claim();
    void claimOther(const CreditEntry &alternative);
    void settle(ClaimState state);
    void confirmRejection();
    void showLetter();
    QWidget *buildAnswer(QWidget *parent);
    void accept(const Claim &claim);
    void showClaim(const CreditEntry *entry);
    void write(const Claim &claim, ClaimState state, const QString &invoice, const QString &note,
        const std::optional<Money> &accepted = std::nullopt);
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
    std::vector<std::pair<ClaimState, QPushButton *>> m_steps;
    QString m_chosen; // which row
    bool m_filling = false;
};

} // namespace kept
