// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace kept {

/// Whole values before and after edits that have names ("change of “Title”"). Undoing gives the value before the last
/// edit, redoing the one after it.
template <typename Value>
class FormHistory {
public:
    /// Keeps what stood before an edit. Edits of the same field in a row are one step, until endStep(); an edit without
    /// a field is a step of its own.
    void keep(Value before, const QString &name, const void *field)
    {
        m_redo.clear();
        const bool goesOn = field && field == m_field && !m_undo.empty();
        m_field = field;
        if (goesOn)
            return;
        m_undo.push_back({name, std::move(before)});
        if (m_undo.size() > limit)
            m_undo.erase(m_undo.begin());
    }
    void endStep() { m_field = nullptr; }
    void clear() { *this = {}; }
    /// `now` is what stands at present.
    [[nodiscard]] std::optional<Value> undo(Value now) { return swap(m_undo, m_redo, std::move(now)); }
    [[nodiscard]] std::optional<Value> redo(Value now) { return swap(m_redo, m_undo, std::move(now)); }
    /// Empty when there is nothing to undo or redo.
    [[nodiscard]] QString undoName() const { return m_undo.empty() ? QString() : m_undo.back().name; }
    [[nodiscard]] QString redoName() const { return m_redo.empty() ? QString() : m_redo.back().name; }

private:
    struct Step {
        QString name;
        Value value;
    };
    static constexpr std::size_t limit = 500;

    std::optional<Value> swap(std::vector<Step> &from, std::vector<Step> &to, Value now)
    {
        m_field = nullptr;
        if (from.empty())
            return std::nullopt;
        Step step = std::move(from.back());
        from.pop_back();
        to.push_back({step.name, std::move(now)});
        return std::move(step.value);
    }

    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    const void *m_field = nullptr; // only compared, never followed
};

/// What the user has just edited in a form: the field with the keyboard, or the table whose cell was filled.
struct EditedField {
    const void *field = nullptr; ///< nothing for a table, each edit of which is a step of its own
    QString name; ///< of the step: "change of “Title”"
};
[[nodiscard]] EditedField editedField(const QWidget &form);

/// Undo and redo of a form by what stands in its fields.
class FormUndo : public QObject {
    Q_OBJECT

public:
    /// `apply` shows a snapshot and tells of it as of an edit.
    FormUndo(QWidget *form, std::function<void(const QJsonObject &)> apply);
    /// The form shows another record, or what was saved: the steps before are forgotten.
    void restart();
    /// To be called after each edit.
    void note();
    void undo();
    void redo();
    [[nodiscard]] QString undoName() const { return m_history.undoName(); }
    [[nodiscard]] QString redoName() const { return m_history.redoName(); }

private:
    void show(const std::optional<QJsonObject> &fields);

    QWidget *m_form;
    std::function<void(const QJsonObject &)> m_apply;
    FormHistory<QJsonObject> m_history;
    QJsonObject m_last;
};

} // namespace kept
