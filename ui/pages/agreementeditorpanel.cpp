// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementeditorpanel.h"

#include "models/domain/agreementterms.h"
#include "models/domain/display.h"
#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/completenesspanel.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kept {

namespace {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the one that was pressed.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

struct Step {
    LifeEventKind kind;
    QString text;
};

/// Steps of what waits for the second person.
std::vector<Step> waitingSteps(const Agreement &agreement)
{
    if (pendingAmendment(agreement) != nullptr)
        return {{LifeEventKind::Approved, AgreementPanel::tr("Approve the amendment")},
            {LifeEventKind::SentBack, AgreementPanel::tr("Send the amendment back")}};
    if (pendingRenewal(agreement) != nullptr)
        return {{LifeEventKind::Approved, AgreementPanel::tr("Approve the renewal")},
            {LifeEventKind::SentBack, AgreementPanel::tr("Send the renewal back")}};
    return {};
}

/// Renewal and extension, where the agreement provides for them and nothing waits.
void addLengthenings(std::vector<Step> &steps, const Agreement &agreement, const QDate &today)
{
    const RenewalMode mode = contentOn(agreement, today).term.renewal;
    if (steps.empty() && (mode == RenewalMode::ByAgreement || mode == RenewalMode::Automatic))
        steps.push_back({LifeEventKind::Renewed, AgreementPanel::tr("Renew…")});
    if (pendingRenewal(agreement) == nullptr && nextExtension(agreement, today))
        steps.push_back({LifeEventKind::Extended, AgreementPanel::tr("Extend…")});
}

/// Of an agreement that has ended: a renewal that was agreed in time is recorded late, and approved.
std::vector<Step> lateSteps(const Agreement &agreement, const QDate &today)
{
    if (pendingAmendment(agreement) != nullptr)
        return {};
    if (pendingRenewal(agreement) != nullptr)
        return waitingSteps(agreement);
    const auto end = lastDay(agreement, today);
    const RenewalMode mode = contentOn(agreement, end.value_or(today)).term.renewal;
    if (mode == RenewalMode::ByAgreement || mode == RenewalMode::Automatic)
        return {{LifeEventKind::Renewed, AgreementPanel::tr("Renew…")}};
    return {};
}

std::vector<Step> stepsOf(const Agreement &agreement, const QDate &today)
{
    std::vector<Step> steps = waitingSteps(agreement);
    switch (statusOn(agreement, today)) {
    case AgreementStatus::Draft:
        return {{LifeEventKind::Submitted, AgreementPanel::tr("Submit for approval")}};
    case AgreementStatus::InApproval:
        return {{LifeEventKind::Approved, AgreementPanel::tr("Approve")},
            {LifeEventKind::SentBack, AgreementPanel::tr("Send back")}};
    case AgreementStatus::Approved:
        return {{LifeEventKind::Signed, AgreementPanel::tr("Sign")},
            {LifeEventKind::SentBack, AgreementPanel::tr("Send back")}};
    case AgreementStatus::SignedNotInForce:
    case AgreementStatus::Active:
        addLengthenings(steps, agreement, today);
        steps.push_back({LifeEventKind::NoticeGiven, AgreementPanel::tr("Give notice")});
        steps.push_back({LifeEventKind::Terminated, AgreementPanel::tr("Terminate")});
        return steps;
    case AgreementStatus::InNotice:
        addLengthenings(steps, agreement, today);
        steps.push_back({LifeEventKind::Terminated, AgreementPanel::tr("Terminate")});
        return steps;
    case AgreementStatus::Expired:
        return lateSteps(agreement, today);
    case AgreementStatus::Terminated:
        return {};
    }
    return {};
}

/// Which version it is, and what waits for a second person.
QString standingText(const Agreement &agreement)
{
    const QString number = QLocale().toString(agreement.latest().number);
    const QString from = displayDate(agreement.latest().effective);
    if (pendingAmendment(agreement) != nullptr)
        return AgreementPanel::tr("Version %1, from %2: awaiting approval by a second person").arg(number, from);
    const QString version = AgreementPanel::tr("Version %1, from %2").arg(number, from);
    if (approvalOf(agreement) == AgreementStatus::InApproval)
        return AgreementPanel::tr("%1. Saving a change of it makes it a draft again, which is submitted anew.")
            .arg(version);
    const LifeEvent *renewal = pendingRenewal(agreement);
    if (renewal == nullptr)
        return version;
    return AgreementPanel::tr(
        "%1. A renewal for %n month(s) awaits approval by a second person", nullptr, renewal->months)
        .arg(version);
}

} // namespace

