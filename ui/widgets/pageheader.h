// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace kept {

/// The 52 px at the top of a page: title, the slot for period and scope, actions, and the field "Go to anything
/// Ctrl+K".
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// A second, muted line under the title; the title then takes the section's size.
    void setSubtitle(const QString &subtitle);
    /// A control right of the title (period selector, supplier combo, chip).
    void addScopeWidget(QWidget *widget);
    /// A framed button for the action at the right; `primary` fills it with the accent.
    QPushButton *addAction(QAction *action, bool primary = false);
    void addActionWidget(QWidget *widget);
    void setBackVisible(bool visible);
    void setSearchVisible(bool visible);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void backRequested();
    void searchRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void makeRoom();
    [[nodiscard]] int actionsWidth(bool words) const;

    QHBoxLayout *m_scope = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QToolButton *m_back = nullptr;
    QWidget *m_search = nullptr;
};

/// A period selector: back, combo, forward.
class PeriodSelector : public QWidget {
    Q_OBJECT

public:
    explicit PeriodSelector(QWidget *parent = nullptr);
    /// Texts with ids, newest first; keeps the current id when it is still there. An empty one is a line, which the
    /// steps to earlier and later periods do not go over.
    void setPeriods(const std::vector<std::pair<QString, QString>> &idAndText);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const;

Q_SIGNALS:
    void currentChanged(const QString &id);

private:
    [[nodiscard]] bool isPeriod(int index) const;
    void step(int by);
    void updateButtons();

    QComboBox *m_combo = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
};

} // namespace kept
