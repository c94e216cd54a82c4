// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editorbench.h"
#include "models/domain/codec.h"
#include "models/workspace/agreements.h"
#include "models/workspace/organisations.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementspage.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

/// The page on A-1 with one service level that has a target of 99.9 %, and a charge of 1,000.00 USD a month.
struct CreditBench : EditorBench {
    std::unique_ptr<kept::AgreementsPage> page;

    explicit CreditBench(kept::Metric metric = kept::Metric::Availability,
        const std::optional<kept::CreditSchedule> &credit = kept::CreditSchedule{}, const kept::CreditTerms &terms = {})
    {
        using namespace kept;
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        const auto party = [&](const char *id, const char *name, bool internal) {
            return Organisation{*OrganisationId::parse(s(id)), s(name), {}, internal, {}, {}, {}, {}, {}, {}, {}, {},
                {}, {}, {}, false, 0};
        };
        Agreement made =
            newAgreement(*OrganisationId::parse(s("host")), *OrganisationId::parse(s("own")), QDate(2026, 11, 24));
        made.reference = s("A-1");
        made.title = s("Hosting");
        AgreementContent &content = made.latest().content;
        made.latest().effective = content.term.start = QDate(2026, 12, 1);
        content.zone = s("UTC");
        content.charges = {{{}, s("fee"), Money::parse(s("1000.00"), s("USD")).value(), 1, QDate(2026, 12, 1), {}, {}}};
        content.creditTerms = terms;
        content.reporting = {{s("Monthly"), {}, {}}};
        ServiceLevel level{*ServiceLevelId::parse(s("level")), s("Level"), {}, {}, {}, {}, PeriodKind::Month,
            Direction::AtLeast, {}, {}, 1, Share::whole(), {}, {}, false, credit};
        level.rule.metric = metric;
        if (metric == Metric::ShareWithinTime)
            level.rule.limit = std::chrono::hours(4);
        level.targets.set(made.latest().effective, Target{{999, 1}, {}, {}, {}});
        content.serviceLevels = {level};
        Workspace &workspace = session->workspace();
        if (!saveSupplier(workspace, party("host", "Sample Hosting AG", false))
            || !saveSupplier(workspace, party("own", "Sample Customer GmbH", true)) || !saveDraft(workspace, made))
            qFatal("The records cannot be stored.");
        open();
    }
    /// A new page on the agreement as it is stored.
    void open()
    {
        page = std::make_unique<kept::AgreementsPage>(*session);
        if (!present(*page))
            qFatal("The page is not shown.");
        page->open({QStringLiteral("agreements"), QStringLiteral("A-1"), std::nullopt, std::nullopt});
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *any(const QString &name) const
    {
        auto *found = page->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s.", qPrintable(name));
        return found;
    }
    /// Of the service level: "credit.pays".
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return any<Widget>(QStringLiteral("serviceLevels[0].") + QString::fromUtf8(name));
    }
    [[nodiscard]] kept::AgreementEditor *editor() const { return page->findChild<kept::AgreementEditor *>(); }
    [[nodiscard]] const kept::CreditSchedule &drafted() const
    {
        return *editor()->draft().latest().content.serviceLevels.front().credit;
    }
    [[nodiscard]] kept::AgreementContent saved() const
    {
        any<QPushButton>(QStringLiteral("save"))->click();
        return kept::findAgreementByReference(database(), QStringLiteral("A-1"))->latest().content;
    }
    [[nodiscard]] kept::CreditSchedule savedCredit() const { return *saved().serviceLevels.front().credit; }
};

/// Types over what the field holds.
inline void fillIn(QWidget *field, const QString &text)
{
    if (!field->isVisible())
        qFatal("%s is not shown.", qPrintable(field->objectName()));
    field->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QTest::keyClicks(field, text);
    press(Qt::Key_Tab);
}

/// Chooses by the keyboard; entries that are not offered are passed over.
inline void take(QComboBox *combo, const QString &text)
{
    const int wanted = combo->findText(text);
    if (wanted < 0)
        qFatal("%s does not offer %s.", qPrintable(combo->objectName()), qPrintable(text));
    combo->setFocus();
    for (int i = 0; i < 100 && combo->currentIndex() != wanted; ++i)
        press(combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    if (combo->currentIndex() != wanted)
        qFatal("%s cannot be chosen.", qPrintable(text));
}

/// Adds a row to the table of the name and types its cells.
inline void addRow(const CreditBench &bench, const QString &table, const QStringList &cells)
{
    bench.any(table + QStringLiteral(".add"))->setFocus();
    press(Qt::Key_Space);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QTest::keyClicks(QApplication::focusWidget(), cells[i]);
        press(i + 1 == cells.size() ? Qt::Key_Return : Qt::Key_Tab);
    }
    if (!QTest::qWaitFor([] { return QApplication::focusWidget()->inherits("QTableWidget"); }))
        qFatal("The cell does not close.");
}

/// The schedule as files have it, on one line and without what most schedules have.
[[nodiscard]] inline QString fileText(const kept::CreditSchedule &schedule)
{
    QJsonObject json = kept::toJson(schedule);
    const QJsonObject usual = kept::toJson(kept::CreditSchedule{});
    for (const QString &key : usual.keys())
        if (json.value(key) == usual.value(key))
            json.remove(key);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}
