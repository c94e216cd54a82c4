// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/reports/statusmark.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <array>
#include <cmath>

using namespace kept;

namespace {

using Triple = std::array<double, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linearRgb(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const Triple c = linearRgb(colour);
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
}

double contrast(const QColor &a, const QColor &b)
{
    const double low = std::min(luminance(a), luminance(b));
    const double high = std::max(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
struct Sight {
    const char *name;
    std::array<Triple, 3> matrix;
};

const std::array<Sight, 4> sights{{
    {"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protan", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deutan", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritan", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Triple seenBy(const Sight &sight, const QColor &colour)
{
    const Triple c = linearRgb(colour);
    Triple seen{};
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t j = 0; j < 3; ++j)
            seen[i] += sight.matrix[i][j] * c[j];
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

/// CIE L*a*b* with the D65 white of sRGB.
Triple lab(const Triple &rgb)
{
    const double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    const double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    const double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

double difference(const Sight &sight, const QColor &a, const QColor &b)
{
    const Triple first = lab(seenBy(sight, a));
    const Triple second = lab(seenBy(sight, b));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Ground {
    const char *name;
    QColor colour;
};

std::vector<Ground> grounds(bool dark)
{
    const QPalette palette = keptPalette(dark);
    return {{"window", palette.color(QPalette::Window)}, {"rail", railPalette(palette).color(QPalette::Window)},
        {"surface", palette.color(QPalette::Base)}, {"alternate", palette.color(QPalette::AlternateBase)},
        {"selection", itemViewPalette(dark).color(QPalette::Highlight)}};
}

QString described(const char *what, const Ground &ground, double value)
{
    return QStringLiteral("%1 on %2: %3").arg(QLatin1String(what), QLatin1String(ground.name)).arg(value);
}

} // namespace

class LookPaletteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadable_data() { schemes(); }
    void textsAreReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = keptPalette(dark);
        for (const Ground &ground : grounds(dark)) {
            const double text = contrast(palette.color(QPalette::WindowText), ground.colour);
            QVERIFY2(text >= 4.5, qPrintable(described("text", ground, text)));
            const double muted = contrast(palette.color(QPalette::PlaceholderText), ground.colour);
            QVERIFY2(muted >= 4.5, qPrintable(described("muted", ground, muted)));
            const double link = contrast(palette.color(QPalette::Link), ground.colour);
            QVERIFY2(link >= 4.5, qPrintable(described("link", ground, link)));
            const double off = contrast(palette.color(QPalette::Disabled, QPalette::Text), ground.colour);
            QVERIFY2(off >= 3.0, qPrintable(described("disabled", ground, off)));
        }
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void shapesAndOutlinesAreSeen_data() { schemes(); }
    void shapesAndOutlinesAreSeen()
    {
        QFETCH(bool, dark);
        for (const StatusSet set : {StatusSet::Standard, StatusSet::TrafficLight}) {
            const StatusColours colours = statusColours(dark, set);
            for (const Ground &ground : grounds(dark)) {
                for (const Status status : {Status::Met, Status::AtRisk, Status::Missed, Status::NoData}) {
                    const double mark = contrast(colours.mark(status), ground.colour);
                    QVERIFY2(mark >= 3.0, qPrintable(described(qPrintable(statusName(status)), ground, mark)));
                }
                const double outline = contrast(keptPalette(dark).color(QPalette::Dark), ground.colour);
                QVERIFY2(outline >= 3.0, qPrintable(described("outline", ground, outline)));
            }
            QVERIFY(contrast(colours.atRisk, colours.atRiskTint) >= 3.0);
            QVERIFY(contrast(colours.missed, colours.missedTint) >= 3.0);
            QVERIFY(contrast(colours.onCritical, colours.critical) >= 4.5);
        }
    }

    void wordsOnTintsAreReadable_data() { schemes(); }
    void wordsOnTintsAreReadable()
    {
        QFETCH(bool, dark);
        const QColor text = keptPalette(dark).color(QPalette::Text);
        QVERIFY(contrast(text, statusColours(dark).atRiskTint) >= 4.5);
        QVERIFY(contrast(text, statusColours(dark).missedTint) >= 4.5);
    }

    void seriesStayApart_data() { schemes(); }
    void seriesStayApart()
    {
        QFETCH(bool, dark);
        const QColor surface = keptPalette(dark).color(QPalette::Base);
        for (int i = 0; i < SeriesColourCount; ++i) {
            QVERIFY2(contrast(seriesColour(i, dark), surface) >= 3.0, qPrintable(seriesColour(i, dark).name()));
            for (int j = 0; j < i; ++j)
                for (const Sight &sight : sights) {
                    const double apart = difference(sight, seriesColour(i, dark), seriesColour(j, dark));
                    QVERIFY2(apart >= 21,
                        qPrintable(QStringLiteral("%1 and %2 for %3 sight: %4")
                                       .arg(i)
                                       .arg(j)
                                       .arg(QLatin1String(sight.name))
                                       .arg(apart)));
                }
        }
    }

    void differenceMatchesPublishedValues()
    {
        // Black against white is 100 by the definition of L*; pure sRGB red has L*a*b* 53.24, 80.09, 67.20 (Lindbloom).
        QCOMPARE(qRound(difference(sights[0], Qt::black, Qt::white)), 100);
        const Triple red = lab(linearRgb(QColor(255, 0, 0)));
        QCOMPARE(qRound(red[0] * 100), 5324);
        QCOMPARE(qRound(red[1] * 100), 8009);
        QCOMPARE(qRound(red[2] * 100), 6720);
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    }

    void digitsHaveOneWidth()
    {
        for (const Type type :
            {Type::Small, Type::Body, Type::BodyStrong, Type::Section, Type::PageTitle, Type::Figure})
            QVERIFY2(hasTabularDigits(typeFont(type)), qPrintable(typeFont(type).family()));
    }

    void typeScaleFollowsTheFont()
    {
        QFont body = QApplication::font();
        body.setPointSizeF(12);
        QCOMPARE(typeFont(body, Type::Small).pointSizeF(), 11.0);
        QCOMPARE(typeFont(body, Type::Section).pointSizeF(), 13.5);
        QCOMPARE(typeFont(body, Type::PageTitle).pointSizeF(), 16.0);
        QCOMPARE(typeFont(body, Type::Figure).pointSizeF(), 20.0);
        QCOMPARE(typeFont(body, Type::Figure).weight(), QFont::DemiBold);
    }

    void marksAreDistinct()
    {
        const QRectF box(0, 0, 10, 10);
        const std::array<Status, 5> all{Status::Met, Status::AtRisk, Status::Missed, Status::Critical, Status::NoData};
        for (const Status a : all) {
            QVERIFY(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(statusMark(a, box).boundingRect()));
            for (const Status b : all)
                QVERIFY(a == b || statusMark(a, box) != statusMark(b, box));
        }
        QVERIFY(!statusMark(Status::NoData, box).contains(QPointF(5, 5)));
        QVERIFY(statusMark(Status::Met, box).contains(QPointF(5, 5)));
        QVERIFY(statusMark(Status::Missed, box).contains(QPointF(1.2, 1.2)));
        QVERIFY(!statusMark(Status::Critical, box).contains(QPointF(1.2, 1.2)));
        QCOMPARE(statusMark(Status::Excluded, box), statusMark(Status::NoData, box));
    }

    void paletteIsAppliedLive()
    {
        QLineEdit field;
        QListView list;
        applyPalette(*qApp, Scheme::Dark);
        QTRY_COMPARE(field.palette().color(QPalette::Base).name(), QStringLiteral("#24282d"));
        QTRY_COMPARE(list.palette().color(QPalette::Highlight).name(), QStringLiteral("#343050"));
        QVERIFY(isDark(QApplication::palette()));
        applyPalette(*qApp, Scheme::Light);
        QTRY_COMPARE(field.palette().color(QPalette::Base).name(), QStringLiteral("#ffffff"));
        QTRY_COMPARE(list.palette().color(QPalette::Highlight).name(), QStringLiteral("#eceaf6"));
        QTRY_COMPARE(list.palette().color(QPalette::HighlightedText).name(), QStringLiteral("#1b1f24"));
        QVERIFY(qobject_cast<KeptStyle *>(QApplication::style()));
    }

    void iconsAreTintedFromThePalette()
    {
        const QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 35);
        for (const QString &file : names) {
            const QString name = file.chopped(4);
            QVERIFY2(!icon(name).isNull(), qPrintable(name));
            const QImage picture = iconPixmap(name, 32, QColor(10, 200, 30), 1).toImage();
            bool drawn = false;
            for (int y = 0; y < 32 && !drawn; ++y)
                for (int x = 0; x < 32 && !drawn; ++x)
                    drawn = qAlpha(picture.pixel(x, y)) > 250 && picture.pixelColor(x, y).green() > 190;
            QVERIFY2(drawn, qPrintable(name));
        }
        QVERIFY(icon(QStringLiteral("there is none")).isNull());
    }

private:
    static void schemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

int main(int argc, char **argv) { return runLookTest<LookPaletteTest>(argc, argv); }

#include "tst_look_palette.moc"
