// SPDX-License-Identifier: GPL-3.0-or-later
// Clauses of the library in an agreement: what fills them, how they are numbered, and which finding each mends.
#include "models/domain/codec.h"
#include "models/evaluation/completeness.h"
#include "models/exchange/clauselibrary.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *json)
{
    return organisationFromJson(QJsonDocument::fromJson(json).object(), {}).value();
}

Agreement agreement()
{
    const char *json = R"({"id": "a", "reference": "A-1", "title": "Hosting", "kind": "sla", "provider": "host",
        "customer": "own", "versions": [{"number": 1, "effective": "2026-03-01", "content": {"language": "de",
        "services": ["web"], "term": {"start": "2026-03-01", "months": 12},
        "signatories": [{"name": "T. Muster", "party": "host"}],
        "contacts": [{"name": "K. Probe", "email": "k@example.org", "party": "own"}]}}]})";
    return agreementFromJson(QJsonDocument::fromJson(json).object(), {}).value();
}

QString numberAfter(std::initializer_list<const char *> numbers)
{
    std::vector<Clause> clauses;
    for (const char *number : numbers)
        clauses.push_back({s(number), {}, {}});
    return nextClauseNumber(clauses);
}

} // namespace

class tst_ClauseLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAgreementFillsPlaceholders()
    {
        const auto host = organisation(R"({"id": "host", "name": "Sample Hosting AG",
            "contacts": [{"name": "Other Signatory", "role": "signatory"}, {"name": "P. Probe", "role": "manager"}]})");
        const auto own = organisation(R"({"id": "own", "name": "Sample Customer GmbH", "address": "Probegasse 2"})");
        const Service web = serviceFromJson(
            QJsonDocument::fromJson(R"({"id": "web", "name": "Webshop", "provider": "host"})").object(), {})
                                .value();
        const auto values = placeholderValues(agreement(), {host, own}, {web});
        const std::map<QString, QString> expected{{s("provider.name"), s("Sample Hosting AG")},
            {s("provider.signatory"), s("T. Muster")}, {s("provider.contact"), s("P. Probe")},
            {s("customer.name"), s("Sample Customer GmbH")}, {s("customer.address"), s("Probegasse 2")},
            {s("customer.contact"), s("K. Probe")}, {s("customer.contact.email"), s("k@example.org")},
            {s("services"), s("Webshop")}, {s("term.start"), s("1. März 2026")},
            {s("term.end"), s("28. Februar 2027")}};
        QCOMPARE(values, expected);
    }

    void clausesAreNumberedAfterTheLastOne()
    {
        QCOMPARE(numberAfter({}), s("1"));
        QCOMPARE(numberAfter({"1", "2"}), s("3"));
        QCOMPARE(numberAfter({"2", "10", "9.4"}), s("11"));
        QCOMPARE(numberAfter({"A", "§ 7"}), s("1")); // numbers of another kind count for nothing
        const std::vector<ClauseTemplate> chosen{
            {s("x"), s("general"), s("X"), s("{{a}} and {{b}}")}, {s("y"), s("general"), s("Y"), s("y")}};
        const auto made = clausesFor(chosen, {{s("a"), s("A")}}, {{s("4.2"), s("Old"), s("old")}});
        QCOMPARE(made.size(), std::size_t(2));
        QVERIFY(made[0] == (Clause{s("5"), s("X"), s("A and {{b}}")}));
        QVERIFY(made[1] == (Clause{s("6"), s("Y"), s("y")}));
    }

    void everyRemedyMendsItsFinding()
    {
        const auto library = shippedClauses(s("en")).value();
        int remedies = 0;
        for (const RuleDescription &rule : completenessRules()) {
            const auto remedy = remedyFor(rule.id);
            if (!remedy)
                continue;
            ++remedies;
            const auto clause = std::find_if(
                library.begin(), library.end(), [&](const ClauseTemplate &each) { return each.id == remedy->clause; });
            QVERIFY2(clause != library.end(), qPrintable(rule.id));
            Agreement mended = agreement();
            ServiceLevel level{ServiceLevelId::create(), s("Availability"), {}, {}, {}, {}, PeriodKind::Month,
                Direction::AtLeast, {}, {}, 1, {}, {}, {}, true, CreditSchedule{}};
            mended.latest().content.serviceLevels = {level};
            const auto has = [&] {
                const auto check = checkCompleteness({mended, std::nullopt, {}, {}, {}, QDate(2026, 1, 1)});
                return std::any_of(check.findings.begin(), check.findings.end(),
                    [&](const Finding &finding) { return finding.rule == rule.id; });
            };
            QVERIFY2(has(), qPrintable(rule.id));
            mended.latest().content.*(remedy->text) = clause->text;
            QVERIFY2(!has(), qPrintable(rule.id));
        }
        QCOMPARE(remedies, 11);
        QVERIFY(!remedyFor(s("weights")));
    }
};

QTEST_GUILESS_MAIN(tst_ClauseLibrary)
#include "tst_clauselibrary.moc"
