// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace kept {

class EditTable;

/// One part of the agreement's form. It shows its fields of the latest version and writes them back into a copy, so
/// that what it does not show stays as it was.
class AgreementSection : public QWidget {
    Q_OBJECT

public:
    AgreementSection(const QString &title, const QString &note, QWidget *parent);
    [[nodiscard]] const QString &title() const { return m_title; }
    virtual void load(const Agreement &agreement, const Portfolio &portfolio) = 0;
    virtual void store(Agreement &agreement, Problems &problems) const = 0;
    /// Sentences that follow from the fields.
    virtual void explain(const Agreement &agreement, const QDate &today);

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    FormGrid *addGrid(int columns);
    void addTable(EditTable *table, const QString &title = {});
    void setNote(const QString &note);
    void addHeaderButton(QPushButton *button);

private:
    QString m_title;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_header = nullptr;
    QLabel *m_note = nullptr;
};

/// Reference, title, kind, provider, customer, owner and signatories.
class PartiesSection : public AgreementSection {
    Q_OBJECT

public:
    explicit PartiesSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    QLineEdit *m_reference;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_owner;
    QComboBox *m_provider;
    QComboBox *m_customer;
    EditTable *m_signatories;
};

/// What is delivered: introduction, services in scope, what is out of scope.
class ScopeSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ScopeSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    QPlainTextEdit *m_introduction;
    QListWidget *m_services;
    QPlainTextEdit *m_outOfScope;
};

/// Term, renewal and notice, with the dates in words.
class TermSection : public AgreementSection {
    Q_OBJECT

public:
    explicit TermSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    QDateEdit *m_start;
    QLineEdit *m_months;
    QLineEdit *m_end;
    QComboBox *m_renewal;
    QLineEdit *m_renewalMonths;
    QLineEdit *m_notice;
    QComboBox *m_noticeUnit;
    QComboBox *m_effect;
    QLineEdit *m_leadDays;
    QLineEdit *m_zone;
    QLineEdit *m_fiscal;
    QLineEdit *m_reviewDate;
    FormGrid *m_grid;
    QLabel *m_words;
};

/// Recurring charges and the cap of all service credits together.
class ChargesSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ChargesSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    EditTable *m_charges;
};

/// What holds for the service credits of all service levels.
class CreditsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit CreditsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    QLineEdit *m_cap;
    QLineEdit *m_reopening;
};

/// Exclusions and what either party has to do.
class ExclusionsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ExclusionsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    QPlainTextEdit *m_exclusions;
    QPlainTextEdit *m_provider;
    QPlainTextEdit *m_customer;
    QPlainTextEdit *m_triggers;
};

/// Reports, reviews, the escalation path and how targets change.
class GovernanceSection : public AgreementSection {
    Q_OBJECT

public:
    explicit GovernanceSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    QComboBox *m_cadence;
    QPlainTextEdit *m_adjustment;
    EditTable *m_reports;
    EditTable *m_contacts;
};

} // namespace kept
