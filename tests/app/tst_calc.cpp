// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <cmath>

namespace {

constexpr int patience = 60'000;

QString program() { return qEnvironmentVariable("KEPT_BIN") + QStringLiteral("/kept"); }

struct Run {
    int exitCode = -1;
    QList<QByteArray> lines;
    QByteArray errors;
};

Run run(const QByteArray &input)
{
    QProcess process;
    process.start(program(), {QStringLiteral("calc")});
    process.write(input);
    process.closeWriteChannel();
    Run result;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        result.errors = process.errorString().toUtf8();
        return result;
    }
    result.exitCode = process.exitCode();
    result.errors = process.readAllStandardError();
    result.lines = process.readAllStandardOutput().split('\n');
    result.lines.removeLast(); // what follows the last line's end
    return result;
}

QByteArray json(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
QJsonObject object(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }

QJsonObject sharedData(const char *path)
{
    QFile file(QStringLiteral(KEPT_SOURCE_DIR "/../shared/data/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// "C" in a request stands for a calendar: Monday to Friday, 09:00 to 17:00 UTC.
QByteArray withCalendar(QByteArray request)
{
    const QByteArray hours = R"([["09:00","17:00"]])";
    return request.replace("\"C\"",
        R"({"zone":"UTC","week":{"mon":)" + hours + R"(,"tue":)" + hours + R"(,"wed":)" + hours + R"(,"thu":)" + hours
            + R"(,"fri":)" + hours + "}}");
}

/// A request from a case of the shared file; empty when the case is about something else.
QJsonObject requestOf(const QJsonObject &test, const QJsonObject &calendars)
{
    static const QHash<QString, QString> operations{{QStringLiteral("between"), QStringLiteral("service_time")},
        {QStringLiteral("add"), QStringLiteral("due")}, {QStringLiteral("subtract"), QStringLiteral("due")},
        {QStringLiteral("is_open"), QStringLiteral("is_open")},
        {QStringLiteral("next_open"), QStringLiteral("next_open")}};
    const QString operation = test.value(u"op").toString();
    if (!operations.contains(operation))
        return {};
    const QJsonObject source = calendars.value(test.value(u"calendar").toString()).toObject();
    const QJsonObject calendar{{QStringLiteral("zone"), source.value(u"tz")},
        {QStringLiteral("week"), source.value(u"week")}, {QStringLiteral("holidays"), source.value(u"holidays")},
        {QStringLiteral("exceptions"), source.value(u"overrides")}};
    QJsonObject request{{QStringLiteral("op"), operations.value(operation)}, {QStringLiteral("calendar"), calendar}};
    const double sign = operation == u"subtract" ? -1 : 1;
    if (test.contains(u"at"))
        request.insert(u"at", test.value(u"at"));
    if (test.contains(u"start"))
        request.insert(u"from", test.value(u"start"));
    if (test.contains(u"end"))
        request.insert(u"to", test.value(u"end"));
    if (test.contains(u"seconds"))
        request.insert(u"seconds", sign * test.value(u"seconds").toDouble());
    return request;
}

bool agrees(const QJsonObject &test, const QJsonObject &answer)
{
    if (answer.contains(u"error"))
        return false;
    if (answer.contains(u"seconds")) {
        const double seconds = answer.value(u"seconds").toDouble();
        return (test.value(u"abs").toBool() ? std::abs(seconds) : seconds) == test.value(u"expect_seconds").toDouble();
    }
    if (answer.contains(u"open"))
        return answer.value(u"open").toBool() == test.value(u"expect").toBool();
    const QString at = answer.value(answer.contains(u"due") ? u"due" : u"at").toString();
    return at.endsWith(u'Z')
        && QDateTime::fromString(at, Qt::ISODateWithMs)
        == QDateTime::fromString(test.value(u"expect").toString(), Qt::ISODateWithMs);
}

/// A number of ten-thousandths as decimal text.
QString tenThousandths(qint64 number)
{
    const QString digits = QString::number(number).rightJustified(5, u'0');
    return digits.left(digits.size() - 4) + u'.' + digits.right(4);
}

qint64 toTenThousandths(const QString &text) { return qRound64(text.toDouble() * 10000); }

/// A published tier, whatever way its source writes it.
struct Tier {
    std::optional<qint64> from; // ten-thousandths of a per cent, as `below`
    std::optional<qint64> below;
    bool fromInclusive = true;
    bool toInclusive = false;
    double credit = 0; // per cent

    [[nodiscard]] bool contains(qint64 value) const
    {
        return (!from || value > *from || (fromInclusive && value == *from))
            && (!below || value < *below || (toInclusive && value == *below));
    }
    [[nodiscard]] QJsonObject band() const
    {
        QJsonObject json{{QStringLiteral("share"), QString::number(credit / 100)}};
        if (from)
            json.insert(fromInclusive ? u"from" : u"above", tenThousandths(*from));
        if (below)
            json.insert(toInclusive ? QStringView(u"to") : QStringView(u"below"), tenThousandths(*below));
        return json;
    }
};

/// "uptime > 99.9", "99.0 < uptime <= 99.9", "uptime < 99.0".
void readRule(const QString &rule, Tier &tier)
{
    const QStringList words = rule.split(u' ');
    const qsizetype middle = words.indexOf(QStringLiteral("uptime"));
    if (middle == 2) {
        tier.from = toTenThousandths(words.at(0));
        tier.fromInclusive = words.at(1) == u"<=";
    }
    const QString sign = words.value(middle + 1);
    const qint64 edge = toTenThousandths(words.value(middle + 2));
    if (sign.startsWith(u'>')) {
        tier.from = edge;
        tier.fromInclusive = sign == u">=";
    } else if (sign.startsWith(u'<')) {
        tier.below = edge;
        tier.toInclusive = sign == u"<=";
    }
}

std::vector<Tier> tiersOf(const QJsonObject &scheme)
{
    std::vector<Tier> tiers;
    for (const QJsonValue &value : scheme.value(u"tiers").toArray()) {
        const QJsonObject json = value.toObject();
        Tier tier;
        tier.credit = json.value(u"credit_pct").toDouble();
        if (json.value(u"min_incl").isDouble())
            tier.from = qRound64(json.value(u"min_incl").toDouble() * 10000);
        if (json.value(u"max_excl").isDouble())
            tier.below = qRound64(json.value(u"max_excl").toDouble() * 10000);
        if (json.contains(u"rule"))
            readRule(json.value(u"rule").toString(), tier);
        tiers.push_back(tier);
    }
    return tiers;
}

struct CreditCase {
    QString name;
    QString share;
    QString amount;
    QByteArray request;
};

std::vector<CreditCase> casesOf(const QJsonObject &scheme)
{
    const std::vector<Tier> tiers = tiersOf(scheme);
    QJsonArray bands;
    QSet<qint64> values{0, 1'000'000};
    for (const Tier &tier : tiers) {
        if (tier.credit > 0)
            bands.append(tier.band());
        for (const auto &edge : {tier.from, tier.below}) {
            if (edge)
                values.unite({*edge - 1, *edge, *edge + 1});
        }
    }
    std::vector<CreditCase> cases;
    for (const qint64 value : values) {
        const auto tier =
            std::find_if(tiers.begin(), tiers.end(), [value](const Tier &each) { return each.contains(value); });
        const double credit = tier == tiers.end() ? 0 : tier->credit;
        const QJsonObject request{{QStringLiteral("op"), QStringLiteral("credit")},
            {QStringLiteral("schedule"), QJsonObject{{QStringLiteral("bands"), bands}}},
            {QStringLiteral("value"), tenThousandths(value)},
            {QStringLiteral("charge"),
                QJsonObject{{QStringLiteral("amount"), QStringLiteral("1000.00")},
                    {QStringLiteral("currency"), QStringLiteral("USD")}}}};
        cases.push_back({scheme.value(u"id").toString() + u' ' + tenThousandths(value), QString::number(credit / 100),
            QString::number(credit * 10, 'f', 2), json(request)});
    }
    return cases;
}

} // namespace

class CalcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void goesOnAfterABadLine();
    void answersAtOnce();
    void survivesNoise();
    void businessTimeCases();
    void publishedTiers();
};

void CalcTest::initTestCase() { QVERIFY2(QFile::exists(program()), qPrintable(program())); }

void CalcTest::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const char *request, const char *answer) {
        QTest::newRow(name) << withCalendar(request) << QByteArray(answer);
    };
    row("service time",
        R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00Z","to":"2025-06-03T10:00:00Z"})",
        R"({"seconds":7200})");
    row("service time backwards, other offsets",
        R"({"op":"service_time","calendar":"C","from":"2025-06-03T12:00:00+02:00","to":"2025-06-02T12:00-04:00","pauses":[]})",
        R"({"seconds":-7200})");
    row("service time in milliseconds",
        R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00.250Z","to":"2025-06-02T16:00:01Z"})",
        R"({"seconds":0.75})");
    row("pauses overlap, one is open",
        R"({"op":"service_time","calendar":"C","from":"2025-06-02T09:00:00Z","to":"2025-06-02T17:00:00Z","pauses":[["2025-06-02T10:00:00Z","2025-06-02T12:00:00Z"],["2025-06-02T11:00:00Z","2025-06-02T13:00:00Z"],["2025-06-02T16:30:00Z",null]]})",
        R"({"seconds":16200})");
    row("clocks go back in Berlin",
        R"({"op":"service_time","calendar":{"zone":"Europe/Berlin","week":{"sun":[["00:00","24:00"]]}},"from":"2025-10-25T12:00:00Z","to":"2025-10-27T12:00:00Z"})",
        R"({"seconds":90000})");
    row("past midnight, holiday, exception",
        R"({"op":"service_time","calendar":{"zone":"UTC","week":{"wed":[["22:00","06:00"]],"thu":[["09:00","17:00"]]},"holidays":["2025-12-25"],"exceptions":{"2025-12-31":[["09:00","12:00"]]}},"from":"2025-12-24T00:00:00Z","to":"2026-01-01T00:00:00Z"})",
        R"({"seconds":39600})");
    row("due", R"({"op":"due","calendar":"C","from":"2025-06-06T16:00:00Z","seconds":7200})",
        R"({"due":"2025-06-09T10:00:00Z"})");
    row("due backwards", R"({"op":"due","calendar":"C","from":"2018-05-23T10:00:00Z","seconds":-3600})",
        R"({"due":"2018-05-23T09:00:00Z"})");
    row("due of a fraction", R"({"op":"due","calendar":"C","from":"2025-06-06T16:00:00Z","seconds":0.5})",
        R"({"due":"2025-06-06T16:00:00.500Z"})");
    row("due in the gap",
        R"({"op":"due","calendar":{"zone":"Europe/Berlin","week":{"sun":[["01:00","04:00"]]}},"from":"2025-03-30T00:00:00Z","seconds":3600})",
        R"({"due":"2025-03-30T01:00:00Z"})");
    row("open", R"({"op":"is_open","calendar":"C","at":"2025-06-02T09:00:00Z"})", R"({"open":true})");
    row("closed", R"({"op":"is_open","calendar":"C","at":"2025-06-02T17:00:00Z"})", R"({"open":false})");
    row("next opening", R"({"op":"next_open","calendar":"C","at":"2025-06-06T17:00:00Z"})",
        R"({"at":"2025-06-09T09:00:00Z"})");
    row("percentile", R"({"op":"percentile","values":[15,20,35,40,50],"p":40,"method":"linear"})", R"({"value":29})");
    row("percentile of decimals", R"({"op":"percentile","values":[0.1,0.2],"p":50})", R"({"value":0.15})");
    row("nearest rank", R"({"op":"percentile","values":[50,15,40,20,35],"p":30,"method":"nearest_rank"})",
        R"({"value":20})");
    row("availability",
        R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":[{"from":"2025-06-02T08:00:00Z","to":"2025-06-02T11:00:00Z","share":0.5,"planned":false},{"from":"2025-06-02T16:00:00Z"}]})",
        R"({"availability":0.75,"down_seconds":7200,"service_seconds":28800})");
    row("maintenance beyond its allowance",
        R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":[{"from":"2025-06-02T08:00:00Z","to":"2025-06-02T11:00:00Z","planned":true}],"maintenance_allowance_seconds":3600})",
        R"({"availability":0.875,"down_seconds":3600,"service_seconds":28800})");
    row("maintenance that leaves both sides",
        R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":[{"from":"2025-06-02T09:00:00Z","to":"2025-06-02T13:00:00Z","planned":true},{"from":"2025-06-02T16:00:00Z","to":null}],"maintenance_leaves_both":true})",
        R"({"availability":0.75,"down_seconds":3600,"service_seconds":14400})");
    row("no outages",
        R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z"})",
        R"({"availability":1,"down_seconds":0,"service_seconds":28800})");
    row("no service time",
        R"({"op":"availability","calendar":"C","from":"2025-06-01T00:00:00Z","to":"2025-06-02T00:00:00Z","outages":[]})",
        R"({"availability":null,"down_seconds":0,"service_seconds":0})");
    row("credit",
        R"({"op":"credit","schedule":{"bands":[{"from":"99.0","below":"99.9","share":"0.1"},{"below":"99.0","share":"0.25"}]},"value":"99.5","charge":{"amount":"1000.00","currency":"USD"}})",
        R"({"amount":"100.00","currency":"USD","share":"0.1"})");
    row("credit with a cap, value as a number",
        R"({"op":"credit","schedule":{"bands":[{"below":"99.9","share":"1"}],"cap":"0.3"},"value":99.8999999999999,"charge":{"amount":"1001","currency":"JPY"}})",
        R"({"amount":"300","currency":"JPY","share":"0.3"})");
    row("no credit",
        R"({"op":"credit","schedule":{"bands":[{"below":"99.9","share":"0.1"}]},"value":"99.9","charge":{"amount":"1000.00","currency":"USD"}})",
        R"({"amount":"0.00","currency":"USD","share":"0"})");
    row("second term of a leap day",
        R"({"op":"term","start":"2024-02-29","months":12,"renewal_months":12,"notice":{"months":3},"lead_days":30,"term":2})",
        R"({"decision":"2025-10-29","end":"2026-02-28","last_notice":"2025-11-28","start":"2025-03-01"})");
    row("term without notice", R"({"op":"term","start":"2025-01-01","months":12})",
        R"({"decision":null,"end":"2025-12-31","last_notice":null,"start":"2025-01-01"})");
    row("notice in days", R"({"op":"term","start":"2025-01-01","months":12,"notice":{"days":30}})",
        R"({"decision":"2025-12-01","end":"2025-12-31","last_notice":"2025-12-01","start":"2025-01-01"})");
    row("notice moved to a working day",
        R"({"op":"term","start":"2025-06-01","months":12,"notice":{"months":3},"lead_days":7,"notice_calendar":{"weekend":["sat","sun"],"holidays":["2026-02-27"]}})",
        R"({"decision":"2026-02-19","end":"2026-05-31","last_notice":"2026-02-26","start":"2025-06-01"})");
    row("notice in working days",
        R"({"op":"term","start":"2026-06-01","months":12,"notice":{"working_days":3},"notice_calendar":{"holidays":["2027-05-27"]}})",
        R"({"decision":"2027-05-25","end":"2027-05-31","last_notice":"2027-05-25","start":"2026-06-01"})");
}

