// SPDX-License-Identifier: GPL-3.0-or-later
// The completeness check: a complete agreement scores 100, and taking away one thing brings exactly its finding.
#include "completenessinput.h"

using namespace kept;
using namespace kept::test;

class TestCompleteness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCompleteAgreementScores100()
    {
        const Completeness answer = checkCompleteness(input());
        QCOMPARE(findingsOf(answer), QString());
        QCOMPARE(answer.score(), 100);
        QVERIFY(answer.applicable > 100);
    }

    void oneThingTakenAwayIsOneFinding_data();
    void oneThingTakenAwayIsOneFinding()
    {
        QFETCH(Change, change);
        QFETCH(QString, findings);
        const Completeness answer = after(change);
        QCOMPARE(findingsOf(answer), findings);
        QVERIFY(answer.score() < 100);
        for (const Finding &finding : answer.findings) {
            QVERIFY(!finding.message.isEmpty() && !finding.message.contains(u"%1"));
            QVERIFY(!finding.why.isEmpty());
            QVERIFY(!finding.field.isEmpty());
        }
    }

    void everyRuleIsTaken()
    {
        oneThingTakenAwayIsOneFinding_data();
        QStringList missing;
        for (const RuleDescription &rule : completenessRules())
            if (!m_taken.contains(rule.id))
                missing.append(rule.id);
        QCOMPARE(missing.join(u' '), QString());
    }

    void rulesWithoutASubjectDoNotApply_data();
    void rulesWithoutASubjectDoNotApply()
    {
        QFETCH(Change, change);
        QCOMPARE(findingsOf(after(change)), QString());
        QCOMPARE(after(change).score(), 100);
    }

    void capsAndRightsMayStandElsewhere()
    {
        const auto findings = [](const Change &change) {
            return findingsOf(after([&change](CompletenessInput &in, AgreementContent &content) {
                for (ServiceLevel &level : content.serviceLevels)
                    if (level.credit)
                        level.credit->cap.reset();
                content.creditCap.reset();
                content.terminationTriggers.clear();
                change(in, content);
            }));
        };
        const QString without = findings([](auto &, auto &) {});
        QVERIFY2(without.contains(text("credit_cap/")) && without.contains(text("termination")), qPrintable(without));
        QCOMPARE(findings([](auto &, AgreementContent &content) {
            content.creditTerms.caps = {{CapSpan::ContractYear, Share::whole()}};
            content.terminationRules = {{TriggerKind::CriticalMiss}};
        }),
            QString());
    }

    void anAcceptanceHoldsUntilTheFieldChanges()
    {
        CompletenessInput changed = input();
        AgreementContent &content = changed.agreement.latest().content;
        content.exit.clear();
        const Completeness open = checkCompleteness(changed);
        QCOMPARE(findingsOf(open), text("exit"));
        QVERIFY(!acceptFinding(open.findings.front(), text("  "), text("anna"), today));
        changed.agreement.acceptedFindings = {
            acceptFinding(open.findings.front(), text("One month's notice"), text("anna"), today).value()};
        const Completeness accepted = checkCompleteness(changed);
        QCOMPARE(findingsOf(accepted), QString());
        QCOMPARE(accepted.accepted.size(), std::size_t(1));
        QCOMPARE(accepted.score(), 100);

        content.support = text("By mail."); // another field: it holds
        QCOMPARE(findingsOf(checkCompleteness(changed)), QString());
        content.exit = text("\n"); // still says nothing, but it was changed
        const Completeness lapsed = checkCompleteness(changed);
        QCOMPARE(findingsOf(lapsed), text("exit"));
        QCOMPARE(lapsed.lapsed.size(), std::size_t(1));
    }

    void everyPlaceholderIsNamedAndAnAcceptanceIsOfThoseThatWereNamed()
    {
        CompletenessInput changed = input();
        AgreementContent &content = changed.agreement.latest().content;
        content.clauses = {{text("7"), text("Liability"), text("Up to {{liability.cap}}.")}};
        content.support = text("{{support.phone}} or {{support.email}}");
        const Completeness open = checkCompleteness(changed);
        QCOMPARE(findingsOf(open), text("placeholders"));
        QCOMPARE(open.findings.front().message,
            text("3 placeholder(s) are not filled: {{liability.cap}} in “7 Liability”, {{support.phone}} in “Support”, "
                 "{{support.email}} in “Support”."));
        changed.agreement.acceptedFindings = {
            acceptFinding(open.findings.front(), text("Agreed by phone"), text("anna"), today).value()};
        QCOMPARE(findingsOf(checkCompleteness(changed)), QString());
        QCOMPARE(acceptedText(changed.agreement.acceptedFindings.front(), findingsBeforeAcceptance(changed)),
            open.findings.front().message);

        content.support += text(" at any time"); // the same are open
        QCOMPARE(findingsOf(checkCompleteness(changed)), QString());
        content.exit = text("Handover in {{exit.days}} days."); // one more
        const Completeness lapsed = checkCompleteness(changed);
        QCOMPARE(findingsOf(lapsed), text("placeholders"));
        QCOMPARE(lapsed.lapsed.size(), std::size_t(1));
    }

    void aCallOffTakesFromItsFramework()
    {
        CompletenessInput changed = input();
        changed.framework = changed.agreement.latest().content;
        changed.agreement.latest().content.exit.clear();
        changed.agreement.latest().content.glossary.clear();
        QCOMPARE(findingsOf(checkCompleteness(changed)), QString());
    }

    void aPromiseIsHeldAgainstTheContractsBeneathIt_data();
    void aPromiseIsHeldAgainstTheContractsBeneathIt()
    {
        QFETCH(Change, change);
        QStringList messages;
        for (const Finding &finding : after(change).findings)
            if (finding.rule == text("back_to_back"))
                messages << QString(finding.message).replace(QChar::Nbsp, u' ');
        QTEST(messages.join(u'\n'), "message");
    }

    void anAcceptedPromiseLapsesWhenTheContractBeneathItChanges()
    {
        CompletenessInput changed = input();
        const auto promise = [&](const Decimal &value) {
            changed.underpinning[0].latest().content.serviceLevels[0].targets.set(
                {2025, 7, 1}, Target{value, {}, {}, {}});
        };
        promise(Decimal(998, 1));
        const Completeness open = checkCompleteness(changed);
        QCOMPARE(findingsOf(open), text("back_to_back/availability"));
        QCOMPARE(open.findings.front().field, text("service_levels[0].targets"));
        changed.agreement.acceptedFindings = {
            acceptFinding(open.findings.front(), text("The shop has a second line"), text("anna"), today).value()};
        QCOMPARE(findingsOf(checkCompleteness(changed)), QString());
        promise(Decimal(997, 1));
        QCOMPARE(findingsOf(checkCompleteness(changed)), text("back_to_back/availability"));
    }

    void anyKindOfCreditIsAConsequence()
    {
        const auto owing = [](auto change) {
            return findingsOf(after([change](auto &, AgreementContent &c) {
                c.serviceLevels[1].critical = true;
                c.serviceLevels[1].credit = c.serviceLevels[0].credit;
                c.serviceLevels[1].credit->bands.clear();
                change(*c.serviceLevels[1].credit);
            }));
        };
        QCOMPARE(owing([](CreditSchedule &) {}), text("consequence/answers"));
        QCOMPARE(owing([](CreditSchedule &credit) { credit.pays = CreditPoints{Decimal(2, 0)}; }), QString());
        QCOMPARE(owing([](CreditSchedule &credit) { credit.multiple = Decimal(10, 0); }), QString());
    }

    void theScoreIsTheWeightedShare()
    {
        // Required weighs 3, recommended 2, advice 1; the score is rounded down.
        const int whole = checkCompleteness(input()).applicable;
        const Completeness required = after([](auto &, AgreementContent &c) { c.exit.clear(); });
        QCOMPARE(required.applicable, whole);
        QCOMPARE(required.satisfied, whole - 3);
        QCOMPARE(required.score(), (whole - 3) * 100 / whole);
        const Completeness advice = after([](auto &, AgreementContent &c) { c.serviceLevels[0].clause.clear(); });
        QCOMPARE(advice.satisfied, whole - 1);
    }

