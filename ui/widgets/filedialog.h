// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace kept {

/// A file dialog that reads no file. The usual ones, Qt's and those of desktops, look into the files of a folder to
/// name their types; closing any of them again gives up every lock that this process holds on that file, and a
/// workbook that is open here would then lose its log to the next program that reads it.
/// (sqlite.org/howtocorrupt.html, section 2.2.)
class FileDialog : public QFileDialog {
    Q_OBJECT

public:
    FileDialog(QWidget *parent, const QString &title, const QString &filter = {});

    /// The existing file that the user chooses; empty when none.
    [[nodiscard]] static QString fileToOpen(QWidget *parent, const QString &title, const QString &filter);
    /// The file to write, which may be replaced; empty when none. `suggestion` is a name or a path.
    [[nodiscard]] static QString fileToSave(
        QWidget *parent, const QString &title, const QString &filter, const QString &suggestion);

private:
    [[nodiscard]] QString chosen();
};

} // namespace kept
