// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTest>

// The credits that published schemes give, entered as agreements have them, through `kept calc`.

namespace {

constexpr int patience = 60'000;

QString s(const char *text) { return QString::fromLatin1(text); }

QJsonObject dataFile(const char *name)
{
    QFile file(QStringLiteral(KEPT_TEST_DATA "/credits/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray line(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

/// The answers to the requests, in their order.
QList<QJsonObject> answersOf(const QList<QJsonObject> &requests)
{
    QProcess process;
    process.start(qEnvironmentVariable("KEPT_BIN") + QStringLiteral("/kept"), {QStringLiteral("calc")});
    for (const QJsonObject &request : requests)
        process.write(line(request));
    process.closeWriteChannel();
    QList<QJsonObject> answers;
    if (!process.waitForFinished(patience))
        return answers;
    for (const QByteArray &each : process.readAllStandardOutput().split('\n'))
        if (!each.isEmpty())
            answers << QJsonDocument::fromJson(each).object();
    return answers;
}

/// An agreement in which each fee is charged a month, from 2025 on.
QJsonObject agreementOf(const QJsonObject &model)
{
    const QJsonObject fee{{s("name"), s("Fee")}, {s("from"), s("2025-01-01")},
        {s("amount"), QJsonObject{{s("amount"), model.value(u"charge")}, {s("currency"), s("USD")}}}};
    QJsonObject content{{s("term"), QJsonObject{{s("start"), s("2025-01-01")}, {s("renewal"), s("open_ended")}}},
        {s("charges"), QJsonArray{fee}}, {s("service_levels"), model.value(u"service_levels")}};
    for (const char *name : {"credit_terms", "credit_cap"})
        if (model.contains(s(name)))
            content.insert(s(name), model.value(s(name)));
    const QJsonObject version{{s("number"), 1}, {s("effective"), s("2025-01-01")}, {s("content"), content}};
    return {{s("id"), s("case")}, {s("reference"), s("C-1")}, {s("title"), s("Case")}, {s("kind"), s("sla")},
        {s("provider"), s("provider")}, {s("customer"), s("customer")}, {s("versions"), QJsonArray{version}}};
}

QJsonObject requestOf(const QJsonObject &model, const QJsonArray &results)
{
    return {{s("op"), s("credits")}, {s("agreement"), agreementOf(model)},
        {s("invoices"), model.value(u"invoices").toArray()}, {s("results"), results}};
}

/// "30.00, –, 60.00" of the answer's or of the expected credits.
QString amountsOf(const QJsonArray &credits)
{
    QStringList amounts;
    for (const QJsonValue &each : credits) {
        const QJsonValue amount = each.isObject() ? each.toObject().value(u"credit").toObject().value(u"amount") : each;
        amounts << (amount.isString() ? amount.toString() : s("none"));
    }
    return amounts.join(s(", "));
}

/// A scheme of tiers: below its best tier's start it is missed, and each tier pays its share.
QJsonObject tierModel(const QJsonObject &scheme)
{
    QJsonArray bands;
    QString target;
    for (const QJsonValue &value : scheme.value(u"tiers").toArray()) {
        const QJsonObject tier = value.toObject();
        if (tier.value(u"credit_pct").toInt() == 0) {
            target = QString::number(tier.value(u"min_incl").toDouble(99.9));
            continue;
        }
        QJsonObject band{{s("share"), QString::number(tier.value(u"credit_pct").toInt() / 100.0)}};
        if (tier.value(u"min_incl").isDouble())
            band.insert(s("from"), QString::number(tier.value(u"min_incl").toDouble()));
        if (tier.value(u"max_excl").isDouble())
            band.insert(s("below"), QString::number(tier.value(u"max_excl").toDouble()));
        const QString rule = tier.value(u"rule").toString(); // above 99.0 to 99.9, and below 99.0
        if (rule.contains(u"<="))
            band = {{s("above"), s("99.0")}, {s("to"), s("99.9")}, {s("share"), s("0.1")}};
        else if (!rule.isEmpty())
            band = {{s("below"), s("99.0")}, {s("share"), s("0.25")}};
        bands.append(band);
    }
    if (scheme.value(u"id").toString() == u"github-enterprise")
        target = s("99.9001"); // more than 99.9 is met
    QJsonObject credit{{s("bands"), bands}};
    if (scheme.contains(u"min_credit_usd_exclusive"))
        credit.insert(s("minimum_payout"),
            QJsonObject{{s("amount"), s("1.00")}, {s("currency"), s("USD")}, {s("exclusive"), true}});
    if (scheme.contains(u"cap"))
        credit.insert(s("cap"), s("1"));
    const QString period = scheme.value(u"period").toString();
    const QJsonObject level{{s("id"), s("a")}, {s("name"), s("a")}, {s("direction"), s("at_least")},
        {s("rule"), QJsonObject{{s("metric"), s("availability")}}}, {s("credit"), credit},
        {s("period"), period == u"quarter" || period == u"year" ? period : s("month")},
        {s("targets"), QJsonArray{QJsonObject{{s("from"), s("2025-01-01")}, {s("value"), target}}}}};
    return {{s("charge"), s("1000.00")}, {s("service_levels"), QJsonArray{level}}};
}

/// The share that the table itself gives, in per cent.
int publishedShare(const QJsonObject &scheme, qint64 value)
{
    if (scheme.value(u"id").toString() == u"github-enterprise")
        return value > 999'000 || value == 990'000 ? 0 : value > 990'000 ? 10 : 25;
    for (const QJsonValue &each : scheme.value(u"tiers").toArray()) {
        const QJsonObject tier = each.toObject();
        const auto edge = [&tier](const char *name, qint64 open) {
            const QJsonValue at = tier.value(s(name));
            return at.isDouble() ? qRound64(at.toDouble() * 10'000) : open;
        };
        if (edge("min_incl", 0) <= value && value < edge("max_excl", 2'000'000))
            return tier.value(u"credit_pct").toInt();
    }
    return -1;
}

QString decimals(qint64 value) { return QString::number(static_cast<double>(value) / 10'000, 'f', 4); }

} // namespace

class CalcCreditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiersPayWhatIsPublishedAtEachEdge_data()
    {
        QTest::addColumn<QJsonObject>("scheme");
        const QJsonArray schemes = dataFile("sla_credit_schemes.json").value(u"schemes").toArray();
        QCOMPARE(schemes.size(), 19);
        for (const QJsonValue &scheme : schemes)
            QTest::newRow(qPrintable(scheme.toObject().value(u"id").toString())) << scheme.toObject();
    }
    void tiersPayWhatIsPublishedAtEachEdge()
    {
        QFETCH(QJsonObject, scheme);
        const QJsonObject model = tierModel(scheme);
        const QString kind = model.value(u"service_levels").toArray().first().toObject().value(u"period").toString();
        const int months = kind == u"year" ? 12 : kind == u"quarter" ? 3 : 1;
        QList<QJsonObject> requests;
        QList<qint64> values;
        for (const QJsonValue &each : scheme.value(u"tiers").toArray())
            for (const qint64 off : {-1, 0, 1})
                values << qRound64(each.toObject().value(u"min_incl").toDouble(99.9) * 10'000) + off
                       << qRound64(each.toObject().value(u"max_excl").toDouble(99.0) * 10'000) + off;
        for (const qint64 value : values)
            requests << requestOf(model,
                {QJsonObject{{s("service_level"), s("a")}, {s("value"), decimals(value)},
                    {s("period"),
                        kind == u"year"          ? s("2025")
                            : kind == u"quarter" ? s("2025-Q2")
                                                 : s("2025-04")}}});
        const QList<QJsonObject> answers = answersOf(requests);
        QCOMPARE(answers.size(), requests.size());
        for (qsizetype i = 0; i < answers.size(); ++i) {
            const int share = publishedShare(scheme, values[i]);
            const QString expected = share == 0 ? s("none") : QStringLiteral("%1.00").arg(share * 10 * months);
            QVERIFY2(amountsOf(answers[i].value(u"credits").toArray()) == expected,
                qPrintable(decimals(values[i]) + s(": ") + amountsOf(answers[i].value(u"credits").toArray())
                    + s(" instead of ") + expected + QString::fromUtf8(line(answers[i]))));
        }
    }

    /// A credit of 1.00 USD is not more than 1 USD.
    void theSmallestCreditIsExclusive()
    {
        QJsonObject model;
        for (const QJsonValue &scheme : dataFile("sla_credit_schemes.json").value(u"schemes").toArray())
            if (scheme.toObject().value(u"id").toString() == u"ltiaas")
                model = tierModel(scheme.toObject());
        QList<QJsonObject> requests;
        for (const char *charge : {"10.00", "10.05", "10.06"}) {
            model.insert(s("charge"), s(charge));
            requests << requestOf(model,
                {QJsonObject{{s("service_level"), s("a")}, {s("value"), s("99.5")}, {s("period"), s("2025-04")}}});
        }
        QStringList amounts;
        for (const QJsonObject &answer : answersOf(requests))
            amounts << amountsOf(answer.value(u"credits").toArray());
        QCOMPARE(amounts, (QStringList{s("none"), s("none"), s("1.01")})); // 1.005 is even at 1.00
    }

    void otherModelsGiveWhatTheySay_data()
    {
        QTest::addColumn<QJsonObject>("request");
        QTest::addColumn<QString>("credits");
        int number = 0;
        for (const QJsonValue &value : dataFile("published_as_data.json").value(u"models").toArray()) {
            const QJsonObject model = value.toObject();
            for (const QJsonValue &each : model.value(u"cases").toArray())
                QTest::newRow(
                    qPrintable(QStringLiteral("%1, case %2").arg(model.value(u"scheme").toString()).arg(++number)))
                    << requestOf(model, each.toObject().value(u"results").toArray())
                    << amountsOf(each.toObject().value(u"credits").toArray());
        }
    }
    void otherModelsGiveWhatTheySay()
    {
        QFETCH(QJsonObject, request);
        const QList<QJsonObject> answers = answersOf({request});
        QCOMPARE(answers.size(), 1);
        const QString got = amountsOf(answers.first().value(u"credits").toArray());
        QVERIFY2(!answers.first().contains(u"error"), line(answers.first()).constData());
        QTEST(got, "credits");
    }

    /// Whatever is published is entered, or listed with what is missing.
    void everyOtherModelIsEnteredOrListed()
    {
        const QJsonObject entered = dataFile("published_as_data.json");
        QSet<QString> known;
        for (const QJsonValue &model : entered.value(u"models").toArray())
            known.insert(model.toObject().value(u"scheme").toString());
        for (const QJsonValue &each : entered.value(u"not_computable").toArray()) {
            QVERIFY(!each.toObject().value(u"missing").toString().isEmpty());
            known.insert(each.toObject().value(u"scheme").toString());
        }
        const QJsonArray others = dataFile("sla_credit_schemes.json").value(u"other_models").toArray();
        QCOMPARE(others.size(), 14);
        for (const QJsonValue &each : others)
            QVERIFY2(known.contains(each.toObject().value(u"id").toString()),
                qPrintable(each.toObject().value(u"id").toString()));
    }
};

QTEST_GUILESS_MAIN(CalcCreditsTest)
#include "tst_calc_credits.moc"
