// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/jsonmerge.h"

#include <QJsonDocument>
#include <QTest>

using namespace kept;

namespace {

QJsonObject json(const char *text)
{
    QByteArray plain(text);
    return QJsonDocument::fromJson(plain.replace('\'', '"')).object();
}

/// "field: base, theirs, yours" a line, with "!" for what both changed.
QString listed(const char *base, const char *theirs, const char *yours)
{
    const auto text = [](const QJsonValue &value) {
        return value.isUndefined() ? QStringLiteral("-")
            : value.isString()     ? value.toString()
            : value.isArray()      ? QStringLiteral("list of %1").arg(value.toArray().size())
                                   : value.toVariant().toString();
    };
    QStringList lines;
    for (const FieldMerge &each : fieldMerges(json(base), json(theirs), json(yours)))
        lines << QStringLiteral("%1%2: %3, %4, %5")
                     .arg(each.isContested() ? QStringLiteral("!") : QString(), each.field, text(each.base),
                         text(each.theirs), text(each.yours));
    return lines.join(QStringLiteral("; "));
}

} // namespace

class TestJsonMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("base");
        QTest::addColumn<QByteArray>("theirs");
        QTest::addColumn<QByteArray>("yours");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, const char *base, const char *theirs, const char *yours,
                             const char *said) {
            QTest::newRow(name) << QByteArray(base) << QByteArray(theirs) << QByteArray(yours)
                                << QString::fromUtf8(said);
        };
        row("one changed what the other left", "{'a':'1','b':'1'}", "{'a':'2','b':'1'}", "{'a':'1','b':'3'}",
            "a: 1, 2, 1; b: 1, 1, 3");
        row("both made the same of it", "{'a':'1'}", "{'a':'2'}", "{'a':'2'}", "");
        row("both made something else of it", "{'a':'1'}", "{'a':'2'}", "{'a':'3'}", "!a: 1, 2, 3");
        row("a field inside", "{'t':{'m':12}}", "{'t':{'m':24}}", "{'t':{'m':36}}", "!t.m: 12, 24, 36");
        row("one took it out", "{'a':'1'}", "{}", "{'a':'2'}", "!a: 1, -, 2");
        row("a list whose entries nothing names", "{'l':['a','b']}", "{'l':['x','b']}", "{'l':['a','y']}",
            "!l: list of 2, list of 2, list of 2");
        row("the same entries at the same places", "{'charges':[{'name':'Hosting','m':1},{'name':'Support','m':1}]}",
            "{'charges':[{'name':'Hosting','m':12},{'name':'Support','m':1}]}",
            "{'charges':[{'name':'Hosting','m':1},{'name':'Support','m':3}]}",
            "charges[0].m: 1, 12, 1; charges[1].m: 1, 1, 3");
        row("one entry went and another came", "{'charges':[{'name':'Hosting','m':1},{'name':'Support','m':1}]}",
            "{'charges':[{'name':'Hosting','m':12},{'name':'Support','m':1}]}",
            "{'charges':[{'name':'Support','m':1},{'name':'Backup','m':1}]}",
            "!charges: list of 2, list of 2, list of 2");
        row("entries of one name that the date tells apart",
            "{'charges':[{'name':'Fee','from':'1','m':1},{'name':'Fee','from':'2','m':1}]}",
            "{'charges':[{'name':'Fee','from':'1','m':2},{'name':'Fee','from':'2','m':1}]}",
            "{'charges':[{'name':'Fee','from':'2','m':1},{'name':'Fee','from':'3','m':1}]}",
            "!charges: list of 2, list of 2, list of 2");
        row("versions by their number", "{'versions':[{'number':1,'n':'a'}]}", "{'versions':[{'number':1,'n':'b'}]}",
            "{'versions':[{'number':1,'n':'c'}]}", "!versions[0].n: a, b, c");
        row("lists of other lengths", "{'l':['a']}", "{'l':['a','b']}", "{'l':[]}",
            "!l: list of 1, list of 2, list of 0");
        row("holidays by their date, of two people who add some", "{}", "{'holidays':['2027-01-01']}",
            "{'holidays':[{'date':'2027-05-01','name':'a'}]}", "holidays[0]: -, -, ; holidays[1]: -, 2027-01-01, -");
        row("a holiday that both name", "{'holidays':['2027-01-01']}",
            "{'holidays':[{'date':'2027-01-01','name':'a'}]}", "{'holidays':[{'date':'2027-01-01','name':'b'}]}",
            "!holidays[0]: 2027-01-01, , ");
        row("decisions of two people", "{'decisions':['a']}", "{'decisions':['a','b']}", "{'decisions':['c','a']}",
            "decisions[0]: -, -, c; decisions[2]: -, b, -");
        row("records by id", "{'l':[{'id':'1','n':'a'},{'id':'2','n':'b'}]}", "{'l':[{'id':'2','n':'c'}]}",
            "{'l':[{'id':'2','n':'b'},{'id':'1','n':'a'},{'id':'3','n':'d'}]}",
            "l[0].n: b, c, b; l[1]: , -, ; l[2]: -, -, ");
    }
    void fields()
    {
        QFETCH(QByteArray, base);
        QFETCH(QByteArray, theirs);
        QFETCH(QByteArray, yours);
        QTEST(listed(base.constData(), theirs.constData(), yours.constData()), "fields");
    }

    void theChoiceMakesTheRecord()
    {
        const QJsonObject base = json("{'a':'1','b':'1','c':{'d':'1'},'l':[{'id':'1','n':'a'}]}");
        const QJsonObject theirs = json("{'a':'2','b':'1','c':{'d':'2'},'l':[{'id':'1','n':'b'},{'id':'2'}]}");
        const QJsonObject yours = json("{'a':'3','c':{'d':'1'},'l':[{'id':'1','n':'a'}]}");
        const auto ofTheirs = merged(base, theirs, yours, [](const FieldMerge &each) { return each.theirs; });
        QCOMPARE(ofTheirs, theirs);
        const auto ofYours = merged(base, theirs, yours, [](const FieldMerge &each) { return each.yours; });
        QCOMPARE(ofYours, yours);
        const auto usual = merged(base, theirs, yours,
            [](const FieldMerge &each) { return each.yours == each.base ? each.theirs : each.yours; });
        QCOMPARE(usual, json("{'a':'3','c':{'d':'2'},'l':[{'id':'1','n':'b'},{'id':'2'}]}"));
    }
};

QTEST_APPLESS_MAIN(TestJsonMerge)
#include "tst_jsonmerge.moc"
