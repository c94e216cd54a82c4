// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace kept {

class Card;

/// Which column of the file each field of a record comes from.
class ImportColumns : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void setMapping(const Mapping &mapping, const FormatGuess &guess, const std::vector<Service> &services);
    /// References of the agreements that every row of a file of invoices can be of.
    void setAgreements(const QStringList &references) { m_agreements = references; }
    [[nodiscard]] Mapping mapping() const;
    [[nodiscard]] QString summary() const;

private:
    void addField(QGridLayout *grid, const QString &field, const FormatGuess &guess);
    void addService(QGridLayout *grid, const std::vector<Service> &services);
    void updateService();

    Mapping m_mapping;
    QStringList m_agreements;
    QMap<QString, QComboBox *> m_columns;
    QComboBox *m_service = nullptr;
    QScrollArea *m_area = nullptr;
    Card *m_card = nullptr;
    int m_headerCount = 0;
};

/// A field of a record in words: "Ticket number", "Opened".
[[nodiscard]] QString measurementFieldWord(const QString &field);

} // namespace kept
