// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/yearlydate.h"

#include "models/domain/dateentry.h"
#include "ui/pages/formfields.h"

#include <QLocale>
#include <QRegularExpression>

namespace kept {

namespace {

constexpr int leapYear = 2024; // so that 29 February can be written

QString yearlyForm()
{
    static const QRegularExpression leading(QStringLiteral("^y+[^dM]*"));
    static const QRegularExpression trailing(QStringLiteral("[^dM.]*y+.*$"));
    return dateEntryForm().remove(leading).remove(trailing);
}

/// "5.1" as well as "05.01.".
QString loose(QString form)
{
    static const QRegularExpression month(QStringLiteral("(?<!M)MM(?!M)"));
    return form.replace(QStringLiteral("dd"), QStringLiteral("d")).replace(month, QStringLiteral("M"));
}

} // namespace

QString yearlyText(int month, int day) { return QLocale().toString(QDate(leapYear, month, day), yearlyForm()); }

std::optional<QDate> yearlyInput(const QString &text)
{
    if (const auto whole = dateInput(text))
        return whole;
    const QString year = QLocale().toString(QDate(leapYear, 1, 1), QStringLiteral(" yyyy"));
    QString form = loose(yearlyForm());
    QString plain = text.simplified();
    while (form.endsWith(u'.'))
        form.chop(1);
    while (plain.endsWith(u'.'))
        plain.chop(1);
    const QDate date = QLocale().toDate(plain + year, form + QStringLiteral(" yyyy"));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace kept