void CalcTest::answers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const Run result = run(request + '\n');
    QCOMPARE(result.lines.size(), 1);
    QCOMPARE(result.lines.first(), answer);
    QCOMPARE(result.exitCode, 0);
}

void CalcTest::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *request, const char *names, const char *code = "invalid_input") {
        QTest::addRow("%s", request) << withCalendar(request) << QByteArray(code) << QByteArray(names);
    };
    row("{", "JSON");
    row("[1]", "object");
    row("{\"op\":\"\xff\"}", "UTF-8");
    row("{}", "op");
    row(R"({"op":7})", "op");
    row(R"({"op":"explode"})", "explode");
    row(R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00Z"})", "to");
    row(R"({"op":"service_time","calendar":7,"from":"2025-06-02T16:00:00Z","to":"2025-06-03T10:00:00Z"})", "calendar");
    row(R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00","to":"2025-06-03T10:00:00Z"})", "from");
    row(R"({"op":"service_time","calendar":"C","from":"2025-02-29T16:00:00Z","to":"2025-06-03T10:00:00Z"})", "from");
    row(R"({"op":"service_time","calendar":"C","from":"1899-12-31T23:59:59Z","to":"2025-06-03T10:00:00Z"})", "from");
    row(R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00Z","to":"2200-01-01T00:00:01Z"})", "to");
    row(R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00Z","to":"2025-06-03T10:00:00Z","pause":[]})",
        "pause");
    row(R"({"op":"service_time","calendar":"C","from":"2025-06-02T16:00:00Z","to":"2025-06-03T10:00:00Z","pauses":[["2025-06-02T16:00:00Z","2025-06-02T15:00:00Z"]]})",
        "pauses[0]");
    row(R"({"op":"is_open","calendar":{"zone":"Europe/Atlantis","week":{}},"at":"2025-06-02T16:00:00Z"})", "Atlantis");
    row(R"({"op":"is_open","calendar":{"zone":"UTC","week":{"mon":[["25:00","26:00"]]}},"at":"2025-06-02T16:00:00Z"})",
        "week.mon[0]");
    row(R"({"op":"due","calendar":"C","from":"2025-06-02T16:00:00Z","seconds":"60"})", "seconds");
    row(R"({"op":"due","calendar":"C","from":"2025-06-02T16:00:00Z","seconds":0.0001})", "seconds");
    row(R"({"op":"due","calendar":"C","from":"2025-06-02T16:00:00Z","seconds":1e30})", "seconds", "overflow");
    row(R"({"op":"due","calendar":"C","from":"2025-06-02T16:00:00Z","seconds":9000000000000})", "2199", "not_found");
    row(R"({"op":"due","calendar":{"zone":"UTC","week":{}},"from":"2025-06-02T16:00:00Z","seconds":1})", "calendar",
        "not_found");
    row(R"({"op":"next_open","calendar":{"zone":"UTC","week":{}},"at":"2025-06-02T16:00:00Z"})", "calendar",
        "not_found");
    row(R"({"op":"percentile","values":[],"p":95})", "values");
    row(R"({"op":"percentile","values":[1,"2"],"p":95})", "values[1]");
    row(R"({"op":"percentile","values":[1],"p":0})", "p:");
    row(R"({"op":"percentile","values":[1],"p":100.1})", "p:");
    row(R"({"op":"percentile","values":[1],"p":50,"method":"median"})", "method");
    row(R"({"op":"percentile","values":[1e300],"p":50})", "values[0]");
    row(R"({"op":"percentile","values":[1e30,3e-30],"p":33.3})", "exactly", "overflow");
    row(R"({"op":"wilson","successes":3,"trials":2})", "successes");
    row(R"({"op":"wilson","successes":0,"trials":0})", "trials");
    row(R"({"op":"wilson","successes":0.5,"trials":2})", "successes");
    row(R"({"op":"availability","calendar":"C","from":"2025-06-03T00:00:00Z","to":"2025-06-03T00:00:00Z"})", "to");
    row(R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":[{"from":"2025-06-02T08:00:00Z","share":1.5}]})",
        "outages[0].share");
    row(R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":[{"to":"2025-06-02T08:00:00Z"}]})",
        "outages[0].from");
    row(R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","outages":{}})",
        "outages");
    row(R"({"op":"availability","calendar":"C","from":"2025-06-02T00:00:00Z","to":"2025-06-03T00:00:00Z","maintenance_allowance_seconds":-1})",
        "maintenance_allowance_seconds");
    row(R"({"op":"credit","schedule":{"bands":[]},"value":"many","charge":{"amount":"1.00","currency":"USD"}})",
        "value");
    row(R"({"op":"credit","schedule":{"bands":[]},"value":"1","charge":{"amount":"1.001","currency":"USD"}})",
        "charge");
    row(R"({"op":"credit","schedule":{"bands":[]},"value":"1","charge":{"amount":"1.00","currency":"XXQ"}})", "charge");
    row(R"({"op":"credit","schedule":{"bands":[]},"value":"1","charge":{"amount":"-1.00","currency":"USD"}})",
        "charge");
    row(R"({"op":"credit","schedule":{"bands":[{"share":"many"}]},"value":"1","charge":{"amount":"1.00","currency":"USD"}})",
        "schedule.bands[0].share");
    row(R"({"op":"term","start":"2024-02-30","months":12})", "start");
    row(R"({"op":"term","start":"2024-02-29","months":0})", "months");
    row(R"({"op":"term","start":"2024-02-29","months":12,"renewal_months":0,"term":2})", "renewal_months");
    row(R"({"op":"term","start":"2024-02-29","months":12,"term":2})", "term", "not_found");
    row(R"({"op":"term","start":"2024-02-29","months":12,"notice":{"weeks":3}})", "notice");
    row(R"({"op":"term","start":"2024-02-29","months":12,"notice":{"months":3,"days":1}})", "notice.days");
    row(R"({"op":"term","start":"2024-02-29","months":3600,"renewal_months":3600,"term":3600})", "term", "overflow");
    row(R"({"op":"term","start":"2024-02-29","months":12,"notice":{"working_days":3},"notice_calendar":{"weekend":["mon","tue","wed","thu","fri","sat","sun"]}})",
        "notice_calendar.weekend");
}

