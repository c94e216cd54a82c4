// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/fileencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cstring>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FileEncoding)
};

/// What windows-1252 has in 0x80 to 0x9F (WHATWG Encoding Standard); 0 where it has nothing.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// Where ISO-8859-15 differs from ISO-8859-1.
char16_t latin9(unsigned char byte)
{
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

/// Where a text begins in its file, for naming a line.
struct Origin {
    const QString &fileName;
    std::int64_t line = 1;
};

QString lineOf(std::string_view bytes, std::size_t at, const Origin &origin)
{
    const std::int64_t line = origin.line + lineEnds(bytes.substr(0, at));
    return Texts::tr("%1, line %2").arg(origin.fileName).arg(line);
}

tl::unexpected<Error> failAt(std::string_view bytes, std::size_t at, const QString &encoding, const Origin &origin)
{
    return fail(ErrorCode::InvalidInput, Texts::tr("The file is not written in %1.").arg(encoding),
        lineOf(bytes, at, origin), Texts::tr("Choose the encoding in which the file was saved."));
}

/// Encodings of one byte a character.
Result<QByteArray> decodeBytes(std::string_view bytes, const QString &encoding, const Origin &origin)
{
    const bool windows = encoding.compare(u"windows-1252", Qt::CaseInsensitive) == 0;
    const bool nine = encoding.compare(u"ISO-8859-15", Qt::CaseInsensitive) == 0;
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        char16_t unit = nine ? latin9(byte) : byte;
        if (windows && byte >= 0x80 && byte < 0xA0)
            unit = windows1252[byte - 0x80U];
        if (unit == 0 && byte != 0)
            return failAt(bytes, at, encoding, origin);
        text += QChar(unit);
    }
    return text.toUtf8();
}

Result<QByteArray> decodeUtf16(
    std::string_view bytes, QStringDecoder::Encoding encoding, const QString &name, const QString &fileName)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("The file is not written in %1.").arg(name), fileName,
            Texts::tr("Choose the encoding in which the file was saved."));
    return text.toUtf8();
}

Result<DecodedText> withoutNul(DecodedText decoded, const Origin &origin)
{
    const void *nul = decoded.text.empty() ? nullptr : std::memchr(decoded.text.data(), 0, decoded.text.size());
    if (nul == nullptr)
        return decoded;
    const auto at = static_cast<std::size_t>(static_cast<const char *>(nul) - decoded.text.data());
    return fail(ErrorCode::InvalidInput,
        Texts::tr("The file holds NUL characters, so it is not a text file in %1.").arg(decoded.encoding),
        lineOf(decoded.text, at, origin), Texts::tr("Export it as CSV, or choose the encoding in which it was saved."));
}

Result<QByteArray> convert(std::string_view bytes, const QString &encoding, const Origin &origin)
{
    const auto is = [&encoding](QStringView name) { return encoding.compare(name, Qt::CaseInsensitive) == 0; };
    if (is(u"UTF-16LE") || is(u"UTF-16"))
        return decodeUtf16(bytes, QStringDecoder::Utf16LE, encoding, origin.fileName);
    if (is(u"UTF-16BE"))
        return decodeUtf16(bytes, QStringDecoder::Utf16BE, encoding, origin.fileName);
    if (is(u"ISO-8859-1") || is(u"ISO-8859-15") || is(u"windows-1252"))
        return decodeBytes(bytes, encoding, origin);
    return fail(ErrorCode::InvalidInput, Texts::tr("The encoding “%1” is not known.").arg(encoding), origin.fileName,
        Texts::tr("Use one of %1.").arg(knownEncodings().join(QStringLiteral(", "))));
}

} // namespace

std::int64_t lineEnds(std::string_view text)
{
    std::int64_t count = std::count(text.begin(), text.end(), '\n');
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
        count += at + 1 == text.size() || text[at + 1] != '\n' ? 1 : 0;
    return count;
}

QStringList knownEncodings()
{
    return {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
        QStringLiteral("ISO-8859-1"), QStringLiteral("ISO-8859-15"), QStringLiteral("windows-1252")};
}

std::size_t firstNotUtf8(std::string_view bytes)
{
    if (QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8())
        return std::string_view::npos;
    // Only a broken file is read twice: the first line that is not valid holds the place.
    for (std::size_t from = 0; from < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size() - 1) + 1;
        if (!QUtf8StringView(bytes.data() + from, static_cast<qsizetype>(end - from)).isValidUtf8())
            return from;
        from = end;
    }
    return 0;
}

std::pair<QString, std::size_t> byteOrderMark(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return {QStringLiteral("UTF-8"), 3};
    if (bytes.starts_with("\xFF\xFE"))
        return {QStringLiteral("UTF-16LE"), 2};
    if (bytes.starts_with("\xFE\xFF"))
        return {QStringLiteral("UTF-16BE"), 2};
    return {};
}

Result<DecodedText> decodePiece(
    std::string_view piece, const QString &encoding, const QString &fileName, std::int64_t line)
{
    const Origin origin{fileName, line};
    DecodedText decoded;
    decoded.encoding = encoding;
    if (encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0) {
        if (const std::size_t bad = firstNotUtf8(piece); bad != std::string_view::npos)
            return failAt(piece, bad, encoding, origin);
        decoded.text = piece;
        return withoutNul(std::move(decoded), origin);
    }
    auto converted = convert(piece, encoding, origin);
    if (!converted)
        return tl::unexpected(converted.error());
    decoded.converted = std::move(*converted);
    decoded.text = {decoded.converted.constData(), static_cast<std::size_t>(decoded.converted.size())};
    return withoutNul(std::move(decoded), origin);
}

Result<DecodedText> decodeText(std::string_view bytes, const QString &encoding, const QString &fileName)
{
    const auto [mark, markSize] = byteOrderMark(bytes);
    auto decoded = decodePiece(bytes.substr(markSize), markSize > 0 ? mark : encoding, fileName, 1);
    if (decoded)
        decoded->marked = markSize > 0;
    return decoded;
}

} // namespace kept
