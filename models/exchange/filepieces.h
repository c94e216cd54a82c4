// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/sha256.h"

#include <QFile>

#include <memory>
#include <string>

namespace kept {

/// A text file read piece by piece as UTF-8, each piece ending with a line feed (but for the last), so that however
/// large it is, little of it is in memory. UTF-16, whose line feeds no byte marks, comes as one piece.
class FilePieces {
public:
    /// Errors: no such file, not to be read. A byte order mark decides the encoding, else `encoding`.
    [[nodiscard]] static Result<FilePieces> open(const QString &fileName, const QString &encoding);

    /// Appends the next piece, of about a megabyte, to the text; false at the end. Errors, with the line: bytes that
    /// the encoding does not have, a file that cannot be read on.
    [[nodiscard]] Result<bool> appendNext(std::string &text);
    /// Bytes read so far, of size().
    [[nodiscard]] std::int64_t position() const { return m_position; }
    [[nodiscard]] std::int64_t size() const { return m_size; }
    /// SHA-256 of the file, lower-case hex; after the last piece.
    [[nodiscard]] QString hash() { return QString::fromLatin1(m_hash->finish()); }

private:
    FilePieces(std::unique_ptr<QFile> file, QString encoding);
    [[nodiscard]] Result<bool> readMore();
    [[nodiscard]] Result<void> readAtLeast(std::size_t bytes);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<Sha256> m_hash;
    QString m_encoding;
    std::string m_bytes; ///< read, not yet handed over
    std::int64_t m_position = 0;
    std::int64_t m_size = 0;
    std::int64_t m_line = 1; ///< on which m_bytes begins
    bool m_whole = false; ///< comes as one piece
};

} // namespace kept
