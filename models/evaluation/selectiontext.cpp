// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/selectiontext.h"

#include <QCoreApplication>

#include <array>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Rule)
};

/// A list of the selection with the text that begins it.
struct ListOf {
    QStringList TicketSelection::*list;
    QString text; ///< "kind: %1"
    const char *english;
};

std::array<ListOf, 4> listsOf()
{
    return {ListOf{&TicketSelection::kinds, Texts::tr("kind: %1"), "kind:"},
        ListOf{&TicketSelection::priorities, Texts::tr("priority: %1"), "priority:"},
        ListOf{&TicketSelection::categories, Texts::tr("category: %1"), "category:"},
        ListOf{&TicketSelection::tags, Texts::tr("tag: %1"), "tag:"}};
}

/// A condition with what it is called, and what else is understood.
struct ConditionName {
    TicketCondition condition;
    QString text;
    QString brief;
    const char *english;
};

std::array<ConditionName, 4> conditionNames()
{
    return {ConditionName{TicketCondition::Reopened, Texts::tr("reopened", "of a ticket"), {}, "reopened"},
        ConditionName{TicketCondition::Answered, Texts::tr("answered", "of a ticket"), {}, "answered"},
        ConditionName{TicketCondition::SupplierVerdictMet,
            Texts::tr("within the service level by the supplier's own verdict", "of a ticket"),
            Texts::tr("on time", "of a ticket, by the supplier's own verdict"), "on time"},
        ConditionName{TicketCondition::Accepted, Texts::tr("accepted", "of a ticket"), {}, "accepted"}};
}

bool isSame(const QString &word, const QString &other) { return word.compare(other, Qt::CaseInsensitive) == 0; }

bool addCondition(TicketSelection &selection, const QString &word)
{
    for (const auto &[condition, text, brief, english] : conditionNames()) {
        if (!isSame(word, text) && !isSame(word, brief) && !isSame(word, QLatin1String(english)))
            continue;
        selection.conditions.push_back(condition);
        return true;
    }
    return false;
}

bool addList(TicketSelection &selection, const QString &piece)
{
    for (const auto &[list, text, english] : listsOf()) {
        for (const QString &start :
            {text.section(QStringLiteral("%1"), 0, 0).trimmed(), QString(QLatin1String(english))}) {
            if (start.isEmpty() || !piece.startsWith(start, Qt::CaseInsensitive))
                continue;
            for (const QString &word : piece.mid(start.size()).split(u',', Qt::SkipEmptyParts))
                if (!word.trimmed().isEmpty())
                    (selection.*list) << word.trimmed();
            return true;
        }
    }
    return false;
}

} // namespace

QString selectionText(const TicketSelection &selection)
{
    QStringList asked;
    for (const auto &[list, text, english] : listsOf())
        if (const QStringList &words = selection.*list; !words.isEmpty())
            asked << text.arg(words.join(QStringLiteral(", ")));
    for (const TicketCondition condition : selection.conditions)
        for (const ConditionName &name : conditionNames())
            if (name.condition == condition)
                asked << name.text;
    return asked.join(QStringLiteral("; "));
}

Result<TicketSelection> selectionFromText(const QString &text)
{
    TicketSelection selection;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString piece = part.trimmed();
        if (piece.isEmpty() || addList(selection, piece) || addCondition(selection, piece))
            continue;
        const TicketSelection example{
            {QStringLiteral("request")}, {}, {}, {QStringLiteral("error")}, {TicketCondition::Reopened}};
        return fail(ErrorCode::InvalidInput, Texts::tr("“%1” says nothing of tickets.").arg(piece), {},
            Texts::tr("Write it like “%1”.", "an example").arg(selectionText(example)));
    }
    return selection;
}

QString filterText(const Population &population)
{
    return selectionText({population.kinds, population.priorities, population.categories, population.tags, {}});
}

Result<void> setFilter(Population &population, const QString &text)
{
    auto selection = selectionFromText(text);
    if (!selection)
        return tl::unexpected(selection.error());
    if (!selection->conditions.empty())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("Which tickets are looked at goes by kind, priority, category and tag only."), {},
            Texts::tr("A ratio of tickets and the parts of a composed metric may ask for more."));
    population.kinds = selection->kinds;
    population.priorities = selection->priorities;
    population.categories = selection->categories;
    population.tags = selection->tags;
    return {};
}

} // namespace kept
