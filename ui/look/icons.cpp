// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace kept {

namespace {

QString iconPath(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

/// Draws at paint time, so that a change of the palette needs no new icons.
class TintedEngine : public QIconEngine {
public:
    explicit TintedEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode, state), 1);
    }

    QIconEngine *clone() const override { return new TintedEngine(m_name); }
    QString key() const override { return QStringLiteral("kept"); }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected || state == QIcon::On)
            return palette.color(QPalette::Link);
        return palette.color(QPalette::PlaceholderText);
    }

    QString m_name;
};

} // namespace

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, double ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(name));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), colour);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const int size = qRound(std::min(rect.width(), rect.height()));
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPointF corner = rect.center() - QPointF(size / 2.0, size / 2.0);
    painter.drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), iconPixmap(name, size, colour, ratio));
}

QIcon icon(const QString &name) { return QFile::exists(iconPath(name)) ? QIcon(new TintedEngine(name)) : QIcon(); }

QIcon applicationIcon() { return QIcon(iconPath(QStringLiteral("kept"))); }

} // namespace kept
