// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

namespace kept {

class DateField;
class QuestionBanner;

/// The day in the field however it is written, or what was typed instead.
[[nodiscard]] QString typedText(const DateField &field);

/// A dialog in which something is typed: Escape and closing ask before a half-typed entry is dropped, and ask nothing
/// where nothing was typed.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    explicit EntryDialog(QWidget *parent = nullptr);
    void reject() override;

protected:
    /// What stands in the form now; an entry is half-typed while this is not what it was at noteShown().
    [[nodiscard]] virtual QStringList typedTexts() const = 0;
    /// The form shows what is stored, or is empty.
    void noteShown();
    /// Does what drops the entry: at once when nothing was typed, otherwise after the user said to discard it. With
    /// "Keep editing", `stay` is done.
    void leave(std::function<void()> then, std::function<void()> stay = nullptr);
    /// Where the question stands; to be added at the top of the dialog.
    [[nodiscard]] QuestionBanner *question() const { return m_question; }

private:
    QuestionBanner *m_question = nullptr;
    QStringList m_shown;
};

} // namespace kept
