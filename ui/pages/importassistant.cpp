// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistant.h"

#include "models/workspace/agreements.h"
#include "ui/pages/importassistantcheck.h"
#include "ui/pages/importassistantcolumns.h"
#include "ui/pages/importassistantformat.h"
#include "ui/pages/importassistantsteps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure.h"
#include "ui/window/session.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace kept {

namespace {

/// The mappings that the program ships and that fit the header; a service that is not in this workbook is left open.
std::vector<Mapping> shippedMappings(const QStringList &header, const std::vector<Service> &services)
{
    std::vector<Mapping> fitting;
    for (const QFileInfo &each : QDir(QStringLiteral(":/kept/mappings")).entryInfoList({QStringLiteral("*.json")})) {
        QFile file(each.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto mapping = mappingFromJson(QJsonDocument::fromJson(file.readAll()).object(), each.fileName());
        if (!mapping || !fitsHeader(*mapping, header))
            continue;
        const bool known = std::any_of(
            services.begin(), services.end(), [&](const Service &service) { return service.id == mapping->service; });
        if (!known)
            mapping->service.reset();
        mapping->id = MappingId::create();
        fitting.push_back(std::move(*mapping));
    }
    return fitting;
}

/// "desk-2026-09.csv" → "desk": the next month's file comes from the same system.
QString sourceOf(const QString &fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    name.remove(QRegularExpression(QStringLiteral("[-_ .]*\\d[-_ .\\dQq]*$")));
    return name.isEmpty() ? QFileInfo(fileName).completeBaseName() : name;
}

/// The first part of the step that takes the keyboard; null when none does.
QWidget *firstField(const QWidget &step)
{
    for (QWidget *child : step.findChildren<QWidget *>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isEnabled() && child->isVisibleTo(&step))
            return child;
    return nullptr;
}

} // namespace

ImportAssistant::ImportAssistant(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_steps = new AssistantSteps({tr("File"), tr("Format"), tr("Columns"), tr("Check"), tr("Result")}, this);
    m_stack = new QStackedWidget(this);
    m_format = new ImportFormat(m_stack);
    m_columns = new ImportColumns(m_stack);
    m_check = new ImportCheck(m_stack);
    for (QWidget *page : {buildFile(), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_columns),
             static_cast<QWidget *>(m_check), buildOutcome()})
        m_stack->addWidget(page);
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(horizontalRule(this));
    layout->addWidget(buildBar());
    connect(m_format, &ImportFormat::kindChosen, this, [this](MeasurementKind kind) {
        m_kindChosen = true;
        guess(kind);
    });
    connect(m_format, &ImportFormat::chosen, this, &ImportAssistant::updateBar);
    connect(m_check, &ImportCheck::recheckWanted, this, &ImportAssistant::recheck);
    connect(m_check, &ImportCheck::policyChanged, this, &ImportAssistant::takePolicy);
    connect(&m_guessWatcher, &QFutureWatcher<Guessed>::finished, this, &ImportAssistant::takeGuess);
    connect(&m_previewWatcher, &QFutureWatcher<Previewed>::finished, this, &ImportAssistant::takePreview);
    connect(&m_previewWatcher, &QFutureWatcher<Previewed>::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_writeWatcher, &QFutureWatcher<Written>::finished, this, &ImportAssistant::takeWritten);
    connect(&m_writeWatcher, &QFutureWatcher<Written>::progressValueChanged, m_progress, &QProgressBar::setValue);
    start();
}

ImportAssistant::~ImportAssistant()
{
    m_guessWatcher.disconnect(this);
    m_previewWatcher.disconnect(this);
    m_writeWatcher.disconnect(this);
    cancel(); // a window that closes during a write leaves the workbook as it was
    m_guessWatcher.waitForFinished();
    m_previewWatcher.waitForFinished();
    m_writeWatcher.waitForFinished();
    m_session.workspace().database().setLent(false);
}

int ImportAssistant::step() const { return m_stack->currentIndex(); }

void ImportAssistant::start()
{
    cancel();
    m_fileName.clear();
    m_preview.reset();
    m_entry.reset();
    m_kindChosen = false;
    for (int i = File; i <= Outcome; ++i)
        m_steps->setNote(i, {});
    goTo(File);
}

