// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kept {

/// The answer to one request of `kept calc`, such as {"op":"due",…}, by the functions that the program itself uses. The
/// shapes are in resources/help/calc-format.md. An error names the field that is wrong; no request throws or loops.
[[nodiscard]] Result<QJsonObject> calculate(const QJsonObject &request);

/// The answer to one line of input as one line of output without its end: {"error":{"code":…,"message":…}} for a line
/// that is no request or cannot be answered, and then sets `failed` (it is never reset). A blank line answers nothing.
[[nodiscard]] QByteArray calculateLine(const QByteArray &line, bool &failed);

/// Answers each line of standard input on standard output at once, until the input ends. Gives the exit code: 0, or 1
/// when any line failed or the answers could not be written.
[[nodiscard]] int runCalc();

} // namespace kept
