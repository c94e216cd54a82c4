// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clausepicker.h"

#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int listHeight = 220;

bool matches(const ClauseTemplate &clause, const QString &words)
{
    const QString text = clause.title + u' ' + groupTitle(clause.group) + u' ' + clause.text;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        all.begin(), all.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ClausePicker::ClausePicker(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("clauses.library"));
    setFrameShape(QFrame::StyledPanel);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ClausePicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClausePicker::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &ClausePicker::count);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT chosen(ticked()); });
}

void ClausePicker::build()
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(m.half());
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("clauses.library.search"));
    m_search->setAccessibleName(tr("Search the clause library"));
    m_search->setPlaceholderText(tr("Title, topic or text"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("clauses.library.list"));
    m_list->setAccessibleName(tr("Clauses of the library"));
    m_list->setFixedHeight(m.px(listHeight));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("clauses.library.text"));
    m_text->setAccessibleName(tr("Text of the clause"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m.px(listHeight));
    row->addWidget(m_list, 1);
    row->addWidget(m_text, 1);
    layout->addLayout(row);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("clauses.library.cancel"));
    m_add = new QPushButton(this);
    m_add->setObjectName(QStringLiteral("clauses.library.add"));
    setSmall(cancel);
    setSmall(m_add);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ClausePicker::cancelled);
}

void ClausePicker::offer(std::vector<ClauseTemplate> clauses, const QStringList &titlesInUse)
{
    m_clauses = std::move(clauses);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const ClauseTemplate &clause : m_clauses) {
            const bool inUse = titlesInUse.contains(clause.title, Qt::CaseInsensitive);
            const QString topic = groupTitle(clause.group);
            auto *item = new QListWidgetItem(inUse
                    ? tr("%1 – %2, in the agreement already", "clause, topic").arg(clause.title, topic)
                    : tr("%1 – %2", "clause, topic").arg(clause.title, topic),
                m_list);
            item->setData(Qt::UserRole, clause.id);
            item->setToolTip(item->text());
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    m_search->clear();
    filter();
    count();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ClausePicker::filter()
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = matches(m_clauses[static_cast<std::size_t>(row)], m_search->text());
        m_list->item(row)->setHidden(!fits);
        first = fits && first < 0 ? row : first;
    }
    m_list->setCurrentRow(first);
    showCurrent();
}

void ClausePicker::showCurrent()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row < 0 ? QString() : m_clauses[static_cast<std::size_t>(row)].text);
}

void ClausePicker::count()
{
    const int ticks = static_cast<int>(ticked().size());
    m_add->setText(ticks == 0 ? tr("Add clauses") : tr("Add %n clause(s)", nullptr, ticks));
    m_add->setEnabled(ticks > 0);
}

std::vector<ClauseTemplate> ClausePicker::ticked() const
{
    std::vector<ClauseTemplate> clauses;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            clauses.push_back(m_clauses[static_cast<std::size_t>(row)]);
    return clauses;
}

bool ClausePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_add->click(); // nothing while nothing is marked
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void ClausePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kept
