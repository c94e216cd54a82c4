// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settleform.h"

#include "models/workspace/agreements.h"
#include "models/workspace/settledfigures.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/window/page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

SettleForm::SettleForm(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("settle"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("settle.banner"));
    m_banner->hide();
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().half());
    QLabel *label = textLabel(tr("What counts"), Type::Body, false, this);
    m_counts = new QComboBox(this);
    m_counts->setObjectName(QStringLiteral("settle.counts"));
    m_counts->addItem(tr("the measured figure"), static_cast<int>(FigureSource::Own));
    m_counts->addItem(tr("the reported figure"), static_cast<int>(FigureSource::Reported));
    label->setBuddy(m_counts);
    m_counts->setAccessibleName(tr("Figure that counts for status and credits"));
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("settle.reason"));
    m_reason->setAccessibleName(tr("Why this figure counts"));
    m_reason->setPlaceholderText(tr("why"));
    m_record = new QPushButton(tr("Record"), this);
    m_record->setObjectName(QStringLiteral("settle.record"));
    setSmall(m_record);
    row->addWidget(label);
    row->addWidget(m_counts);
    row->addWidget(m_reason, 1);
    row->addWidget(m_record);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &SettleForm::updateButton);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettleForm::settle);
    connect(m_record, &QPushButton::clicked, this, &SettleForm::settle);
    hide();
}

void SettleForm::showFigure(const Agreement &agreement, const ServiceLevelResult &result)
{
    const bool isSame = m_agreement == agreement.id && m_result && m_result->serviceLevel == result.serviceLevel
        && m_result->period.first() == result.period.first() && m_result->period.end() == result.period.end();
    m_agreement = agreement.id;
    m_result = result;
    setVisible(result.discrepancy.has_value() && !m_session.isReadOnly());
    if (!isSame) {
        m_reason->clear();
        m_banner->hide();
        const bool reported = result.discrepancy && result.discrepancy->counts == FigureSource::Reported;
        m_counts->setCurrentIndex(reported ? 1 : 0);
    }
    updateButton();
}

void SettleForm::updateButton() { m_record->setEnabled(!m_reason->text().trimmed().isEmpty()); }

void SettleForm::settle()
{
    if (!m_record->isEnabled() || !m_result)
        return;
    const auto agreement = findAgreement(m_session.workspace().database(), *m_agreement);
    const auto settled = agreement
        ? settleFigure(m_session.workspace(), *agreement, m_result->serviceLevel, m_result->period,
            static_cast<FigureSource>(m_counts->currentData().toInt()), m_reason->text())
        : agreement;
    m_banner->setVisible(!settled);
    if (!settled) {
        m_banner->showMessage(BannerKind::Missed, {},
            bannerText({settled.error().code, settled.error().message, {}, settled.error().advice}));
        return;
    }
    m_reason->clear();
    m_session.informSaved();
}

} // namespace kept
