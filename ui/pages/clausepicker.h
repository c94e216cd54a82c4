// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/templates.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kept {

/// The clause library in place of a dialog: a list that is searched by title, topic and text, ticked with the space
/// bar, with the text of the current clause beside it.
class ClausePicker : public QFrame {
    Q_OBJECT

public:
    explicit ClausePicker(QWidget *parent = nullptr);
    /// Shows the clauses with their placeholders as they would be filled; those whose titles stand in the agreement say
    /// so.
    void offer(std::vector<ClauseTemplate> clauses, const QStringList &titlesInUse);

Q_SIGNALS:
    void chosen(const std::vector<kept::ClauseTemplate> &clauses);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void filter();
    void showCurrent();
    void count();
    [[nodiscard]] std::vector<ClauseTemplate> ticked() const;

    std::vector<ClauseTemplate> m_clauses;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace kept