void ImportAssistant::cancel()
{
    m_guessWatcher.cancel();
    m_previewWatcher.cancel();
    if (m_keepGoing)
        *m_keepGoing = false;
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && step() == File)
        event->acceptProposedAction();
}

void ImportAssistant::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        takeFile(urls.first().toLocalFile());
}

void ImportAssistant::chooseFile()
{
    const QString file = m_session.prompts().openFile(
        this, tr("Import measurements"), tr("Text with separators (*.csv *.tsv *.txt);;All files (*)"));
    if (!file.isEmpty())
        takeFile(file);
}

void ImportAssistant::takeFile(const QString &fileName)
{
    m_fileName = fileName;
    m_kindChosen = false;
    m_steps->setNote(File, QFileInfo(fileName).fileName());
    auto services = allServices(m_session.workspace().database());
    if (!services) {
        Q_EMIT failed(services.error());
        return;
    }
    m_services = std::move(*services);
    auto organisations = allOrganisations(m_session.workspace().database());
    if (!organisations) {
        Q_EMIT failed(organisations.error());
        return;
    }
    const auto agreements = allAgreements(m_session.workspace().database());
    if (!agreements) {
        Q_EMIT failed(agreements.error());
        return;
    }
    QStringList references;
    for (const Agreement &agreement : *agreements)
        if (!agreement.archived)
            references += agreement.reference;
    m_columns->setAgreements(references);
    m_check->start(m_services, std::move(*organisations));
    guess(MeasurementKind::Ticket);
}

void ImportAssistant::guess(MeasurementKind kind)
{
    if (m_guessWatcher.isRunning())
        return;
    m_guessWatcher.setFuture(QtConcurrent::run(
        [file = m_fileName, kind] { return std::make_shared<Result<FormatGuess>>(guessFormat(file, kind)); }));
    setBusy(tr("Looking at the file…"));
}

void ImportAssistant::takeGuess()
{
    updateBar();
    if (m_guessWatcher.isCanceled() || m_guessWatcher.future().resultCount() == 0)
        return;
    const Guessed guessed = m_guessWatcher.result();
    if (!*guessed) {
        Q_EMIT failed(guessed->error());
        return;
    }
    m_guess = std::move(**guessed);
    m_guess.mapping.name = sourceOf(m_fileName);
    m_guess.mapping.source = sourceOf(m_fileName);
    auto saved = fittingMappings(m_session.workspace().database(), m_guess.header);
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    const bool known = !saved->empty() && !m_kindChosen;
    m_fitting = m_kindChosen ? std::vector<Mapping>() : std::move(*saved);
    if (!m_kindChosen)
        for (Mapping &mapping : shippedMappings(m_guess.header, m_services))
            m_fitting.push_back(std::move(mapping));
    auto zone = proposeZone(m_session.workspace().database(), m_guess);
    if (!zone) {
        Q_EMIT failed(zone.error());
        return;
    }
    m_format->setGuess(m_guess, m_fitting, *zone);
    if (known)
        check(m_fitting.front());
    else
        goTo(Format);
}

void ImportAssistant::takeFormat()
{
    const Mapping mapping = m_format->mapping();
    if (mapping.source.isEmpty()) {
        Q_EMIT failed({ErrorCode::InvalidInput, tr("The source system has no name."), {},
            tr("Enter the name of the system the file comes from.")});
        return;
    }
    m_steps->setNote(Format, m_format->summary());
    m_columns->setMapping(mapping, m_guess, m_services);
    goTo(Columns);
}

void ImportAssistant::check(const Mapping &mapping)
{
    m_mapping = mapping;
    recheck();
}

void ImportAssistant::takePolicy()
{
    m_mapping.policy = m_check->policy();
    m_preview->mapping.policy = m_check->policy();
    updateBar();
}

void ImportAssistant::recheck()
{
    if (m_previewWatcher.isRunning())
        return;
    const auto read = [path = m_session.workspace().database().path(), file = m_fileName,
                          mapping = m_check->matched(m_mapping),
                          decisions = m_check->decisions()](QPromise<Previewed> &promise) {
        promise.setProgressRange(0, 1000);
        auto database = Database::open(path, OpenMode::ReadOnly);
        if (!database) {
            promise.addResult(std::make_shared<Result<CheckedImport>>(tl::unexpected(database.error())));
            return;
        }
        promise.addResult(std::make_shared<Result<CheckedImport>>(checkImport(
            **database, file, mapping,
            [&promise](int done) {
                promise.setProgressValue(done);
                return !promise.isCanceled();
            },
            decisions)));
    };
    m_previewWatcher.setFuture(QtConcurrent::run(read));
    setBusy(tr("Reading and comparing…"));
}

