// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/reports/reportdocument.h"

#include <QPageLayout>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace kept {

/// Sizes and colours of paper: hairlines, no transparency, legible in greyscale.
struct PaperStyle {
    QString family; ///< embedded; empty takes the families that Kept writes in
    QPageSize::PageSizeId size = QPageSize::A4;
    double bodySize = 10; ///< points, as all sizes
    double noteSize = 8.5;
    double marginMillimetres = 17;
};

/// A document broken into pages for one device. Preview, print and PDF paint the same pages.
class Paper {
public:
    /// Lays the document out for a page of the style's size at the device's resolution.
    Paper(const ReportDocument &document, const PaperStyle &style, const QPagedPaintDevice &device);
    ~Paper();
    Paper(Paper &&) noexcept;
    Paper &operator=(Paper &&) noexcept;

    [[nodiscard]] int pageCount() const;
    /// Paints page `index` (0 is the first) with its head and foot.
    void paintPage(QPainter &painter, int index) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The page layout that Paper expects of a device.
[[nodiscard]] QPageLayout pageLayout(const PaperStyle &style);
/// Writes the document as PDF/A-1b by temporary file and rename; fonts embedded, title and author set.
[[nodiscard]] Result<void> writePdf(const ReportDocument &document, const PaperStyle &style, const QString &fileName);
/// The bytes of such a file.
[[nodiscard]] QByteArray pdfBytes(const ReportDocument &document, const PaperStyle &style);
/// Paints every page of the document on a device such as a printer; calls newPage() between pages.
void paintAll(const ReportDocument &document, const PaperStyle &style, QPagedPaintDevice &device);

} // namespace kept
