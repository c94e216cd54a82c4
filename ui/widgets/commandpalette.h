// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace kept {

/// A place to go or an action to run.
struct Command {
    QString id;
    QString title; ///< "Sample Hosting AG"
    QString subtitle; ///< "Supplier", or the shortcut of an action
    QString icon; ///< name of an icon; may be empty
    bool operator==(const Command &) const = default;
};

/// The commands whose title or subtitle holds every word of `text`, best first: titles that begin with it, then words
/// that do, then the rest; the given order among equals. Case and accents do not matter.
[[nodiscard]] std::vector<Command> filteredCommands(const std::vector<Command> &commands, const QString &text);

/// A list over the window, filtered while typing: Ctrl+K (go to anything) and Ctrl+Shift+P (run any action).
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);
    /// Opens at the top centre of the parent's window, with an empty filter.
    void open(std::vector<Command> commands, const QString &placeholder);
    [[nodiscard]] int shownCount() const;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refill(const QString &text);
    void accept();
    void moveCurrent(int by);
    void resizeToContents();

    std::vector<Command> m_commands;
    QLineEdit *m_filter = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace kept
