// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/celldigest.h"
#include "tests/evaluation/evaluationinput.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QByteArray unchanged(const QString &name) { return zoneDigest(name); }

/// As if an update of the zone data had moved the clocks of Paris.
QByteArray otherParis(const QString &name)
{
    return name == QStringLiteral("Europe/Paris") ? QByteArray("moved") : zoneDigest(name);
}

/// Tickets of January to April 2025 in office hours of UTC; from March on the agreement is in Paris.
EvaluationInput movedToParis()
{
    EvaluationInput in = tickets(shareLevel(), "2025-01-01", "2025-04-30");
    AgreementVersion moved = in.agreement.versions.front();
    moved.number = 2;
    moved.effective = day("2025-03-01");
    moved.content.zone = QStringLiteral("Europe/Paris");
    moved.content.serviceLevels.front().rule.limit = std::chrono::hours(4);
    in.agreement.versions.push_back(moved);
    return in;
}

std::vector<CellState> statesOf(const EvaluationInput &in, QByteArray (*zones)(const QString &))
{
    Clocks clocks(in);
    const std::map<CalendarId, QByteArray> calendars;
    const Stamps stamps;
    return CellStates(in, calendars, stamps, zones).of(layOut(in, levelId, clocks));
}

/// Which of the months have another state by the other rules of Paris, as "nnyy".
QString felt(const EvaluationInput &in)
{
    const std::vector<CellState> before = statesOf(in, unchanged);
    const std::vector<CellState> after = statesOf(in, otherParis);
    QString which;
    for (std::size_t i = 0; i < before.size(); ++i)
        which += before[i] == after[i] ? u'n' : u'y';
    return which;
}

QString s(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// What was judged holds as long as the clocks of its zones are set as they were.
class TstZoneDigest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zonesWithOtherRulesDiffer()
    {
        QCOMPARE(zoneDigest(s("Europe/Berlin")).size(), 16);
        QCOMPARE(zoneDigest(s("Europe/Berlin")), zoneDigest(QTimeZone("Europe/Berlin")));
        QVERIFY(zoneDigest(s("Europe/Berlin")) != zoneDigest(s("Europe/London")));
        QVERIFY(zoneDigest(s("Asia/Kolkata")) != zoneDigest(s("UTC")));
        QCOMPARE(zoneDigest(s("Nowhere/Town")), QByteArray());
    }

    void rulesOfOneYearAreFelt()
    {
        // Alike but for 6 April 1980, when Vienna went forward an hour before Berlin.
        QVERIFY(zoneDigest(s("Europe/Vienna")) != zoneDigest(s("Europe/Berlin")));
        // Without a change of clocks only the offset is left.
        QVERIFY(zoneDigest(QTimeZone(3600)) != zoneDigest(QTimeZone(7200)));
        QCOMPARE(zoneDigest(QTimeZone(3600)), zoneDigest(QTimeZone(3600)));
    }

    void theZoneOfTheAgreementIsFeltFromItsVersionOn() { QCOMPARE(felt(movedToParis()), s("nnyy")); }

    void theZoneOfTheServiceHoursIsFelt()
    {
        EvaluationInput in = tickets(shareLevel(), "2025-01-01", "2025-04-30");
        QCOMPARE(felt(in), s("nnnn"));
        ServiceHours hours = officeHours().hours();
        hours.zone = s("Europe/Paris");
        in.calendars.clear();
        in.calendars.emplace(idOf<CalendarId>("office"), ServiceCalendar::make(hours).value());
        QCOMPARE(felt(in), s("yyyy"));
    }
};

QTEST_GUILESS_MAIN(TstZoneDigest)
#include "tst_zonedigest.moc"
