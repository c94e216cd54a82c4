// SPDX-License-Identifier: GPL-3.0-or-later
// What the completeness check cannot tell, because something beneath is missing.
#include "completenessinput.h"

using namespace kept;
using namespace kept::test;

class TestCompletenessNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeToldIsNoted_data();
    void whatCannotBeToldIsNoted();
};

void TestCompletenessNotes::whatCannotBeToldIsNoted_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *name, const char *note, const Change &change) {
        QTest::newRow(name) << change << text(note);
    };
    row("a promise that is carried", "", [](auto &, auto &) {});
    row("a promise that is not carried", "", [](auto &in, auto &) { in.underpinning.clear(); });
    const auto timeBeneath = [](auto &in, auto &c) {
        in.services[0].dependencies.clear();
        in.services[1].dependencies = {{serviceId("wan"), {}}};
        c.serviceLevels[1].obligor.reset();
        c.serviceLevels[1].rule.limit = std::chrono::hours(8);
    };
    row("a time beneath which no time is promised",
        "“Answers in time” promises 8 h, and whether that is carried cannot be told: In no agreement in force does the "
        "provider of “wan”, on which “Desk” depends, promise such a time.",
        timeBeneath);
    row("the same of a priority",
        "“Answers in time” promises 8 h for priority P1, and whether that is carried cannot be told: In no agreement "
        "in "
        "force does the provider of “wan”, on which “Desk” depends, promise such a time.",
        [timeBeneath](auto &in, auto &c) {
            timeBeneath(in, c);
            c.serviceLevels[1].population.priorities = {text("P1")};
        });
    row("a circle, as no workbook has it",
        "“Availability” promises 99.9 %, and whether that is carried cannot be told: What “Web shop” depends on is met "
        "on too many ways to be computed.",
        [](auto &in, auto &) {
            in.services[0].dependencies = {{serviceId("desk"), {}}, {serviceId("wan"), {}}};
            in.services[1].dependencies = {{serviceId("web"), {}}};
        });
}

void TestCompletenessNotes::whatCannotBeToldIsNoted()
{
    QFETCH(Change, change);
    QFETCH(QString, note);
    const Completeness answer = after(change);
    QStringList notes;
    for (const CheckNote &each : answer.notes) {
        QCOMPARE(each.rule, text("back_to_back"));
        notes += QString(each.message).replace(QChar::Nbsp, u' ');
    }
    QCOMPARE(notes.join(u'\n'), note);
    for (const Finding &each : answer.findings) // a note is none
        QVERIFY(note.isEmpty() || each.rule != text("back_to_back"));
}

QTEST_GUILESS_MAIN(TestCompletenessNotes)
#include "tst_completenessnotes.moc"
