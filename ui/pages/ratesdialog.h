// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/invoicesmodel.h"
#include "ui/window/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kept {

class DateField;

/// The exchange rates that somebody entered, with source and day, and the currency into which sums are converted.
class RatesDialog : public QDialog {
    Q_OBJECT

public:
    explicit RatesDialog(Session &session, QWidget *parent = nullptr);

private:
    QWidget *buildTarget();
    QWidget *buildForm();
    QWidget *buildButtons();
    void fill();
    void begin();
    void showCurrent();
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
    QPushButton *m_save = nullptr;
    std::optional<ExchangeRate> m_edited; ///< the one in the form; nothing: a new one
};

} // namespace kept