void ImportAssistant::takePreview()
{
    updateBar();
    if (m_previewWatcher.isCanceled() || m_previewWatcher.future().resultCount() == 0)
        return;
    const Previewed previewed = m_previewWatcher.result();
    if (!*previewed) {
        if (step() == File)
            goTo(Format);
        Q_EMIT failed(previewed->error());
        return;
    }
    m_preview = std::make_shared<ImportPreview>(std::move((*previewed)->preview));
    m_steps->setNote(
        Format, m_format->isGuess() ? m_format->summary() : tr("mapping “%1”").arg(m_preview->mapping.name));
    if (m_steps->current() != Check)
        m_steps->setNote(Columns, m_steps->current() == Columns ? m_columns->summary() : QString());
    const int rejected = static_cast<int>(m_preview->parsed.rowsRejected);
    const int leftOut = static_cast<int>(m_preview->parsed.rowsLeftOut);
    m_steps->setNote(Check,
        rejected > 0      ? tr("%n row(s) rejected", nullptr, rejected)
            : leftOut > 0 ? tr("%n row(s) left out", nullptr, leftOut)
                          : tr("all rows are good"));
    m_check->setPreview(m_preview, (*previewed)->effect, m_session.today());
    goTo(Check);
    m_check->focusFirstGap();
}

void ImportAssistant::write()
{
    if (m_writeWatcher.isRunning())
        return;
    if (const auto wrong = m_check->refuseDays()) {
        Q_EMIT failed(*wrong);
        return;
    }
    const auto action = importAction(m_session.workspace(), *m_preview, m_check->reason());
    if (!action) {
        Q_EMIT failed(action.error());
        m_check->focusReason();
        return;
    }
    m_keepGoing = std::make_shared<std::atomic<bool>>(true);
    Database &database = m_session.workspace().database();
    const auto work = [&database, preview = m_preview, coverage = m_check->coverage(), keepGoing = m_keepGoing,
                          action = *action](QPromise<Written> &promise) {
        const auto total = qMax<std::int64_t>(1, static_cast<std::int64_t>(preview->parsed.records.size()));
        promise.setProgressRange(0, 1000);
        const auto progress = [&](std::int64_t done) {
            promise.setProgressValue(static_cast<int>(done * 1000 / total));
            return keepGoing->load();
        };
        promise.addResult(
            std::make_shared<Result<WrittenImport>>(importBeside(database, action, *preview, coverage, progress)));
    };
    database.setLent(true);
    m_writeWatcher.setFuture(QtConcurrent::run(work));
    m_stack->setEnabled(false);
    setBusy(tr("Importing…"));
}

void ImportAssistant::takeWritten()
{
    m_session.workspace().database().setLent(false);
    m_stack->setEnabled(true);
    updateBar();
    const Written written = m_writeWatcher.result();
    if (!*written && written->error().code == ErrorCode::Cancelled) {
        m_remark->setText(tr("The import was cancelled. The workbook is as it was before."));
        return;
    }
    if (!*written) {
        Q_EMIT failed(written->error());
        return;
    }
    m_entry = std::move((*written)->entry);
    m_session.workspace().database().setBackupWarning((*written)->backupWarning);
    if (m_preview)
        showOutcome();
    m_session.workspace().announce((*written)->changes);
}

void ImportAssistant::showOutcome()
{
    m_session.informSaved();
    const QLocale locale;
    const auto figure = [&](const QString &id, std::int64_t value, const QString &word) {
        return FigureValue{id, locale.toString(qlonglong(value)), std::nullopt, word, {}, {}};
    };
    m_outcome->setFigures({figure(QStringLiteral("new"), m_entry->added, tr("new")),
        figure(QStringLiteral("changed"), m_entry->changed, tr("changed")),
        figure(QStringLiteral("same"), m_entry->same, tr("same")),
        figure(QStringLiteral("rejected"), m_entry->info.rowsRejected, tr("rejected"))});
    m_outcomeCard->setTitle(tr("Imported"));
    m_outcomeCard->setNote(m_entry->info.fileName);
    m_outcomeCard->setConsequence(tr("The service levels are being judged again."));
    m_mappingName->setText(m_preview->mapping.name);
    m_undo->setEnabled(true);
    m_undoReason->clear();
    m_keep->setEnabled(true);
    goTo(Outcome);
}

