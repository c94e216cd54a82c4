// SPDX-License-Identifier: GPL-3.0-or-later
// Writes dates-2023-2027.json: the public holidays of the package date-holidays, version 3.37.0, against which the
// rules of resources/holidays/public.json are checked. Run as: npm install date-holidays@3.37.0 && TZ=UTC node dates.js
// Only days of the package's type "public" are taken; one that lasts several days counts on each of them.
const fs = require('fs');
const Holidays = require('date-holidays');
const rules = JSON.parse(fs.readFileSync(`${__dirname}/../../../resources/holidays/public.json`, 'utf8'));
const day = 24 * 3600 * 1000;
const result = {};
for (const country of rules.countries) {
  for (const region of [null, ...(country.regions || []).map((part) => part.code)]) {
    const calendar = region ? new Holidays(country.code, region) : new Holidays(country.code);
    const years = (result[region ? `${country.code}-${region}` : country.code] = {});
    for (let year = 2023; year <= 2027; ++year) {
      const dates = new Set();
      for (const holiday of calendar.getHolidays(year).filter((one) => one.type === 'public')) {
        const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
        const length = Math.max(1, Math.round((holiday.end - holiday.start) / day));
        for (let i = 0; i < length; ++i) dates.add(new Date(first + i * day).toISOString().slice(0, 10));
      }
      years[year] = [...dates].filter((date) => date.startsWith(String(year))).sort();
    }
  }
}
const lines = Object.entries(result).map(([place, years]) => `${JSON.stringify(place)}: {\n${
  Object.entries(years).map(([year, dates]) => `  "${year}": ${JSON.stringify(dates)}`).join(',\n')}}`);
fs.writeFileSync(`${__dirname}/dates-2023-2027.json`, `{\n${lines.join(',\n')}\n}\n`);
