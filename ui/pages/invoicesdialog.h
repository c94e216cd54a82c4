// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/invoicesmodel.h"
#include "ui/pages/entrydialog.h"
#include "ui/window/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kept {

class DateField;

/// The invoices of all agreements, imported or entered here, and a form to enter and correct one by hand.
class InvoicesDialog : public EntryDialog {
    Q_OBJECT

public:
    explicit InvoicesDialog(Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QStringList typedTexts() const override;

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void fill();
    void fillServices();
    void proposeCurrency();
    /// Empties the form for another one.
    void begin();
    void showInvoice(const InvoiceRow &row);
    void showCurrent();
    /// Marks the invoice in the form in the list.
    void markEdited();
    void save();
    void archive();
    void finish(const Result<Invoice> &outcome);
    void tell(const Error &error);
    [[nodiscard]] Result<Invoice> typed() const;

    Session &m_session;
    InvoicesModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QComboBox *m_agreement = nullptr;
    QComboBox *m_service = nullptr;
    QLineEdit *m_number = nullptr;
    DateField *m_date = nullptr;
    DateField *m_first = nullptr;
    DateField *m_last = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_currency = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_archive = nullptr;
    std::optional<Invoice> m_edited; ///< the one in the form; nothing: a new one
};

} // namespace kept
