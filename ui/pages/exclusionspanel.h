// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateentry.h"
#include "models/workspace/exclusions.h"
#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kept {

class Banner;

/// The exclusions of one service level: what is taken out of it and why, who asked for it and who approved it, and a
/// form that asks for another one.
class ExclusionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExclusionsPanel(Session &session, QWidget *parent = nullptr);
    /// Gives how many there are. What is typed stays as long as it is about the same service level.
    int showLevel(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevel &level);

private:
    void buildList();
    void buildForm();
    void fillList();
    void addRow(const Exclusion &exclusion, bool counts);
    void request();
    void approve();
    void archive();
    /// What the form asks for; an error names the field.
    [[nodiscard]] Result<Exclusion> entered() const;
    [[nodiscard]] Result<Instant> readEnd(const QLineEdit *field, bool last) const;
    [[nodiscard]] const Exclusion *chosen() const;
    [[nodiscard]] QString subjectText(const Exclusion &exclusion) const;
    template <typename Made>
    bool took(const Result<Made> &outcome);
    void updateButtons();

    Session &m_session;
    std::vector<Exclusion> m_shown;
    std::optional<AgreementId> m_agreement;
    std::optional<ServiceLevelId> m_level;
    QTimeZone m_zone = QTimeZone::utc(); // of the agreement
    Banner *m_banner = nullptr;
    QTableWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_archive = nullptr;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_records = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QPushButton *m_request = nullptr;
};

} // namespace kept
