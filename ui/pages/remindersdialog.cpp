// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/remindersdialog.h"

#include "models/domain/outputfile.h"
#include "models/evaluation/overview.h"
#include "models/exchange/icalendar.h"
#include "models/tables/deadlinesmodel.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/pages/receivedreportdialog.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QTimer>

namespace kept {

namespace {

constexpr int calendarDays = 731;
constexpr int anyKind = -1;

QString agreementOf(const Deadline &deadline) { return deadline.agreement ? deadline.agreement->text() : QString(); }

Result<void> writeFile(const QString &path, const QByteArray &bytes, const QString &workbook)
{
    if (auto allowed = checkOutput(path, {workbook}); !allowed)
        return allowed;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, RemindersDialog::tr("The file cannot be written: %1").arg(file.errorString()), path);
    return {};
}

} // namespace

Destination destinationOf(const Deadline &deadline)
{
    const auto place = [](const char *page, const QString &id) {
        return Destination{QLatin1String(page), id, std::nullopt, std::nullopt};
    };
    switch (deadline.kind) {
    case DeadlineKind::Claim:
        return place("credits", agreementOf(deadline));
    case DeadlineKind::Report:
        return deadline.report ? place("agreements", agreementOf(deadline)) : place("measurements", {});
    case DeadlineKind::Review:
    case DeadlineKind::Action:
        if (deadline.review)
            return place("reviews", deadline.review->text());
        break;
    case DeadlineKind::Certificate:
        return place("suppliers", deadline.organisation ? deadline.organisation->text() : QString());
    case DeadlineKind::Approval:
    case DeadlineKind::Termination:
        if (deadline.level)
            return {QStringLiteral("compliance"), agreementOf(deadline), deadline.level, deadline.period};
        break;
    case DeadlineKind::Decision:
    case DeadlineKind::Notice:
    case DeadlineKind::EndOfTerm:
    case DeadlineKind::Renewal:
        break;
    }
    return place("agreements", agreementOf(deadline));
}