AgreementPanel::AgreementPanel(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    setFixedWidth(m.checkWidth());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_area);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.half());
    m_status = textLabel({}, Type::CardTitle, false, inside);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setWordWrap(true);
    m_version = textLabel({}, Type::Small, true, inside);
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setWordWrap(true);
    layout->addWidget(m_status);
    layout->addWidget(m_version);
    m_origin = textLabel({}, Type::Small, true, inside);
    m_origin->setObjectName(QStringLiteral("origin"));
    m_origin->setWordWrap(true);
    layout->addWidget(m_origin);
    auto *compare = new LinkButton(tr("Compare versions…"), inside);
    compare->setObjectName(QStringLiteral("compareVersions"));
    connect(compare, &QPushButton::clicked, this, &AgreementPanel::compareRequested);
    layout->addWidget(compare, 0, Qt::AlignLeading);
    m_compare = compare;
    auto *duplicate = new LinkButton(tr("Duplicate"), inside);
    duplicate->setObjectName(QStringLiteral("duplicate"));
    connect(duplicate, &QPushButton::clicked, this, &AgreementPanel::duplicateRequested);
    layout->addWidget(duplicate, 0, Qt::AlignLeading);
    m_duplicate = duplicate;
    auto *keep = new LinkButton(tr("Save as template…"), inside);
    keep->setObjectName(QStringLiteral("asTemplate"));
    connect(keep, &QPushButton::clicked, this, &AgreementPanel::templateRequested);
    layout->addWidget(keep, 0, Qt::AlignLeading);
    m_asTemplate = keep;
    m_steps = new QWidget(inside);
    layout->addWidget(m_steps);
    buildSteps();
    layout->addWidget(horizontalRule(inside));
    m_count = textLabel({}, Type::CardTitle, false, inside);
    m_count->setObjectName(QStringLiteral("findingCount"));
    layout->addWidget(m_count);
    m_list = new QWidget(inside);
    m_findings = new QVBoxLayout(m_list);
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_findings->setSpacing(m.half());
    layout->addWidget(m_list);
    m_completeness = new CompletenessPanel(inside);
    layout->addWidget(m_completeness);
    layout->addStretch();
    m_area->setWidget(inside);
    outer->addWidget(m_area);
}

void AgreementPanel::buildSteps()
{
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    m_fields = new FormGrid(1, m_steps);
    m_date = m_fields->addDate(tr("Date of the step"), QStringLiteral("step.date"));
    m_note = m_fields->addText(tr("Note"), QStringLiteral("step.note"));
    m_months = m_fields->addNumber(tr("Renewed for"), QStringLiteral("step.months"), tr("months"));
    m_late = textLabel({}, Type::Small, true, m_steps);
    m_late->setObjectName(QStringLiteral("step.late"));
    m_late->setWordWrap(true);
    layout->addWidget(m_late);
    layout->addWidget(m_fields);
    m_buttons = new QVBoxLayout;
    m_buttons->setSpacing(metrics().half());
    layout->addLayout(m_buttons);
}

void AgreementPanel::addStep(LifeEventKind kind, const QString &text)
{
    auto *button = new QPushButton(text, m_steps);
    button->setObjectName(QStringLiteral("step.%1").arg(static_cast<int>(kind)));
    m_buttons->addWidget(button);
    button->show();
    connect(button, &QPushButton::clicked, this, [this, kind] {
        if (const auto date = m_date->date())
            Q_EMIT stepRequested(kind, *date, m_note->text().trimmed(), m_months->text().toInt());
        else
            m_date->setFocus(Qt::OtherFocusReason); // the line beneath it says why
    });
}

