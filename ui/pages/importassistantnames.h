// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace kept {

class Card;

/// The services, states and words that a file names and the workbook does not know, each to be matched in place with a
/// known one, or with a service that is made with the import. Nothing is written here.
class ImportNames : public QWidget {
    Q_OBJECT

public:
    explicit ImportNames(QWidget *parent = nullptr);
    /// Starts over with what the workbook has.
    void start(std::vector<Service> services, std::vector<Organisation> organisations);
    /// Shows the unknown values of the file, and those that were matched before.
    void setParsed(const ParsedFile &parsed, const Mapping &mapping);
    [[nodiscard]] bool isAnythingUnknown() const;
    /// The services and providers that follow from the matches.
    [[nodiscard]] ImportDecisions decisions() const;
    /// The mapping with the matched words of its value lists.
    [[nodiscard]] Mapping matched(Mapping mapping) const;
    void focusFirst();

Q_SIGNALS:
    /// The user matched values and wants the file checked again.
    void matchesChanged();

private:
    struct Match {
        UnknownValue unknown;
        std::vector<std::int64_t> lines;
        QString choice; ///< id of a service, a known word, or what newService and leftOut say; empty: not matched
        ServiceId made = ServiceId::create(); ///< of the new service
        QString name;
        QString provider;
        QComboBox *combo = nullptr;
        QLineEdit *nameEdit = nullptr;
        QComboBox *providerEdit = nullptr;
    };
    void remember(const ParsedFile &parsed);
    void build();
    void addRow(QGridLayout *grid, std::size_t at);
    QComboBox *choiceOf(const Match &match);
    void addNewService(QGridLayout *grid, std::size_t at, int row);
    void showNewService(const Match &match);
    void takeInput();
    void apply();
    [[nodiscard]] OrganisationId providerOf(const QString &name, ImportDecisions &decisions) const;
    [[nodiscard]] Service &serviceOf(const Match &match, ImportDecisions &decisions) const;
    [[nodiscard]] QString firstGap();
    [[nodiscard]] QStringList knownWords(const QString &field) const;

    std::vector<Service> m_services;
    std::vector<Organisation> m_organisations;
    std::vector<std::pair<QString, OrganisationId>> m_newProviders; // by name, so that the ids stay the same
    std::vector<Match> m_matches;
    Mapping m_mapping;
    bool m_unknown = false;
    Card *m_card = nullptr;
    QScrollArea *m_area = nullptr;
    QLabel *m_gap = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace kept
