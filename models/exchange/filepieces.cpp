// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/filepieces.h"

#include "models/exchange/fileencoding.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportPreview)
};

constexpr std::size_t pieceBytes = 1 << 20;
constexpr std::size_t longestMark = 3;
constexpr std::size_t longestLine = 64 << 20;
constexpr qint64 largestWhole = 2'000'000'000;

/// Where the last line ends whose end is certain: a carriage return at the very end may be half of one.
std::size_t lastLineEnd(std::string_view bytes)
{
    const std::size_t feed = bytes.rfind('\n');
    const std::size_t carriage = bytes.size() < 2 ? std::string_view::npos : bytes.rfind('\r', bytes.size() - 2);
    if (feed == std::string_view::npos || carriage == std::string_view::npos)
        return std::min(feed, carriage);
    return std::max(feed, carriage);
}

} // namespace

FilePieces::FilePieces(std::unique_ptr<QFile> file, QString encoding)
    : m_file(std::move(file)), m_hash(std::make_unique<Sha256>()), m_encoding(std::move(encoding)),
      m_size(m_file->size())
{ }

Result<FilePieces> FilePieces::open(const QString &fileName, const QString &encoding)
{
    if (!QFileInfo::exists(fileName))
        return fail(ErrorCode::NotFound, Texts::tr("The file does not exist."), fileName);
    auto file = std::make_unique<QFile>(fileName);
    if (!QFileInfo(fileName).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read."), fileName, file->errorString());
    FilePieces pieces(std::move(file), encoding);
    if (const auto read = pieces.readAtLeast(longestMark); !read)
        return tl::unexpected(read.error());
    const auto [mark, size] = byteOrderMark(pieces.m_bytes);
    if (size > 0)
        pieces.m_encoding = mark;
    pieces.m_bytes.erase(0, size);
    pieces.m_whole = pieces.m_encoding.startsWith(u"UTF-16", Qt::CaseInsensitive);
    if (pieces.m_whole && pieces.m_size > largestWhole)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is larger than 2 GB."), fileName,
            Texts::tr("Split it, or save it in UTF-8."));
    return pieces;
}

/// Whether anything was there to be read.
Result<bool> FilePieces::readMore()
{
    const std::size_t had = m_bytes.size();
    m_bytes.resize(had + pieceBytes);
    const qint64 count = m_file->read(m_bytes.data() + had, static_cast<qint64>(pieceBytes));
    m_bytes.resize(had + static_cast<std::size_t>(std::max<qint64>(count, 0)));
    if (count < 0)
        return fail(ErrorCode::Io, Texts::tr("The file cannot be read."), m_file->fileName(), m_file->errorString());
    m_hash->add(std::string_view(m_bytes).substr(had));
    m_position += count;
    return count > 0;
}

Result<void> FilePieces::readAtLeast(std::size_t bytes)
{
    while (m_bytes.size() < bytes) {
        const auto more = readMore();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    return {};
}

Result<bool> FilePieces::appendNext(std::string &text)
{
    std::size_t end = 0;
    for (bool more = true; more && end == 0;) {
        const auto read = readMore();
        if (!read)
            return read;
        more = *read;
        const std::size_t feed = m_whole ? std::string::npos : lastLineEnd(m_bytes);
        if (!more)
            end = m_bytes.size();
        else if (feed != std::string::npos)
            end = feed + 1;
        else if (!m_whole && m_bytes.size() > longestLine)
            return fail(ErrorCode::InvalidInput, Texts::tr("A line of the file is longer than 64 MiB."),
                Texts::tr("%1, line %2").arg(m_file->fileName()).arg(m_line),
                Texts::tr("Check that it is a CSV file."));
    }
    if (end == 0)
        return false;
    const std::string_view piece = std::string_view(m_bytes).substr(0, end);
    const auto decoded = decodePiece(piece, m_encoding, m_file->fileName(), m_line);
    if (!decoded)
        return tl::unexpected(decoded.error());
    text += decoded->text;
    m_line += lineEnds(piece);
    m_bytes.erase(0, end);
    return true;
}

} // namespace kept
