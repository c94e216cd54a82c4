// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand in the form of an agreement: for the keyboard, and in the words of messages.
#include "editorbench.h"
#include "lookmain.h"
#include "models/tables/agreementplace.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementeditorpanel.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/agreementspage.h"
#include "ui/widgets/banner.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Organisation organisation(const char *id, const char *name)
{
    return {*OrganisationId::parse(s(id)), s(name), {}, false, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, false, 0};
}

/// With service levels of these names.
Agreement agreementWith(const QStringList &levels)
{
    Agreement agreement =
        newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 12, 24));
    agreement.reference = s("A-1");
    agreement.title = s("Hosting");
    AgreementContent &content = agreement.latest().content;
    content.zone = s("UTC");
    for (const QString &name : levels) {
        ServiceLevel level{ServiceLevelId::create(), name, {}, {}, {}, {}, PeriodKind::Month, Direction::AtLeast, {},
            {}, 1, Share::whole(), {}, {}, false, {}};
        level.targets.set({2027, 1, 1}, Target{{990, 1}, {}, {}, {}});
        content.serviceLevels.push_back(level);
    }
    return agreement;
}

struct Bench : EditorBench {
    std::unique_ptr<AgreementsPage> page;
    explicit Bench(const Agreement &agreement)
    {
        for (const auto &[id, name] : {std::pair("host", "Sample Hosting AG"), std::pair("own", "Sample Customer")})
            if (!saveSupplier(session->workspace(), organisation(id, name)))
                qFatal("The organisation is not saved.");
        if (const auto saved = saveDraft(session->workspace(), agreement); !saved)
            qFatal("%s", qPrintable(saved.error().message));
        page = std::make_unique<AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({s("agreements"), s("A-1"), std::nullopt, std::nullopt});
    }
    [[nodiscard]] AgreementEditor *editor() const { return page->findChild<AgreementEditor *>(); }
    /// What holds the widget, in the order in which it is read.
    [[nodiscard]] std::pair<int, int> placeOf(const QWidget *widget) const
    {
        for (const QWidget *at = widget; at; at = at->parentWidget()) {
            if (at == editor()->findChild<QTreeWidget *>(s("outline")))
                return {0, 0};
            if (qobject_cast<const AgreementSection *>(at))
                return {1, at->mapTo(editor()->form(), QPoint()).y()};
            if (at == editor()->panel())
                return {2, 0};
        }
        return {3, 0};
    }
    [[nodiscard]] static QString told(const QWidget *widget)
    {
        return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
};

} // namespace

class AgreementPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabGoesFromTheOutlineThroughTheFormToThePanel_data()
    {
        QTest::addColumn<QStringList>("levels");
        QTest::newRow("without service levels") << QStringList();
        QTest::newRow("with two service levels") << QStringList{s("Availability"), s("Time to restore")};
    }
    void tabGoesFromTheOutlineThroughTheFormToThePanel()
    {
        QFETCH(QStringList, levels);
        const Bench bench(agreementWith(levels));
        auto *outline = bench.editor()->findChild<QTreeWidget *>(s("outline"));
        outline->setFocus();
        QStringList way;
        std::set<std::pair<int, int>> places;
        std::pair<int, int> before{0, 0};
        for (int i = 0; i < 500; ++i) {
            press(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            const auto place = bench.placeOf(focus);
            way << s("%1/%2 %3").arg(place.first).arg(place.second).arg(Bench::told(focus));
            if (place.first == 3 || focus == outline)
                break;
            QVERIFY2(place >= before, qPrintable(way.join(u'\n')));
            before = place;
            places.insert(place);
        }
        QCOMPARE(before.first, 2); // the panel was the last
        QVERIFY2(places.size() > 10 + std::size_t(levels.size()), qPrintable(way.join(u'\n')));
    }

    void shiftTabGoesTheSameWayBack()
    {
        const Bench bench(agreementWith({s("Availability"), s("Time to restore")}));
        auto *outline = bench.editor()->findChild<QTreeWidget *>(s("outline"));
        outline->setFocus();
        std::vector<QWidget *> way;
        while (way.size() < 500 && bench.placeOf(QApplication::focusWidget()).first < 3) {
            way.push_back(QApplication::focusWidget());
            press(Qt::Key_Tab);
        }
        QVERIFY(way.size() > 40 && way.size() < 500);
        for (auto each = way.rbegin(); each != way.rend(); ++each) {
            press(Qt::Key_Backtab, Qt::ShiftModifier);
            QCOMPARE(Bench::told(QApplication::focusWidget()), Bench::told(*each));
        }
    }

    void aPlaceIsToldInWords_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *place, const char *label, const char *words) {
            QTest::newRow(name) << s(place) << s(label) << s(words);
        };
        row("a field of a service level, as the form calls it", "versions[0].content.serviceLevels[1].rule.limit",
            "Limit", "version effective from 1 Jan 2027, service level “Time to restore”, field “Limit”");
        row("without a label as the audit trail calls it", "versions[0].content.serviceLevels[0].warningMargin", "",
            "version effective from 1 Jan 2027, service level “Availability”, field “Warning margin”");
        row("as files write it", "versions[0].content.service_levels[0].warning_margin", "",
            "version effective from 1 Jan 2027, service level “Availability”, field “Warning margin”");
        row("a service level that is gone", "versions[0].content.serviceLevels[6]", "",
            "version effective from 1 Jan 2027, service level 7");
        row("a later version, which is not there yet", "versions[1].content.serviceLevels[0].name", "Name",
            "service level “Availability”, field “Name”");
        row("of the agreement itself", "reference", "", "field “Reference”");
        row("a step of its life, which the message names", "life[1]", "", "");
        row("nowhere", "", "", "");
    }
    void aPlaceIsToldInWords()
    {
        QFETCH(QString, place);
        QFETCH(QString, label);
        QTEST(agreementPlaceWords(agreementWith({s("Availability"), s("Time to restore")}), place, label)
                  .replace(QChar::Nbsp, u' '),
            "words");
    }

    void aRefusedSaveNamesThePlaceInWords()
    {
        const Bench bench(agreementWith({s("Availability"), s("Time to restore")}));
        auto *name = bench.editor()->findChild<QLineEdit *>(s("serviceLevels[1].name"));
        name->setFocus();
        name->selectAll();
        press(Qt::Key_Delete);
        press(Qt::Key_S, Qt::ControlModifier);
        const QString told = bench.page->findChild<Banner *>(s("banner"))->text().replace(QChar::Nbsp, u' ');
        QVERIFY2(
            told.contains(s("(version effective from 1 Jan 2027, service level 2, field “Name”)")), qPrintable(told));
        QVERIFY2(!told.contains(u'['), qPrintable(told));
    }
};

int main(int argc, char **argv) { return runLookTest<AgreementPlacesTest>(argc, argv); }
#include "tst_agreementplaces.moc"
