// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importpreview.h"
#include "models/workspace/importzone.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace kept {

class Card;

/// How the file is written, and how the program knows: a mapping that fits, kind, source, time zone, and what happens
/// to bad rows.
class ImportFormat : public QWidget {
    Q_OBJECT

public:
    explicit ImportFormat(QWidget *parent = nullptr);
    /// Shows the guess and the mappings that fit; the first of them is chosen. The proposed zone stands for a file
    /// without a mapping; without one the user chooses.
    void setGuess(const FormatGuess &guess, const std::vector<Mapping> &fitting,
        const std::optional<ZoneProposal> &proposed = std::nullopt);
    /// What is still to be chosen, as a sentence; empty when nothing is.
    [[nodiscard]] QString gap() const;
    /// The chosen mapping with what was entered here.
    [[nodiscard]] Mapping mapping() const;
    /// Whether no mapping is chosen, so that the file is read as it looks.
    [[nodiscard]] bool isGuess() const;
    /// "Comma, UTC": the step's note.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void kindChosen(kept::MeasurementKind kind);
    /// Another mapping or time zone.
    void chosen();

private:
    void buildChoices(QGridLayout *grid);
    void showChosen();
    void fillZones(const QString &zone);
    void showZone();
    void showEvidence(const std::vector<FormatEvidence> &evidence);

    std::vector<Mapping> m_mappings; // the guess is the last
    FormatGuess m_guess;
    std::optional<ZoneProposal> m_proposed;
    QComboBox *m_choice = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_zone = nullptr;
    QLabel *m_zoneNote = nullptr;
    QComboBox *m_policy = nullptr;
    QGridLayout *m_facts = nullptr;
    QWidget *m_factsHolder = nullptr;
    Card *m_evidenceCard = nullptr;
};

} // namespace kept
