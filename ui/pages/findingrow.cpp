// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingrow.h"

#include "models/exchange/clauselibrary.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::FindingRow)
};

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return Texts::tr("Required");
    case Severity::Recommended:
        return Texts::tr("Recommended");
    case Severity::Advice:
        break;
    }
    return Texts::tr("Advice");
}

ChipKind chipOf(Severity severity)
{
    switch (severity) {
    case Severity::Required:
        return ChipKind::Filled;
    case Severity::Recommended:
        return ChipKind::Outlined;
    case Severity::Advice:
        break;
    }
    return ChipKind::Muted;
}

QLabel *wrapped(const QString &text, Type type, bool muted, QWidget *parent)
{
    QLabel *label = textLabel(text, type, muted, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent) : QFrame(parent), m_finding(finding)
{
    setObjectName(QStringLiteral("finding.") + keyOf(finding.rule, finding.subject));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setToolTip(finding.why);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics().quarter());
    buildTexts(layout);
    offerClause(layout);
    buildAcceptance(layout);
}

QString FindingRow::keyOf(const QString &rule, const QString &subject)
{
    return subject.isEmpty() ? rule : rule + u'.' + subject;
}

bool FindingRow::shows(const Finding &finding) const
{
    Finding same = m_finding;
    same.digest = finding.digest;
    return same == finding;
}

void FindingRow::buildTexts(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Chip(severityText(m_finding.severity), chipOf(m_finding.severity), this));
    row->addStretch();
    auto *jump = new LinkButton(tr("Go to field"), this);
    jump->setObjectName(QStringLiteral("go.") + keyOf(m_finding.rule, m_finding.subject));
    jump->setAccessibleName(tr("Go to the field: %1").arg(m_finding.message));
    row->addWidget(jump);
    layout->addLayout(row);
    QLabel *message = wrapped(m_finding.message, Type::Body, false, this);
    message->setObjectName(QStringLiteral("message"));
    layout->addWidget(message);
    layout->addWidget(wrapped(m_finding.why, Type::Small, true, this));
    connect(jump, &QPushButton::clicked, this, [this] { Q_EMIT jumpRequested(m_finding.field); });
}

void FindingRow::offerClause(QVBoxLayout *layout)
{
    if (!remedyFor(m_finding.rule))
        return;
    auto *use = new LinkButton(tr("Use the clause of the library"), this);
    use->setObjectName(QStringLiteral("clause.") + keyOf(m_finding.rule, m_finding.subject));
    use->setAccessibleName(tr("Use the clause of the library: %1").arg(m_finding.message));
    layout->addWidget(use, 0, Qt::AlignLeft);
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT clauseRequested(m_finding); });
}

void FindingRow::buildAcceptance(QVBoxLayout *layout)
{
    const QString key = keyOf(m_finding.rule, m_finding.subject);
    m_ask = new LinkButton(tr("Accept with a reason…"), this);
    m_ask->setObjectName(QStringLiteral("accept.") + key);
    m_ask->setAccessibleName(tr("Accept with a reason: %1").arg(m_finding.message));
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    m_acceptance = new QWidget(this);
    m_acceptance->hide();
    auto *inside = new QVBoxLayout(m_acceptance);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(metrics().half());
    m_reason = new QLineEdit(m_acceptance);
    m_reason->setObjectName(QStringLiteral("reason.") + key);
    m_reason->setAccessibleName(tr("Reason for accepting: %1").arg(m_finding.message));
    m_reason->setPlaceholderText(tr("Why it may stay open"));
    m_reason->installEventFilter(this);
    inside->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), m_acceptance);
    auto *confirm = new QPushButton(tr("Accept"), m_acceptance);
    confirm->setObjectName(QStringLiteral("confirm.") + key);
    setSmall(cancel);
    setSmall(confirm);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    inside->addLayout(buttons);
    layout->addWidget(m_acceptance);
    connect(m_ask, &QPushButton::clicked, this, &FindingRow::askForReason);
    connect(cancel, &QPushButton::clicked, this, &FindingRow::closeReason);
    connect(confirm, &QPushButton::clicked, this, &FindingRow::accept);
    connect(m_reason, &QLineEdit::returnPressed, this, &FindingRow::accept);
}

void FindingRow::askForReason()
{
    m_ask->hide();
    m_acceptance->show();
    m_reason->setFocus();
}

void FindingRow::closeReason()
{
    m_reason->clear();
    m_ask->show();
    m_ask->setFocus();
    m_acceptance->hide();
}

void FindingRow::accept() { Q_EMIT acceptRequested(m_finding, m_reason->text().trimmed()); }

bool FindingRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeReason();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace kept
