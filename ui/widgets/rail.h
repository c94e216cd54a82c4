// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace kept {

/// The navigation at the left: icons with words; icons alone when the window is under 1400 px (at 100 %) wide. Up and
/// Down move between entries, Enter and Space open one.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void addEntry(const QString &id, const QString &iconName, const QString &text);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    /// At the foot: "Sample portfolio", "Fictional data. Explore freely; nothing here is real." Empty hides it.
    void setFootnote(const QString &title, const QString &text);
    /// Icons only; done by itself from the window's width unless set here once.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// Folds first where the window is narrow.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followWindow();
    void applyCollapsed();

    QVBoxLayout *m_entries = nullptr;
    std::vector<QAbstractButton *> m_buttons;
    QLabel *m_footTitle = nullptr;
    QLabel *m_footText = nullptr;
    QString m_current;
    bool m_collapsed = false;
    bool m_fixed = false;
};

} // namespace kept
