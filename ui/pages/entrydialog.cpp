// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entrydialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/questionbanner.h"

#include <QPushButton>

namespace kept {

QString typedText(const DateField &field) { return field.date() ? field.date()->toString(Qt::ISODate) : field.text(); }

EntryDialog::EntryDialog(QWidget *parent) : QDialog(parent)
{
    m_question = new QuestionBanner(this);
    m_question->setObjectName(QStringLiteral("question"));
}

void EntryDialog::noteShown()
{
    m_question->withdraw(); // it was about another entry
    m_shown = typedTexts();
}

void EntryDialog::reject()
{
    leave([this] { QDialog::reject(); });
}

void EntryDialog::leave(std::function<void()> then, std::function<void()> stay)
{
    if (typedTexts() == m_shown) {
        then();
        return;
    }
    m_question->ask(tr("What you entered is not saved yet."),
        {{QStringLiteral("entry.discard"), tr("&Discard"),
             [this, then = std::move(then)] {
                 m_shown = typedTexts();
                 then();
             }},
            {QStringLiteral("entry.keep"), tr("&Keep editing"), std::move(stay)}});
    // Return is not to throw away what was typed.
    m_question->findChildren<QPushButton *>(QStringLiteral("entry.keep")).constLast()->setFocus(Qt::OtherFocusReason);
}

} // namespace kept
