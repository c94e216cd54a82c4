// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/creditinput.h"

#include "models/domain/display.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::CreditInput)
};

/// "99.00" is the boundary that belongs to the band, "> 99.00" and "< 99.90" are those that do not.
QString edgeText(const std::optional<BandEdge> &edge, bool inclusiveByHabit, QChar sign, Unit unit)
{
    if (!edge)
        return {};
    const QString value = quantityText(edge->value, unit);
    if (edge->inclusive == inclusiveByHabit)
        return value;
    return edge->inclusive ? QStringLiteral("%1= %2").arg(sign).arg(value)
                           : QStringLiteral("%1 %2").arg(sign).arg(value);
}

Result<std::optional<BandEdge>> edgeInput(QString text, bool inclusiveByHabit, QChar sign, Unit unit)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool inclusive = inclusiveByHabit;
    if (text.startsWith(sign)) {
        text.remove(0, 1);
        inclusive = text.startsWith(u'=');
        text.remove(0, inclusive ? 1 : 0);
    }
    return quantityInput(text, unit).map([&](const Decimal &value) {
        return std::optional(BandEdge{value, inclusive});
    });
}

} // namespace

QString usualCurrency(const AgreementContent &content)
{
    return content.charges.empty() ? QStringLiteral("EUR") : content.charges.front().amount.currency().code();
}

QString amountText(const Money &amount, const QString &usual)
{
    const QString code = amount.currency().code();
    return code == usual ? displayAmount(amount) : QStringLiteral("%1 %2").arg(displayAmount(amount), code);
}

Result<Money> amountInput(const QString &text, const QString &usual)
{
    static const QRegularExpression parts(QStringLiteral("^\\s*([A-Za-z]{3}\\b)?\\s*(.*?)\\s*([A-Za-z]{3})?\\s*$"));
    const auto match = parts.match(text);
    const QString before = match.captured(1);
    const QString after = match.captured(3);
    const QString code = !before.isEmpty() ? before : !after.isEmpty() ? after : usual;
    return moneyInput(match.captured(2), code);
}

QString payFieldText(const CreditPay &pay, const QString &usual)
{
    if (const auto *share = std::get_if<Share>(&pay))
        return inputText(share->toPercent());
    if (const auto *amount = std::get_if<Money>(&pay))
        return amountText(*amount, usual);
    if (const auto *points = std::get_if<CreditPoints>(&pay))
        return inputText(points->count);
    return inputText(std::get<ChargeTime>(pay).length);
}

Result<CreditPay> payInput(const QString &text, PayUnit unit, const QString &usual)
{
    switch (unit) {
    case PayUnit::Share:
        return Share::parsePercent(QString(text).trimmed().replace(u',', u'.')).map([](const Share &share) {
            return CreditPay(share);
        });
    case PayUnit::Amount:
        return amountInput(text, usual).map([](const Money &amount) { return CreditPay(amount); });
    case PayUnit::Points:
        return decimalInput(text).map([](const Decimal &count) { return CreditPay(CreditPoints{count}); });
    case PayUnit::Time:
        break;
    }
    return durationInput(text).map([](std::chrono::seconds length) { return CreditPay(ChargeTime{length}); });
}

QString quantityText(const Decimal &value, Unit unit)
{
    return unit == Unit::Seconds && value.places == 0 ? inputText(std::chrono::seconds(value.unscaled))
                                                      : inputText(value);
}

Result<Decimal> quantityInput(const QString &text, Unit unit)
{
    if (unit != Unit::Seconds)
        return decimalInput(text);
    return durationInput(text).map([](std::chrono::seconds length) { return Decimal{length.count(), 0}; });
}

QStringList edgeCells(const CreditBand &band, Unit unit)
{
    return {edgeText(band.lower, true, u'>', unit), edgeText(band.upper, false, u'<', unit)};
}

Result<CreditBand> bandInput(const QString &from, const QString &below, Unit unit)
{
    const auto lower = edgeInput(from, true, u'>', unit);
    if (!lower)
        return tl::unexpected<Error>(lower.error());
    return edgeInput(below, false, u'<', unit).map([&](const std::optional<BandEdge> &upper) {
        return CreditBand{*lower, upper, Share()};
    });
}

namespace {

template <typename Value>
std::optional<Value> taken(
    const Result<Value> &read, const QLineEdit *field, const QString &message, Problems &problems)
{
    if (read)
        return *read;
    problems.push_back({ErrorCode::InvalidInput, message.arg(field->text().trimmed()), field->objectName(), {}});
    return std::nullopt;
}

bool isEmpty(const QLineEdit *field) { return field->text().trimmed().isEmpty(); }

} // namespace

std::optional<Money> readAmount(const QLineEdit *field, const QString &usual, Problems &problems)
{
    if (isEmpty(field))
        return std::nullopt;
    return taken(amountInput(field->text(), usual), field, Texts::tr("“%1” is not an amount."), problems);
}

std::optional<Decimal> readQuantity(const QLineEdit *field, Unit unit, Problems &problems)
{
    if (isEmpty(field))
        return std::nullopt;
    const QString message = unit == Unit::Seconds ? Texts::tr("“%1” is not a length of time such as “4h 30m”.")
                                                  : Texts::tr("“%1” is not a number.");
    return taken(quantityInput(field->text(), unit), field, message, problems);
}

void requireFilled(const QLineEdit *field, Problems &problems)
{
    if (isEmpty(field))
        problems.push_back({ErrorCode::InvalidInput,
            Texts::tr("The service credit lacks a number: %1.", "a field").arg(field->accessibleName()),
            field->objectName(), Texts::tr("Enter it, or choose another kind of credit.")});
}

} // namespace kept
