// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <functional>
#include <set>
#include <vector>

namespace kept {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::JsonText)
};

constexpr std::size_t greatestDepth = 64;

QByteArray withoutMark(const QByteArray &bytes) { return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes; }

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return 1 + static_cast<int>(std::count(bytes.begin(), bytes.begin() + std::min(offset, bytes.size()), '\n'));
}

tl::unexpected<Error> failAt(
    const QByteArray &bytes, qsizetype offset, const QString &fileName, const QString &message, const QString &advice)
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, bytes.size());
    const qsizetype lineStart = at == 0 ? 0 : bytes.lastIndexOf('\n', at - 1) + 1;
    const qsizetype column = QString::fromUtf8(bytes.mid(lineStart, at - lineStart)).size() + 1;
    return fail(ErrorCode::InvalidInput, message,
        Texts::tr("%1, line %2, column %3").arg(fileName).arg(lineAt(bytes, at)).arg(column), advice);
}

/// Walks over JSON text once, without building values. What is not well formed it passes over: the parser proper finds
/// that.
class Walk {
public:
    explicit Walk(const QByteArray &bytes) : m_bytes(bytes) { }

    /// Called with the offset of each value; `path` gives its path.
    std::function<void(qsizetype)> onValue;
    /// Where nesting gets deeper than the limit, or -1.
    qsizetype tooDeepAt = -1;
    /// Where a field stands for the second time in its object, or -1; and its name.
    qsizetype repeatedAt = -1;
    QString repeatedName;

    void run()
    {
        for (; m_at < m_bytes.size() && tooDeepAt < 0 && repeatedAt < 0; ++m_at)
            step(m_bytes[m_at]);
    }
    [[nodiscard]] QString path() const
    {
        QString text;
        for (const Level &level : m_levels) {
            if (!level.isObject)
                text += u'[' + QString::number(level.index) + u']';
            else
                text += (text.isEmpty() ? QString() : QStringLiteral(".")) + level.name;
        }
        return text;
    }

private:
    struct Level {
        bool isObject = false;
        bool nameIsNext = false;
        qsizetype index = 0;
        QString name;
        std::set<QString> names;
    };

    void step(char c)
    {
        if (c == '"')
            string();
        else if (c == '{' || c == '[')
            open(c == '{');
        else if ((c == '}' || c == ']') && !m_levels.empty())
            m_levels.pop_back();
        else if (c == ',' && !m_levels.empty())
            next(m_levels.back());
        else if (c == '-' || c == 't' || c == 'f' || c == 'n' || (c >= '0' && c <= '9'))
            word();
    }
    void next(Level &level)
    {
        level.nameIsNext = level.isObject;
        ++level.index;
    }
    void open(bool isObject)
    {
        if (onValue)
            onValue(m_at);
        if (m_levels.size() == greatestDepth)
            tooDeepAt = m_at;
        m_levels.push_back({.isObject = isObject, .nameIsNext = isObject, .name = {}, .names = {}});
    }
    void word()
    {
        if (onValue)
            onValue(m_at);
        while (m_at + 1 < m_bytes.size() && !QByteArrayView(",]} \t\r\n{[\"").contains(m_bytes[m_at + 1]))
            ++m_at;
    }
    void string()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_bytes.size() && m_bytes[m_at] != '"'; ++m_at)
            m_at += m_bytes[m_at] == '\\' ? 1 : 0;
        if (m_levels.empty() || !m_levels.back().nameIsNext) {
            if (onValue)
                onValue(start);
            return;
        }
        Level &level = m_levels.back();
        level.nameIsNext = false;
        level.name = textOf(m_bytes.mid(start, m_at + 1 - start));
        if (!level.names.insert(level.name).second) {
            repeatedAt = start;
            repeatedName = level.name;
        }
    }
    /// The text of a string in quotation marks, its escapes resolved.
    static QString textOf(const QByteArray &quoted)
    {
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

/// Whether `path` is `whole` or one of the values that hold it.
bool holds(const QString &path, const QString &whole)
{
    if (!whole.startsWith(path))
        return false;
    return path.isEmpty() || whole.size() == path.size() || whole[path.size()] == u'.' || whole[path.size()] == u'[';
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &withMark, const QString &fileName, qsizetype mebibytes)
{
    const QByteArray bytes = withoutMark(withMark);
    if (bytes.size() > mebibytes * 1024 * 1024)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is larger than %1 MiB.").arg(mebibytes), fileName,
            Texts::tr("Split it into several files."));
    Walk walk(bytes);
    walk.run();
    if (walk.tooDeepAt >= 0)
        return failAt(bytes, walk.tooDeepAt, fileName, Texts::tr("The values are nested more than 64 deep."), {});
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failAt(bytes, problem.offset, fileName,
            Texts::tr("The file is not well-formed JSON: %1.").arg(problem.errorString()),
            Texts::tr("Look for a missing comma, quotation mark or bracket here or just before."));
    if (walk.repeatedAt >= 0)
        return failAt(bytes, walk.repeatedAt, fileName,
            Texts::tr("The field “%1” stands twice in one object.").arg(walk.repeatedName.left(40)),
            Texts::tr("Keep one of them."));
    if (!json.isObject())
        return fail(ErrorCode::InvalidInput, Texts::tr("The file does not hold a JSON object."), fileName,
            Texts::tr("It starts with { and ends with }."));
    return json.object();
}

int lineOfPath(const QByteArray &bytes, const QString &path)
{
    qsizetype best = 0;
    qsizetype bestLength = 0;
    Walk walk(bytes);
    walk.onValue = [&](qsizetype offset) {
        const QString here = walk.path();
        if (here.size() > bestLength && holds(here, path)) {
            best = offset;
            bestLength = here.size();
        }
    };
    walk.run();
    return lineAt(bytes, best);
}

} // namespace kept
