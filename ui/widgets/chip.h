// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

/// required is filled, recommended outlined, advice muted.
enum class ChipKind { Filled, Outlined, Muted };

/// A word in a small frame: the severity of a finding, the state of a version.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text, ChipKind kind = ChipKind::Outlined, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setKind(ChipKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    ChipKind m_kind;
};

} // namespace kept
