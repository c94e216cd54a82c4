// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"

#include <QAbstractButton>
#include <optional>
#include <vector>

namespace kept {

/// One figure of a card: "29 ● met", "18,460.00 entitled".
struct FigureValue {
    QString id; ///< given back when the figure is activated
    QString value; ///< already written for the locale
    std::optional<Status> status; ///< its mark before the word
    QString word; ///< "met", "entitled"
    QString note; ///< muted second line: "will be added"; may be empty
    QString tip; ///< where it leads: "Show the 29 service levels that were met"; may be empty
    bool operator==(const FigureValue &) const = default;
};

/// A big number with its shape and word under it; the whole figure is the link.
class Figure : public QAbstractButton {
    Q_OBJECT

public:
    explicit Figure(const FigureValue &value, QWidget *parent = nullptr);
    void setValue(const FigureValue &value);
    [[nodiscard]] const FigureValue &value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    /// Room for the word, and for the number at the scale.
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeAt(m_scale); }
    static constexpr double smallestScale = 0.6;
    /// Size of the number against its usual one, so that a row of long numbers fits.
    void setScale(double scale);
    [[nodiscard]] QSize sizeAt(double scale) const;
    [[nodiscard]] double scale() const { return m_scale; }
    /// Width of the number at the scale.
    [[nodiscard]] double numberWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWord(QPainter &painter, const QRectF &line) const;

    FigureValue m_value;
    double m_scale = 1;
};

/// Figures side by side, each as wide as it needs or all equally wide; where they do not fit, all numbers get smaller
/// alike.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);
    void setFigures(const std::vector<FigureValue> &figures);
    [[nodiscard]] int count() const { return static_cast<int>(m_figures.size()); }
    [[nodiscard]] Figure *figure(int index) const { return m_figures.at(static_cast<std::size_t>(index)); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widthAt(double scale) const;
    void fit();

    std::vector<Figure *> m_figures;
};

} // namespace kept
