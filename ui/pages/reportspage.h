// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/agreementsummary.h"
#include "ui/window/page.h"

class QAction;
class QComboBox;
class QPrinter;
class QPrintPreviewWidget;
class QStackedWidget;

namespace kept {

struct SentLetter;

/// Chooses a report, shows its pages as they will be printed, and saves or prints them.
class ReportsPage : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);
    ~ReportsPage() override;
    /// The id of a destination that shows the whole agreement: the version, or with 0 the one in force.
    [[nodiscard]] static QString documentId(const AgreementId &agreement, int version = 0);
    /// The id of a destination that shows the letter by which the agreement's credits of the period are claimed.
    [[nodiscard]] static QString letterId(const AgreementId &agreement);
    /// The id is an agreement's (its summary), a review's (the review), or documentId() or letterId() of an agreement.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    /// The report that is shown; nothing when there is none for the choice.
    [[nodiscard]] const std::optional<ReportDocument> &document() const { return m_document; }

protected:
    void refresh(const Portfolio &portfolio) override;

private:
    QWidget *buildTools();
    QWidget *buildZoom(QWidget *parent);
    void fillAgreements(const Portfolio &portfolio);
    void fillVersions();
    void fillLetters(const Portfolio &portfolio);
    void choose(const Portfolio &portfolio, const Destination &wanted);
    void showReport();
    void save();
    void print();
    void recordLetterSent();
    void keepLetter(const std::vector<CreditEntry> &credits, const std::optional<SentLetter> &letter);
    /// The credits of the letter that is shown.
    [[nodiscard]] std::vector<CreditEntry> creditsOfLetter(const Portfolio &portfolio) const;
    [[nodiscard]] Result<ReportDocument> makeDocument(const Portfolio &portfolio) const;
    [[nodiscard]] Result<ReportDocument> wholeAgreement(const Portfolio &portfolio, ReportContext context) const;
    [[nodiscard]] Result<ReportDocument> letter(
        const Portfolio &portfolio, const Agreement &agreement, const ReportContext &context) const;
    /// The agreement as it is stored, with the version that waits for approval; nothing when there is none.
    [[nodiscard]] std::optional<Agreement> chosenAgreement() const;
    [[nodiscard]] int kind() const;
    [[nodiscard]] bool showsDocument() const;
    [[nodiscard]] QString suggestedName() const;
    /// What was saved or printed, for the status line: "SH-2024-017, version 2, not in force".
    [[nodiscard]] QString shownName() const;

    std::unique_ptr<QPrinter> m_printer;
    std::optional<ReportDocument> m_document;
    std::optional<Destination> m_wanted; // until a portfolio is there
    QComboBox *m_kind = nullptr;
    QComboBox *m_agreement = nullptr;
    QComboBox *m_version = nullptr;
    QComboBox *m_letter = nullptr; ///< where an agreement's credits take several letters
    int m_wantedVersion = 0; // 0: the one in force
    QStackedWidget *m_stack = nullptr;
    QPrintPreviewWidget *m_preview = nullptr;
    QAction *m_sent = nullptr;
    QAction *m_save = nullptr;
    QAction *m_print = nullptr;
};

} // namespace kept
