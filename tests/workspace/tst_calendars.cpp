// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/serviceclock.h"
#include "models/store/audittrail.h"
#include "models/workspace/agreements.h"
#include "models/workspace/calendars.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

constexpr int hour = 3600;

OrganisationId organisation(const char *id) { return *OrganisationId::parse(QString::fromLatin1(id)); }

} // namespace

class CalendarsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] Result<CalendarRecord> saveNamed(const char *name) const
    {
        CalendarRecord calendar = newCalendar(QStringLiteral("Europe/Berlin"));
        calendar.name = QString::fromUtf8(name);
        return saveServiceHours(*m_workspace, calendar);
    }

    /// A stored draft that counts in the hours, or the same agreement signed.
    [[nodiscard]] Agreement agreementIn(const CalendarId &calendar, bool isSigned) const
    {
        Agreement agreement = newAgreement(organisation("provider"), organisation("customer"), QDate(2026, 1, 1));
        agreement.reference = QStringLiteral("T-1");
        agreement.title = QStringLiteral("Help desk (sample)");
        agreement.latest().content.serviceHours = calendar;
        auto saved = saveDraft(*m_workspace, agreement);
        if (!saved)
            qFatal("%s", qPrintable(errorText(saved.error())));
        const LifeEventKind steps[] = {LifeEventKind::Submitted, LifeEventKind::Approved, LifeEventKind::Signed};
        for (const LifeEventKind step : steps)
            if (isSigned && saved)
                saved = takeLifeStep(*m_workspace, *saved, step, QDate(2026, 6, 1), {});
        if (!saved)
            qFatal("%s", qPrintable(errorText(saved.error())));
        return *saved;
    }

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::create(m_folder->filePath(QStringLiteral("calendars.kept")));
        QVERIFY(database.has_value());
        const Instant noon = *parseIso(QStringLiteral("2026-06-20T12:00:00Z"));
        const Actor actor{QStringLiteral("tester"), QStringLiteral("Tester"), QStringLiteral("bench"), {}};
        m_workspace = std::make_unique<Workspace>(std::move(*database), actor, [noon] { return noon; });
        auto transaction =
            Transaction::begin(m_workspace->database(), m_workspace->action(QStringLiteral("apply_document")));
        for (const char *id : {"provider", "customer"}) {
            Organisation each{organisation(id), QString::fromLatin1(id), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {},
                {}, {}, false, 0};
            QVERIFY(saveOrganisation(**transaction, each).has_value());
        }
        QVERIFY(saveSetting(**transaction, QStringLiteral("four_eyes"), QStringLiteral("0")).has_value());
        QVERIFY(m_workspace->commit(std::move(*transaction)).has_value());
    }

    void savesHoursWithOneAuditEntry()
    {
        QSignalSpy changed(m_workspace.get(), &Workspace::changed);
        const auto saved = saveNamed("  Office   hours ");
        QVERIFY2(saved.has_value(), saved ? "" : qPrintable(errorText(saved.error())));
        QCOMPARE(saved->revision, std::int64_t(1));
        QCOMPARE(changed.size(), 1);
        const auto stored = findCalendar(m_workspace->database(), saved->id);
        QCOMPARE(stored->name, QStringLiteral("Office hours"));
        QCOMPARE(stored->hours.zone, QStringLiteral("Europe/Berlin"));
        QVERIFY(stored->hours.week[4] == (std::vector<DayInterval>{{9 * hour, 17 * hour}}));
        QVERIFY(stored->hours.week[5].empty());
        const auto trail = auditEntries(m_workspace->database(), saved->id.text(), 10, 0);
        QCOMPARE(trail->size(), std::size_t(1));
        QCOMPARE(trail->front().action, QStringLiteral("save_calendar"));
        // Friday 16:00 to Monday 10:00 in Berlin: one hour on each day.
        const ServiceClock clock(*ServiceCalendar::make(stored->hours));
        QVERIFY(clock.between(*parseIso(QStringLiteral("2026-06-19T14:00:00Z")),
                    *parseIso(QStringLiteral("2026-06-22T08:00:00Z")))
            == std::chrono::hours(2));
    }

    void refusesHoursWithoutAName()
    {
        const auto saved = saveNamed("  ");
        QVERIFY(!saved);
        QCOMPARE(saved.error().place, QStringLiteral("name"));
    }

    void refusesANameThatOthersHave()
    {
        QVERIFY(saveNamed("Office hours").has_value());
        const auto saved = saveNamed("office HOURS");
        QVERIFY(!saved);
        QCOMPARE(saved.error().message, QStringLiteral("There are service hours “office HOURS” already."));
        QCOMPARE(saved.error().place, QStringLiteral("name"));
    }

    void refusesAnOldRevision()
    {
        auto first = saveNamed("Office hours");
        auto second = *first;
        first->name = QStringLiteral("Office hours, Berlin");
        QVERIFY(saveServiceHours(*m_workspace, *first).has_value());
        second.hours.week[5] = {{10 * hour, 14 * hour}};
        const auto late = saveServiceHours(*m_workspace, second);
        QVERIFY(!late);
        QVERIFY(late.error().code == ErrorCode::Conflict);
    }

    void hoursOfADraftMayChange()
    {
        auto saved = saveNamed("Office hours");
        const Agreement draft = agreementIn(saved->id, false);
        saved->hours.week[5] = {{10 * hour, 14 * hour}};
        QVERIFY(saveServiceHours(*m_workspace, *saved).has_value());
        const auto uses = usesOf(saved->id, {draft}, QDate(2026, 6, 20));
        QVERIFY(uses == (std::vector<CalendarUse>{{draft.id, QStringLiteral("T-1"), false, false}}));
    }

    void hoursOfASignedAgreementAreCopiedInstead()
    {
        auto saved = saveNamed("Office hours");
        const Agreement agreement = agreementIn(saved->id, true);
        QVERIFY(usesOf(saved->id, {agreement}, QDate(2026, 6, 20)).front().isSigned);
        CalendarRecord changed = *saved;
        changed.hours.week[5] = {{10 * hour, 14 * hour}};
        const auto refused = saveServiceHours(*m_workspace, changed);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.startsWith(
            QStringLiteral("The service hours “Office hours” are part of the signed agreement T-1;")));
        QCOMPARE(refused.error().advice, QStringLiteral("Make a new calendar, and amend the agreement."));
        // Days that have not come yet may be added, and the hours as they are wanted stand in a copy.
        saved->hours.holidays.push_back({QStringLiteral("Christmas Day"), 2026, 12, 25, {}});
        QVERIFY(saveServiceHours(*m_workspace, *saved, QStringLiteral("Agreed in June")).has_value());
        const CalendarRecord copy = copyOf(changed, *allCalendars(m_workspace->database()));
        QCOMPARE(copy.name, QStringLiteral("Office hours (copy)"));
        QVERIFY(saveServiceHours(*m_workspace, copy).has_value());
        QCOMPARE(copyOf(changed, *allCalendars(m_workspace->database())).name, QStringLiteral("Office hours (copy 2)"));
    }

    void hoursOfASignedAgreementChangeWithAReason()
    {
        auto saved = saveNamed("Office hours");
        const Agreement agreement = agreementIn(saved->id, true);
        saved->hours.holidays.push_back({QStringLiteral("Christmas Day"), 2026, 12, 25, {}});
        for (const char *nothing : {"", "  "}) {
            const auto refused = saveServiceHours(*m_workspace, *saved, QString::fromLatin1(nothing));
            QVERIFY(!refused);
            QCOMPARE(refused.error().place, QStringLiteral("reason"));
            QVERIFY2(
                refused.error().message.contains(QStringLiteral("count in the service hours “Office hours”: T-1.")),
                qPrintable(refused.error().message));
            QVERIFY(findCalendar(m_workspace->database(), saved->id)->hours.holidays.empty());
        }
        QVERIFY(changesOfHours(m_workspace->database(), agreement)->empty());
        const auto changed = saveServiceHours(*m_workspace, *saved, QStringLiteral(" Agreed by mail "));
        QVERIFY2(changed.has_value(), changed ? "" : qPrintable(errorText(changed.error())));
        const auto trail = auditEntries(m_workspace->database(), saved->id.text(), 10, 0);
        QCOMPARE(trail->front().reason, QStringLiteral("Agreed by mail"));
        const auto changes = changesOfHours(m_workspace->database(), agreement);
        QVERIFY(*changes == (std::vector<HoursChange>{{saved->id, m_workspace->now(), trail->front().sequence}}));
        // What prints the same needs none, and a new name is another text.
        QVERIFY(saveServiceHours(*m_workspace, *changed).has_value());
        CalendarRecord renamed = *findCalendar(m_workspace->database(), saved->id);
        renamed.name = QStringLiteral("Office hours, Berlin");
        QCOMPARE(saveServiceHours(*m_workspace, renamed).error().place, QStringLiteral("reason"));
    }

    void archivesWhatNobodyUses()
    {
        const auto saved = saveNamed("Office hours");
        QVERIFY(archiveServiceHours(*m_workspace, saved->id, true).has_value());
        QVERIFY(findCalendar(m_workspace->database(), saved->id)->archived);
        QVERIFY(saveNamed("Office hours").has_value());
        const auto back = archiveServiceHours(*m_workspace, saved->id, false);
        QVERIFY(!back); // the name is taken meanwhile
        QCOMPARE(back.error().place, QStringLiteral("name"));
    }

    void doesNotArchiveWhatAnAgreementUses_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("a draft") << false;
        QTest::newRow("a signed agreement") << true;
    }
    void doesNotArchiveWhatAnAgreementUses()
    {
        QFETCH(bool, isSigned);
        const auto saved = saveNamed("Office hours");
        (void)agreementIn(saved->id, isSigned);
        const auto refused = archiveServiceHours(*m_workspace, saved->id, true);
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, QStringLiteral("The service hours “Office hours” are used by T-1."));
        QVERIFY(!findCalendar(m_workspace->database(), saved->id)->archived);
    }
};

QTEST_GUILESS_MAIN(CalendarsTest)
#include "tst_calendars.moc"
