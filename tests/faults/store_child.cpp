// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbookfixture.h"

#include <QCoreApplication>
#include <cstdio>

using namespace kept;
using namespace kept::test;

// The program that tst_killed kills.
//   store_child import FILE FIRST SIZE   imports batch after batch of SIZE tickets, from number FIRST on, until killed;
//                                        prints "ready" when open and the number of each batch that is committed
//   store_child sample FILE              makes the workbook that tests/data/schema keeps of this schema
namespace {

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

void importForever(const QString &path, int first, int size)
{
    const auto database = take(Database::open(path));
    say("ready");
    for (int batch = first;; ++batch) {
        ActionContext action = context("import");
        action.now += std::chrono::hours(24 * first); // each run has its backup of the day
        const auto transaction = take(Transaction::begin(*database, action));
        const QByteArray name = "batch-" + QByteArray::number(batch);
        take(writeImport(*transaction, importInfo(name.constData()), tickets(size, std::int64_t(batch) * size)));
        take(transaction->commit());
        say(QByteArray::number(batch));
    }
}

void makeSample(const QString &path)
{
    const auto database = take(Database::create(path));
    addParties(*database);
    import(*database, "i1", tickets(20));
    say(take(auditHead(*database)).hash.toLatin1());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("import"))
        importForever(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("sample"))
        makeSample(arguments[2]);
    return 0;
}
