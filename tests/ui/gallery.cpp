// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the widgets with sample values, in both schemes and mirrored, and saves a picture of each page.
#include "gallery.h"

#include "ui/charts/chartview.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/widgets/allowancelist.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/renewaltimeline.h"
#include "ui/widgets/statuslegend.h"
#include "ui/widgets/statusstrip.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QScrollArea>
#include <QStatusBar>

namespace gallery {

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Card *levels()
{
    auto *card = new Card(s("Service levels"), s("42 in Q3 2026"));
    card->setCompact(true);
    card->setRemark(s("3 fewer met than Q2"));
    auto *row = new FigureRow;
    row->setFigures(
        {{s("met"), s("29"), Status::Met, s("met"), {}, {}}, {s("risk"), s("5"), Status::AtRisk, s("at risk"), {}, {}},
            {s("missed"), s("4"), Status::Missed, s("missed"), {}, {}},
            {s("critical"), s("1"), Status::Critical, s("critical"), {}, {}},
            {s("none"), s("3"), Status::NoData, s("no data"), {}, {}}});
    card->addWidget(row);
    auto *strip = new StatusStrip;
    strip->setCounts(
        {{Status::Met, 29}, {Status::AtRisk, 5}, {Status::Missed, 4}, {Status::Critical, 1}, {Status::NoData, 3}});
    card->addWidget(strip);
    return card;
}

Card *credits()
{
    auto *card = new Card(s("Service credits"), s("EUR, Q3 2026"));
    card->setCompact(true);
    auto *row = new FigureRow;
    row->setFigures({{s("e"), s("18,460.00"), {}, s("entitled"), {}, {}},
        {s("c"), s("11,170.00"), {}, s("claimed"), {}, {}}, {s("f"), s("2,070.00"), {}, s("forgone"), {}, {}}});
    card->addWidget(row);
    card->setConsequence(s("5,220.00 still to claim"), s("first claim lapses 15 Oct"));
    return card;
}

Card *deadlines()
{
    auto *card = new Card(s("Deadlines"), s("next 90 days, to 10 Jan 2027"));
    card->setCompact(true);
    auto *row = new FigureRow;
    row->setFigures({{s("d"), s("2"), {}, s("decisions"), {}, {}}, {s("n"), s("1"), {}, s("notice"), {}, {}},
        {s("c"), s("4"), {}, s("claims"), {}, {}}, {s("r"), s("5"), {}, s("reviews"), {}, {}}});
    card->addWidget(row);
    card->setConsequence(s("Next: claim, Sample Hosting AG"), s("15 Oct, in 3 days"));
    return card;
}

HeatData heatData()
{
    static const char *names[] = {"Sample Hosting AG", "Sample Network GmbH", "Sample Service Desk SE",
        "Sample Logistics BV", "Sample Payroll SARL", "Sample Data Centre KG", "Sample Print Ltd",
        "Internal IT (sample)"};
    static const char *rows[] = {"mmrmmxmrmrrx", "rmmxmmrmxxxc", "mmmmrmmmrmmx", "oommmrmmmmxx", "mmmmmmmrmmmr",
        "mmmmmmrmmmmm", "mxrmmmmmmmrm", "oooooommmmmo"};
    HeatData data;
    for (int c = 0; c < 12; ++c) {
        const int year = 2023 + (c + 3) / 4;
        const QString quarter = QStringLiteral("Q%1").arg((c + 3) % 4 + 1);
        data.columns.push_back(
            {QString::number(c), quarter, QString::number(year), QStringLiteral("%1 %2").arg(quarter).arg(year)});
    }
    for (int r = 0; r < 8; ++r) {
        data.rows.push_back({QString::number(r), s(names[r])});
        for (const char *c = rows[r]; *c; ++c) {
            const Status status = *c == 'm' ? Status::Met
                : *c == 'r'                 ? Status::AtRisk
                : *c == 'x'                 ? Status::Missed
                : *c == 'c'                 ? Status::Critical
                                            : Status::NoData;
            data.cells.push_back({status, {}});
        }
    }
    data.currentColumn = 11;
    return data;
}

Card *heat()
{
    auto *card = new Card(s("Suppliers by quarter"), s("worst service level"));
    (void)card->menu();
    auto *map = new HeatMap;
    map->setData(heatData());
    map->setObjectName(s("heat"));
    card->addWidget(map, 1);
    card->addWidget(new StatusLegend);
    return card;
}

Card *renewals()
{
    auto *card = new Card(s("Renewals"), s("6 of 11 agreements, next 12 months"));
    (void)card->menu();
    auto *line = new RenewalTimeline;
    line->setRange(QDate(2026, 10, 1), 12);
    line->setToday(QDate(2026, 10, 12));
    const auto d = [](int y, int m, int day) { return std::optional(QDate(y, m, day)); };
    line->setRows({{s("1"), s("Web platform hosting"), QDate(2024, 5, 1), d(2027, 4, 30), d(2026, 12, 30),
                       d(2027, 1, 29), true, {}},
        {s("2"), s("Wide area network"), QDate(2023, 1, 1), d(2026, 12, 31), {}, {}, false,
            s("notice given, ends 31 Dec")},
        {s("3"), s("Service desk"), QDate(2024, 9, 1), d(2027, 8, 31), d(2027, 2, 28), d(2027, 4, 20), false, {}},
        {s("4"), s("Parcel logistics"), QDate(2024, 7, 1), d(2027, 6, 30), d(2027, 2, 15), d(2027, 3, 31), true, {}},
        {s("5"), s("Payroll outsourcing"), QDate(2024, 4, 1), d(2027, 3, 31), d(2026, 10, 19), d(2026, 12, 28), false,
            {}},
        {s("6"), s("Data centre space"), QDate(2024, 4, 1), d(2027, 12, 31), d(2027, 5, 7), d(2027, 7, 1), false, {}}});
    card->addWidget(line, 1);
    return card;
}

Card *allowance()
{
    auto *card = new Card(s("Remaining allowance"), s("October, left for the period"));
    (void)card->menu();
    auto *list = new AllowanceList;
    list->setItems({{s("1"), Status::Met, s("4 more late files"), s("Files on time ≥ 99.5 %, Sample Print Ltd"),
                        s("pace 0.9"), 0.33},
                       {s("2"), Status::AtRisk, s("9 min of downtime"), s("Availability ≥ 99.90 %, Sample Hosting AG"),
                           s("pace 2.1"), 0.79},
                       {s("3"), Status::Met, s("11 more late tickets"),
                           s("Resolved in 8 h ≥ 90 %, Sample Service Desk SE"), s("pace 0.8"), 0.28},
                       {s("4"), Status::Missed, s("Miss can no longer be averted"),
                           s("WAN availability ≥ 99.50 %, Sample Network GmbH"), s("pace 3.4"), 1}},
        0.37, s("share of October elapsed (37 %)"));
    card->addWidget(list);
    card->addSection(s("Needs attention"))->addWidget(new LinkButton(s("Show all 7")));
    auto *needs = new AttentionList;
    needs->setItems({{s("1"), Status::Critical, {}, s("WAN availability 97.62 %"),
                         s("Critical in Q3 · termination right to 30 Nov"), s("Open")},
        {s("2"), {}, s("credits"), s("Claim 2,870.00 EUR by 15 Oct"), s("Sample Hosting AG · September"), s("Claim")},
        {s("3"), {}, s("reviews"), s("Decide on renewal by 19 Oct"), s("Payroll outsourcing · notice 28 Dec"),
            s("Decide")},
        {s("4"), {}, s("compare"), s("Discrepancy: 98.9 % or 97.4 %"), s("Sample Logistics BV · on-time delivery"),
            s("Settle")},
        {s("5"), {}, s("search"), s("Met, but satisfaction is falling"), s("Sample Service Desk SE · 3 quarters"),
            s("Look")}});
    card->addWidget(needs);
    card->body()->addStretch();
    return card;
}

PageHeader *header()
{
    auto *head = new PageHeader(s("Overview"));
    auto *period = new PeriodSelector;
    period->setPeriods(
        {{s("q4"), s("Q4 2026 · running")}, {s("q3"), s("Q3 2026 · last closed quarter")}, {s("q2"), s("Q2 2026")}});
    period->setCurrent(s("q3"));
    auto *suppliers = new QComboBox;
    suppliers->addItem(s("All suppliers"));
    suppliers->setMinimumWidth(metrics().px(160));
    head->addScopeWidget(period);
    head->addScopeWidget(suppliers);
    head->addAction(new QAction(icon(s("print")), s("Print"), head));
    return head;
}

Rail *rail()
{
    auto *places = new Rail;
    for (const auto &[id, word] : {std::pair("overview", "Overview"), std::pair("suppliers", "Suppliers"),
             std::pair("agreements", "Agreements"), std::pair("measurements", "Measurements"),
             std::pair("compliance", "Compliance"), std::pair("credits", "Credits"), std::pair("reviews", "Reviews"),
             std::pair("reports", "Reports"), std::pair("audit", "Audit")})
        places->addEntry(s(id), s(id), s(word));
    places->setCurrent(s("overview"));
    places->setFootnote(s("Sample portfolio"), s("Fictional data. Explore freely; nothing here is real."));
    return places;
}

QWidget *cards()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setSpacing(metrics().gap());
    grid->addWidget(levels(), 0, 0);
    grid->addWidget(credits(), 0, 1);
    grid->addWidget(deadlines(), 0, 2);
    grid->addWidget(heat(), 1, 0);
    grid->addWidget(trendCard(), 1, 1);
    grid->addWidget(allowance(), 1, 2, 2, 1);
    grid->addWidget(creditsCard(), 2, 0);
    grid->addWidget(renewals(), 2, 1);
    grid->setColumnStretch(0, 12);
    grid->setColumnStretch(1, 12);
    grid->setColumnStretch(2, 10);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    return page;
}

} // namespace

