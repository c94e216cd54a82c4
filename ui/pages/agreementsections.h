// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formfields.h"

class QAbstractButton;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace kept {

class DateField;

/// One part of the agreement's form. It shows its fields of the latest version and writes them back into a copy, so
/// that what it does not show stays as it was.
class AgreementSection : public QWidget {
    Q_OBJECT

public:
    AgreementSection(const QString &title, const QString &note, QWidget *parent);
    [[nodiscard]] const QString &title() const { return m_title; }
    virtual void load(const Agreement &agreement, const Portfolio &portfolio) = 0;
    virtual void store(Agreement &agreement, Problems &problems) const = 0;
    /// Renews what can be chosen after records beside the agreement changed; what is chosen stays.
    virtual void offer(const Portfolio &portfolio);
    /// Sentences that follow from the fields.
    virtual void explain(const Agreement &agreement, const QDate &today);

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    FormGrid *addGrid(int columns);
    void addTable(EditTable *table, const QString &title = {});
    void setNote(const QString &note);
    void addHeaderButton(QAbstractButton *button);
    /// A text of the content that loadTexts() shows and storeTexts() takes; of a call-off the framework's text stands
    /// grey in an empty field.
    QPlainTextEdit *addText(FormGrid *grid, const QString &label, const char *name, QString AgreementContent::*text);
    void loadTexts(const Agreement &agreement, const Portfolio &portfolio);
    void storeTexts(AgreementContent &content) const;
    /// A table of people with the side on which each stands.
    EditTable *makeContactTable(const QString &name, const QString &title, const QString &add);
    static void loadContacts(EditTable &table, std::vector<Contact> AgreementContent::*list, const Agreement &agreement,
        const Portfolio &portfolio);
    [[nodiscard]] static std::vector<Contact> contactsIn(const EditTable &table);
    /// The framework agreement of a call-off; null for others.
    [[nodiscard]] static const Agreement *frameworkOf(const Agreement &agreement, const Portfolio &portfolio);
    /// Shows the agreement's list in the table, and what a framework says while it has none of its own.
    template <typename Entry, typename Cells>
    static void showList(EditTable &table, std::vector<Entry> AgreementContent::*list, const Agreement &agreement,
        const Portfolio &portfolio, Cells cells);
    /// Nothing, the provider and the customer, as ids with names.
    [[nodiscard]] static std::vector<std::pair<QString, QString>> partyChoices(
        const Agreement &agreement, const Portfolio &portfolio);

private:
    struct Text {
        QPlainTextEdit *field;
        QString AgreementContent::*text;
    };
    std::vector<Text> m_texts;
    QString m_title;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_header = nullptr;
    QLabel *m_note = nullptr;
};

/// Fills the choice of service hours: around the clock in the zone, and those of the workbook. What is in the archive
/// is offered only where it is chosen.
void offerCalendars(
    QComboBox *combo, const QString &zone, const Portfolio &portfolio, const std::optional<CalendarId> &chosen);

/// Whether the agreement is changed by amendments only. Its reference, parties, kind and framework stay then.
[[nodiscard]] bool standsAsSigned(const Agreement &stored, const QDate &today);

/// Reference, title, kind, framework, provider, customer, owner and signatories.
class PartiesSection : public AgreementSection {
    Q_OBJECT

public:
    explicit PartiesSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    QLineEdit *m_reference;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_owner;
    QComboBox *m_provider;
    QComboBox *m_customer;
    QComboBox *m_framework;
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
    QListWidget *m_services;
};

/// Term, renewal, notice and extensions, with the dates in words.
class TermSection : public AgreementSection {
    Q_OBJECT

public:
    explicit TermSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    void storeExtensions(TermRule &term, Problems &problems) const;

    DateField *m_start;
    QLineEdit *m_months;
    DateField *m_end;
    QComboBox *m_renewal;
    QLineEdit *m_renewalMonths;
    QLineEdit *m_notice;
    QComboBox *m_noticeUnit;
    QComboBox *m_effect;
    QLineEdit *m_leadDays;
    QLineEdit *m_zone;
    QLineEdit *m_fiscal;
    DateField *m_reviewDate;
    FormGrid *m_grid;
    QLabel *m_words;
    EditTable *m_extensions;
};

/// Recurring charges, and how each may be raised.
class ChargesSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ChargesSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    /// The names by which the second table speaks of the charges; the second one of a name has a number.
    [[nodiscard]] static QStringList labelsOf(const QStringList &names);
    [[nodiscard]] QStringList chargeLabels() const;
    [[nodiscard]] std::vector<qsizetype> placesOf(const std::vector<EditRow> &charges) const;
    void followCharges();
    void showIndexations(const std::vector<Charge> &charges);
    void storeIndexations(std::vector<Charge> &charges, const QStringList &labels, Problems &problems) const;
    [[nodiscard]] std::optional<Indexation> indexationIn(const EditRow &row) const;

    EditTable *m_charges;
    EditTable *m_indexation;
    QStringList m_labels;
    std::vector<EditRow> m_known; // the charges of these labels
};

/// Exclusions and what either party has to do.
class ExclusionsSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ExclusionsSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
};

/// Service hours, planned maintenance, support, the escalation path and contacts.
class SupportSection : public AgreementSection {
    Q_OBJECT

public:
    explicit SupportSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    void offer(const Portfolio &portfolio) override;
    /// Chooses the service hours as if the user had.
    void chooseHours(const CalendarId &id);

Q_SIGNALS:
    /// The user wants to see these service hours; nothing asks for new ones.
    void hoursRequested(const std::optional<kept::CalendarId> &id);

private:
    void updateButtons();

    QString m_zone; // of the agreement
    QComboBox *m_hours;
    QPushButton *m_edit;
    EditTable *m_escalation;
    EditTable *m_contacts;
};

/// Security, data protection, and the certificates and insurances that the parties hold.
class SecuritySection : public AgreementSection {
    Q_OBJECT

public:
    explicit SecuritySection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    EditTable *m_evidence;
};

/// How the agreement ends, and what its words mean.
class ExitSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ExitSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

private:
    void storeRights(std::vector<TerminationRule> &rules, Problems &problems) const;

    EditTable *m_rights;
    EditTable *m_glossary;
};

/// Reports, reviews, how targets change, and disputes.
class GovernanceSection : public AgreementSection {
    Q_OBJECT

public:
    explicit GovernanceSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    /// Says of each report when it is due.
    void explain(const Agreement &agreement, const QDate &today) override;

private:
    void storeReports(std::vector<ReportingDuty> &duties, Problems &problems) const;

    QComboBox *m_cadence;
    EditTable *m_reports;
    QLabel *m_words;
};

template <typename Entry, typename Cells>
void AgreementSection::showList(EditTable &table, std::vector<Entry> AgreementContent::*list,
    const Agreement &agreement, const Portfolio &portfolio, Cells cells)
{
    const auto rowsOf = [&](const AgreementContent &content) {
        std::vector<EditRow> rows;
        for (const Entry &each : content.*list)
            rows.push_back({static_cast<int>(rows.size()), cells(each)});
        return rows;
    };
    table.setRows(rowsOf(agreement.latest().content));
    const Agreement *framework = frameworkOf(agreement, portfolio);
    if (framework != nullptr)
        table.setInherited(framework->reference, rowsOf(framework->latest().content));
    else
        table.setInherited({}, {});
}

} // namespace kept
