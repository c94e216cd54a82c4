// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/banner.h"

#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QPushButton;

namespace kept {

/// One answer to a question: what its button says, and what it does.
struct Answer {
    QString name; ///< object name of the button
    QString text;
    std::function<void()> run;
    bool enabled = true;
};

/// A question in a banner, answered by its buttons. It takes the keyboard, gives it back where it was, and Escape
/// gives the last answer. Nothing waits for it: what follows is in the answers.
class QuestionBanner : public Banner {
    Q_OBJECT

public:
    explicit QuestionBanner(QWidget *parent = nullptr);
    /// Asks; a question that was not answered yet is replaced. Without `takeFocus` the keyboard stays where it is.
    void ask(const QString &sentence, const std::vector<Answer> &answers, bool takeFocus = true);
    /// Adds a field to the question, before its answers: the first of them can be given once something stands in it,
    /// also with Return. It takes the keyboard, with the text in it.
    void addField(const QString &name, const QString &label, const QString &text = {});
    /// What stood in the field when the answer was given, without blanks around it.
    [[nodiscard]] const QString &givenText() const { return m_given; }
    [[nodiscard]] bool isAsking() const { return !m_buttons.empty(); }
    /// Takes the question back without an answer.
    void withdraw();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give(std::size_t answer);

    std::vector<Answer> m_answers;
    std::vector<QPushButton *> m_buttons;
    QLineEdit *m_field = nullptr;
    QString m_given;
    QPointer<QWidget> m_before;
};

} // namespace kept
