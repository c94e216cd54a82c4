// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace kept {

/// Draws a cell with a status in two lines: value and mark, the word under them; at risk and missed on their tint,
/// critical filled. The display role is the value, the status role an int of kept::Status. Cells without a status are
/// drawn as usual.
class StatusDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit StatusDelegate(int statusRole, QObject *parent = nullptr);
    /// One line: mark, then the word, for narrow lists.
    void setSingleLine(bool singleLine) { m_singleLine = singleLine; }
    /// What stands on the second line in the place of the status's word.
    void setCaptionRole(int role) { m_captionRole = role; }

    /// An int of kept::FigureNotes: provisional cells get a dashed frame, what else is to be known a small shape.
    void setNotesRole(int role) { m_notesRole = role; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QString captionOf(const QModelIndex &index, int status) const;
    void paintNotes(
        QPainter *painter, const QStyleOptionViewItem &cell, const QRect &place, int notes, bool filled) const;

    int m_statusRole;
    std::optional<int> m_captionRole;
    std::optional<int> m_notesRole;
    bool m_singleLine = false;
};

/// Draws the display role, and the given role muted on a second line under it (or after it, in one line).
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(int secondRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_secondRole;
};

} // namespace kept
