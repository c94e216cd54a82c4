// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/versioncomparison.h"

#include "models/domain/codec.h"
#include "models/domain/display.h"
#include "models/domain/displaylocale.h"
#include "models/domain/listkeys.h"
#include "models/tables/fieldwords.h"
#include "models/tables/versionvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::VersionComparison)
};

/// Sections in the order in which an agreement has them; what is not named follows by name.
const QStringList &sectionOrder()
{
    static const QStringList order{QStringLiteral("introduction"), QStringLiteral("services"),
        QStringLiteral("out_of_scope"), QStringLiteral("term"), QStringLiteral("notice_calendar"),
        QStringLiteral("zone"), QStringLiteral("fiscal_start_month"), QStringLiteral("language"),
        QStringLiteral("signatories"), QStringLiteral("contacts"), QStringLiteral("service_hours"),
        QStringLiteral("planned_maintenance"), QStringLiteral("support"), QStringLiteral("escalation"),
        QStringLiteral("service_levels"), QStringLiteral("credit_cap"), QStringLiteral("credit_terms"),
        QStringLiteral("charges"), QStringLiteral("exclusions"), QStringLiteral("provider_responsibilities"),
        QStringLiteral("customer_responsibilities"), QStringLiteral("claim_process"), QStringLiteral("reporting"),
        QStringLiteral("cadence"), QStringLiteral("governance"), QStringLiteral("target_adjustment"),
        QStringLiteral("disputes"), QStringLiteral("security"), QStringLiteral("data_protection"),
        QStringLiteral("evidence"), QStringLiteral("termination_triggers"), QStringLiteral("termination_rules"),
        QStringLiteral("exit"), QStringLiteral("glossary"), QStringLiteral("clauses"),
        QStringLiteral("reopening_window_days")};
    return order;
}

/// Entries that nothing names match by their place, and targets that an amendment gave another date.
bool isMatchedByPlace(const QString &list) { return listKeys(list).empty() || list == QStringLiteral("targets"); }

QString keyOf(const QJsonObject &entry, const QStringList &fields)
{
    QStringList parts;
    for (const QString &field : fields)
        parts << entry.value(field).toString();
    return parts.join(QChar(0x1f));
}

struct Pair {
    qsizetype before = -1; ///< -1: added
    qsizetype after = -1; ///< -1: removed
};

/// Which entry of the one list is which of the other, in the order of the later list; removed ones stand where they
/// stood.
std::vector<Pair> pairs(const QString &list, const QJsonArray &before, const QJsonArray &after)
{
    std::vector<qsizetype> matchOf(static_cast<std::size_t>(after.size()), -1);
    std::set<qsizetype> taken;
    const auto match = [&](const auto &isSame) {
        for (qsizetype j = 0; j < after.size(); ++j)
            for (qsizetype i = 0; matchOf[static_cast<std::size_t>(j)] < 0 && i < before.size(); ++i)
                if (!taken.contains(i) && isSame(i, j)) {
                    matchOf[static_cast<std::size_t>(j)] = i;
                    taken.insert(i);
                }
    };
    match([&](qsizetype i, qsizetype j) { return before.at(i) == after.at(j); });
    for (const QStringList &fields : listKeys(list))
        match([&](qsizetype i, qsizetype j) {
            return keyOf(before.at(i).toObject(), fields) == keyOf(after.at(j).toObject(), fields);
        });
    if (isMatchedByPlace(list))
        match([](qsizetype i, qsizetype j) { return i == j; });
    std::vector<Pair> result;
    qsizetype told = 0; // entries of the earlier list up to here were told
    for (qsizetype j = 0; j < after.size(); ++j) {
        const qsizetype i = matchOf[static_cast<std::size_t>(j)];
        for (; told < i; ++told)
            if (!taken.contains(told))
                result.push_back({told, -1});
        result.push_back({i, j});
    }
    for (; told < before.size(); ++told)
        if (!taken.contains(told))
            result.push_back({told, -1});
    return result;
}

/// An amount of money is one value.
bool isWhole(const QJsonValue &value)
{
    return value.isObject() && value.toObject().contains(u"amount") && value.toObject().contains(u"currency");
}

