// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace kept {

/// A list with the detail of its row beside it. The detail is as wide as it needs to be, but takes no more than its
/// share of a narrow window; once the user moved the handle, it stands where it was put.
class DetailSplitter : public QSplitter {
    Q_OBJECT

public:
    /// The list and the detail are added in this order. `detailWidth` is in pixels.
    explicit DetailSplitter(int detailWidth, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_detailWidth;
    bool m_moved = false;
};

} // namespace kept