void CalcTest::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, names);
    const Run result = run(request + '\n');
    QCOMPARE(result.lines.size(), 1);
    const QJsonObject error = object(result.lines.first()).value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString(), QString::fromLatin1(code));
    const QString message = error.value(u"message").toString();
    QVERIFY2(message.contains(QString::fromLatin1(names)), qPrintable(message));
    QCOMPARE(error.keys(), QStringList({QStringLiteral("code"), QStringLiteral("message")}));
    QCOMPARE(result.exitCode, 1);
}

void CalcTest::goesOnAfterABadLine()
{
    const QByteArray good = R"({"op":"percentile","values":[1,2],"p":50})";
    const Run result = run(good + "\r\n\n   \nnonsense\n" + good); // the last line without an end
    QCOMPARE(result.lines.size(), 3);
    QCOMPARE(result.lines.at(0), QByteArray(R"({"value":1.5})"));
    QVERIFY(object(result.lines.at(1)).contains(u"error"));
    QCOMPARE(result.lines.at(2), QByteArray(R"({"value":1.5})"));
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(run(good + '\n').exitCode, 0);
    QCOMPARE(run({}).exitCode, 0);
}

void CalcTest::answersAtOnce()
{
    QProcess process;
    process.start(program(), {QStringLiteral("calc")});
    for (int i = 1; i <= 3; ++i) {
        process.write("{\"op\":\"percentile\",\"values\":[" + QByteArray::number(i) + "],\"p\":50}\n");
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(patience)); // the input stays open
        QCOMPARE(process.readLine().trimmed(), "{\"value\":" + QByteArray::number(i) + '}');
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

void CalcTest::survivesNoise()
{
    // Each good request, cut short and with each byte in turn made something else, must be answered by one line.
    const QByteArray good = withCalendar(
        R"({"op":"due","calendar":"C","from":"2025-06-06T16:00:00Z","seconds":7200,"pauses":[["2025-06-06T16:10:00Z",null]]})");
    QByteArray input = QByteArray(5000, '[') + '\n' + QByteArray(3, '\0') + '\n';
    qsizetype count = 2;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const char noise : {'"', '}', '9', '-', '\xc3', '\0'}) {
            QByteArray line = good;
            line[i] = noise;
            input += line + '\n';
        }
        input += good.left(i + 1) + '\n';
        count += 7;
    }
    const Run result = run(input);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.lines.size(), count);
    for (const QByteArray &line : result.lines)
        QVERIFY2(object(line).size() == 1, line.constData());
}

