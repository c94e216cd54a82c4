// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filedialog.h"

#include <QFileIconProvider>
#include <QPointer>

#include <memory>

namespace kept {

namespace {

/// Tells files by their names alone.
class NameIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    [[nodiscard]] QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    [[nodiscard]] QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? FileDialog::tr("Folder") : info.suffix();
    }
};

} // namespace

FileDialog::FileDialog(QWidget *parent, const QString &title, const QString &filter)
    : QFileDialog(parent, title, {}, filter)
{
    setOption(DontUseNativeDialog);
    // The dialog's model asks it from a thread of its own, until the model is gone with the dialog's other children.
    const auto icons = std::make_shared<NameIcons>();
    setIconProvider(icons.get());
    connect(this, &QObject::destroyed, [icons] {});
}

QString FileDialog::chosen()
{
    const QPointer<FileDialog> self(this); // it goes with its window, also while it asks
    const bool isAccepted = exec() == Accepted;
    if (!self)
        return {};
    deleteLater();
    return isAccepted ? selectedFiles().value(0) : QString();
}

QString FileDialog::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    auto *dialog = new FileDialog(parent, title, filter);
    dialog->setFileMode(ExistingFile);
    return dialog->chosen();
}

QString FileDialog::fileToSave(QWidget *parent, const QString &title, const QString &filter, const QString &suggestion)
{
    auto *dialog = new FileDialog(parent, title, filter);
    dialog->setAcceptMode(AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    dialog->selectFile(suggestion);
    return dialog->chosen();
}

} // namespace kept
