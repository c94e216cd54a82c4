// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace kept {

/// The topics of `kept help`, to read beside the window: how the window is used, in the language of the program where
/// it is written in that, how figures are computed and what files look like.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);
    /// Shows what the guide to the window says of the page with the id; its beginning where it says nothing.
    void showFor(const QString &page);
    /// Shows the topic by the name of its file, such as "metrics"; the first one when there is none of that name.
    void showTopic(const QString &name);

private:
    void fill();
    void showCurrent();
    void showSection(const QString &heading);

    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace kept