private:
    void row(const char *rule, const QString &findings, const Change &change)
    {
        m_taken.append(QLatin1String(rule));
        if (QTest::currentTestFunction() == QByteArray("oneThingTakenAwayIsOneFinding"))
            QTest::newRow(rule) << change << findings;
    }
    void takenFromTheDocument();
    void takenFromTheLevels();
    QStringList m_taken;
};

void TestCompleteness::takenFromTheDocument()
{
    const auto cleared = [this](const char *rule, QString AgreementContent::*field) {
        row(rule, QLatin1String(rule), [field](CompletenessInput &, AgreementContent &c) { (c.*field) = text(" \n"); });
    };
    cleared("introduction", &AgreementContent::introduction);
    cleared("out_of_scope", &AgreementContent::outOfScope);
    cleared("provider_responsibilities", &AgreementContent::providerResponsibilities);
    cleared("customer_responsibilities", &AgreementContent::customerResponsibilities);
    cleared("support", &AgreementContent::support);
    cleared("exclusions", &AgreementContent::exclusions);
    cleared("governance", &AgreementContent::governance);
    cleared("target_adjustment", &AgreementContent::targetAdjustment);
    cleared("disputes", &AgreementContent::disputes);
    cleared("security", &AgreementContent::security);
    cleared("data_protection", &AgreementContent::dataProtection);
    cleared("termination", &AgreementContent::terminationTriggers);
    cleared("exit", &AgreementContent::exit);
    cleared("planned_maintenance", &AgreementContent::plannedMaintenance);
    cleared("claim_process", &AgreementContent::claimProcess);
    row("placeholders", text("placeholders"),
        [](auto &, auto &c) { c.exit = text("Handover in {{exit.days}} days."); });
    row("parties", text("parties/host"), [](auto &in, auto &) { in.organisations[0].address.clear(); });
    row("signatories", text("signatories/us"), [](auto &, auto &c) { c.signatories.pop_back(); });
    row("contacts", text("contacts/us"), [](auto &, auto &c) { c.contacts.pop_back(); });
    row("scope", text("scope"), [](auto &, auto &c) { c.services.clear(); });
    row("duration", text("duration"), [](auto &, auto &c) {
        c.term.renewal = RenewalMode::None;
        c.term.months = 0;
    });
    row("renewal", text("renewal"), [](auto &, auto &c) { c.term.renewalMonths = 0; });
    row("notice", text("notice"), [](auto &, auto &c) { c.term.notice.reset(); });
    // The term ends on 30 June 2026, so notice of six months had to be received by 31 December 2025.
    row("notice_ahead", text("notice_ahead"), [](auto &, auto &c) { c.term.notice->length = 6; });
    row("owner", text("owner"), [](auto &in, auto &) { in.agreement.owner.clear(); });
    row("service_hours", text("service_hours"), [](auto &, auto &c) { c.serviceHours.reset(); });
    row("holidays", text("holidays"), [](auto &in, auto &) { in.calendars[0].hours.holidays.clear(); });
    row("escalation", text("escalation"), [](auto &, auto &c) { c.escalation.clear(); });
    row("reporting", text("reporting"), [](auto &, auto &c) { c.reporting.clear(); });
    row("reporting_both", text("reporting_both"),
        [](auto &, auto &c) { c.reporting[0].audience = ReportAudience::Customer; });
    row("evidence", text("evidence/ISO/IEC 27001"), [](auto &in, auto &) { in.today = QDate(2026, 1, 16); });
    row("glossary", text("glossary"), [](auto &, auto &c) { c.glossary.clear(); });
    row("approval", text("approval"), [](auto &in, auto &) {
        in.agreement.life = {{LifeEventKind::Signed, QDate(2025, 6, 1), text("anna"), {}}};
    });
}

