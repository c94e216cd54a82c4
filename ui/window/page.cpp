// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page.h"

#include "models/domain/display.h"
#include "models/tables/fieldwords.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/questionbanner.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <set>

namespace kept {

Page::Page(Session &session, const QString &title, ScopeBar scope, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(title, this);
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_question = new QuestionBanner(this);
    m_question->setObjectName(QStringLiteral("question"));
    m_content = new QVBoxLayout;
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    layout->addWidget(m_header);
    if (session.isReadOnly()) {
        auto *readOnly = new Banner(this);
        readOnly->setObjectName(QStringLiteral("readOnly"));
        readOnly->setClosable(false);
        readOnly->showMessage(BannerKind::AtRisk, tr("Read-only:"), session.readOnlyReason());
        layout->addWidget(readOnly);
    }
    layout->addWidget(m_question);
    layout->addWidget(m_banner);
    layout->addLayout(m_content, 1);
    buildScope(scope);
    setToday(*this, session.today());
    constexpr std::chrono::seconds keepAfter(2);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &Page::keepEdits);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(&session, &Session::portfolioChanged, this, &Page::changed);
    connect(&session, &Session::scopeChanged, this, &Page::changed);
}

void Page::open(const Destination &) { }

Destination Page::place() const { return {objectName(), {}, std::nullopt, std::nullopt}; }

void Page::buildScope(ScopeBar scope)
{
    if (scope == ScopeBar::None)
        return;
    m_periods = new PeriodSelector(this);
    m_periods->setObjectName(QStringLiteral("period"));
    m_header->addScopeWidget(m_periods);
    connect(m_periods, &PeriodSelector::currentChanged, this, [this](const QString &id) {
        const std::vector<Period> periods = m_session.periods();
        const auto chosen =
            std::find_if(periods.begin(), periods.end(), [&id](const Period &period) { return period.toText() == id; });
        if (chosen == periods.end())
            return;
        if (hasDraft())
            updateScope(); // until the edits are saved or discarded
        leave([this, period = *chosen] { m_session.setPeriod(period); });
    });
    if (scope == ScopeBar::Period)
        return;
    m_suppliers = new QComboBox(this);
    m_suppliers->setObjectName(QStringLiteral("supplier"));
    m_suppliers->setAccessibleName(tr("Supplier"));
    m_suppliers->setMinimumWidth(metrics().px(184));
    m_header->addScopeWidget(m_suppliers);
    connect(m_suppliers, &QComboBox::activated, this, [this] {
        const auto supplier = OrganisationId::parse(m_suppliers->currentData().toString());
        if (hasDraft())
            updateScope(); // until the edits are saved or discarded
        leave([this, supplier] { m_session.setSupplier(supplier); });
    });
}

namespace {

/// Whether the one leads to the other in steps: two years that begin in the same month, two quarters, two months.
bool isAlike(const Period &a, const Period &b)
{
    return a.kind() == b.kind() && (a.kind() != PeriodKind::Year || a.first().month() == b.first().month());
}

QString choiceText(const Period &period, const Period &lastClosed)
{
    const QString text = displayPeriod(period);
    if (period.kind() == PeriodKind::Year)
        return period.first().month() == 1
            ? Page::tr("Year %1").arg(text)
            : Page::tr("Fiscal year from %1", "month")
                  .arg(displayPeriod(Period::containing(period.first(), PeriodKind::Month)));
    return period == lastClosed ? Page::tr("%1 · last closed quarter").arg(text) : text;
}

} // namespace

void Page::updateScope()
{
    if (m_periods) {
        const Period closed = lastClosedPeriod(m_session.today());
        std::vector<std::pair<QString, QString>> texts;
        std::optional<Period> before;
        for (const Period &period : m_session.periods()) {
            if (before && !isAlike(*before, period))
                texts.emplace_back(); // a line
            before = period;
            texts.emplace_back(period.toText(), choiceText(period, closed));
        }
        const QSignalBlocker blocker(m_periods);
        m_periods->setPeriods(texts);
        m_periods->setCurrent(m_session.period().toText());
    }
    if (!m_suppliers || !m_session.portfolio())
        return;
    const Portfolio &portfolio = *m_session.portfolio();
    std::set<OrganisationId> providers;
    for (const Agreement &agreement : portfolio.agreements) {
        providers.insert(agreement.provider);
        for (const ServiceLevelId &level : serviceLevelsOf(agreement))
            providers.insert(obligorOf(agreement, level));
    }
    m_suppliers->clear();
    m_suppliers->addItem(tr("All suppliers"), QString());
    for (const Organisation &organisation : portfolio.organisations)
        if (providers.contains(organisation.id))
            m_suppliers->addItem(organisation.name, organisation.id.text());
    const QString current = m_session.supplier() ? m_session.supplier()->text() : QString();
    m_suppliers->setCurrentIndex(std::max(0, m_suppliers->findData(current)));
}

void Page::changed()
{
    if (!isVisible() || !m_session.portfolio()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    setToday(*this, m_session.today());
    updateScope();
    refresh(*m_session.portfolio());
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        changed();
}

void Page::moveBanners(QBoxLayout *layout)
{
    layout->addWidget(m_question);
    layout->addWidget(m_banner);
}

void Page::showError(const Error &error) { m_banner->showMessage(BannerKind::Missed, {}, bannerText(error)); }

void Page::clearError() { m_banner->hide(); }

namespace {

/// The place in people's words. Which step of a life is meant, the message says by itself.
QString placeText(const QString &place)
{
    static const QRegularExpression field(
        QStringLiteral("^[a-z][A-Za-z0-9_]*(\\[[0-9]+\\](\\.[A-Za-z0-9_\\[\\]]+)*)?$"));
    if (place.startsWith(QStringLiteral("life[")))
        return {};
    return field.match(place).hasMatch() ? fieldWord(place) : place;
}

} // namespace

QString bannerText(const Error &error)
{
    QString text = error.message;
    if (const QString place = placeText(error.place); !place.isEmpty())
        text = QStringLiteral("%1 (%2)").arg(text, place);
    return error.advice.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, error.advice);
}

} // namespace kept
