// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

#include <map>

class QPlainTextEdit;

namespace kept {

class ClausePicker;
struct ClauseTemplate;

/// The numbered clauses: a table of their titles with the text of the current one below it, and the clause library.
class ClausesSection : public AgreementSection {
    Q_OBJECT

public:
    explicit ClausesSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;
    /// Gives the keyboard to the text of the clause.
    void openText(int clause);

private:
    void openLibrary();
    void add(const std::vector<ClauseTemplate> &chosen);
    void showText();
    void takeText();
    [[nodiscard]] std::vector<Clause> clausesInTable() const;

    EditTable *m_table = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_library = nullptr;
    ClausePicker *m_picker = nullptr;
    QString m_language;
    std::map<QString, QString> m_values; ///< of placeholders
    bool m_showing = false;
};

} // namespace kept
