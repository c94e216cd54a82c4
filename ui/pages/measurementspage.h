// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kept {

class ImportAssistant;
class ImportsModel;

/// What was imported, newest first, with the undo of an import; and the assistant that imports a file.
class MeasurementsPage : public Page {
    Q_OBJECT

public:
    explicit MeasurementsPage(Session &session, QWidget *parent = nullptr);
    /// The id "import" opens the assistant.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;

protected:
    void refresh(const Portfolio &portfolio) override;

private:
    QWidget *buildList();
    QWidget *buildEmpty();
    QWidget *buildUndo();
    void fill();
    void showCurrent();
    void startImport();
    void showAssistant(bool shown);
    void undo();
    void askToWithdraw(const ImportEntry &entry, QLineEdit *reason, std::function<void()> then);
    void withdraw(const ImportId &id, const QString &reason);

    QStackedWidget *m_stack = nullptr;
    ImportsModel *m_imports = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_undoTitle = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_leave = nullptr;
    ImportAssistant *m_assistant = nullptr;
};

} // namespace kept
