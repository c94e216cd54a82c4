// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <string_view>

namespace kept {

/// A file's text as UTF-8 without a byte order mark.
struct DecodedText {
    QByteArray converted; ///< empty when the bytes were UTF-8 already
    std::string_view text; ///< into `converted`, or into the bytes given
    QString encoding; ///< as it was read
    bool marked = false; ///< a byte order mark said so
};

/// The encodings that read: UTF-8, UTF-16 (LE, BE), ISO-8859-1, ISO-8859-15, windows-1252.
[[nodiscard]] QStringList knownEncodings();
/// Reads the bytes: a byte order mark decides, else `encoding`. Errors, with the line: bytes that the encoding does not
/// have, a NUL character; and an unknown encoding. `bytes` must outlive the result.
[[nodiscard]] Result<DecodedText> decodeText(std::string_view bytes, const QString &encoding, const QString &fileName);
/// What the file's first bytes say of its encoding, and how many they are; ("", 0) without a byte order mark.
[[nodiscard]] std::pair<QString, std::size_t> byteOrderMark(std::string_view bytes);
/// As decodeText(), for a piece of a file that begins at the line and holds no mark.
[[nodiscard]] Result<DecodedText> decodePiece(
    std::string_view piece, const QString &encoding, const QString &fileName, std::int64_t line);
/// Line ends of any kind: CRLF, LF and CR.
[[nodiscard]] std::int64_t lineEnds(std::string_view text);
/// Byte position of the first byte that is not UTF-8; npos when all is.
[[nodiscard]] std::size_t firstNotUtf8(std::string_view bytes);

} // namespace kept
