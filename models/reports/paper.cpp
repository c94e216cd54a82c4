// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/paper.h"

#include "models/domain/outputfile.h"
#include "models/reports/paperlayout.h"
#include "models/reports/reportlanguage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Paper)
};

/// An atom at its place on a page.
struct PlacedAtom {
    const PaperAtom *atom;
    double top;
};

using Pages = std::vector<std::vector<PlacedAtom>>;

/// First atom after the run that must stay with `index` on one page; what would stay with the next counts where it can.
std::size_t endOfKeep(const std::vector<PaperAtom> &atoms, std::size_t index, bool asItWould)
{
    while (index + 1 < atoms.size() && (atoms[index].keepWithNext || (asItWould && atoms[index].wouldKeepWithNext)))
        ++index;
    return index + 1;
}

/// So much of a page may stay empty for what would stay together.
constexpr double mostEmpty = 0.25;

double heightOf(const std::vector<PaperAtom> &atoms, std::size_t from, std::size_t to)
{
    double height = 0;
    for (std::size_t i = from; i < to; ++i)
        height += atoms[i].height + atoms[i].before;
    return height;
}

class Paginator {
public:
    Paginator(const PaperFlow &flow, const QRectF &body, double firstTop)
        : m_flow(flow), m_body(body), m_top(body.top() + firstTop)
    {
        m_pages.emplace_back();
    }

    Pages run()
    {
        const auto &atoms = m_flow.atoms;
        for (std::size_t i = 0; i < atoms.size();) {
            const std::size_t end = endOfRun(i);
            if (!m_pages.back().empty() && (isTooMuch(i, end) || atoms[i].startsPage))
                startPage(atoms[i]);
            for (; i < end; ++i)
                place(atoms[i]);
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] bool isTooMuch(std::size_t from, std::size_t to) const
    {
        return m_top + heightOf(m_flow.atoms, from, to) > m_body.bottom();
    }

    /// What would stay together, unless too much of this page stayed empty for it: then as much of it as has room.
    std::size_t endOfRun(std::size_t index)
    {
        const std::size_t whole = endOfKeep(m_flow.atoms, index, index >= m_brokenTo);
        if (isTooMuch(index, whole) && m_body.bottom() - m_top > mostEmpty * m_body.height())
            m_brokenTo = std::max(m_brokenTo, whole);
        return index < m_brokenTo ? endOfKeep(m_flow.atoms, index, false) : whole;
    }

    void startPage(const PaperAtom &next)
    {
        m_pages.emplace_back();
        m_top = m_body.top();
        if (next.table >= 0)
            place(m_flow.tableHeads[static_cast<std::size_t>(next.table)]);
    }

    void place(const PaperAtom &atom)
    {
        if (!m_pages.back().empty() && m_top + atom.before + atom.height > m_body.bottom() + 0.5)
            startPage(atom);
        if (!m_pages.back().empty() || m_pages.size() == 1)
            m_top += atom.before;
        m_pages.back().push_back({&atom, m_top});
        if (atom.heading >= 0)
            m_flow.headingPages->push_back(static_cast<int>(m_pages.size()));
        m_top += atom.height;
    }

    const PaperFlow &m_flow;
    QRectF m_body;
    double m_top;
    std::size_t m_brokenTo = 0; ///< first atom after the last run that goes over pages
    Pages m_pages;
};

QSizeF pagePixels(const PaperStyle &style, const QPaintDevice &device)
{
    const QSizeF points = QPageSize(style.size).size(QPageSize::Point);
    return points * device.logicalDpiX() / 72.0;
}

} // namespace

struct Paper::Private {
    ReportDocument document;
    PaperPage page;
    PaperFlow flow;
    Pages pages;
};

Paper::Paper(const ReportDocument &document, const PaperStyle &style, const QPagedPaintDevice &device)
    : d(new Private{document, PaperPage(style, document.rightToLeft, device, pagePixels(style, device)), {}, {}})
{
    const ReportLanguage language(document.language);
    d->flow = flowOf(d->document, d->page);
    d->pages = Paginator(d->flow, d->page.body(), 0).run();
}

Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

int Paper::pageCount() const { return static_cast<int>(d->pages.size()); }

void Paper::paintPage(QPainter &painter, int index) const
{
    const ReportLanguage language(d->document.language);
    const auto &blocks = d->document.blocks;
    const bool isCover = index == 0 && !blocks.empty() && std::holds_alternative<CoverBlock>(blocks.front());
    isCover ? paintMark(painter, d->document, d->page) : paintHead(painter, d->document, d->page);
    const QRectF body = d->page.body();
    for (const PlacedAtom &placed : d->pages.at(static_cast<std::size_t>(index)))
        placed.atom->paint(painter, QRectF(body.left(), placed.top, body.width(), placed.atom->height));
    paintFoot(painter, d->document, d->page, index + 1, pageCount());
}

QPageLayout pageLayout(const PaperStyle &style)
{
    return {QPageSize(style.size), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

void paintAll(const ReportDocument &document, const PaperStyle &style, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const Paper paper(document, style, device);
    for (int i = 0; i < paper.pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        paper.paintPage(painter, i);
    }
}

namespace {

void paintPdf(const ReportDocument &document, const PaperStyle &style, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    writer.setPageLayout(pageLayout(style));
    writer.setTitle(document.kind + QStringLiteral(", ") + document.title);
    writer.setCreator(QStringLiteral("Kept " KEPT_VERSION));
    paintAll(document, style, writer);
}

} // namespace

QByteArray pdfBytes(const ReportDocument &document, const PaperStyle &style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    paintPdf(document, style, buffer);
    return buffer.data();
}

Result<void> writePdf(const ReportDocument &document, const PaperStyle &style, const QString &fileName)
{
    if (const auto allowed = checkOutput(fileName); !allowed)
        return tl::unexpected(allowed.error());
    QSaveFile file(fileName);
    const auto failed = [&] {
        return fail(ErrorCode::Io, Texts::tr("The PDF cannot be written: %1.").arg(file.errorString()), fileName,
            Texts::tr("Choose another folder or make room on the disk."));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    paintPdf(document, style, file);
    if (!file.commit())
        return failed();
    return {};
}

} // namespace kept
