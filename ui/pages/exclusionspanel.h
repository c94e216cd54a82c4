// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateentry.h"
#include "models/workspace/exclusions.h"
#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace kept {

class Banner;
class FormGrid;

/// The exclusions of one service level: what is taken out of it and why, who asked for it and who approved it, and a
/// form that asks for another one.
class ExclusionsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExclusionsPanel(Session &session, QWidget *parent = nullptr);
    /// Gives how many there are. What is typed stays as long as it is about the same service level.
    int showLevel(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevel &level);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Whether something is typed that was not asked for yet.
    [[nodiscard]] bool hasDraft() const;
    /// Asks for what is typed; false after saying why not.
    bool request();
    void discard();
    /// Writes the records into the form, beside those that are typed there, and leads to it.
    void propose(const QStringList &records);
    [[nodiscard]] QJsonObject snapshot() const;
    void restore(const QJsonObject &snapshot);
    [[nodiscard]] const std::optional<AgreementId> &agreement() const { return m_agreement; }
    [[nodiscard]] const std::optional<ServiceLevelId> &level() const { return m_level; }
    [[nodiscard]] const QString &levelName() const { return m_levelName; }

Q_SIGNALS:
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildList();
    void buildReason();
    void buildForm();
    void addRow(const Exclusion &exclusion, bool counts);
    void approve();
    void confirm();
    /// Opens the line for the reason of archiving or keeping the chosen one.
    void askForReason(bool keeps);
    void closeReason();
    void takeReason();
    /// What the form asks for; an error names the field.
    [[nodiscard]] Result<Exclusion> entered() const;
    [[nodiscard]] Result<Instant> readEnd(const QLineEdit *field, bool last) const;
    [[nodiscard]] const Exclusion *chosen() const;
    [[nodiscard]] QString subjectText(const Exclusion &exclusion) const;
    template <typename Made>
    bool took(const Result<Made> &outcome);
    template <typename Made>
    [[nodiscard]] Result<Made> inWords(Result<Made> outcome, const Exclusion &exclusion) const;
    void updateButtons();
    /// The external ids that are typed.
    [[nodiscard]] QStringList typedRecords() const;
    /// Says beneath the records how many are known.
    void tellRecords();
    /// Whether every record is known, or was asked for again after the warning.
    [[nodiscard]] bool checkRecords();
    /// Of the version in force on the date.
    [[nodiscard]] QTimeZone zoneOn(const QDate &date) const;

    Session &m_session;
    std::vector<Exclusion> m_shown;
    std::optional<AgreementId> m_agreement;
    std::optional<ServiceLevelId> m_level;
    std::optional<Agreement> m_terms;
    LevelRecords m_population;
    QString m_levelName;
    QStringList m_warnedOf; // unknown records that were warned of
    FormGrid *m_grid = nullptr;
    Banner *m_banner = nullptr;
    QTableWidget *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_keep = nullptr;
    QWidget *m_why = nullptr;
    QLineEdit *m_whyText = nullptr;
    QPushButton *m_whyDo = nullptr;
    std::optional<ExclusionId> m_whyOf; // what the reason is typed for
    bool m_keeps = false;
    bool m_filling = false;
    QComboBox *m_reason = nullptr;
    QLineEdit *m_records = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QPlainTextEdit *m_evidence = nullptr;
    QPushButton *m_request = nullptr;
};

} // namespace kept