void TestCompleteness::takenFromTheLevels()
{
    row("level_for_service", text("level_for_service/web level_for_service/desk"),
        [](auto &, auto &c) { c.serviceLevels.clear(); });
    row("both_owe", text("both_owe/us"), [](auto &, auto &c) { c.serviceLevels[1].obligor.reset(); });
    row("level_target", text("level_target/availability"), [](auto &, auto &c) { c.serviceLevels[0].targets = {}; });
    row("level_threshold", text("level_threshold/availability"), [](auto &, auto &c) {
        c.serviceLevels[0].targets.set({2025, 7, 1}, Target{Decimal(999, 1), {}, {}, {}});
    });
    row("level_source", text("level_source/answers"), [](auto &, auto &c) { c.serviceLevels[1].dataSource.clear(); });
    row("level_population", text("level_population/answers"),
        [](auto &, auto &c) { c.serviceLevels[1].population.services.clear(); });
    row("level_clause", text("level_clause/availability"), [](auto &, auto &c) { c.serviceLevels[0].clause.clear(); });
    // 99.8 % carries no promise of 99.9 %.
    row("back_to_back", text("back_to_back/availability"), [](auto &in, auto &) {
        in.underpinning[0].latest().content.serviceLevels[0].targets.set(
            {2025, 7, 1}, Target{Decimal(998, 1), {}, {}, {}});
    });
    row("consequence", text("consequence/answers"), [](auto &, auto &c) { c.serviceLevels[1].critical = true; });
    row("weights", text("weights"), [](auto &, auto &c) { c.serviceLevels[1].weight = Share::whole(); });
    row("charges", text("charges"), [](auto &, auto &c) { c.charges.clear(); });
    row("credit_cap", text("credit_cap/availability"), [](auto &, auto &c) { c.serviceLevels[0].credit->cap.reset(); });
    row("credit_bands", text("credit_bands/availability"),
        [](auto &, auto &c) { c.serviceLevels[0].credit->bands[1].upper->value = Decimal(98, 0); });
    row("claim_window", text("claim_window/availability"),
        [](auto &, auto &c) { c.serviceLevels[0].credit->claimWindow = {}; });
}

