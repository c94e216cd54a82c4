// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/completenesspanel.h"

#include "models/domain/display.h"
#include "models/evaluation/acceptedfindings.h"
#include "ui/look/metrics.h"
#include "ui/pages/findingrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/completenessring.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kept {

namespace {

int countOf(const std::vector<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::count_if(
        findings.begin(), findings.end(), [severity](const Finding &each) { return each.severity == severity; }));
}

/// Away at once, though it may be the one whose button was pressed.
void discard(QWidget *widget)
{
    widget->hide();
    widget->deleteLater();
}

} // namespace

CompletenessPanel::CompletenessPanel(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics().threeQuarters());
    m_ring = new CompletenessRing(this);
    m_ring->setObjectName(QStringLiteral("completeness"));
    head->addWidget(m_ring);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics().quarter());
    words->addStretch();
    words->addWidget(textLabel(tr("Completeness"), Type::CardTitle, false, this));
    m_summary = textLabel({}, Type::Small, true, this);
    m_summary->setObjectName(QStringLiteral("completeness.summary"));
    m_summary->setWordWrap(true);
    words->addWidget(m_summary);
    words->addStretch();
    head->addLayout(words, 1);
    layout->addLayout(head);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(metrics().half());
    layout->addLayout(m_findings);
    m_notes = textLabel({}, Type::Small, true, this);
    m_notes->setObjectName(QStringLiteral("completeness.notes"));
    m_notes->setWordWrap(true);
    layout->addWidget(m_notes);
    m_acceptances = new QVBoxLayout;
    m_acceptances->setSpacing(metrics().half());
    layout->addLayout(m_acceptances);
}

void CompletenessPanel::setCompleteness(const Completeness &completeness, const std::vector<Finding> &beforeAcceptance)
{
    m_ring->setScore(completeness.score());
    const auto &findings = completeness.findings;
    m_summary->setText(findings.empty() ? tr("Nothing is open.")
                                        : tr("Open: %1 required, %2 recommended, %3 advice.")
                                              .arg(QLocale().toString(countOf(findings, Severity::Required)),
                                                  QLocale().toString(countOf(findings, Severity::Recommended)),
                                                  QLocale().toString(countOf(findings, Severity::Advice))));
    QStringList notes;
    for (const CheckNote &each : completeness.notes)
        notes += each.message;
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    showFindings(findings);
    showAcceptances(completeness, beforeAcceptance);
}

FindingRow *CompletenessPanel::rowFor(const Finding &finding)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](FindingRow *row) { return row && row->shows(finding); });
    if (found != m_rows.end()) {
        (*found)->setFinding(finding);
        return std::exchange(*found, nullptr);
    }
    auto *row = new FindingRow(finding, this);
    connect(row, &FindingRow::jumpRequested, this, &CompletenessPanel::jumpRequested);
    connect(row, &FindingRow::acceptRequested, this, &CompletenessPanel::acceptRequested);
    connect(row, &FindingRow::clauseRequested, this, &CompletenessPanel::clauseRequested);
    return row;
}

void CompletenessPanel::showFindings(const std::vector<Finding> &findings)
{
    // Rows that stay are kept: a keystroke in the form changes few of them, and one may hold a reason.
    std::vector<FindingRow *> rows;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        rows.push_back(rowFor(findings[i]));
        if (m_findings->indexOf(rows.back()) != static_cast<int>(i))
            m_findings->insertWidget(static_cast<int>(i), rows.back());
        rows.back()->show(); // at once, so that the keyboard can go there
    }
    for (FindingRow *gone : m_rows)
        if (gone != nullptr)
            discard(gone);
    m_rows = std::move(rows);
}

void CompletenessPanel::showAcceptances(const Completeness &completeness, const std::vector<Finding> &found)
{
    QStringList texts;
    for (const AcceptedFinding &each : completeness.accepted)
        texts << acceptedText(each, found);
    for (const AcceptedFinding &each : completeness.lapsed)
        texts << acceptedText(each, found);
    if (completeness.accepted == m_accepted && completeness.lapsed == m_lapsed && texts == m_acceptedTexts)
        return;
    m_acceptedTexts = texts;
    m_accepted = completeness.accepted;
    m_lapsed = completeness.lapsed;
    while (QLayoutItem *item = m_acceptances->takeAt(0)) {
        if (item->widget())
            discard(item->widget());
        delete item;
    }
    if (!m_accepted.empty())
        m_acceptances->addWidget(textLabel(tr("Accepted"), Type::BodyStrong, false, this));
    for (const AcceptedFinding &each : m_accepted)
        addAcceptance(each, texts.takeFirst(), false);
    if (!m_lapsed.empty())
        m_acceptances->addWidget(textLabel(tr("Lapsed, because the field changed"), Type::BodyStrong, false, this));
    for (const AcceptedFinding &each : m_lapsed)
        addAcceptance(each, texts.takeFirst(), true);
}

void CompletenessPanel::addAcceptance(const AcceptedFinding &acceptance, const QString &found, bool lapsed)
{
    const QString key = FindingRow::keyOf(acceptance.rule, acceptance.subject);
    auto *box = new QFrame(this);
    box->setObjectName((lapsed ? QStringLiteral("lapsed.") : QStringLiteral("accepted.")) + key);
    box->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(box);
    layout->setSpacing(metrics().quarter());
    auto *row = new QHBoxLayout;
    auto *title = textLabel(found, Type::Body, false, box);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    auto *withdraw = new LinkButton(tr("Withdraw"), box);
    withdraw->setObjectName(QStringLiteral("withdraw.") + key);
    withdraw->setAccessibleName(tr("Withdraw the acceptance of: %1").arg(found));
    row->addWidget(withdraw, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *words = textLabel(
        tr("%1 – %2, %3", "reason, who, date").arg(acceptance.reason, acceptance.by, displayDate(acceptance.date)),
        Type::Small, true, box);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_acceptances->addWidget(box);
    box->show();
    connect(withdraw, &QPushButton::clicked, this,
        [this, acceptance] { Q_EMIT withdrawRequested(acceptance.rule, acceptance.subject); });
}

} // namespace kept
