// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/nextstep.h"
#include "ui/window/page.h"

class QLabel;
class QToolButton;
class QGridLayout;
class QStackedWidget;

namespace kept {

class AllowanceList;
class AttentionList;
class Card;
class ChartView;
class EmptyState;
class FigureRow;
class HeatMap;
class RenewalTimeline;
class StatusLegend;
class StatusStrip;

/// The dashboard: figures, heat map, trend, credits, renewals, remaining allowance and what needs attention. Every
/// element leads on.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);

protected:
    void refresh(const Portfolio &portfolio) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCards();
    void arrange(bool narrow);
    QWidget *buildEmpty();
    Card *buildNext();
    Card *buildLevels();
    Card *buildCredits();
    Card *buildDeadlines();
    Card *buildHeatMap();
    Card *buildTrend();
    Card *buildSide();
    Card *buildCreditChart();
    Card *buildRenewals();
    void showNext();
    void showLevels();
    void showCredits();
    void showDeadlines();
    void showHeatMap();
    void showTrendChoices();
    void showTrend();
    void showAllowances();
    void showAttention();
    void showCreditChart();
    void showRenewals();
    void openLevel(const QString &id);
    void openDeadline(int index);

    QStackedWidget *m_stack = nullptr; // the board, or what an empty workbook needs next
    QStackedWidget *m_empty = nullptr;
    std::shared_ptr<const Portfolio> m_portfolio; // keeps what the overview's pointers refer to
    std::optional<Overview> m_overview;
    QGridLayout *m_grid = nullptr;
    std::vector<Card *> m_cards; // in the order of reading
    bool m_narrow = false;
    std::optional<NextStep> m_next;
    Card *m_nextCard = nullptr;
    EmptyState *m_nextWords = nullptr;
    Card *m_levelsCard = nullptr;
    FigureRow *m_levels = nullptr;
    StatusStrip *m_strip = nullptr;
    Card *m_creditsCard = nullptr;
    FigureRow *m_credits = nullptr;
    Card *m_deadlinesCard = nullptr;
    FigureRow *m_deadlines = nullptr;
    HeatMap *m_heatMap = nullptr;
    StatusLegend *m_heatLegend = nullptr;
    Card *m_trendCard = nullptr;
    ChartView *m_trend = nullptr;
    QToolButton *m_trendChoice = nullptr;
    QString m_trendLevel; // "agreement/service level"
    AllowanceList *m_allowances = nullptr;
    AttentionList *m_attention = nullptr;
    QLabel *m_noAllowances = nullptr;
    QLabel *m_noAttention = nullptr;
    QLabel *m_noRenewals = nullptr;
    Card *m_creditChartCard = nullptr;
    ChartView *m_creditChart = nullptr;
    Card *m_renewalsCard = nullptr;
    RenewalTimeline *m_renewals = nullptr;
};

} // namespace kept
