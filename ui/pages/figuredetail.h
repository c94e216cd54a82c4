// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/explainedfigure.h"
#include "ui/window/session.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace kept {

class Banner;
class ChartView;
class ExclusionsPanel;
class RecordsPanel;
class SettleForm;
class TraceTable;

/// One figure in depth: its history, why it is what it is, and its records. The trace is made in another thread.
class FigureDetail : public QWidget {
    Q_OBJECT

public:
    explicit FigureDetail(Session &session, QWidget *parent = nullptr);
    ~FigureDetail() override;
    void showFigure(
        std::shared_ptr<const Portfolio> portfolio, const AgreementId &agreement, const ServiceLevelResult &result);
    void clear();
    /// The form that asks for an exclusion, of the service level that is shown.
    [[nodiscard]] ExclusionsPanel *exclusions() const { return m_exclusions; }
    void openExclusions();

Q_SIGNALS:
    /// The trace and the records are there.
    void explained();

private:
    using Explained = std::shared_ptr<Result<ExplainedFigure>>;
    QWidget *buildHead();
    QWidget *buildExclusions();
    void addRemarks(QVBoxLayout *layout);
    void showHead(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevel &level,
        const ServiceLevelResult &result);
    void showFacts(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result);
    void showDiscrepancy(const ServiceLevelResult &result, const ServiceLevel &level);
    void startExplaining(const AgreementId &agreement, const ServiceLevel &level, const Period &period, Instant asOf);
    void takeExplanation();
    void showRecords(const ExplainedFigure &explained);
    void followLink(const QString &link);
    void askToExclude(const QStringList &records);

    Session &m_session;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_subject = nullptr;
    QLabel *m_value = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_facts = nullptr; ///< where it ends, how the figures stand apart, why to look again
    Banner *m_banner = nullptr;
    SettleForm *m_settle = nullptr;
    ChartView *m_chart = nullptr;
    QTabWidget *m_tabs = nullptr;
    TraceTable *m_trace = nullptr;
    RecordsPanel *m_records = nullptr;
    ExclusionsPanel *m_exclusions = nullptr;
    QFutureWatcher<Explained> m_watcher;
};

} // namespace kept