bool isListOfObjects(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

class Comparison {
public:
    explicit Comparison(const RecordNames &names) : m_names(names) { }

    void section(const QString &name, const QJsonValue &before, const QJsonValue &after)
    {
        Place place{fieldWord(name), {}, {}, name, name};
        // What a section has by itself is its own field.
        if (!before.isObject() && !after.isObject() && !isListOfObjects(before) && !isListOfObjects(after))
            place.field = place.section;
        value(place, before, after);
    }
    std::vector<VersionDifference> take() { return std::move(m_differences); }

private:
    struct Place {
        QString section;
        QString item;
        QString field;
        QString path;
        QString name; ///< of the field in the JSON
        [[nodiscard]] Place in(const QString &member) const
        {
            const QString word = fieldWord(member);
            return {section, item,
                field.isEmpty() ? word : Texts::tr("%1, %2", "a field and a part of it").arg(field, word),
                path + u'.' + member, member};
        }
    };

    void value(const Place &place, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (isListOfObjects(before) || isListOfObjects(after))
            return list(place, before.toArray(), after.toArray());
        const bool hasParts = (before.isObject() || after.isObject()) && !isWhole(before) && !isWhole(after);
        if (hasParts && !before.isUndefined() && !after.isUndefined())
            return object(place, before.toObject(), after.toObject());
        add(place, before, after);
    }

    void object(const Place &place, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList names = before.keys() + after.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : names) {
            const QJsonValue usual = usualValue(place.name, name);
            const auto of = [&](const QJsonObject &side) { return side.contains(name) ? side.value(name) : usual; };
            value(place.in(name), of(before), of(after));
        }
    }

    void list(const Place &place, const QJsonArray &before, const QJsonArray &after)
    {
        for (const Pair &pair : pairs(place.name, before, after)) {
            const QJsonObject was = pair.before < 0 ? QJsonObject() : before.at(pair.before).toObject();
            const QJsonObject is = pair.after < 0 ? QJsonObject() : after.at(pair.after).toObject();
            const Place entry = entryPlace(place, pair, pair.after < 0 ? was : is);
            if (pair.before >= 0 && pair.after >= 0)
                object(entry, was, is);
            else
                add(entry, pair.before < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(was),
                    pair.after < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(is));
        }
        order(place, before, after);
    }

    /// Where an entry of a list stands: an item of its section, or a part of a field.
    Place entryPlace(const Place &place, const Pair &pair, const QJsonObject &entry) const
    {
        const QString label = entryLabel(place.name, entry, pair.after < 0 ? pair.before : pair.after);
        Place result = place;
        result.path += QStringLiteral("[%1]").arg(entryKey(place.name, entry, pair));
        if (place.item.isEmpty() && place.field.isEmpty())
            result.item = label;
        else
            result.field = Texts::tr("%1 %2", "a field and which of its entries").arg(place.field, label);
        return result;
    }

    static QString entryKey(const QString &list, const QJsonObject &entry, const Pair &pair)
    {
        const std::vector<QStringList> keys = listKeys(list);
        const QString key = keys.empty() ? QString() : entry.value(keys.front().front()).toString();
        return key.isEmpty() ? QString::number(pair.after < 0 ? pair.before : pair.after) : key;
    }

    QString entryLabel(const QString &list, const QJsonObject &entry, qsizetype index) const
    {
        if (list == QStringLiteral("clauses"))
            return QStringList{entry.value(u"number").toString(), entry.value(u"title").toString()}
                .join(u' ')
                .trimmed();
        if (list == QStringLiteral("bands"))
            return displayLocale().toString(index + 1);
        for (const char16_t *field : {u"name", u"term", u"report", u"trigger", u"from", u"role"})
            if (const QJsonValue value = entry.value(QStringView(field)); !value.toString().isEmpty())
                return versionValueText(QStringView(field).toString(), value, m_names);
        return displayLocale().toString(index + 1);
    }

    /// Clauses and service levels that only changed places.
    void order(const Place &place, const QJsonArray &before, const QJsonArray &after)
    {
        if (place.name != QStringLiteral("clauses") && place.name != QStringLiteral("service_levels"))
            return;
        std::vector<qsizetype> places;
        for (const Pair &pair : pairs(place.name, before, after))
            if (pair.before >= 0 && pair.after >= 0)
                places.push_back(pair.before);
        if (std::is_sorted(places.begin(), places.end()))
            return;
        const auto labels = [&](const QJsonArray &entries) {
            QStringList texts;
            for (qsizetype i = 0; i < entries.size(); ++i)
                texts << entryLabel(place.name, entries.at(i).toObject(), i);
            return texts.join(Texts::tr("; ", "between entries of a list"));
        };
        m_differences.push_back({place.section, {}, Texts::tr("Order"), DifferenceKind::Changed, labels(before),
            labels(after), place.path});
    }

    void add(const Place &place, const QJsonValue &before, const QJsonValue &after)
    {
        const QString was = versionValueText(place.name, before, m_names);
        const QString is = versionValueText(place.name, after, m_names);
        if (was == is && before.isUndefined() == after.isUndefined())
            return; // written otherwise, "99.9" and "99.90"
        const DifferenceKind kind = before.isUndefined() ? DifferenceKind::Added
            : after.isUndefined()                        ? DifferenceKind::Removed
                                                         : DifferenceKind::Changed;
        m_differences.push_back({place.section, place.item, place.field, kind, was, is, place.path});
    }

    const RecordNames &m_names;
    std::vector<VersionDifference> m_differences;
};

} // namespace