void saveDatesAsCalendar(Session &session, QWidget *parent)
{
    const auto portfolio = session.portfolio();
    if (!portfolio)
        return;
    const QString workbook = session.workspace().database().path();
    const QString name = QFileInfo(workbook).completeBaseName();
    const QString path = session.prompts().saveFile(parent, RemindersDialog::tr("Save dates as calendar"),
        RemindersDialog::tr("Calendars (*.ics)"), name + QStringLiteral(".ics"));
    if (path.isEmpty())
        return;
    const QByteArray text =
        icsText(calendarEntries(deadlines(*portfolio, session.today(), calendarDays)), name, session.workspace().now());
    if (const auto written = writeFile(path, text, workbook); !written)
        session.report(written.error());
    else
        session.inform(RemindersDialog::tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

RemindersDialog::RemindersDialog(Session &session, QWidget *parent) : QDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("reminders"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reminders"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildFilters());
    m_summary = textLabel({}, Type::Small, true, this);
    m_summary->setObjectName(QStringLiteral("reminders.summary"));
    column->addWidget(m_summary);
    m_model = new DeadlinesModel(this);
    m_list = makeList(m_model, QStringLiteral("reminders.list"), tr("Reminders"), this);
    column->addWidget(m_list, 1);
    column->addWidget(buildButtons());
    connect(m_list, &QTableView::activated, this, &RemindersDialog::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RemindersDialog::followChoice);
    connect(&session, &Session::portfolioChanged, this, &RemindersDialog::fill);
    resize(metrics().px(860), metrics().px(560));
    fill();
    m_list->setFocus();
}

QWidget *RemindersDialog::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(bar);
    m_kind->setObjectName(QStringLiteral("reminders.kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("all kinds"), anyKind);
    for (const DeadlineKind kind : {DeadlineKind::Decision, DeadlineKind::Notice, DeadlineKind::EndOfTerm,
             DeadlineKind::Renewal, DeadlineKind::Claim, DeadlineKind::Review, DeadlineKind::Action,
             DeadlineKind::Report, DeadlineKind::Certificate, DeadlineKind::Approval, DeadlineKind::Termination})
        m_kind->addItem(deadlineKindWord(kind), static_cast<int>(kind));
    m_horizon = new QComboBox(bar);
    m_horizon->setObjectName(QStringLiteral("reminders.horizon"));
    m_horizon->setAccessibleName(tr("Horizon"));
    for (const auto &[text, days] : {std::pair(tr("next 30 days"), 30), std::pair(tr("next 90 days"), 90),
             std::pair(tr("next 12 months"), 365), std::pair(tr("next two years"), calendarDays)})
        m_horizon->addItem(text, days);
    m_horizon->setCurrentIndex(1);
    m_supplier = new QComboBox(bar);
    m_supplier->setObjectName(QStringLiteral("reminders.supplier"));
    m_supplier->setAccessibleName(tr("Supplier"));
    m_supplier->addItem(tr("all suppliers"), QString());
    // The dialog begins with what the window is limited to.
    if (const auto &chosen = m_session.supplier(); chosen && m_session.portfolio()) {
        m_supplier->addItem(m_session.portfolio()->organisationName(*chosen), chosen->text());
        m_supplier->setCurrentIndex(1);
    }
    m_supplier->setVisible(m_supplier->count() > 1);
    for (QComboBox *combo : {m_kind, m_supplier, m_horizon}) {
        row->addWidget(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &RemindersDialog::fill);
    }
    row->addStretch();
    return bar;
}

QWidget *RemindersDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_open = button(tr("Open"), "reminders.open");
    m_received = button(tr("Note as received…"), "reminders.received");
    m_received->setToolTip(tr("For a missing report of a reporting duty: note when it came in"));
    auto *copy = button(tr("Copy as text"), "reminders.copy");
    auto *save = button(tr("Save dates as calendar…"), "reminders.save");
    connect(m_open, &QPushButton::clicked, this, &RemindersDialog::open);
    connect(m_received, &QPushButton::clicked, this, &RemindersDialog::noteReport);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(deadlinesText(m_model->rows())); });
    connect(save, &QPushButton::clicked, this, [this] { saveDatesAsCalendar(m_session, this); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

void RemindersDialog::fill()
{
    const auto portfolio = m_session.portfolio();
    std::vector<Deadline> rows;
    std::optional<OrganisationId> supplier;
    if (const auto parsed = OrganisationId::parse(m_supplier->currentData().toString()))
        supplier = *parsed;
    if (portfolio)
        rows = deadlinesWith(
            *portfolio, supplier, deadlines(*portfolio, m_session.today(), m_horizon->currentData().toInt()));
    const int kind = m_kind->currentData().toInt();
    std::erase_if(
        rows, [kind](const Deadline &each) { return kind != anyKind && static_cast<int>(each.kind) != kind; });
    m_summary->setText(rows.empty() ? tr("Nothing is due in this time.")
                                    : tr("%n reminder(s)", nullptr, static_cast<int>(rows.size())));
    m_open->setEnabled(!rows.empty());
    m_model->setRows(std::move(rows));
    fit();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    followChoice();
}

void RemindersDialog::followChoice()
{
    const Deadline *deadline = m_model->row(m_list->currentIndex());
    m_received->setEnabled(deadline != nullptr && deadline->report && deadline->agreement && !m_session.isReadOnly());
}

void RemindersDialog::noteReport()
{
    const Deadline *deadline = m_model->row(m_list->currentIndex());
    const auto portfolio = m_session.portfolio();
    const Agreement *agreement =
        deadline != nullptr && deadline->agreement ? portfolio->agreement(*deadline->agreement) : nullptr;
    if (agreement == nullptr || !deadline->report)
        return;
    auto *question = new ReceivedReportDialog(m_session, *agreement, *deadline->report, this);
    connect(question, &ReceivedReportDialog::noted, this, [this] { m_session.informSaved(); });
    question->show();
}

void RemindersDialog::fit() { fitColumns(m_list, {2, metrics().px(240), {3}}); }

void RemindersDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, &RemindersDialog::fit); // once the list has its width
}

void RemindersDialog::open()
{
    if (const Deadline *deadline = m_model->row(m_list->currentIndex())) {
        const Destination destination = destinationOf(*deadline);
        close();
        m_session.navigate(destination);
    }
}

} // namespace kept