void ImportAssistant::undo(const QString &reason)
{
    if (!m_entry)
        return;
    const auto undone = undoImport(m_session.workspace(), m_entry->info.id, reason);
    if (!undone) {
        Q_EMIT failed(undone.error());
        return;
    }
    m_next->setFocus(Qt::OtherFocusReason); // before the button is disabled, which would hand the keyboard on
    m_session.informSaved();
    m_undo->setEnabled(false);
    m_outcomeCard->setTitle(tr("Undone"));
    m_outcomeCard->setConsequence(tr("The import is withdrawn; what it had superseded is current again."));
}

void ImportAssistant::keepMapping()
{
    Mapping mapping = m_preview->mapping;
    mapping.name = m_mappingName->text().trimmed();
    const auto stored = storeMapping(m_session.workspace(), mapping);
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_session.informSaved();
    m_keep->setEnabled(false);
}

void ImportAssistant::saveRejects()
{
    const QFileInfo file(m_fileName);
    const QString target = m_session.prompts().saveFile(this, tr("Save rejected rows"),
        tr("Text with separators (*.csv)"), file.path() + u'/' + tr("%1-rejected.csv").arg(file.completeBaseName()));
    if (target.isEmpty())
        return;
    if (const auto saved = writeRejectFile(target, m_preview->parsed, m_preview->mapping.formats); !saved)
        Q_EMIT failed(saved.error());
    else
        m_session.inform(tr("Saved %1").arg(QDir::toNativeSeparators(target)));
}

void ImportAssistant::goTo(Step step)
{
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    updateBar();
    QWidget *first = step == File ? m_choose : m_next;
    if (!first->isEnabled()) // nothing leads on yet: what is to be done stands in the step
        first = firstField(*m_stack->currentWidget());
    if (first)
        first->setFocus();
    Q_EMIT stepChanged(step);
}

void ImportAssistant::next()
{
    switch (step()) {
    case Format:
        return takeFormat();
    case Columns:
        return check(m_columns->mapping());
    case Check:
        return write();
    case Outcome:
        Q_EMIT finished();
        return;
    default:
        return;
    }
}

void ImportAssistant::back()
{
    if (step() == Check && m_steps->current() == Check)
        m_columns->setMapping(m_mapping, m_guess, m_services);
    if (step() > File && step() < Outcome)
        goTo(static_cast<Step>(step() - 1));
}

void ImportAssistant::setBusy(const QString &what)
{
    m_remark->setText(what);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setVisible(m_guessWatcher.isRunning() || m_previewWatcher.isRunning() || isWriting());
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    m_choose->setEnabled(false);
}

void ImportAssistant::updateBar()
{
    const int at = step();
    m_progress->hide();
    m_cancel->hide();
    m_choose->setEnabled(true);
    m_back->setVisible(at > File && at < Outcome);
    m_back->setEnabled(true);
    m_next->setVisible(at > File);
    m_next->setText(at == Outcome ? tr("Done") : tr("Next"));
    m_next->setEnabled(true);
    const bool rejects = at == Check && m_preview && m_preview->parsed.rowsRejected > 0;
    m_saveRejects->setVisible(rejects);
    m_remark->setText(rejects
            ? tr("The rejected rows can be saved as a file of their own, with the reasons, and imported again.")
            : QString());
    if (at == Format && !m_format->gap().isEmpty()) {
        m_next->setEnabled(false);
        m_remark->setText(m_format->gap());
    }
    if (at != Check || !m_preview)
        return;
    const auto rows = static_cast<int>(m_preview->added + m_preview->changed);
    const bool refused = rejects && m_preview->mapping.policy == BadRowPolicy::AllOrNothing;
    m_next->setText(tr("Import %n row(s)", nullptr, rows));
    m_next->setEnabled(rows > 0 && !refused && !m_session.isReadOnly());
    if (rows == 0 && !rejects)
        m_remark->setText(tr("Nothing in this file is new."));
}

} // namespace kept
