// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "models/domain/outputfile.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ChartView)
};

constexpr int ScreenDpi = 96;

int titleHeight()
{
    return QFontMetrics(typeFont(Type::CardTitle)).height() + QFontMetrics(typeFont(Type::Small)).height()
        + metrics().half();
}

QSize pictureSize(const ChartPicture &picture)
{
    const int margin = 2 * metrics().gap();
    return picture.scene->sceneRect().size().toSize() + QSize(margin, margin + titleHeight());
}

void paintPicture(QPainter &painter, const ChartPicture &picture)
{
    const Metrics m = metrics();
    const QSize size = pictureSize(picture);
    painter.fillRect(QRect(QPoint(), size), picture.palette.color(QPalette::Base));
    painter.setPen(picture.palette.color(QPalette::WindowText));
    painter.setFont(typeFont(Type::CardTitle));
    const int line = QFontMetrics(painter.font()).height();
    placeText(painter, QRect(m.gap(), m.gap(), size.width(), line), Qt::AlignLeft, picture.title);
    painter.setPen(picture.palette.color(QPalette::PlaceholderText));
    painter.setFont(typeFont(Type::Small));
    placeText(painter, QRect(m.gap(), m.gap() + line, size.width(), titleHeight()), Qt::AlignLeft, picture.subtitle);
    const QRectF source = picture.scene->sceneRect();
    picture.scene->render(&painter, QRectF(QPointF(m.gap(), m.gap() + titleHeight()), source.size()), source);
}

QByteArray pngOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(picture).save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pictureSize(picture));
    generator.setViewBox(QRect(QPoint(), pictureSize(picture)));
    generator.setResolution(ScreenDpi);
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    paintPicture(painter, picture);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setResolution(ScreenDpi);
    writer.setPageSize(QPageSize(QSizeF(pictureSize(picture)) * 72 / ScreenDpi, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paintPicture(painter, picture);
    painter.end();
    return bytes;
}

std::optional<QByteArray> bytesFor(const QString &ending, const ChartPicture &picture, const ChartSpec &spec)
{
    if (ending == QStringLiteral("png"))
        return pngOf(picture);
    if (ending == QStringLiteral("svg"))
        return svgOf(picture);
    if (ending == QStringLiteral("pdf"))
        return pdfOf(picture);
    if (ending == QStringLiteral("csv"))
        return chartTableCsv(chartTable(spec)).toUtf8();
    return std::nullopt;
}

} // namespace

QImage chartImage(const ChartPicture &picture)
{
    static constexpr int Twice = 2;
    QImage image(pictureSize(picture) * Twice, QImage::Format_RGB32);
    image.setDevicePixelRatio(Twice);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPicture(painter, picture);
    return image;
}

Result<void> saveChart(const ChartPicture &picture, const ChartSpec &spec, const QString &path)
{
    const auto bytes = bytesFor(QFileInfo(path).suffix().toLower(), picture, spec);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, Texts::tr("A chart can be saved as PNG, SVG, PDF or CSV."), path,
            Texts::tr("Choose a file name that ends in one of them."));
    if (const auto allowed = checkOutput(path); !allowed)
        return tl::unexpected(allowed.error());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit())
        return {};
    return fail(ErrorCode::Io, Texts::tr("The chart could not be saved: %1.").arg(file.errorString()), path,
        Texts::tr("Choose another folder or make room on the disk."));
}

} // namespace kept
