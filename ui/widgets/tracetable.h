// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/trace.h"

#include <QFrame>

class QGridLayout;

namespace kept {

/// The answer to "Why?": a label and a sentence a line, a rule between lines, a link at each source. Texts can be
/// selected.
class TraceTable : public QFrame {
    Q_OBJECT

public:
    explicit TraceTable(QWidget *parent = nullptr);
    void setLines(const std::vector<TraceLine> &lines);
    /// All lines as text, for the clipboard.
    [[nodiscard]] QString plainText() const;

Q_SIGNALS:
    /// The `link` of the line: "records:used", "clause:4.2".
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(int row, const TraceLine &line);

    QGridLayout *m_grid = nullptr;
    std::vector<TraceLine> m_lines;
};

} // namespace kept
