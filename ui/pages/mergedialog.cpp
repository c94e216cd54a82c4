// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mergedialog.h"

#include "models/workspace/organisationmerge.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kept {

MergeDialog::MergeDialog(Session &session, const Organisation &gone, QWidget *parent)
    : QDialog(parent), m_session(session), m_gone(gone)
{
    setObjectName(QStringLiteral("merge"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Merge %1").arg(gone.name));
    auto *column = new QVBoxLayout(this);
    const auto field = [&](const QString &label, const char *name, auto *widget) {
        auto *text = textLabel(label, Type::Body, false, this);
        text->setBuddy(widget);
        widget->setObjectName(QLatin1String(name));
        widget->setAccessibleName(label);
        column->addWidget(text);
        column->addWidget(widget);
        return widget;
    };
    m_survivor = field(tr("%1 is merged into").arg(gone.name), "merge.survivor", new QComboBox(this));
    m_reason = field(tr("Reason"), "merge.reason", new QLineEdit(this));
    m_plan = textLabel({}, Type::Body, false, this);
    m_plan->setObjectName(QStringLiteral("merge.plan"));
    m_plan->setWordWrap(true);
    column->addWidget(m_plan, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(QStringLiteral("merge.merge"));
    column->addWidget(buttons);
    connect(m_survivor, &QComboBox::currentIndexChanged, this, &MergeDialog::showPlan);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(metrics().px(480), metrics().px(300));
    fillSurvivors();
    showPlan();
}

void MergeDialog::fillSurvivors()
{
    const auto portfolio = m_session.portfolio();
    m_survivor->addItem(tr("Choose the organisation that stays"), QString());
    if (!portfolio)
        return;
    for (const Organisation &each : portfolio->organisations)
        if (each.id != m_gone.id && !each.archived && each.internal == m_gone.internal)
            m_survivor->addItem(each.name, each.id.text());
}

std::optional<OrganisationId> MergeDialog::survivor() const
{
    const auto id = OrganisationId::parse(m_survivor->currentData().toString());
    return id ? std::optional(*id) : std::nullopt;
}

void MergeDialog::showPlan()
{
    const auto stays = survivor();
    m_merge->setEnabled(false);
    if (!stays) {
        m_plan->setText(tr("Its agreements, services, contacts and certificates will belong to the one that stays. "
                           "Merging cannot be undone."));
        return;
    }
    const auto plan = planMerge(m_session.workspace().database(), *stays, m_gone.id);
    if (!plan) {
        m_plan->setText(errorText(plan.error()));
        return;
    }
    m_plan->setText(tr("%1 %2 is archived. Signed agreements keep the name that was signed. Merging cannot be undone.",
        "what moves, and the name of the organisation")
                        .arg(mergePlanText(*plan), m_gone.name));
    m_merge->setEnabled(!m_session.isReadOnly());
}

void MergeDialog::merge()
{
    const auto stays = survivor();
    if (!stays)
        return;
    const auto done = mergeOrganisations(m_session.workspace(), *stays, m_gone.id, m_reason->text().trimmed());
    if (!done) {
        m_plan->setText(errorText(done.error()));
        return;
    }
    m_session.informSaved();
    Q_EMIT merged(*stays);
    close();
}

} // namespace kept