void TestCompleteness::aPromiseIsHeldAgainstTheContractsBeneathIt_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *message, const Change &change) {
        QTest::newRow(name) << change << text(message);
    };
    const auto target = [](CompletenessInput &in, const Decimal &value) {
        in.underpinning[0].latest().content.serviceLevels[0].targets.set({2025, 7, 1}, Target{value, {}, {}, {}});
    };
    const char *nobodyPromisesWan = "“Availability” promises 99.9 %, and in no agreement in force does the provider of "
                                    "“wan”, on which “Web shop” depends, promise an availability of it.";
    row("99.9 % is carried by 99.95 %", "", [](auto &, auto &) {});
    row("99.9 % is carried by 99.9 %", "", [target](auto &in, auto &) { target(in, Decimal(999, 1)); });
    row("99.9 % is not carried by 99.899999 %",
        "“Availability” promises 99.9 %, and what “Web shop” depends on carries 99.899999 % together.",
        [target](auto &in, auto &) { target(in, Decimal(99899999, 6)); });
    // 0.9995 x 0.999 = 0.9985005
    row("99.9 % is not carried by 99.95 % and 99.9 %",
        "“Availability” promises 99.9 %, and what “Web shop” depends on carries 99.85005 % together.",
        [](auto &in, auto &c) {
            in.services[0].dependencies.push_back({serviceId("desk"), {}});
            c.serviceLevels[0].population.services.push_back(serviceId("desk"));
        });
    row("a contract that ended carries nothing", nobodyPromisesWan, [](auto &in, auto &) {
        in.underpinning[0].life.push_back({LifeEventKind::Terminated, today, text("anna"), {}});
    });
    row("a draft carries nothing", nobodyPromisesWan, [](auto &in, auto &) { in.underpinning[0].life.clear(); });
    // What is sold: the network is the carrier's, and the agreement is of whoever sells it on.
    const auto networkOf = [](CompletenessInput &in, const char *provider) {
        in.services.push_back(Service{serviceId("wan"), text("wan"), {}, organisationId(provider), {}, {}, {}});
    };
    const auto another = [](CompletenessInput &in, const char *provider, const char *customer, const Decimal &value) {
        in.underpinning.push_back(in.underpinning[0]);
        Agreement &added = in.underpinning.back();
        added.id = AgreementId::parse(text("u2")).value();
        added.provider = organisationId(provider);
        added.customer = organisationId(customer);
        added.latest().content.serviceLevels[0].targets.set({2025, 7, 1}, Target{value, {}, {}, {}});
    };
    row("what is only sold on is carried by nobody", nobodyPromisesWan,
        [networkOf](auto &in, auto &) { networkOf(in, "carrier"); });
    row("what is sold on at 99 % takes nothing from the provider's 99.95 %", "",
        [networkOf, another](auto &in, auto &) {
            networkOf(in, "host");
            another(in, "us", "sales", Decimal(99, 0));
        });
    row("what the service's provider owes as the customer of an agreement counts", "", [networkOf](auto &in, auto &) {
        networkOf(in, "carrier");
        in.underpinning[0].customer = organisationId("carrier");
        in.underpinning[0].latest().content.serviceLevels[0].obligor = organisationId("carrier");
    });
    // The shop is the host's: what the carrier delivers to the host counts, and not what it delivers to others.
    row("of several customers the provider of the service above counts", "", [networkOf, another](auto &in, auto &) {
        networkOf(in, "carrier");
        another(in, "carrier", "host", Decimal(9995, 2));
        another(in, "carrier", "us", Decimal(98, 0));
        another(in, "carrier", "sales", Decimal(97, 0));
    });
    row("of several customers a department of ours counts before others",
        "“Availability” promises 99.9 %, and what “Web shop” depends on carries 98 % together.",
        [networkOf, another](auto &in, auto &) {
            networkOf(in, "carrier");
            another(in, "carrier", "us", Decimal(98, 0));
            another(in, "carrier", "sales", Decimal(97, 0));
        });
    // 0.9997^10 = 0.997004...: the exact fraction does not fit.
    const auto ten = [](CompletenessInput &in, AgreementContent &c, const Decimal &promised) {
        in.services[0].dependencies.clear();
        in.underpinning[0].latest().content.services.clear();
        for (int i = 0; i < 10; ++i) {
            const ServiceId part = ServiceId::parse(text("part%1").arg(i)).value();
            in.services[0].dependencies.push_back({part, {}});
            in.underpinning[0].latest().content.services.push_back(part);
        }
        in.underpinning[0].latest().content.serviceLevels[0].targets.set(
            {2025, 7, 1}, Target{Decimal(9997, 2), {}, {}, {}});
        c.serviceLevels[0].targets.set({2025, 7, 1}, Target{promised, {}, {}, {}});
    };
    row("99.7 % is carried by ten of 99.97 %", "", [ten](auto &in, auto &c) { ten(in, c, Decimal(997, 1)); });
    row("99.701 % is not carried by ten of 99.97 %",
        "“Availability” promises 99.701 %, and what “Web shop” depends on carries 99.700405 % together.",
        [ten](auto &in, auto &c) { ten(in, c, Decimal(99701, 3)); });
    row("what is too much to compute does not apply", "", [](auto &in, auto &) {
        in.services[0].dependencies = {{serviceId("desk"), {}}, {serviceId("wan"), {}}};
        in.services[1].dependencies = {{serviceId("web"), {}}}; // a circle, as no workbook has it
    });
    const auto limits = [](auto &in, auto &c, int own, int beneath) {
        in.services[0].dependencies.clear();
        in.services[1].dependencies = {{serviceId("wan"), {}}};
        c.serviceLevels[1].obligor.reset();
        c.serviceLevels[1].rule.limit = std::chrono::hours(own);
        ServiceLevel &level = in.underpinning[0].latest().content.serviceLevels[0];
        level.rule.metric = Metric::ShareWithinTime;
        level.rule.limit = std::chrono::hours(beneath);
    };
    row("8 h are carried by 8 h", "", [limits](auto &in, auto &c) { limits(in, c, 8, 8); });
    row("8 h are not carried by 9 h",
        "“Answers in time” promises 8 h, and the times of what “Desk” depends on add up to 9 h.",
        [limits](auto &in, auto &c) { limits(in, c, 8, 9); });
    row("2 h for a priority are not carried by 4 h for all",
        "“Answers in time” promises 2 h for priority P1, and the times of what “Desk” depends on add up to 4 h.",
        [limits](auto &in, auto &c) {
            limits(in, c, 8, 4);
            c.serviceLevels[1].rule.limitByPriority = {{text("P1"), std::chrono::hours(2)}};
        });
    const auto hours = [](int p1, const char *other, int limit) {
        return std::map<QString, std::chrono::seconds>{
            {text("P1"), std::chrono::hours(p1)}, {text(other), std::chrono::hours(limit)}};
    };
    row("6 h for P2 are not held against 8 h for P3", "", [limits, hours](auto &in, auto &c) {
        limits(in, c, 8, 8);
        MetricRule &beneath = in.underpinning[0].latest().content.serviceLevels[0].rule;
        c.serviceLevels[1].rule.limit.reset();
        beneath.limit.reset();
        c.serviceLevels[1].rule.limitByPriority = hours(1, "P2", 6);
        beneath.limitByPriority = hours(1, "P3", 8);
    });
    row("6 h for all are not carried by 8 h for P3",
        "“Answers in time” promises 6 h for priority P3, and the times of what “Desk” depends on add up to 8 h.",
        [limits, hours](auto &in, auto &c) {
            limits(in, c, 6, 6);
            in.underpinning[0].latest().content.serviceLevels[0].rule.limitByPriority = hours(1, "P3", 8);
        });
    row("2 h for tickets of P1 are not held against 8 h for tickets of P3", "", [limits](auto &in, auto &c) {
        limits(in, c, 2, 8);
        c.serviceLevels[1].population.priorities = {text("P1")};
        in.underpinning[0].latest().content.serviceLevels[0].population.priorities = {text("P3")};
    });
    row("what the customer owes is no promise to it", "", [limits](auto &in, auto &c) {
        limits(in, c, 8, 9);
        c.serviceLevels[1].obligor = organisationId("us");
    });
}

