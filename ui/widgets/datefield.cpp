// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "models/domain/display.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <QVariant>

namespace kept {

namespace {

constexpr const char *todayProperty = "keptToday";

QString inWords(const QDate &date) { return QLocale().toString(date, QLocale::LongFormat); }

} // namespace

void setToday(QWidget &form, const QDate &today) { form.setProperty(todayProperty, today); }

QDate todayFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (const QVariant today = widget->property(todayProperty); today.isValid())
            return today.toDate();
    return {};
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    QAction *open = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("Choose from a calendar"));
    open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    setMinimumWidth(metrics().px(112));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_typed.clear();
        showNote();
        Q_EMIT dateEdited();
    });
    connect(this, &QLineEdit::textChanged, this, &DateField::showNote);
    connect(this, &QLineEdit::returnPressed, this, &DateField::writeOut);
}

std::optional<QDate> DateField::date() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto read = readDateEntry(text(), todayFor(this), m_role);
    return read ? std::optional(*read) : std::nullopt;
}

void DateField::setDate(const std::optional<QDate> &date)
{
    m_typed.clear();
    setText(date ? dateEntryText(*date) : QString());
    showNote();
}

std::optional<Error> DateField::problem() const
{
    if (text().trimmed().isEmpty())
        return std::nullopt;
    const auto read = readDateEntry(text(), todayFor(this), m_role);
    return read ? std::nullopt : std::optional(read.error());
}

QString DateField::note() const
{
    if (const auto wrong = problem())
        return tr("%1 %2", "what is wrong, and what to do").arg(wrong->message, wrong->advice);
    const auto read = date();
    if (!read)
        return {};
    if (!m_typed.isEmpty())
        return tr("“%1” is %2.", "what was typed, and the date in words").arg(m_typed, inWords(*read));
    return text() == dateEntryText(*read) ? QString() : tr("= %1", "a date in words").arg(inWords(*read));
}

QWidget *DateField::withNote(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics().quarter());
    column->addWidget(this);
    m_note = textLabel({}, Type::Small, false, box);
    m_note->setObjectName(QStringLiteral("qt_note")); // holds nothing that is kept
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    showNote();
    return box;
}

void DateField::writeOut()
{
    const auto read = date();
    if (!read || text() == dateEntryText(*read))
        return;
    m_typed = text().trimmed();
    setText(dateEntryText(*read));
}

void DateField::showNote()
{
    const QString said = note();
    setAccessibleDescription(said);
    if (!m_note && !said.isEmpty() && hasFocus()) {
        m_note = textLabel({}, Type::Small, false, window());
        m_note->setMargin(metrics().quarter());
        m_note->setFrameShape(QFrame::StyledPanel);
        m_note->setBackgroundRole(QPalette::ToolTipBase);
        m_note->setForegroundRole(QPalette::ToolTipText);
        m_note->setAutoFillBackground(true);
        m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_floats = true;
        connect(this, &QObject::destroyed, m_note, &QObject::deleteLater);
    }
    if (!m_note)
        return;
    m_note->setText(said);
    m_note->setVisible(!said.isEmpty() && (!m_floats || hasFocus()));
    if (m_floats && m_note->isVisible())
        placeNote();
}

void DateField::placeNote()
{
    m_note->adjustSize();
    const QWidget *frame = window();
    QPoint at = mapTo(frame, QPoint(0, height()));
    if (at.y() + m_note->height() > frame->height())
        at.setY(mapTo(frame, QPoint(0, 0)).y() - m_note->height());
    if (layoutDirection() == Qt::RightToLeft)
        at.rx() += width() - m_note->width();
    at.setX(std::clamp(at.x(), 0, std::max(0, frame->width() - m_note->width())));
    m_note->move(at);
    m_note->raise();
}

void DateField::openCalendar()
{
    auto *popup = new CalendarPopup(date().value_or(todayFor(this)), this);
    connect(popup, &CalendarPopup::chosen, this, &DateField::take);
    popup->showUnder(*this);
}

void DateField::take(const QDate &date)
{
    if (isReadOnly())
        return;
    m_typed.clear();
    setDate(date);
    setFocus(Qt::PopupFocusReason);
    Q_EMIT dateEdited();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showNote();
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        writeOut();
    QLineEdit::focusOutEvent(event);
    showNote();
}

} // namespace kept
