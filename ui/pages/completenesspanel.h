// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kept {

class CompletenessRing;
class FindingRow;

/// The answer of the completeness check beside the form: the score, the open findings, required ones first, what was
/// accepted, and acceptances that lapsed because their field changed.
class CompletenessPanel : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessPanel(QWidget *parent = nullptr);
    /// Shows the answer; accepted findings are told in the words of what the check finds before anything is accepted.
    void setCompleteness(const Completeness &completeness, const std::vector<Finding> &beforeAcceptance);

Q_SIGNALS:
    void jumpRequested(const QString &field);
    void acceptRequested(const kept::Finding &finding, const QString &reason);
    void clauseRequested(const kept::Finding &finding);
    void withdrawRequested(const QString &rule, const QString &subject);

private:
    void showFindings(const std::vector<Finding> &findings);
    void showAcceptances(const Completeness &completeness, const std::vector<Finding> &found);
    void addAcceptance(const AcceptedFinding &acceptance, const QString &found, bool lapsed);
    [[nodiscard]] FindingRow *rowFor(const Finding &finding);

    CompletenessRing *m_ring = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_notes = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QVBoxLayout *m_acceptances = nullptr;
    std::vector<FindingRow *> m_rows;
    std::vector<AcceptedFinding> m_accepted;
    std::vector<AcceptedFinding> m_lapsed;
    QStringList m_acceptedTexts;
};

} // namespace kept
