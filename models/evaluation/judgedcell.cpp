// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/judgedcell.h"

#include "models/domain/packedbytes.h"

namespace kept {

namespace {

/// Raised with each change of the form below; what has another number is judged again.
constexpr std::int64_t formNumber = 4;

/// The same functions write and read, so that both have one order: a Packer appends, an Unpacker sets.
class Packer {
public:
    static constexpr bool reads = false;
    void number(const std::int64_t &value) { m_out.number(value); }
    void rational(const Rational &value) { m_out.rational(value); }
    void real(const double &value) { m_out.real(value); }
    void text(const QString &value) { m_out.text(value); }
    template <typename Enum>
    void choice(const Enum &value, Enum)
    {
        m_out.number(static_cast<int>(value));
    }
    [[nodiscard]] bool has(bool value)
    {
        m_out.number(value ? 1 : 0);
        return value;
    }
    [[nodiscard]] const QByteArray &result() const { return m_out.result(); }

private:
    PackedWriter m_out;
};

class Unpacker {
public:
    static constexpr bool reads = true;
    explicit Unpacker(std::string_view bytes) : m_in(bytes) { }
    void number(std::int64_t &value) { value = m_in.number(); }
    void rational(Rational &value) { value = m_in.rational(); }
    void real(double &value) { value = m_in.real(); }
    void text(QString &value) { value = m_in.text(); }
    [[nodiscard]] std::string_view bytes() { return m_in.bytes(); }
    template <typename Enum>
    void choice(Enum &value, Enum last)
    {
        value = static_cast<Enum>(m_in.choice(static_cast<int>(last)));
    }
    [[nodiscard]] bool has(bool) { return m_in.choice(1) == 1; }
    [[nodiscard]] bool isGood() const { return m_in.isGood(); }
    [[nodiscard]] bool isWhole() const { return m_in.isGood() && m_in.isAtEnd(); }
    void refuse() { m_in.refuse(); }

private:
    PackedReader m_in;
};

template <typename Coder, typename Value, typename Code>
void optionally(Coder &coder, Value &value, Code code)
{
    if (!coder.has(value.has_value()))
        return;
    if constexpr (Coder::reads)
        value.emplace();
    code(*value);
}

template <typename Coder, typename Number>
void whole(Coder &coder, Number &value)
{
    auto wide = static_cast<std::int64_t>(value);
    coder.number(wide);
    if constexpr (Coder::reads)
        value = static_cast<Number>(wide);
}

template <typename Coder, typename Flag>
void flag(Coder &coder, Flag &value)
{
    [[maybe_unused]] const bool read = coder.has(value);
    if constexpr (Coder::reads)
        value = read;
}

template <typename Coder, typename Date>
void day(Coder &coder, Date &value)
{
    std::int64_t number = value.isValid() ? value.toJulianDay() : 0;
    coder.number(number);
    if constexpr (Coder::reads)
        value = number == 0 ? QDate() : QDate::fromJulianDay(number);
}

template <typename Coder, typename Value>
void share(Coder &coder, Value &value)
{
    std::int64_t parts = value.parts();
    coder.number(parts);
    if constexpr (Coder::reads)
        value = Share::fromParts(parts);
}

template <typename Coder, typename Value>
void decimal(Coder &coder, Value &value)
{
    whole(coder, value.unscaled);
    whole(coder, value.places);
}

/// Values that only their factories make: written as `write` says, made again by `read`, which gives nothing where what
/// was read is none.
template <typename Coder, typename Value, typename Write, typename Read>
void made(Coder &coder, Value &value, Write write, Read read)
{
    if constexpr (Coder::reads) {
        if (auto found = read(coder))
            value = *found;
        else
            coder.refuse();
    } else {
        write(coder, value);
    }
}

/// One that is read stays as it is where it is the same: neighbours share their texts.
template <typename Coder, typename Value>
void id(Coder &coder, Value &value)
{
    made(
        coder, value, [](auto &out, const auto &each) { out.text(each.text()); },
        [&value](auto &in) {
            const std::string_view read = in.bytes();
            const QLatin1String text(read.data(), static_cast<qsizetype>(read.size()));
            return value.text() == text ? std::optional(value) : std::remove_const_t<Value>::parse(QString(text));
        });
}

std::optional<Currency> currencyFrom(Unpacker &in)
{
    QString code;
    in.text(code);
    const auto currency = Currency::fromCode(code);
    return currency ? std::optional(*currency) : std::nullopt;
}

template <typename Coder, typename Value>
void currency(Coder &coder, Value &value)
{
    made(
        coder, value, [](auto &out, const Currency &each) { out.text(each.code()); },
        [](auto &in) { return currencyFrom(in); });
}

/// Optional values of types without a default; `make` gives the one to begin with.
template <typename Coder, typename Value, typename Code>
void optionallyFrom(Coder &coder, Value &value, const std::remove_const_t<typename Value::value_type> &begin, Code code)
{
    if (!coder.has(value.has_value()))
        return;
    if constexpr (Coder::reads)
        value.emplace(begin);
    code(*value);
}

std::optional<Period> periodFrom(Unpacker &in)
{
    PeriodKind kind{};
    QDate first;
    std::int64_t days = 0;
    in.choice(kind, PeriodKind::Term);
    day(in, first);
    in.number(days);
    if (!first.isValid() || days < 1)
        return std::nullopt;
    const QDate last = first.addDays(days - 1);
    return kind == PeriodKind::Term ? Period::ofDays(first, last) : Period::containing(first, kind, first.month());
}

template <typename Coder, typename Value>
void period(Coder &coder, Value &value)
{
    made(
        coder, value,
        [](auto &out, const Period &each) {
            out.choice(each.kind(), PeriodKind::Term);
            const QDate first = each.first();
            day(out, first);
            out.number(each.days());
        },
        [](auto &in) { return periodFrom(in); });
}

template <typename Coder, typename Value>
void target(Coder &coder, Value &value)
{
    decimal(coder, value.value);
    for (auto *each : {&value.upper, &value.critical, &value.warningMargin})
        optionally(coder, *each, [&coder](auto &number) { decimal(coder, number); });
}

template <typename Coder, typename Value>
void part(Coder &coder, Value &value)
{
    day(coder, value.first);
    day(coder, value.last);
    whole(coder, value.version);
    target(coder, value.target);
    coder.choice(value.status, Status::Excluded);
    optionally(coder, value.value, [&coder](auto &each) { coder.rational(each); });
    whole(coder, value.records);
    coder.rational(value.numerator);
    coder.rational(value.denominator);
    share(coder, value.covered);
    whole(coder, value.excluded);
    optionally(coder, value.valueWithExcluded, [&coder](auto &each) { coder.rational(each); });
    flag(coder, value.hasTarget);
    optionally(coder, value.firstVersion, [&coder](auto &each) { whole(coder, each); });
}

const Currency &anyCurrency()
{
    static const Currency euro = Currency::fromCode(QStringLiteral("EUR")).value();
    return euro;
}

template <typename Coder, typename Value>
void remark(Coder &coder, Value &value)
{
    coder.choice(value.reason, CreditReason::UnchargedCurrency);
    optionally(coder, value.cause, [&coder](auto &each) { coder.choice(each, CreditReason::UnchargedCurrency); });
    day(coder, value.first);
    day(coder, value.last);
    auto count = static_cast<std::int64_t>(value.charges.size());
    coder.number(count);
    for (std::int64_t i = 0; i < count; ++i) {
        if constexpr (Coder::reads)
            value.charges.push_back({{}, anyCurrency()});
        auto &charge = value.charges[static_cast<std::size_t>(i)];
        coder.text(charge.charge);
        currency(coder, charge.currency);
    }
    for (auto *each : {&value.minimum, &value.credit})
        optionallyFrom(coder, *each, anyCurrency(), [&coder](auto &one) { currency(coder, one); });
}

template <typename Coder, typename Value>
void allowance(Coder &coder, Value &value)
{
    coder.choice(value.kind, AllowanceKind::MissedFollowUps);
    coder.rational(value.left);
    optionally(coder, value.onPace, [&coder](auto &each) { coder.rational(each); });
}

template <typename Coder, typename Value>
void facts(Coder &coder, Value &value)
{
    const auto number = [&coder](auto &each) { coder.rational(each); };
    optionally(coder, value.ratingStep, [&coder](auto &each) { coder.choice(each, RatingStep::Inadequate); });
    optionally(coder, value.forecast, [&](auto &each) {
        for (auto *bound : {&each.lowest, &each.highest, &each.records})
            optionally(coder, *bound, number);
        coder.rational(each.projected);
        flag(coder, each.avertable);
    });
    optionally(coder, value.discrepancy, [&](auto &each) {
        coder.rational(each.own);
        coder.rational(each.reported);
        optionally(coder, each.tolerance, [&coder](auto &tolerance) { decimal(coder, tolerance); });
        optionally(coder, each.counts, [&coder](auto &counts) { coder.choice(counts, FigureSource::Reported); });
    });
}

template <typename Coder, typename Value>
void parts(Coder &coder, Value &value)
{
    auto count = static_cast<std::int64_t>(value.size());
    coder.number(count);
    for (std::int64_t i = 0; i < count; ++i) {
        if constexpr (Coder::reads)
            value.emplace_back();
        part(coder, value[static_cast<std::size_t>(i)]);
    }
}

/// What the result is of comes first.
template <typename Coder, typename Level, typename Days>
void head(Coder &coder, Level &level, Days &days)
{
    id(coder, level);
    period(coder, days);
}

template <typename Coder, typename Value>
void figures(Coder &coder, Value &value)
{
    coder.choice(value.status, Status::Excluded);
    coder.choice(value.finality, Finality::Final);
    optionally(coder, value.value, [&coder](auto &each) { coder.rational(each); });
    coder.choice(value.unit, Unit::Score);
    target(coder, value.target);
    coder.choice(value.direction, Direction::Within);
    whole(coder, value.records);
    share(coder, value.covered);
    optionally(coder, value.confidence, [&coder](auto &each) {
        coder.real(each.lower);
        coder.real(each.upper);
    });
    flag(coder, value.restsOnFewRecords);
    parts(coder, value.parts);
    optionally(coder, value.creditRemark, [&coder](auto &each) { remark(coder, each); });
    for (auto *each : {&value.allowanceUsed, &value.elapsed})
        optionally(coder, *each, [&coder](auto &one) { coder.rational(one); });
    optionally(coder, value.allowance, [&coder](auto &each) { allowance(coder, each); });
    optionally(coder, value.reported, [&coder](auto &each) { decimal(coder, each); });
    whole(coder, value.overdueOutside);
    for (auto *each : {&value.reopened, &value.asked})
        optionally(coder, *each, [&coder](auto &one) { coder.number(one); });
    facts(coder, value);
}

template <typename Coder, typename Value>
void creditPart(Coder &coder, Value &value)
{
    whole(coder, value.part);
    optionallyFrom(coder, value.currency, anyCurrency(), [&coder](auto &each) { currency(coder, each); });
    for (auto *each : {&value.basis, &value.service, &value.lost})
        coder.rational(*each);
    auto count = static_cast<std::int64_t>(value.outages.size());
    coder.number(count);
    if constexpr (Coder::reads) {
        constexpr std::int64_t most = 1'000'000;
        if (count < 0 || count > most)
            return coder.refuse();
    }
    for (std::int64_t i = 0; i < count; ++i) {
        if constexpr (Coder::reads)
            value.outages.emplace_back();
        coder.number(value.outages[static_cast<std::size_t>(i)]);
    }
    coder.number(value.days);
}

template <typename Coder, typename Value>
void creditFacts(Coder &coder, Value &value)
{
    day(coder, value.incident);
    auto count = static_cast<std::int64_t>(value.parts.size());
    coder.number(count);
    for (std::int64_t i = 0; i < count; ++i) {
        if constexpr (Coder::reads)
            value.parts.emplace_back();
        creditPart(coder, value.parts[static_cast<std::size_t>(i)]);
    }
}

const Period &anyPeriod()
{
    static const Period day = Period::ofDays(QDate(2000, 1, 1), QDate(2000, 1, 1));
    return day;
}

/// The head, or nothing when the bytes are of another form.
std::optional<std::pair<ServiceLevelId, Period>> beginning(Unpacker &unpacker, const ServiceLevelId *likely)
{
    static const ServiceLevelId anyLevel = ServiceLevelId::create();
    std::int64_t form = 0;
    unpacker.number(form);
    if (form != formNumber)
        return std::nullopt;
    std::pair found(likely != nullptr ? *likely : anyLevel, anyPeriod());
    head(unpacker, found.first, found.second);
    return unpacker.isGood() ? std::optional(std::move(found)) : std::nullopt;
}

/// The facts are those of the result's parts.
bool isConsistent(const JudgedCell &cell)
{
    return !cell.facts
        || std::all_of(cell.facts->parts.begin(), cell.facts->parts.end(),
            [&cell](const CreditPart &part) { return part.part < cell.result.parts.size(); });
}

} // namespace

QByteArray packed(const JudgedCell &cell)
{
    Packer packer;
    packer.number(formNumber);
    head(packer, cell.result.serviceLevel, cell.result.period);
    figures(packer, cell.result);
    optionally(packer, cell.facts, [&packer](auto &each) { creditFacts(packer, each); });
    return packer.result();
}

std::optional<JudgedCell> unpackedCell(std::string_view bytes, const ServiceLevelId *likely)
{
    Unpacker unpacker(bytes);
    auto begun = beginning(unpacker, likely);
    if (!begun)
        return std::nullopt;
    JudgedCell cell{{std::move(begun->first), begun->second}, {}};
    figures(unpacker, cell.result);
    optionally(unpacker, cell.facts, [&unpacker](auto &each) { creditFacts(unpacker, each); });
    return unpacker.isWhole() && isConsistent(cell) ? std::optional(std::move(cell)) : std::nullopt;
}

std::optional<std::pair<ServiceLevelId, Period>> unpackedHead(std::string_view bytes, const ServiceLevelId *likely)
{
    Unpacker unpacker(bytes);
    return beginning(unpacker, likely);
}

} // namespace kept