RecordNames recordNames(const std::vector<Organisation> &organisations, const std::vector<Service> &services,
    const std::vector<CalendarRecord> &calendars)
{
    RecordNames names;
    for (const Organisation &each : organisations)
        names.organisations[each.id.text()] = each.name;
    for (const Service &each : services)
        names.services[each.id.text()] = each.name;
    for (const CalendarRecord &each : calendars)
        names.calendars[each.id.text()] = each.name;
    return names;
}

std::vector<VersionDifference> compareVersions(
    const AgreementContent &before, const AgreementContent &after, const RecordNames &names)
{
    const QJsonObject was = toJson(before);
    const QJsonObject is = toJson(after);
    QStringList sections = sectionOrder();
    for (const QString &name : was.keys() + is.keys())
        if (!sections.contains(name))
            sections << name;
    Comparison comparison(names);
    for (const QString &name : sections)
        comparison.section(name, was.value(name), is.value(name));
    return comparison.take();
}

std::vector<VersionDifference> compareVersions(
    const Agreement &agreement, const AgreementVersion &before, const AgreementVersion &after, const RecordNames &names)
{
    Comparison head(names);
    head.section(QStringLiteral("title"), titleOf(agreement, before), titleOf(agreement, after));
    std::vector<VersionDifference> differences = head.take();
    for (VersionDifference &each : compareVersions(before.content, after.content, names))
        differences.push_back(std::move(each));
    return differences;
}

const AgreementVersion *versionNumbered(const Agreement &agreement, int number)
{
    const auto found = std::find_if(agreement.versions.begin(), agreement.versions.end(),
        [number](const AgreementVersion &version) { return version.number == number; });
    return found == agreement.versions.end() ? nullptr : &*found;
}

QString versionTitle(const AgreementVersion &version)
{
    return Texts::tr("Version %1, from %2")
        .arg(displayLocale().toString(version.number), displayDate(version.effective));
}

QString differenceWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Changed:
        return Texts::tr("changed");
    case DifferenceKind::Added:
        return Texts::tr("added");
    case DifferenceKind::Removed:
        break;
    }
    return Texts::tr("removed");
}

QString differencePlace(const VersionDifference &difference)
{
    QStringList parts{difference.section, difference.item};
    if (difference.field != difference.section)
        parts << difference.field;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString comparisonText(const QString &reference, const AgreementVersion &from, const AgreementVersion &to,
    const std::vector<VersionDifference> &differences)
{
    QStringList lines{Texts::tr("%1: %2 beside %3", "reference of an agreement and two of its versions")
                          .arg(reference, versionTitle(from), versionTitle(to))};
    if (differences.empty())
        lines << Texts::tr("Both versions say the same.");
    for (const VersionDifference &each : differences) {
        lines << QString() << QStringLiteral("%1 (%2)").arg(differencePlace(each), differenceWord(each.kind));
        if (each.kind == DifferenceKind::Changed && each.before.size() + each.after.size() > 120)
            lines << QStringLiteral("  ") + wordRunsText(each.words());
        else
            for (const auto &[sign, text] : {std::pair(QChar(u'-'), each.before), std::pair(QChar(u'+'), each.after)})
                if (!text.isEmpty())
                    lines << QStringLiteral("  %1 %2").arg(sign).arg(
                        QString(text).replace(u'\n', QStringLiteral("\n    ")));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kept
