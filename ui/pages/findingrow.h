// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/completeness.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace kept {

class LinkButton;

/// One open finding of the completeness check: how much it weighs, what is missing and why that matters, with the way
/// to its field and a line for the reason with which it is accepted. Object names end with the finding's key.
class FindingRow : public QFrame {
    Q_OBJECT

public:
    FindingRow(const Finding &finding, QWidget *parent);
    /// "exit", or the rule with its subject: "level_source.sl-1".
    [[nodiscard]] static QString keyOf(const QString &rule, const QString &subject);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// Whether the row says the same; then setFinding() takes the new digest.
    [[nodiscard]] bool shows(const Finding &finding) const;
    void setFinding(const Finding &finding) { m_finding = finding; }

Q_SIGNALS:
    void jumpRequested(const QString &field);
    void acceptRequested(const kept::Finding &finding, const QString &reason);
    /// The library's clause is to be put where the text is missing.
    void clauseRequested(const kept::Finding &finding);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTexts(QVBoxLayout *layout);
    void offerClause(QVBoxLayout *layout);
    void buildAcceptance(QVBoxLayout *layout);
    void askForReason();
    void closeReason();
    void accept();

    Finding m_finding;
    LinkButton *m_ask = nullptr;
    QWidget *m_acceptance = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace kept