void TestCompleteness::oneThingTakenAwayIsOneFinding_data()
{
    if (QTest::currentTestFunction() == QByteArray("oneThingTakenAwayIsOneFinding")) {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("findings");
    }
    takenFromTheDocument();
    takenFromTheLevels();
}

void TestCompleteness::rulesWithoutASubjectDoNotApply_data()
{
    QTest::addColumn<Change>("change");
    // A fixed term ends by itself, so it needs neither notice nor a length of renewal.
    QTest::newRow("fixed term") << Change([](auto &, AgreementContent &c) {
        c.term.renewal = RenewalMode::None;
        c.term.renewalMonths = 0;
        c.term.notice.reset();
    });
    QTest::newRow("open-ended with a review") << Change([](auto &, AgreementContent &c) {
        c.term.renewal = RenewalMode::OpenEnded;
        c.term.reviewDate = QDate(2027, 1, 1);
    });
    QTest::newRow("no credits, so no charges, cap and claims") << Change([](auto &, AgreementContent &c) {
        c.serviceLevels[0].critical = false;
        c.serviceLevels[0].credit.reset();
        c.charges.clear();
        c.claimProcess.clear();
    });
    QTest::newRow("no outages, so no maintenance") << Change([](auto &, AgreementContent &c) {
        c.serviceLevels[0].rule.metric = Metric::ClosureRate;
        c.plannedMaintenance.clear();
    });
    QTest::newRow("a target is set later") << Change([](auto &, AgreementContent &c) {
        c.serviceLevels[0].targets = {};
        c.serviceLevels[0].targetReview = QDate(2026, 3, 1);
    });
    QTest::newRow("around the clock") << Change([](CompletenessInput &in, auto &) {
        in.calendars[0].hours.week.fill({{0, 86400}});
        in.calendars[0].hours.holidays.clear();
    });
    QTest::newRow("one-sided") << Change([](CompletenessInput &in, AgreementContent &c) {
        in.agreement.kind = AgreementKind::Sla;
        c.serviceLevels[1].obligor.reset();
    });
    QTest::newRow("no certificate asked for") << Change([](CompletenessInput &in, AgreementContent &c) {
        c.evidence.clear();
        in.organisations[0].certificates.clear();
    });
    QTest::newRow("nothing depends on others") << Change([](CompletenessInput &in, auto &) {
        in.services[0].dependencies.clear();
        in.underpinning.clear();
    });
    QTest::newRow("what nobody promises a time of has none to add up") << Change([](CompletenessInput &in, auto &) {
        in.services[1].dependencies = {{serviceId("wan"), {}}};
    });
    QTest::newRow("no clauses to refer to") << Change([](auto &, AgreementContent &c) {
        c.clauses.clear();
        c.serviceLevels[0].clause.clear();
    });
    QTest::newRow("one service") << Change([](auto &, AgreementContent &c) {
        c.services = {serviceId("web")};
        c.serviceLevels[0].population.services.clear();
    });
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
