// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Currency)
};

// The active codes of ISO 4217, list one, with the places of their minor units. Codes without a minor unit (metals,
// bond market units, special drawing rights, testing) are left out, since no amount can be written in them. BGN and ANG
// left the list in 2026 and 2025; agreements from before still name them.
constexpr std::string_view withoutPlaces = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view withThreePlaces = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view withFourPlaces = "CLF UYW ";
constexpr std::string_view withTwoPlaces =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
    "CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF "
    "IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    "MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS "
    "SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW "
    "ZWG ";

/// Whether the list, in which each code takes four characters, holds the code.
bool holds(std::string_view list, std::string_view code)
{
    for (std::size_t at = 0; at < list.size(); at += 4) {
        if (list.substr(at, 3) == code)
            return true;
    }
    return false;
}

/// The places of the code's minor unit, or -1 if the list does not hold it.
std::int8_t placesOf(std::string_view code)
{
    if (holds(withTwoPlaces, code))
        return 2;
    if (holds(withoutPlaces, code))
        return 0;
    if (holds(withThreePlaces, code))
        return 3;
    return holds(withFourPlaces, code) ? 4 : -1;
}

} // namespace

Result<Currency> Currency::fromCode(const QString &code)
{
    const QByteArray latin = code.toLatin1();
    const std::string_view letters(latin.constData(), static_cast<std::size_t>(latin.size()));
    const std::int8_t places = letters.size() == 3 ? placesOf(letters) : std::int8_t{-1};
    if (places < 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("“%1” is not a currency code of ISO 4217.").arg(code), {},
            Texts::tr("Write three capital letters, such as EUR, USD or JPY."));
    std::uint32_t packed = 0;
    for (const char letter : letters)
        packed = packed << 8U | static_cast<unsigned char>(letter);
    return Currency(packed, places);
}

QString Currency::code() const
{
    const std::array<char, 3> letters{static_cast<char>(m_packed >> 16U & 0xffU),
        static_cast<char>(m_packed >> 8U & 0xffU), static_cast<char>(m_packed & 0xffU)};
    return QString::fromLatin1(letters.data(), 3);
}

std::int64_t Currency::minorPerMajor() const
{
    std::int64_t minor = 1;
    for (int i = 0; i < m_places; ++i)
        minor *= 10;
    return minor;
}

} // namespace kept
