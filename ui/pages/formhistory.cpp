// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formhistory.h"

#include "ui/pages/edittable.h"
#include "ui/pages/formsnapshot.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTableWidget>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FormHistory)
};

QString tableStep(TableEdit edit, const QString &title)
{
    switch (edit) {
    case TableEdit::Added:
        return Texts::tr("new row in “%1”").arg(title);
    case TableEdit::Removed:
        return Texts::tr("removal of a row in “%1”").arg(title);
    case TableEdit::Moved:
        return Texts::tr("move of a row in “%1”").arg(title);
    case TableEdit::Changed:
    case TableEdit::None:
        break;
    }
    return Texts::tr("change of “%1”").arg(title);
}

} // namespace

EditedField editedField(const QWidget &form)
{
    // A cell gives its text when the keyboard is somewhere else already.
    for (EditTable *table : form.findChildren<EditTable *>())
        if (const TableEdit edit = table->takeLastEdit(); edit != TableEdit::None)
            return {nullptr, tableStep(edit, table->table()->accessibleName())};
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || !form.isAncestorOf(focus))
        return {nullptr, Texts::tr("change of the form")};
    const auto *button = qobject_cast<const QAbstractButton *>(focus);
    QString name = focus->accessibleName();
    if (name.isEmpty() && button)
        name = button->text().remove(u'&');
    return {focus, Texts::tr("change of “%1”").arg(name)};
}

FormUndo::FormUndo(QWidget *form, std::function<void(const QJsonObject &)> apply)
    : QObject(form), m_form(form), m_apply(std::move(apply))
{
    connect(qApp, &QApplication::focusChanged, this, [this] { m_history.endStep(); });
}

void FormUndo::restart()
{
    m_history.clear();
    m_last = formSnapshot(*m_form);
}

void FormUndo::note()
{
    QJsonObject now = formSnapshot(*m_form);
    const EditedField edited = editedField(*m_form);
    if (now == m_last)
        return;
    m_history.keep(std::exchange(m_last, std::move(now)), edited.name, edited.field);
}

void FormUndo::undo() { show(m_history.undo(m_last)); }

void FormUndo::redo() { show(m_history.redo(m_last)); }

void FormUndo::show(const std::optional<QJsonObject> &fields)
{
    if (!fields)
        return;
    m_last = *fields;
    m_apply(*fields);
}

} // namespace kept
