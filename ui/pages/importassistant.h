// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importeffect.h"

#include <QFutureWatcher>
#include <QWidget>

#include <atomic>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kept {

class AssistantSteps;
class Card;
class FigureRow;
class ImportCheck;
class ImportColumns;
class ImportFormat;
class Session;

/// Takes a file into the workbook in five steps: file, format, columns, check, result. The file is read and compared in
/// another thread with a database of its own; a saved mapping of the same header leads straight to the check.
class ImportAssistant : public QWidget {
    Q_OBJECT

public:
    enum Step { File, Format, Columns, Check, Outcome };

    explicit ImportAssistant(Session &session, QWidget *parent = nullptr);
    ~ImportAssistant() override;
    /// Forgets what was chosen and stands at the first step.
    void start();
    /// While an import is being written.
    [[nodiscard]] bool isWriting() const { return m_writeWatcher.isRunning(); }
    /// Asks for the file.
    void chooseFile();
    void takeFile(const QString &fileName);
    [[nodiscard]] int step() const;
    /// Stops what is running; an import that is being written is rolled back.
    void cancel();
    /// Withdraws what was imported last.
    void undo(const QString &reason);

Q_SIGNALS:
    /// The user wants the import withdrawn; the field holds the reason, which may be empty.
    void undoRequested(const kept::ImportEntry &entry, QLineEdit *reason);
    void stepChanged(int step);
    void failed(const kept::Error &error);
    void finished();

private:
    using Guessed = std::shared_ptr<Result<FormatGuess>>;
    using Written = std::shared_ptr<Result<WrittenImport>>;
    using Previewed = std::shared_ptr<Result<CheckedImport>>;

    QWidget *buildFile();
    QWidget *buildOutcome();
    QWidget *buildBar();
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void guess(MeasurementKind kind);
    void takeGuess();
    void takeFormat();
    void check(const Mapping &mapping);
    void recheck();
    void takePolicy();
    void takePreview();
    void write();
    void takeWritten();
    void showOutcome();
    void keepMapping();
    void saveRejects();
    void goTo(Step step);
    void next();
    void back();
    void updateBar();
    void setBusy(const QString &what);

    Session &m_session;
    QString m_fileName;
    FormatGuess m_guess;
    std::vector<Mapping> m_fitting;
    std::vector<Service> m_services;
    Mapping m_mapping; // as it was chosen, without what the check step adds
    std::shared_ptr<ImportPreview> m_preview;
    std::optional<ImportEntry> m_entry;
    bool m_kindChosen = false;
    QFutureWatcher<Guessed> m_guessWatcher;
    QFutureWatcher<Previewed> m_previewWatcher;
    QFutureWatcher<Written> m_writeWatcher;
    std::shared_ptr<std::atomic<bool>> m_keepGoing; // of the write: a cancelled future would lose its result
    AssistantSteps *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    ImportFormat *m_format = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportCheck *m_check = nullptr;
    Card *m_outcomeCard = nullptr;
    FigureRow *m_outcome = nullptr;
    QPushButton *m_undo = nullptr;
    QLineEdit *m_undoReason = nullptr;
    QLineEdit *m_mappingName = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_saveRejects = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_remark = nullptr;
};

} // namespace kept
