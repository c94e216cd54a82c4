// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc.h"

#include "app/calcops.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <iostream>
#include <map>
#include <stdexcept>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calc)
};

constexpr qsizetype longestLine = 64 * 1024 * 1024;

using Operation = Result<QJsonObject> (*)(const QJsonObject &);

Operation operationNamed(const QString &name)
{
    static const std::map<QString, Operation> operations{
        {QStringLiteral("service_time"), calcServiceTime},
        {QStringLiteral("due"), calcDue},
        {QStringLiteral("is_open"), calcIsOpen},
        {QStringLiteral("next_open"), calcNextOpen},
        {QStringLiteral("percentile"), calcPercentile},
        {QStringLiteral("wilson"), calcWilson},
        {QStringLiteral("availability"), calcAvailability},
        {QStringLiteral("credit"), calcCredit},
        {QStringLiteral("credits"), calcCredits},
        {QStringLiteral("term"), calcTerm},
    };
    const auto found = operations.find(name);
    return found == operations.end() ? nullptr : found->second;
}

Result<QJsonObject> requestOf(const QByteArray &line)
{
    if (line.size() > longestLine)
        return fail(ErrorCode::InvalidInput, Texts::tr("The line is longer than 64 MiB."));
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
            Texts::tr("The line is not JSON in UTF-8: at byte %1: %2.").arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput, Texts::tr("The line must hold one JSON object."));
    return document.object();
}

QByteArray answerOf(const Result<QJsonObject> &result)
{
    if (result)
        return QJsonDocument(*result).toJson(QJsonDocument::Compact);
    const QJsonObject error{{QStringLiteral("code"), errorCodeName(result.error().code)},
        {QStringLiteral("message"), errorText(result.error())}};
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(QJsonDocument::Compact);
}

/// The next line without its end; nothing at the end of the input. What goes beyond the longest line is passed over.
std::optional<QByteArray> readLine(std::streambuf &input)
{
    QByteArray line;
    int next = input.sbumpc();
    if (next == std::char_traits<char>::eof())
        return std::nullopt;
    for (; next != std::char_traits<char>::eof() && next != '\n'; next = input.sbumpc()) {
        if (line.size() <= longestLine)
            line.append(static_cast<char>(next));
    }
    return line;
}

} // namespace

Result<QJsonObject> calculate(const QJsonObject &request)
{
    const QJsonValue name = request.value(u"op");
    const QString field = QStringLiteral("op");
    if (name.isUndefined())
        return fail(ErrorCode::InvalidInput, Texts::tr("This field is missing."), field);
    if (!name.isString())
        return fail(ErrorCode::InvalidInput, Texts::tr("This must be a text."), field);
    const Operation operation = operationNamed(name.toString());
    if (!operation)
        return fail(ErrorCode::InvalidInput, Texts::tr("The operation \"%1\" is not known.").arg(name.toString()),
            field, Texts::tr("See the help page \"calc-format\" for the operations."));
    try {
        return operation(request);
    } catch (const std::overflow_error &) {
        return fail(ErrorCode::Overflow, Texts::tr("A number is outside the range that is computed exactly."));
    }
}

QByteArray calculateLine(const QByteArray &line, bool &failed)
{
    if (line.trimmed().isEmpty())
        return {};
    const Result<QJsonObject> result = requestOf(line).and_then(calculate);
    if (!result)
        failed = true;
    return answerOf(result);
}

int runCalc()
{
    std::ios::sync_with_stdio(false); // so that a line is read as soon as it is there, in large pieces
    std::streambuf &input = *std::cin.rdbuf();
    bool failed = false;
    while (const std::optional<QByteArray> line = readLine(input)) {
        const QByteArray answer = calculateLine(*line, failed);
        if (answer.isEmpty())
            continue;
        std::cout.write(answer.constData(), answer.size());
        if (!(std::cout << std::endl))
            return 1;
    }
    return failed ? 1 : 0;
}

} // namespace kept
