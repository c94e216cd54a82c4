// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"
#include "ui/widgets/cellwidget.h"

#include <optional>
#include <vector>

namespace kept {

/// One thing that waits for the user.
struct AttentionItem {
    QString id;
    std::optional<Status> status; ///< its mark; the icon otherwise
    QString icon; ///< name of an icon: "credits"
    QString title; ///< "Claim 2,870.00 EUR by 15 Oct"
    QString subject; ///< "Sample Hosting AG · September"
    QString action; ///< the link at the right: "Claim"
    QString detail{}; ///< more lines of the tooltip
    bool operator==(const AttentionItem &) const = default;
};

/// "Needs attention": rows with a mark or icon, two lines and a link; the whole row acts.
class AttentionList : public CellWidget {
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);
    void setItems(std::vector<AttentionItem> items);

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QString cellTip(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintItem(QPainter &painter, int row) const;

    std::vector<AttentionItem> m_items;
};

} // namespace kept
