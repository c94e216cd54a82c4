// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace kept;

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsUntilTheNextEntry()
    {
        History<int> history;
        QVERIFY(history.on({2026, 1, 1}) == nullptr);
        history.set({2026, 7, 1}, 2);
        history.set({2026, 1, 1}, 1);
        QVERIFY(history.on({2025, 12, 31}) == nullptr);
        QCOMPARE(*history.on({2026, 1, 1}), 1);
        QCOMPARE(*history.on({2026, 6, 30}), 1);
        QCOMPARE(*history.on({2026, 7, 1}), 2);
        history.set({2026, 1, 1}, 3);
        QCOMPARE(*history.on({2026, 6, 30}), 3);
        QCOMPARE(history.entries().size(), std::size_t{2});
    }

    void agreesWithAMap()
    {
        QVERIFY(rc::check("entries set in any order", [](const std::vector<std::pair<std::uint8_t, int>> &changes) {
            const QDate start(2024, 1, 1);
            History<int> history;
            std::map<int, int> map;
            for (const auto &[day, value] : changes) {
                history.set(start.addDays(day), value);
                map[day] = value;
            }
            RC_ASSERT(history.entries().size() == map.size());
            for (int day = -1; day <= 256; ++day) {
                const auto after = map.upper_bound(day);
                const int *found = history.on(start.addDays(day));
                RC_ASSERT((found == nullptr) == (after == map.begin()));
                RC_ASSERT((found == nullptr || *found == std::prev(after)->second));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
