// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/versioncomparison.h"
#include "tests/domain/agreements.h"

#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

AgreementContent content()
{
    AgreementContent made = hosting().latest().content;
    made.introduction = s("The provider runs the web shop.");
    made.services = {*ServiceId::parse(s("web"))};
    made.clauses = {{s("9.1"), s("Law"), s("The law of the sample applies within two days.")},
        {s("9.2"), s("Place"), s("The place is the sample.")}};
    made.charges = {{{}, s("Fee"), *Money::parse(s("1000.00"), s("EUR")), 1, QDate(2024, 5, 1), {}}};
    return made;
}

RecordNames names()
{
    return {{{s("us"), s("Our company")}, {s("sample-hosting"), s("Sample Hosting AG")}},
        {{s("web"), s("Web platform")}, {s("mail"), s("Mail")}}, {{s("office"), s("Office hours")}}};
}

/// "changed | Term · Renewal | automatic | none | term.renewal" for each difference.
QStringList lines(const AgreementContent &before, const AgreementContent &after)
{
    QStringList list;
    for (const VersionDifference &each : compareVersions(before, after, names()))
        list << QStringList{differenceWord(each.kind), differencePlace(each), each.before, each.after, each.path}.join(
            s(" | "));
    return list;
}

using Change = void (*)(AgreementContent &);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestVersionComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void saysWhatDiffers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("difference");
        const auto row = [](const char *name, Change change, const char *difference) {
            QTest::newRow(name) << change << QString::fromUtf8(difference);
        };
        row(
            "nothing", [](AgreementContent &) {}, "");
        row(
            "a text", [](AgreementContent &c) { c.introduction = s("The provider runs the shop."); },
            "changed | Introduction | The provider runs the web shop. | The provider runs the shop. | introduction");
        row(
            "a text that is new", [](AgreementContent &c) { c.exit = s("Handover."); },
            "added | Exit and handover |  | Handover. | exit");
        row(
            "a text that is gone", [](AgreementContent &c) { c.introduction.clear(); },
            "removed | Introduction | The provider runs the web shop. |  | introduction");
        row(
            "a choice", [](AgreementContent &c) { c.term.renewal = RenewalMode::ByAgreement; },
            "changed | Term · Renewal | automatic | by agreement | term.renewal");
        row(
            "a number", [](AgreementContent &c) { c.term.months = 48; },
            "changed | Term · Months | 36 | 48 | term.months");
        row(
            "a date", [](AgreementContent &c) { c.term.reviewDate = QDate(2027, 1, 31); },
            "added | Term · Review date |  | 31 Jan 2027 | term.review_date");
        row(
            "a part of a part", [](AgreementContent &c) { c.term.notice->length = 6; },
            "changed | Term · Notice, Length | 3 | 6 | term.notice.length");
        row(
            "names of services", [](AgreementContent &c) { c.services.push_back(*ServiceId::parse(s("mail"))); },
            "changed | Services | Web platform | Web platform, Mail | services");
        row(
            "a target",
            [](AgreementContent &c) {
                c.serviceLevels[0].targets = {};
                c.serviceLevels[0].targets.set({2024, 5, 1}, Target{{9995, 2}, {}, {}, {}});
            },
            "changed | Service levels · Availability · Targets 1 May 2024, Value | 99.9 | 99.95 | "
            "service_levels[l1].targets[2024-05-01].value");
        row(
            "the same target written otherwise",
            [](AgreementContent &c) {
                c.serviceLevels[0].targets = {};
                c.serviceLevels[0].targets.set({2024, 5, 1}, Target{{9990, 2}, {}, {}, {}});
            },
            "");
        row(
            "a target that is stepped",
            [](AgreementContent &c) {
                c.serviceLevels[0].targets.set({2025, 1, 1}, Target{{9995, 2}, {}, {}, {}});
            },
            "added | Service levels · Availability · Targets 1 Jan 2025 |  | From: 1 Jan 2025\nValue: 99.95 | "
            "service_levels[l1].targets[2025-01-01]");
        row(
            "a share", [](AgreementContent &c) { c.serviceLevels[0].weight = *Share::parsePercent(s("12.5")); },
            "changed | Service levels · Availability · Weight | 100 % | 12.5 % | service_levels[l1].weight");
        row(
            "who owes it", [](AgreementContent &c) { c.serviceLevels[0].obligor = *OrganisationId::parse(s("us")); },
            "added | Service levels · Availability · Owed by |  | Our company | service_levels[l1].obligor");
        row(
            "what a rule leaves out has its usual choice",
            [](AgreementContent &c) { c.serviceLevels[0].rule.maintenance = MaintenanceRule::LeavesBoth; },
            "changed | Service levels · Availability · Rule, What maintenance counts as | counts as available | leaves "
            "service time and downtime | service_levels[l1].rule.maintenance");
        row(
            "a flag", [](AgreementContent &c) { c.serviceLevels[0].critical = true; },
            "changed | Service levels · Availability · Critical | no | yes | service_levels[l1].critical");
        row(
            "a name, with the level found by its id",
            [](AgreementContent &c) { c.serviceLevels[0].name = s("Uptime"); },
            "changed | Service levels · Uptime · Name | Availability | Uptime | service_levels[l1].name");
        row(
            "money", [](AgreementContent &c) { c.charges[0].amount = *Money::parse(s("1200.00"), s("EUR")); },
            "changed | Charges · Fee · Amount | 1,000.00 EUR | 1,200.00 EUR | charges[Fee].amount");
        row(
            "a clause's words",
            [](AgreementContent &c) { c.clauses[0].text = s("The law of the sample applies within four days."); },
            "changed | Clauses · 9.1 Law · Text | The law of the sample applies within two days. | The law of the "
            "sample applies within four days. | clauses[9.1].text");
        row(
            "a clause more before others, which are renumbered",
            [](AgreementContent &c) {
                c.clauses.insert(c.clauses.begin(), Clause{s("9.1"), s("Words"), s("Words mean what they say.")});
                c.clauses[1].number = s("9.2");
                c.clauses[2].number = s("9.3");
            },
            "added | Clauses · 9.1 Words |  | Words mean what they say. | clauses[9.1]\n"
            "changed | Clauses · 9.2 Law · Number | 9.1 | 9.2 | clauses[9.2].number\n"
            "changed | Clauses · 9.3 Place · Number | 9.2 | 9.3 | clauses[9.3].number");
        row(
            "a clause less", [](AgreementContent &c) { c.clauses.erase(c.clauses.begin()); },
            "removed | Clauses · 9.1 Law | The law of the sample applies within two days. |  | clauses[9.1]");
        row(
            "clauses that change places", [](AgreementContent &c) { std::swap(c.clauses[0], c.clauses[1]); },
            "changed | Clauses · Order | 9.1 Law; 9.2 Place | 9.2 Place; 9.1 Law | clauses");
    }
    void saysWhatDiffers()
    {
        QFETCH(Change, change);
        AgreementContent after = content();
        change(after);
        QTEST(lines(content(), after).join(u'\n'), "difference");
    }

    void whatIsAddedOneWayIsRemovedTheOther()
    {
        AgreementContent after = content();
        after.serviceLevels.push_back(availability("l2", {2024, 5, 1}, {98, 0}));
        const auto there = compareVersions(content(), after, names());
        const auto back = compareVersions(after, content(), names());
        QCOMPARE(there.size(), std::size_t{1});
        QCOMPARE(there[0].kind, DifferenceKind::Added);
        QCOMPARE(back[0].kind, DifferenceKind::Removed);
        QCOMPARE(there[0].after, back[0].before);
    }

    void wordsAreMarked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const char *before, const char *after, const char *marked) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(marked);
        };
        row("nothing", "", "", "");
        row("the same", "One two.", "One two.", "One two.");
        row("a word in the middle", "within two days", "within four days", "within [-two-]{+four+} days");
        row("words in a row are one change", "it is one two here", "it is three four here",
            "it is [-one two-]{+three four+} here");
        row("a word more", "the shop", "the web shop", "the {+web +}shop");
        row("a word less", "the web shop", "the shop", "the [-web -]shop");
        row("all of it", "one", "two", "[-one-]{+two+}");
        row("signs by themselves", "two days.", "two days!", "two days[-.-]{+!+}");
        row("a number and a date are one word", "99,8 % from 01.10.2023.", "99,9 % from 01.04.2023.",
            "[-99,8-]{+99,9+} % from [-01.10.2023-]{+01.04.2023+}.");
        row("letters with marks stay whole", "naïve 日本", "naive 日本", "[-naïve-]{+naive+} 日本");
    }
    void wordsAreMarked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(wordRunsText(wordRuns(before, after)), "marked");
    }

    void theRunsMakeBothTexts()
    {
        QVERIFY(rc::check("without the added words it is the one, without the removed ones the other", [] {
            const auto text = [] {
                QString made;
                for (const int word : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
                    made += QStringLiteral("w%1 ").arg(word);
                return made;
            };
            const QString before = text();
            const QString after = text();
            QString first;
            QString second;
            for (const WordRun &run : wordRuns(before, after)) {
                RC_ASSERT(!run.text.isEmpty());
                first += run.kind != WordRun::Added ? run.text : QString();
                second += run.kind != WordRun::Removed ? run.text : QString();
            }
            RC_ASSERT(first == before);
            RC_ASSERT(second == after);
        }));
    }

    void endlessTextsAreComparedAtOnce()
    {
        QString before;
        QString after;
        for (int i = 0; i < 20'000; ++i) {
            before += QStringLiteral("a%1 ").arg(i);
            after += QStringLiteral("b%1 ").arg(i);
        }
        QCOMPARE(wordRuns(s("head ") + before + s("tail"), s("head ") + after + s("tail")).size(), std::size_t{4});
    }

    void anotherTitleComesFirst()
    {
        Agreement agreement = hosting();
        agreement.versions.push_back({2, {2025, 1, 1}, {}, agreement.latest().content, s("Hosting and mail")});
        agreement.versions.push_back({3, {2026, 1, 1}, {}, agreement.latest().content});
        agreement.latest().content.outOfScope = s("Mail");
        const auto told = [&](std::size_t from, std::size_t to) {
            QStringList list;
            for (const auto &each :
                compareVersions(agreement, agreement.versions[from], agreement.versions[to], names()))
                list << QStringList{differencePlace(each), each.before, each.after, each.path}.join(s(" | "));
            return list.join(s("; "));
        };
        const QString before = agreement.title;
        QCOMPARE(told(0, 1), s("Title | %1 | Hosting and mail | title").arg(before));
        QCOMPARE(told(0, 2).section(s("; "), 0, 0), s("Title | %1 | Hosting and mail | title").arg(before));
        QVERIFY2(!told(1, 2).contains(s("Title")), qPrintable(told(1, 2))); // version 3 keeps the title of version 2
    }

    void theTextNamesBothVersions()
    {
        Agreement agreement = hosting();
        agreement.versions.push_back({2, {2025, 1, 1}, {}, agreement.latest().content});
        agreement.latest().content.term.months = 48;
        const auto &[first, second] = std::tie(agreement.versions[0], agreement.versions[1]);
        QCOMPARE(
            comparisonText(agreement.reference, first, second, compareVersions(first.content, second.content, names())),
            s("SH-2024-017: Version 1, from 1 May 2024 beside Version 2, from 1 Jan 2025\n\nTerm · Months (changed)\n  "
              "- "
              "36\n  + 48\n"));
        QCOMPARE(comparisonText(agreement.reference, first, first, {}),
            s("SH-2024-017: Version 1, from 1 May 2024 beside Version 1, from 1 May 2024\nBoth versions say the "
              "same.\n"));
    }
};

QTEST_GUILESS_MAIN(TestVersionComparison)
#include "tst_versioncomparison.moc"
