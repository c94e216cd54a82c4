// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kept {

class Banner;

/// What the window shows before a workbook is open: the sample, a new workbook, open, and those used lately.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);
    void showError(const QString &sentence);

Q_SIGNALS:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void importRequested();
    void recentRequested(const QString &path);

private:
    QPushButton *addChoice(const QString &icon, const QString &title, const QString &text);
    QWidget *recentRow(const QString &path);

    QVBoxLayout *m_choices = nullptr;
    QVBoxLayout *m_recent = nullptr;
    Banner *m_banner = nullptr;
};

} // namespace kept
