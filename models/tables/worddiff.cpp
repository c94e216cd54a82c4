// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/worddiff.h"

#include <QStringList>

#include <cstdint>

namespace kept {

namespace {

using Words = std::vector<QStringView>;

constexpr std::size_t greatestTable = 4'000'000;

/// Between two digits: a number and a date are one word.
bool isInsideNumber(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit()
        && QStringView(u".,:/-").contains(text[at]);
}

/// Words, blanks between them, and signs each by itself.
Words wordsOf(const QString &text)
{
    enum Class { Letters, Blanks, Sign };
    const auto classOf = [](QChar c) {
        // Halves of a pair and marks stay with their letter.
        const bool letter = c.isLetterOrNumber() || c == u'_' || c.isSurrogate() || c.isMark();
        return letter ? Letters : c.isSpace() ? Blanks : Sign;
    };
    Words words;
    const QStringView view(text);
    for (qsizetype from = 0; from < view.size();) {
        const Class kind = classOf(view[from]);
        qsizetype to = from + 1;
        while (to < view.size() && kind != Sign
            && (classOf(view[to]) == kind || (kind == Letters && isInsideNumber(view, to))))
            ++to;
        words.push_back(view.sliced(from, to - from));
        from = to;
    }
    return words;
}

void append(std::vector<WordRun> &runs, WordRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (!runs.empty() && runs.back().kind == kind)
        runs.back().text += text;
    else
        runs.push_back({kind, text.toString()});
}

void appendAll(std::vector<WordRun> &runs, WordRun::Kind kind, const Words &words, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        append(runs, kind, words[i]);
}

/// Lengths of the longest common subsequence of what is left from (i, j) on.
std::vector<std::uint32_t> commonLengths(const Words &a, const Words &b)
{
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> lengths((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            lengths[i * width + j] = a[i] == b[j] ? lengths[(i + 1) * width + j + 1] + 1
                                                  : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    return lengths;
}

/// Removed words stand together before the added ones, also around a blank that both have.
void appendMiddle(std::vector<WordRun> &runs, const Words &a, const Words &b)
{
    if (a.size() * b.size() > greatestTable) {
        appendAll(runs, WordRun::Removed, a, 0, a.size());
        appendAll(runs, WordRun::Added, b, 0, b.size());
        return;
    }
    const std::vector<std::uint32_t> lengths = commonLengths(a, b);
    const std::size_t width = b.size() + 1;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            append(runs, WordRun::Same, a[i]);
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
            append(runs, WordRun::Removed, a[i++]);
        } else {
            append(runs, WordRun::Added, b[j++]);
        }
    }
}

bool isBlank(const WordRun &run) { return run.kind == WordRun::Same && run.text.trimmed().isEmpty(); }

/// A blank between two changes belongs to both: "[-one two-] {+three four+}" reads better than word after word.
std::vector<WordRun> joined(const std::vector<WordRun> &runs)
{
    std::vector<WordRun> result;
    for (std::size_t i = 0; i < runs.size();) {
        if (runs[i].kind == WordRun::Same) {
            result.push_back(runs[i++]);
            continue;
        }
        QString removed;
        QString added;
        for (; i < runs.size(); ++i) {
            const bool bridges = isBlank(runs[i]) && i + 1 < runs.size() && runs[i + 1].kind != WordRun::Same;
            if (runs[i].kind == WordRun::Same && !bridges)
                break;
            removed += runs[i].kind != WordRun::Added ? runs[i].text : QString();
            added += runs[i].kind != WordRun::Removed ? runs[i].text : QString();
        }
        append(result, WordRun::Removed, removed);
        append(result, WordRun::Added, added);
    }
    return result;
}

} // namespace

std::vector<WordRun> wordRuns(const QString &before, const QString &after)
{
    const Words a = wordsOf(before);
    const Words b = wordsOf(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<WordRun> runs;
    appendAll(runs, WordRun::Same, a, 0, head);
    const auto middle = [&](const Words &words) {
        return Words(
            words.begin() + static_cast<std::ptrdiff_t>(head), words.end() - static_cast<std::ptrdiff_t>(tail));
    };
    appendMiddle(runs, middle(a), middle(b));
    appendAll(runs, WordRun::Same, a, a.size() - tail, a.size());
    return joined(runs);
}

QString wordRunsText(const std::vector<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs)
        text += run.kind == WordRun::Same  ? run.text
            : run.kind == WordRun::Removed ? QStringLiteral("[-%1-]").arg(run.text)
                                           : QStringLiteral("{+%1+}").arg(run.text);
    return text;
}

} // namespace kept
