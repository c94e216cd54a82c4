// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/agreementplace.h"

#include "models/domain/display.h"
#include "models/tables/fieldwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AgreementPlace)
};

/// A step of a path: "serviceLevels[2]" is the third of its list.
struct Step {
    QString name;
    std::optional<std::size_t> index;
};

std::vector<Step> stepsOf(const QString &place)
{
    static const QRegularExpression pattern(QStringLiteral("^(.*)\\[(\\d+)\\]$"));
    std::vector<Step> steps;
    for (const QString &part : place.split(u'.', Qt::SkipEmptyParts)) {
        const auto match = pattern.match(part);
        if (match.hasMatch())
            steps.push_back({match.captured(1), match.captured(2).toULongLong()});
        else
            steps.push_back({part, std::nullopt});
    }
    return steps;
}

bool isOf(const Step &step, QLatin1String camel, QLatin1String snake)
{
    return step.index && (step.name == camel || step.name == snake);
}

/// "charge “Monthly fee”", or which one it is where it has no name yet.
QString entryWords(const QString &named, const QString &counted, const QString &name, std::size_t index)
{
    return name.trimmed().isEmpty() ? counted.arg(displayLocale().toString(static_cast<qulonglong>(index + 1)))
                                    : named.arg(name.trimmed());
}

/// What the step goes into, where people know that by a name of its own; empty where they do not.
QString entryOf(const AgreementContent &content, const Step &step)
{
    const std::size_t index = step.index.value_or(0);
    if (isOf(step, QLatin1String("serviceLevels"), QLatin1String("service_levels"))) {
        const bool known = index < content.serviceLevels.size();
        return entryWords(Texts::tr("service level “%1”"), Texts::tr("service level %1", "its number"),
            known ? content.serviceLevels[index].name : QString(), index);
    }
    if (isOf(step, QLatin1String("charges"), QLatin1String("charges"))) {
        const bool known = index < content.charges.size();
        return entryWords(Texts::tr("charge “%1”"), Texts::tr("charge %1", "its number"),
            known ? content.charges[index].name : QString(), index);
    }
    if (isOf(step, QLatin1String("clauses"), QLatin1String("clauses"))) {
        const bool known = index < content.clauses.size();
        return entryWords(Texts::tr("clause “%1”"), Texts::tr("clause %1", "its number"),
            known ? content.clauses[index].title : QString(), index);
    }
    return {};
}

} // namespace

QString agreementPlaceWords(const Agreement &agreement, const QString &place, const QString &label)
{
    if (place.startsWith(QStringLiteral("life["))) // the message says itself which step is meant
        return {};
    QStringList words;
    QStringList field;
    const AgreementVersion *version = agreement.versions.empty() ? nullptr : &agreement.versions.back();
    for (const Step &step : stepsOf(place)) {
        if (isOf(step, QLatin1String("versions"), QLatin1String("versions"))) {
            if (*step.index >= agreement.versions.size())
                continue; // one that was to be added; its day is asked for beside it
            version = &agreement.versions[*step.index];
            if (version->effective.isValid())
                words << Texts::tr("version effective from %1").arg(displayDate(version->effective));
            continue;
        }
        const QString entry = version ? entryOf(version->content, step) : QString();
        if (!entry.isEmpty()) {
            words << entry;
            field.clear();
        } else if (step.name != QStringLiteral("content")) {
            field << (step.index ? QStringLiteral("%1[%2]").arg(step.name).arg(*step.index) : step.name);
        }
    }
    if (!field.isEmpty() || !label.isEmpty())
        words << Texts::tr("field “%1”").arg(label.isEmpty() ? fieldWord(field.join(u'.')) : label);
    return words.join(QStringLiteral(", "));
}

} // namespace kept
