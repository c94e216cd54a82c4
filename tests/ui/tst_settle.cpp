// SPDX-License-Identifier: GPL-3.0-or-later
// Two figures of a service level beside each other: told apart, and the one that counts is recorded.
#include "lookmain.h"
#include "models/store/measurements.h"
#include "models/store/repositories.h"
#include "pagesfixture.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// All of September was up, 99.40 % is reported, and the two may stand 0.05 points apart.
struct Window : ExampleWindow {
    const ServiceLevelId portal = *ServiceLevelId::parse(s("portal-two"));
    Window()
    {
        Workspace &workspace = session().workspace();
        // What is signed stays, so that it is an agreement of its own.
        Agreement agreement = *findAgreement(session().workspace().database(), *AgreementId::parse(s("example-desk")));
        agreement.id = *AgreementId::parse(s("second"));
        agreement.reference = s("EXAMPLE-002");
        agreement.revision = 0;
        std::erase_if(agreement.latest().content.serviceLevels,
            [](const ServiceLevel &level) { return level.id.text() != s("portal-availability"); });
        ServiceLevel &level = agreement.latest().content.serviceLevels.front();
        level.id = portal;
        level.discrepancyTolerance = Decimal{5, 2};
        level.ratingSteps = RatingSteps{{999, 1}, {995, 1}, {99, 0}};
        const Coverage up{*ServiceId::parse(s("portal")), s("statement"), MeasurementKind::Outage,
            {*parseIso(s("2026-08-31T22:00:00Z")), *parseIso(s("2026-09-30T22:00:00Z"))}, SelectedBy::Opened,
            s("No outages"), std::nullopt};
        const auto made = inTransaction(workspace, s("setup"), {}, [&](Transaction &transaction) {
            (void)saveCoverageStatement(transaction, up);
            return saveAgreement(transaction, agreement);
        });
        if (!made)
            qFatal("%s", qPrintable(errorText(made.error())));
        import("mapping.json", R"({"id": "figures", "name": "Figures", "kind": "reported", "source": "supplier",
            "service": "portal", "fields": {"service_level": "level", "period": "period", "value": "value"}})",
            "level,period,value\nportal-two,2026-09,99.40\n");
        window->go({s("compliance"), s("second"), portal, *Period::parse(s("2026-Q3"))});
    }
    void import(const char *name, const char *mapping, const char *rows)
    {
        for (const auto &[file, text] : {std::pair(s(name), mapping), std::pair(s("rows.csv"), rows)}) {
            QFile written(path(file));
            if (!written.open(QIODevice::WriteOnly) || written.write(text) < 0)
                qFatal("The file cannot be written.");
        }
        const auto read = findMapping(session().workspace().database(), path(s(name)));
        const auto preview = read ? previewImport(session().workspace().database(), path(s("rows.csv")), *read)
                                  : tl::unexpected(read.error());
        if (!preview || !importMeasurements(session().workspace(), *preview, {}))
            qFatal("The figures cannot be imported.");
        waitUntilJudged();
    }
    [[nodiscard]] Agreement stored() const
    {
        return *findAgreement(session().workspace().database(), *AgreementId::parse(s("second")));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return find<QLabel>("compliance", label)->text().replace(QChar::Nbsp, u' ');
    }
};

} // namespace

class SettleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReportedFigureCountsOnceThatIsRecorded()
    {
        Window example;
        QCOMPARE(example.text("figure"), s("100.00 %"));
        QVERIFY2(example.text("verdict").startsWith(s("met, good")), qPrintable(example.text("verdict")));
        auto *form = example.find<QWidget>("compliance", "settle");
        QVERIFY(form->isVisible());
        auto *record = example.find<QPushButton>("compliance", "settle.record");
        QVERIFY(!record->isEnabled()); // without a reason
        auto *counts = example.find<QComboBox>("compliance", "settle.counts");
        counts->setFocus();
        QTest::keyClick(counts, Qt::Key_Down);
        QCOMPARE(counts->currentText(), s("the reported figure"));
        example.type("compliance", "settle.reason", s("Our probe was off"));
        QTest::keyClick(record, Qt::Key_Space);
        const auto settled = example.stored().settledFigures;
        QCOMPARE(settled.size(), std::size_t(1));
        QCOMPARE(settled.front().counts, FigureSource::Reported);
        QCOMPARE(settled.front().reason, s("Our probe was off"));
        QVERIFY(!settled.front().by.isEmpty());
        example.waitUntilJudged();
        QCOMPARE(example.text("figure"), s("99.40 %"));
        QVERIFY2(
            example.text("verdict").startsWith(s("missed, requires improvement")), qPrintable(example.text("verdict")));
        QVERIFY2(example.text("facts").contains(
                     s("Settled: reported 99.40 %, measured 100.00 %; the reported figure counts.")),
            qPrintable(example.text("facts")));
        QCOMPARE(counts->currentText(), s("the reported figure"));
        QCOMPARE(example.find<QLineEdit>("compliance", "settle.reason")->text(), QString());
    }

    void theChosenPeriodStaysWhenFiguresChange()
    {
        Window example;
        auto *grid = example.find<QTreeView>("compliance", "grid");
        const QModelIndex last = grid->currentIndex();
        grid->setCurrentIndex(last.siblingAtColumn(last.column() - 1));
        example.import("later.json", R"({"id": "later", "name": "Later", "kind": "reported", "source": "supplier",
            "service": "portal", "fields": {"service_level": "level", "period": "period", "value": "value"}})",
            "level,period,value\nportal-two,2026-09,99.50\n");
        QCOMPARE(grid->currentIndex().column(), last.column() - 1);
    }

    void aFigureWithoutAnotherHasNothingToSettle()
    {
        Window example;
        example.window->go({s("compliance"), s("example-desk"), *ServiceLevelId::parse(s("resolved-in-time")),
            *Period::parse(s("2026-Q3"))});
        QVERIFY(!example.find<QWidget>("compliance", "settle")->isVisible());
    }
};

int main(int argc, char **argv) { return runLookTest<SettleTest>(argc, argv); }
#include "tst_settle.moc"
