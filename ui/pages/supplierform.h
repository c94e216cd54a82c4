// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"
#include "ui/pages/formfields.h"

class QCheckBox;

namespace kept {

class EditTable;

/// An organisation with the services that it provides, as they stand in the form.
struct SupplierDraft {
    Organisation organisation;
    std::vector<Service> services;
    bool operator==(const SupplierDraft &) const = default;
};

/// The form of an organisation: who it is, contacts, certificates, services and what these depend on.
class SupplierForm : public QWidget {
    Q_OBJECT

public:
    explicit SupplierForm(QWidget *parent = nullptr);
    /// Shows the draft; `organisations` are offered as customers of its services, and `services` as what these depend
    /// on.
    void setDraft(const SupplierDraft &draft, const std::vector<Organisation> &organisations,
        const std::vector<Service> &services);
    /// What the form holds; fields that it does not show are as they were. What cannot be read becomes a problem.
    [[nodiscard]] SupplierDraft draft(Problems &problems) const;
    /// Puts back what formSnapshot() took from this form.
    void restore(const QJsonObject &snapshot);
    /// What was shown before anything was edited.
    [[nodiscard]] const SupplierDraft &shown() const { return m_draft; }
    void focusName();

Q_SIGNALS:
    void edited();

private:
    void buildIdentity();
    void buildTables();
    void buildDependencies();
    /// Says that a new service cannot be chosen yet, while there is one.
    void tellNewServices();
    void showDependencies(const SupplierDraft &draft, const std::vector<Organisation> &organisations,
        const std::vector<Service> &services);
    void readDependencies(SupplierDraft &draft, Problems &problems) const;
    void addSection(const QString &title, QWidget *body);
    void readTables(SupplierDraft &draft, Problems &problems) const;
    static QString usualCurrency(const std::vector<Organisation> &organisations);
    void readSpend(Organisation &organisation, Problems &problems) const;

    SupplierDraft m_draft;
    FormGrid *m_grid = nullptr;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_internal = nullptr;
    QLineEdit *m_category = nullptr;
    QComboBox *m_criticality = nullptr;
    QLineEdit *m_legalForm = nullptr;
    QLineEdit *m_registration = nullptr;
    QLineEdit *m_taxNumber = nullptr;
    QLineEdit *m_website = nullptr;
    QLineEdit *m_spend = nullptr;
    QLineEdit *m_currency = nullptr;
    QPlainTextEdit *m_address = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    EditTable *m_services = nullptr;
    EditTable *m_dependencies = nullptr;
    QLabel *m_newServices = nullptr;
    EditTable *m_contacts = nullptr;
    EditTable *m_certificates = nullptr;
    bool m_filling = false;
};

} // namespace kept
