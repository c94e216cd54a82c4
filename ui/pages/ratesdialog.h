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

/// The exchange rates that somebody entered, with source and day, and the currency into which sums are converted.
class RatesDialog : public EntryDialog {
    Q_OBJECT

public:
    explicit RatesDialog(Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QStringList typedTexts() const override;

private:
    QWidget *buildTarget();
    QWidget *buildForm();
    QWidget *buildButtons();
    void fill();
    void begin();
    void showCurrent();
    void showRate(const ExchangeRate &rate);
    /// Marks the rate in the form in the list.
    void markEdited();
    void archive();
    void finish(const Result<ExchangeRate> &outcome);
    void save();
    void choose();
    void tell(const Error &error);
    [[nodiscard]] Result<ExchangeRate> typed() const;

    Session &m_session;
    RatesModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QComboBox *m_target = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_value = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_source = nullptr;
    QLabel *m_error = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_archive = nullptr;
    std::optional<ExchangeRate> m_edited; ///< the one in the form; nothing: a new one
};

} // namespace kept
