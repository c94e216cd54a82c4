// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace kept {

/// What kind of failure an Error reports; the command line's exit codes and calc's `code` come from it.
enum class ErrorCode {
    InvalidInput, ///< a value, row, field or file does not hold what it must
    NotFound, ///< a file or a record that was named does not exist
    Conflict, ///< the record was changed by someone else since it was read
    Refused, ///< the operation is not allowed in this state
    Io, ///< the system could not read or write
    Damaged, ///< the workbook or its audit trail does not hold together
    Overflow, ///< a number is outside the range that is computed exactly
    Cancelled, ///< the user stopped the operation; nothing was changed
};

/// An expected failure: what happened, where, and what the user can do about it.
struct Error {
    ErrorCode code = ErrorCode::InvalidInput;
    QString message; ///< one whole sentence, in the user's language
    QString place; ///< file, line, column or field, such as "tickets.csv, line 12, column opened_at"; may be empty
    QString advice; ///< one sentence on what to do; may be empty

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// The failure as a Result of any type.
[[nodiscard]] inline tl::unexpected<Error> fail(
    ErrorCode code, QString message, QString place = {}, QString advice = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(place), std::move(advice)});
}

/// Stable lower-case name of the code ("invalid_input", "not_found", …) for JSON output.
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// "place: message advice" as one line for standard error and logs.
[[nodiscard]] QString errorText(const Error &error);

} // namespace kept
