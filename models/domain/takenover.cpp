// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/takenover.h"

#include "models/domain/agreement.h"
#include "models/domain/display.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TakenOver)
};

} // namespace

QString takenOverText(const std::vector<TakenOver> &origins)
{
    QStringList sentences;
    for (const TakenOver &origin : origins)
        sentences << Texts::tr("Taken over from the file %1 by %2 on %3.")
                         .arg(origin.file, origin.by, displayDate(dateIn(origin.at, QTimeZone::utc())));
    return sentences.join(u' ');
}

QStringList takenOverSteps(const Agreement &agreement)
{
    QStringList sentences;
    const std::vector<LifeEvent> &life = agreement.life;
    for (std::size_t first = 0, next = 0; first < life.size(); first = next) {
        next = first + 1;
        while (next < life.size() && life[next].takenOver == life[first].takenOver)
            ++next;
        if (life[first].takenOver.empty())
            continue;
        sentences << Texts::tr("%n step(s) of its life, dated %1 to %2, were not taken in this workbook.", nullptr,
                         static_cast<int>(next - first))
                         .arg(displayDate(life[first].date), displayDate(life[next - 1].date))
                + u' ' + takenOverText(life[first].takenOver);
    }
    return sentences;
}

} // namespace kept