void CalcTest::businessTimeCases()
{
    const QJsonObject file = sharedData("calendar/business_time_cases.json");
    if (file.isEmpty())
        QSKIP("../shared/data/calendar/business_time_cases.json is not beside the project");
    std::vector<QJsonObject> cases;
    QByteArray input;
    for (const QJsonValue &value : file.value(u"cases").toArray()) {
        const QJsonObject test = value.toObject();
        const QJsonObject request = requestOf(test, file.value(u"calendars").toObject());
        if (request.isEmpty() || test.contains(u"contested"))
            continue;
        cases.push_back(test);
        input += json(request) + '\n';
    }
    QCOMPARE(cases.size(), 307U);
    const Run result = run(input);
    QCOMPARE(result.lines.size(), static_cast<qsizetype>(cases.size()));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QByteArray &line = result.lines.at(static_cast<qsizetype>(i));
        QVERIFY2(agrees(cases[i], object(line)), json(cases[i]) + " but " + line);
    }
    QCOMPARE(result.exitCode, 0);
}

void CalcTest::publishedTiers()
{
    const QJsonObject file = sharedData("credits/sla_credit_schemes.json");
    if (file.isEmpty())
        QSKIP("../shared/data/credits/sla_credit_schemes.json is not beside the project");
    std::vector<CreditCase> cases;
    int schemes = 0;
    for (const QJsonValue &scheme : file.value(u"schemes").toArray()) {
        if (scheme.toObject().value(u"model").toString() != u"tier_percent")
            continue;
        ++schemes;
        for (const CreditCase &each : casesOf(scheme.toObject()))
            cases.push_back(each);
    }
    QCOMPARE(schemes, 19);
    QByteArray input;
    for (const CreditCase &each : cases)
        input += each.request + '\n';
    const Run result = run(input);
    QCOMPARE(result.lines.size(), static_cast<qsizetype>(cases.size()));
    bool gap = false;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QJsonObject answer = object(result.lines.at(static_cast<qsizetype>(i)));
        QVERIFY2(answer.value(u"share").toString() == cases[i].share, qPrintable(cases[i].name));
        QVERIFY2(answer.value(u"amount").toString() == cases[i].amount, qPrintable(cases[i].name));
        gap = gap || (cases[i].name == u"github-enterprise 99.0000" && cases[i].share == u"0");
    }
    QVERIFY(gap); // the published text leaves exactly 99.0 without a tier
    QCOMPARE(result.exitCode, 0);
    qInfo("%d schemes, %zu values", schemes, cases.size());
}

QTEST_GUILESS_MAIN(CalcTest)
#include "tst_calc.moc"
