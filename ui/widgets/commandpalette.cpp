// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandpalette.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/statusdelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <algorithm>

namespace kept {

namespace {

constexpr int IdRole = Qt::UserRole + 1;
constexpr int SubtitleRole = Qt::UserRole + 2;
constexpr int MostShown = 200;
constexpr int RowsInView = 9;

/// Lower case without accents, so that "muller" finds "Müller".
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

/// 0 begins the title, 1 begins a word of it, 2 inside it, 3 in the subtitle; −1 not at all.
int rankOf(const QString &title, const QString &subtitle, const QString &word)
{
    if (title.startsWith(word))
        return 0;
    if (title.contains(QLatin1Char(' ') + word))
        return 1;
    if (title.contains(word))
        return 2;
    return subtitle.contains(word) ? 3 : -1;
}

} // namespace

std::vector<Command> filteredCommands(const std::vector<Command> &commands, const QString &text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Command *>> found;
    for (const Command &command : commands) {
        const QString title = folded(command.title);
        const QString subtitle = folded(command.subtitle);
        int rank = 0;
        for (const QString &word : words) {
            const int one = rankOf(title, subtitle, word);
            rank = one < 0 || rank < 0 ? -1 : rank + one;
        }
        if (rank >= 0)
            found.emplace_back(rank, &command);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Command> result;
    for (const auto &[rank, command] : found)
        result.push_back(*command);
    return result;
}

CommandPalette::CommandPalette(QWidget *parent) : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.half(), m.half(), m.half(), m.half());
    column->setSpacing(m.half());
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(false);
    m_filter->setObjectName(QStringLiteral("paletteFilter"));
    m_filter->installEventFilter(this);
    m_model = new QStandardItemModel(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(SubtitleRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_none = textLabel(tr("Nothing of this name. Try fewer letters."), Type::Body, true);
    m_none->setContentsMargins(m.half(), m.half(), m.half(), m.half());
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_none);
    connect(m_filter, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::accept);
}

void CommandPalette::open(std::vector<Command> commands, const QString &placeholder)
{
    m_commands = std::move(commands);
    m_filter->setPlaceholderText(placeholder);
    m_filter->setAccessibleName(placeholder);
    setAccessibleName(placeholder);
    m_filter->clear();
    refill({});
    const QWidget *window = parentWidget()->window();
    const QPoint top = window->mapToGlobal(QPoint((window->width() - width()) / 2, metrics().px(64)));
    move(top);
    show();
    m_filter->setFocus(Qt::PopupFocusReason);
}

int CommandPalette::shownCount() const { return m_model->rowCount(); }

void CommandPalette::refill(const QString &text)
{
    m_model->clear();
    const std::vector<Command> found = filteredCommands(m_commands, text);
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), MostShown); ++i) {
        auto *item = new QStandardItem(icon(found[i].icon), found[i].title);
        item->setData(found[i].id, IdRole);
        item->setData(found[i].subtitle, SubtitleRole);
        item->setData(found[i].subtitle, Qt::AccessibleDescriptionRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!found.empty());
    m_none->setVisible(found.empty());
    resizeToContents();
}

void CommandPalette::resizeToContents()
{
    const Metrics m = metrics();
    const int width = std::min(m.px(560), parentWidget()->window()->width() - 2 * m.gap());
    const int rows = std::min(m_model->rowCount(), RowsInView);
    m_list->setFixedHeight(rows * (m.statusRow() + m.quarter()));
    setFixedWidth(width);
    adjustSize();
}

void CommandPalette::moveCurrent(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::accept()
{
    const QString id = m_list->currentIndex().data(IdRole).toString();
    if (id.isEmpty())
        return;
    close();
    Q_EMIT activated(id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(RowsInView - 1);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(1 - RowsInView);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kept
