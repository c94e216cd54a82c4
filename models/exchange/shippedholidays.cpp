// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/shippedholidays.h"

#include "models/exchange/jsontext.h"

#include <QCoreApplication>
#include <QFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::PublicHolidays)
};

} // namespace

Result<std::vector<HolidayCountry>> shippedHolidays()
{
    QFile file(QStringLiteral(":/kept/holidays/public.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Texts::tr("The program was built without its public holidays."));
    return parseJsonObject(file.readAll(), QStringLiteral("holidays/public.json")).and_then(holidayCountriesFromJson);
}

} // namespace kept
