// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formsnapshot.h"

#include "ui/pages/edittable.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/datefield.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace kept {

namespace {

QJsonArray tableValue(const EditTable &table)
{
    QJsonArray rows;
    for (EditRow row : table.rows()) {
        for (int column = 0; column < row.cells.size(); ++column)
            if (const auto day = table.isDate(column) ? dateInput(row.cells[column]) : std::nullopt)
                row.cells[column] = day->toString(Qt::ISODate); // may be read in another language
        rows.append(QJsonObject{
            {QStringLiteral("origin"), row.origin}, {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}});
    }
    return rows;
}

void fillTable(EditTable &table, const QJsonArray &rows)
{
    std::vector<EditRow> list;
    for (const QJsonValue &row : rows) {
        QStringList cells;
        for (const QJsonValue &cell : row[u"cells"].toArray())
            cells << cell.toString();
        list.push_back({row[u"origin"].toInt(-1), cells});
    }
    table.setRows(list);
}

QJsonArray checkedValue(const QListWidget &list)
{
    QJsonArray ids;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            ids.append(list.item(row)->data(Qt::UserRole).toString());
    return ids;
}

void fillChecked(QListWidget &list, const QJsonArray &ids)
{
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setCheckState(
            ids.contains(list.item(row)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

/// Undefined for a widget that holds no value.
QJsonValue fieldValue(const QWidget *field)
{
    // "+3m" means another day tomorrow.
    if (const auto *date = qobject_cast<const DateField *>(field); date && date->date())
        return date->date()->toString(Qt::ISODate);
    if (const auto *edit = qobject_cast<const QLineEdit *>(field))
        return edit->text();
    if (const auto *notes = qobject_cast<const QPlainTextEdit *>(field))
        return notes->toPlainText();
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return combo->currentData().toString();
    if (const auto *table = qobject_cast<const EditTable *>(field))
        return tableValue(*table);
    if (const auto *list = qobject_cast<const QListWidget *>(field))
        return checkedValue(*list);
    if (const auto *button = qobject_cast<const QAbstractButton *>(field); button && button->isCheckable())
        return button->isChecked();
    return QJsonValue(QJsonValue::Undefined);
}

void setFieldValue(QWidget *field, const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (auto *date = qobject_cast<DateField *>(field); date && day.isValid())
        date->setDate(day);
    else if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setText(value.toString());
    else if (auto *notes = qobject_cast<QPlainTextEdit *>(field))
        notes->setPlainText(value.toString());
    else if (auto *table = qobject_cast<EditTable *>(field))
        fillTable(*table, value.toArray());
    else if (auto *list = qobject_cast<QListWidget *>(field))
        fillChecked(*list, value.toArray());
    else if (auto *button = qobject_cast<QAbstractButton *>(field))
        button->setChecked(value.toBool());
    auto *combo = qobject_cast<QComboBox *>(field);
    for (int index = 0; combo && index < combo->count(); ++index)
        if (combo->itemData(index).toString() == value.toString())
            combo->setCurrentIndex(index);
}

bool isNamed(const QWidget *field)
{
    return !field->objectName().isEmpty() && !field->objectName().startsWith(QStringLiteral("qt_"));
}

} // namespace

QJsonObject formSnapshot(const QWidget &form)
{
    QJsonObject snapshot;
    for (const QWidget *field : form.findChildren<QWidget *>())
        if (const QJsonValue value = fieldValue(field); isNamed(field) && !value.isUndefined())
            snapshot.insert(field->objectName(), value);
    return snapshot;
}

void applySnapshot(QWidget &form, const QJsonObject &snapshot)
{
    for (QWidget *field : form.findChildren<QWidget *>())
        if (isNamed(field) && snapshot.contains(field->objectName()))
            setFieldValue(field, snapshot.value(field->objectName()));
}

} // namespace kept
