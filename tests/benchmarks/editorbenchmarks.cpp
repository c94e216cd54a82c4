// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the page of agreements with 2,000 of them, keystrokes in the editor with the completeness check running, and
// how long an agreement with 30 service levels and full credits takes to show: kept_editor_benchmarks [AGREEMENTS].
// Prints the median and the longest of each, and ends with 1 where one is over its bound (100 ms for the list, 50 ms
// for a keystroke, 500 ms for the large agreement).
#include "models/store/repositories.h"
#include "models/workspace/agreementtemplates.h"
#include "models/workspace/applydocument.h"
#include "ui/look/palette.h"
#include "ui/pages/agreementspage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace kept;

namespace {

constexpr int usualAgreements = 2000;
constexpr int patience = 300'000;
constexpr double listBound = 100;
constexpr double keyBound = 50;
constexpr double largeBound = 500;
constexpr std::size_t largeLevels = 30;

QString s(const char *text) { return QString::fromUtf8(text); }

template <typename T>
T take(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

Organisation party(const QString &id, const QString &name, bool internal)
{
    Organisation made{*OrganisationId::parse(id), name, {}, internal, {}, {}, s("1 Sample Street"), {}, {}, {}, {}, {},
        {}, {}, {}, false, 0};
    made.contacts = {
        {s("S. Sample"), s("signatory"), {}, {}, {}}, {s("C. Sample"), s("manager"), s("c@example.org"), {}, {}}};
    return made;
}

/// Agreements of fifty suppliers, from all shipped templates in turn.
Document documentOf(int count)
{
    constexpr int suppliers = 50;
    Portfolio records;
    for (int i = 0; i < suppliers; ++i)
        records.organisations.push_back(
            party(s("supplier-%1").arg(i), s("Sample Supplier %1").arg(i, 2, 10, QLatin1Char('0')), false));
    records.organisations.push_back(party(s("own"), s("Sample Customer"), true));
    const auto templates = take(shippedTemplates(s("en")));
    Document document;
    for (int i = 0; i < count; ++i) {
        const AgreementTemplate &made = templates[static_cast<std::size_t>(i) % templates.size()];
        const TemplateAnswers given{{s("reference"), s("B-%1").arg(i, 5, 10, QLatin1Char('0'))},
            {s("title"), s("%1 %2").arg(made.title).arg(i)}, {s("provider"), s("supplier-%1").arg(i % suppliers)},
            {s("customer"), s("own")}, {s("zone"), s("Europe/Berlin")}};
        TemplateDraft draft =
            take(draftFromAnswers(made, suggestAnswers(made, records, QDate(2026, 6, 1), given), records));
        if (draft.newCalendar)
            records.calendars.push_back(*draft.newCalendar);
        records.services.insert(records.services.end(), draft.newServices.begin(), draft.newServices.end());
        document.agreements.push_back(std::move(draft.agreement));
    }
    document.organisations = records.organisations;
    document.services = records.services;
    document.calendars = records.calendars;
    return document;
}

/// Tiers, a cap, repeats and taking back: all that the form of a credit shows.
CreditSchedule fullCredit()
{
    CreditSchedule credit;
    credit.clause = s("7.1");
    const auto share = [](int percent) { return Share::fromParts(percent * 10'000'000LL); };
    credit.bands = {{BandEdge{{990, 1}, true}, BandEdge{{999, 1}, false}, share(5)},
        {BandEdge{{950, 1}, true}, BandEdge{{990, 1}, false}, share(10)},
        {std::nullopt, BandEdge{{950, 1}, false}, share(25)}};
    credit.cap = share(30);
    credit.claimWindow = {ClaimWindowKind::DaysAfterPeriod, 30, {}, s("7.4")};
    credit.repeat = CreditRepeat{2, {2, 0}, s("7.2")};
    credit.earnBack = EarnBack{3, s("7.3")};
    return credit;
}

/// The document's first agreement with a credit by its value, with 30 service levels like that one.
Agreement largeAgreement(const Document &document)
{
    for (Agreement agreement : document.agreements)
        for (const ServiceLevel &level : std::vector(agreement.latest().content.serviceLevels)) {
            if (level.rule.metric != Metric::Availability)
                continue;
            agreement.id = *AgreementId::parse(s("large"));
            agreement.reference = s("LARGE");
            auto &levels = agreement.latest().content.serviceLevels;
            levels.clear();
            for (std::size_t i = 0; i < largeLevels; ++i) {
                levels.push_back(level);
                levels.back().id = ServiceLevelId::create();
                levels.back().name = s("%1 %2").arg(level.name).arg(i + 1);
                levels.back().credit = fullCredit();
            }
            return agreement;
        }
    qFatal("No template has an availability.");
}

/// Milliseconds that the work took until everything was painted.
template <typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool print(const char *name, std::vector<double> times, double bound)
{
    std::sort(times.begin(), times.end());
    std::printf("%-28s median %7.1f ms   longest %7.1f ms   bound %3.0f ms%s\n", name, times[times.size() / 2],
        times.back(), bound, times.back() > bound ? "   OVER" : "");
    return times.back() <= bound;
}

bool measureList(AgreementsPage &page)
{
    auto *list = page.findChild<QTableView *>(s("agreements"));
    auto *filter = page.findChild<QLineEdit *>(s("filter"));
    std::vector<double> opening;
    std::vector<double> filtering;
    std::vector<double> sorting;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        page.hide();
        QCoreApplication::processEvents();
        Q_EMIT page.session().portfolioChanged(); // while it is hidden: it is filled when it is shown
        opening.push_back(timed([&] { page.show(); }));
        filter->setFocus();
        for (const QChar key : s("supplier 17"))
            filtering.push_back(timed([&] { QTest::keyClick(filter, key.toLatin1()); }));
        filtering.push_back(timed([&] { filter->clear(); }));
        for (int column = 0; column < list->model()->columnCount(); ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                sorting.push_back(timed([&] { list->sortByColumn(column, order); }));
    }
    std::printf("%d agreements in the list\n", list->model()->rowCount());
    const bool opens = print("the list opens", opening, listBound);
    const bool filters = print("a key in the filter", filtering, listBound);
    return print("the list is sorted", sorting, listBound) && opens && filters;
}

bool measureKeys(AgreementsPage &page, const QString &reference)
{
    page.open({s("agreements"), reference, std::nullopt, std::nullopt});
    QCoreApplication::processEvents();
    bool inBound = true;
    for (const char *name : {"title", "introduction", "serviceLevels[0].name", "exit"}) {
        auto *field = page.findChild<QWidget *>(s(name));
        field->setFocus();
        std::vector<double> keys;
        for (const QChar key : s("The quick brown fox jumps over the lazy dog 0123456789"))
            keys.push_back(timed([&] { QTest::keyClick(field, key.toLatin1()); }));
        inBound = print(qPrintable(s("a key in %1").arg(s(name))), keys, keyBound) && inBound;
    }
    return inBound;
}

bool measureLarge(AgreementsPage &page)
{
    std::vector<double> opening;
    std::vector<double> keys;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        page.open({s("agreements"), s("B-00001"), std::nullopt, std::nullopt});
        QCoreApplication::processEvents();
        opening.push_back(timed([&] { page.open({s("agreements"), s("large"), std::nullopt, std::nullopt}); }));
    }
    auto *field = page.findChild<QWidget *>(s("serviceLevels[20].name"));
    field->setFocus();
    for (const QChar key : s("The quick brown fox"))
        keys.push_back(timed([&] { QTest::keyClick(field, key.toLatin1()); }));
    const bool opens = print("30 service levels are shown", opening, largeBound);
    return print("a key in the 21st of them", keys, keyBound) && opens;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyPalette(application, Scheme::Light);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.size() > 1 ? words[1].toInt() : usualAgreements;
    const QTemporaryDir folder;
    const Instant noon = take(parseIso(s("2026-06-20T12:00:00Z")));
    auto workspace = std::make_unique<Workspace>(
        take(Database::create(folder.filePath(s("bench.kept")))), currentActor(), [noon] { return noon; });
    Document document = documentOf(count);
    document.agreements.push_back(largeAgreement(document));
    take(applyDocument(*workspace, document));
    Session session(std::move(workspace), Prompts{});
    AgreementsPage page(session);
    page.setObjectName(s("agreements"));
    page.resize(1264, 820);
    page.show();
    session.reload();
    if (!QTest::qWaitFor([&] { return session.portfolio() && !session.isLoading(); }, patience))
        qFatal("The portfolio was not loaded.");
    const bool large = measureLarge(page);
    const bool lists = measureList(page);
    return measureKeys(page, s("B-00005")) && lists && large ? 0 : 1;
}
