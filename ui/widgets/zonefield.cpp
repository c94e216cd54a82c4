// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zonefield.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QCompleter>
#include <QTimeZone>

namespace kept {

/// All zones by name; the offset is worked out for the rows that are shown only.
class ZoneModel : public QAbstractListModel {
public:
    explicit ZoneModel(ZoneField *field) : QAbstractListModel(field), m_field(field)
    {
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            if (id.contains('/') || id == "UTC")
                m_zones << QString::fromLatin1(id);
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_zones.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const QString &zone = m_zones.at(index.row());
        if (role == Qt::EditRole)
            return zone;
        if (role == Qt::DisplayRole)
            return QStringLiteral("%1  %2").arg(zone, zoneOffsetText(zone, m_field->m_day));
        return {};
    }

private:
    ZoneField *m_field;
    QStringList m_zones;
};

ZoneField::ZoneField(QWidget *parent) : QLineEdit(parent)
{
    auto *completer = new QCompleter(new ZoneModel(this), this);
    completer->setCompletionRole(Qt::EditRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(10);
    completer->popup()->setAccessibleName(tr("Time zones"));
    setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &QLineEdit::textEdited);
}

void ZoneField::setDay(const QDate &day) { m_day = day; }

QString zoneOffsetText(const QString &name, const QDate &day)
{
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid() || !day.isValid())
        return {};
    const int seconds = zone.offsetFromUtc(QDateTime(day, QTime(12, 0), zone));
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QChar(seconds < 0 ? u'−' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace kept