void AgreementPanel::setAgreement(const Agreement &agreement, const QDate &today)
{
    const AgreementStatus status = statusOn(agreement, today);
    m_status->setText(tr("Status: %1").arg(agreementStatusWord(status)));
    m_version->setText(agreement.revision == 0 ? tr("Not saved yet") : standingText(agreement));
    m_origin->setText(takenOverSteps(agreement).join(u'\n'));
    m_origin->setVisible(!m_origin->text().isEmpty());
    m_compare->setVisible(agreement.versions.size() > 1);
    m_duplicate->setVisible(agreement.revision > 0);
    m_asTemplate->setVisible(agreement.revision > 0);
    const bool known = agreement.revision > 0;
    const std::vector<Step> steps = known ? stepsOf(agreement, today) : std::vector<Step>{};
    m_steps->setVisible(!steps.empty());
    std::vector<LifeEventKind> kinds;
    for (const Step &step : steps)
        kinds.push_back(step.kind);
    const std::tuple shown(agreement.id, status, kinds);
    if (!known || m_shown == shown)
        return;
    m_shown = shown;
    const auto end = status == AgreementStatus::Expired ? lastDay(agreement, today) : std::nullopt;
    const QDate day = end.value_or(today);
    m_date->setDate(day);
    m_note->clear();
    m_late->setText(end
            ? tr("It ended on %1. A renewal that was agreed before is recorded with the day on which it was "
                 "agreed and a note that shows it. A second person approves it, and says so too.")
                  .arg(displayDate(*end))
            : QString());
    m_late->setVisible(end.has_value());
    askMonths(agreement, day, std::find(kinds.begin(), kinds.end(), LifeEventKind::Renewed) != kinds.end());
    clear(m_buttons);
    for (const Step &step : steps)
        addStep(step.kind, step.text);
}

void AgreementPanel::askMonths(const Agreement &agreement, const QDate &today, bool renews)
{
    const int months = monthsOfStep(agreement, LifeEventKind::Renewed, today, 0);
    m_months->setText(months > 0 ? QString::number(months) : QString());
    m_fields->setFieldShown(m_months, renews);
}

int AgreementPanel::leastWidth() const
{
    return m_area->widget()->minimumSizeHint().width() + m_area->verticalScrollBar()->sizeHint().width();
}

void AgreementPanel::focusStep()
{
    for (int i = 0; i < m_buttons->count(); ++i)
        if (QWidget *button = m_buttons->itemAt(i)->widget(); button && button->isVisible()) {
            button->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

void AgreementPanel::focusNote() { m_note->setFocus(Qt::OtherFocusReason); }

void AgreementPanel::setFindings(const std::vector<Error> &findings)
{
    m_count->setText(tr("%n finding(s)", nullptr, static_cast<int>(findings.size())));
    m_count->setVisible(!findings.empty());
    m_list->setVisible(!findings.empty());
    if (findings == m_errors)
        return;
    m_errors = findings;
    clear(m_findings);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        auto *box = new QFrame(m_list);
        box->setFrameShape(QFrame::StyledPanel);
        box->setBackgroundRole(QPalette::Base);
        box->setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(box);
        auto *row = new QHBoxLayout;
        row->addWidget(new Chip(tr("Required"), ChipKind::Filled, box));
        row->addStretch();
        auto *jump = new LinkButton(tr("Go to field"), box);
        jump->setObjectName(QStringLiteral("finding%1").arg(i));
        jump->setAccessibleName(tr("Go to the field: %1").arg(findings[i].message));
        row->addWidget(jump);
        layout->addLayout(row);
        auto *text = textLabel(findings[i].message, Type::Body, false, box);
        text->setWordWrap(true);
        layout->addWidget(text);
        m_findings->addWidget(box);
        connect(jump, &QPushButton::clicked, this, [this, place = findings[i].place] { Q_EMIT jumpRequested(place); });
    }
}

} // namespace kept
