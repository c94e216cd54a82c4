// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kept {

/// A field for the IANA name of a time zone. What is typed is searched for in all names ("berlin" finds Europe/Berlin);
/// the list says what each zone is ahead of UTC on a day.
class ZoneField : public QLineEdit {
    Q_OBJECT

public:
    explicit ZoneField(QWidget *parent = nullptr);
    /// The day whose offsets are said.
    void setDay(const QDate &day);

private:
    QDate m_day;
    friend class ZoneModel;
};

/// "UTC+02:00" of the zone at noon of the day; empty for a name that no zone has.
[[nodiscard]] QString zoneOffsetText(const QString &zone, const QDate &day);

} // namespace kept
