// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/questionbanner.h"

#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace kept {

QuestionBanner::QuestionBanner(QWidget *parent) : Banner(parent)
{
    setClosable(false);
    hide();
}

void QuestionBanner::ask(const QString &sentence, const std::vector<Answer> &answers, bool takeFocus)
{
    QWidget *before = isAsking() ? m_before.data() : QApplication::focusWidget();
    withdraw();
    m_before = before;
    m_answers = answers;
    showMessage(BannerKind::AtRisk, {}, sentence);
    QWidget *previous = this;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        auto *button = new QPushButton(answers[i].text, this);
        button->setObjectName(answers[i].name);
        button->setAccessibleDescription(sentence);
        button->setEnabled(answers[i].enabled);
        button->setAutoDefault(true); // Return gives the answer that has the keyboard
        setSmall(button);
        static_cast<QBoxLayout *>(layout())->addWidget(button);
        setTabOrder(previous, button);
        previous = button;
        connect(button, &QPushButton::clicked, this, [this, i] { give(i); });
        button->show();
        m_buttons.push_back(button);
    }
    const auto first = std::find_if(m_buttons.begin(), m_buttons.end(), [](QPushButton *b) { return b->isEnabled(); });
    if (takeFocus && first != m_buttons.end())
        (*first)->setFocus(Qt::ShortcutFocusReason);
}

void QuestionBanner::addField(const QString &name, const QString &label, const QString &text)
{
    QPushButton *first = m_buttons.front();
    auto *row = static_cast<QBoxLayout *>(layout());
    m_field = new QLineEdit(this);
    m_field->setObjectName(name);
    m_field->setAccessibleName(label);
    m_field->setAccessibleDescription(this->text());
    m_field->setPlaceholderText(label);
    m_field->setFixedWidth(metrics().px(240));
    row->insertWidget(row->indexOf(first), m_field);
    setTabOrder(m_field, first);
    first->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, first,
        [first](const QString &typed) { first->setEnabled(!typed.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, first, &QPushButton::click);
    m_field->setText(text);
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void QuestionBanner::withdraw()
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    for (QPushButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    if (m_field) {
        m_field->hide();
        m_field->deleteLater();
        m_field = nullptr;
    }
    m_answers.clear();
    hide();
    if (focused && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void QuestionBanner::give(std::size_t answer)
{
    const auto run = m_answers.at(answer).run;
    m_given = m_field ? m_field->text().trimmed() : QString();
    withdraw();
    // What follows may close the page that this stands on.
    if (run)
        QTimer::singleShot(0, window(), run);
}

void QuestionBanner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        give(m_answers.size() - 1);
    else
        Banner::keyPressEvent(event);
}

} // namespace kept