QWidget *overview()
{
    auto *window = new QMainWindow;
    for (const char *menu : {"&File", "&Edit", "&View", "&Go", "&Tools", "&Help"})
        window->menuBar()->addMenu(s(menu))->addAction(s("Nothing"));
    window->statusBar()->showMessage(s("Saved 10:42:07      42 service levels, 8 suppliers"));
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(header());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(cards());
    page->addWidget(scroll, 1);
    row->addWidget(rail());
    row->addLayout(page, 1);
    window->setCentralWidget(centre);
    return window;
}

} // namespace gallery

namespace {

using namespace kept;

void save(QWidget *page, const QSize &size, const QString &path)
{
    page->resize(size);
    page->show();
    QApplication::processEvents();
    QApplication::processEvents();
    page->grab().save(path);
}

void saveFocused(QWidget *page, const QString &folder, const QString &suffix)
{
    QApplication::setActiveWindow(page);
    for (const auto &name : {QStringLiteral("heat"), QStringLiteral("focusField")}) {
        if (auto *widget = page->findChild<QWidget *>(name)) {
            widget->setFocus(Qt::TabFocusReason);
            QApplication::processEvents();
            widget->parentWidget()->grab().save(folder + QStringLiteral("/focus-%1-%2.png").arg(name, suffix));
        }
    }
}

void saveAll(const QString &folder, const QString &suffix)
{
    const std::unique_ptr<QWidget> overview(gallery::overview());
    save(overview.get(), {1440, 900}, folder + QStringLiteral("/overview-%1.png").arg(suffix));
    saveFocused(overview.get(), folder, suffix);
    auto *palette = new CommandPalette(overview.get());
    palette->open({{QStringLiteral("1"), QStringLiteral("Sample Hosting AG"), QStringLiteral("Supplier"),
                       QStringLiteral("suppliers")},
                      {QStringLiteral("2"), QStringLiteral("SH-2024-017 · Managed hosting, web platform"),
                          QStringLiteral("Agreement"), QStringLiteral("agreements")},
                      {QStringLiteral("3"), QStringLiteral("Web platform availability"),
                          QStringLiteral("Service level of Sample Hosting AG"), QStringLiteral("compliance")}},
        QStringLiteral("Supplier, agreement, service level, review"));
    QApplication::processEvents();
    palette->grab().save(folder + QStringLiteral("/palette-%1.png").arg(suffix));
    palette->close();
    save(overview.get(), {1366, 768}, folder + QStringLiteral("/overview-narrow-%1.png").arg(suffix));
    const std::unique_ptr<QWidget> forms(gallery::forms());
    save(forms.get(), {1240, 900}, folder + QStringLiteral("/forms-%1.png").arg(suffix));
    saveFocused(forms.get(), folder, suffix);
    const std::unique_ptr<QWidget> charts(gallery::charts());
    save(charts.get(), {1440, 960}, folder + QStringLiteral("/charts-%1.png").arg(suffix));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("gallery");
    QDir().mkpath(folder);
    kept::applyPalette(application, kept::Scheme::Light);
    saveAll(folder, QStringLiteral("light"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    saveAll(folder, QStringLiteral("rtl"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    kept::applyPalette(application, kept::Scheme::Dark);
    saveAll(folder, QStringLiteral("dark"));
    return 0;
}
