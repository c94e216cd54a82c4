// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exclusionspanel.h"

#include "models/domain/display.h"
#include "models/tables/exclusionwords.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/pages/formsnapshot.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/formhabits.h"
#include "ui/window/page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int mostRows = 5; // further ones are scrolled to
constexpr int evidenceHeight = 56;

} // namespace

ExclusionsPanel::ExclusionsPanel(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("exclusions"));
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.half(), m.half(), m.half(), m.half());
    column->setSpacing(m.half());
    m_banner = new Banner(this);
    m_banner->setObjectName(QStringLiteral("exclusions.banner"));
    m_banner->setClosable(true);
    m_banner->hide();
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    column->addWidget(m_banner);
    buildList();
    buildForm();
    column->addStretch();
}

void ExclusionsPanel::buildList()
{
    m_list = new QTableWidget(0, 4, this);
    m_list->setObjectName(QStringLiteral("exclusions.list"));
    m_list->setAccessibleName(tr("Exclusions of the service level"));
    m_list->setHorizontalHeaderLabels({tr("Excluded"), tr("Reason"), tr("Evidence"), tr("Standing")});
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout()->addWidget(m_list);
    m_empty = textLabel(tr("Nothing is taken out of this service level."), Type::Body, true, this);
    m_empty->setObjectName(QStringLiteral("exclusions.none"));
    layout()->addWidget(m_empty);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_approve = new QPushButton(tr("Approve"), bar);
    m_approve->setObjectName(QStringLiteral("exclusions.approve"));
    m_archive = new QPushButton(tr("Archive…"), bar);
    m_archive->setObjectName(QStringLiteral("exclusions.archive"));
    m_confirm = new QPushButton(tr("Confirm the archiving"), bar);
    m_confirm->setObjectName(QStringLiteral("exclusions.confirm"));
    m_keep = new QPushButton(tr("Keep it…"), bar);
    m_keep->setObjectName(QStringLiteral("exclusions.keep"));
    for (QPushButton *button : {m_approve, m_archive, m_confirm, m_keep}) {
        setSmall(button);
        row->addWidget(button);
    }
    row->addStretch();
    layout()->addWidget(bar);
    buildReason();
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &ExclusionsPanel::updateButtons);
    connect(m_approve, &QPushButton::clicked, this, &ExclusionsPanel::approve);
    connect(m_archive, &QPushButton::clicked, this, [this] { askForReason(false); });
    connect(m_keep, &QPushButton::clicked, this, [this] { askForReason(true); });
    connect(m_confirm, &QPushButton::clicked, this, &ExclusionsPanel::confirm);
}

void ExclusionsPanel::buildReason()
{
    m_why = new QWidget(this);
    m_why->hide();
    auto *row = new QHBoxLayout(m_why);
    row->setContentsMargins(0, 0, 0, 0);
    m_whyText = new QLineEdit(m_why);
    m_whyText->setObjectName(QStringLiteral("exclusions.why"));
    m_whyText->installEventFilter(this);
    m_whyDo = new QPushButton(m_why);
    m_whyDo->setObjectName(QStringLiteral("exclusions.why.do"));
    auto *cancel = new QPushButton(tr("Cancel"), m_why);
    cancel->setObjectName(QStringLiteral("exclusions.why.cancel"));
    row->addWidget(m_whyText, 1);
    for (QPushButton *button : {m_whyDo, cancel}) {
        setSmall(button);
        row->addWidget(button);
    }
    layout()->addWidget(m_why);
    connect(m_whyText, &QLineEdit::returnPressed, this, &ExclusionsPanel::takeReason);
    connect(m_whyDo, &QPushButton::clicked, this, &ExclusionsPanel::takeReason);
    connect(cancel, &QPushButton::clicked, this, &ExclusionsPanel::closeReason);
}

void ExclusionsPanel::buildForm()
{
    layout()->addWidget(textLabel(tr("Ask for an exclusion"), Type::BodyStrong, false, this));
    m_grid = new FormGrid(1, this);
    FormGrid *grid = m_grid;
    m_reason = grid->addChoice(tr("Reason"), QStringLiteral("exclusions.reason"));
    for (const ExclusionReason reason :
        {ExclusionReason::ForceMajeure, ExclusionReason::CustomerCaused, ExclusionReason::UpstreamSupplier})
        m_reason->addItem(exclusionReasonWord(reason), static_cast<int>(reason));
    m_records = grid->addText(tr("Records"), QStringLiteral("exclusions.records"));
    m_records->setPlaceholderText(tr("ids, separated by commas"));
    m_from = grid->addText(tr("or time from"), QStringLiteral("exclusions.from"));
    m_to = grid->addText(tr("to"), QStringLiteral("exclusions.to"));
    const QString example = tr("such as %1 14:00", "date").arg(inputText(QDate(2026, 3, 31)));
    m_from->setPlaceholderText(example);
    m_to->setPlaceholderText(example);
    m_evidence = grid->addNotes(tr("Evidence"), QStringLiteral("exclusions.evidence"));
    m_evidence->setFixedHeight(metrics().px(evidenceHeight));
    layout()->addWidget(grid);
    m_request = new QPushButton(tr("Ask for it"), this);
    m_request->setObjectName(QStringLiteral("exclusions.request"));
    static_cast<QVBoxLayout *>(layout())->addWidget(m_request, 0, Qt::AlignTrailing);
    connect(m_request, &QPushButton::clicked, this, &ExclusionsPanel::request);
    connect(m_grid, &FormGrid::edited, this, &ExclusionsPanel::edited);
    connect(m_records, &QLineEdit::textChanged, this, &ExclusionsPanel::tellRecords);
}

int ExclusionsPanel::showLevel(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevel &level)
{
    if (m_agreement != agreement.id || m_level != level.id) {
        m_banner->hide();
        discard();
    }
    m_agreement = agreement.id;
    m_level = level.id;
    m_levelName = level.name;
    m_terms = agreement;
    m_population = recordsOf(agreement, level, m_session.today());
    if (isVisible())
        tellRecords();
    const QString before = chosen() ? chosen()->id.text() : QString();
    m_filling = true;
    m_shown.clear();
    for (const Exclusion &each : portfolio.exclusions)
        if (each.agreement == agreement.id && each.serviceLevel == level.id && !each.archived)
            m_shown.push_back(each);
    m_list->setRowCount(0);
    for (const Exclusion &each : m_shown) {
        const auto &refused = portfolio.selfApproved;
        addRow(each, std::find(refused.begin(), refused.end(), each.id) == refused.end());
        if (each.id.text() == before)
            m_list->selectRow(m_list->rowCount() - 1);
    }
    const int rows = std::min(mostRows, std::max(1, m_list->rowCount()));
    m_list->setFixedHeight(m_list->horizontalHeader()->sizeHint().height()
        + rows * m_list->verticalHeader()->defaultSectionSize() + 2 * m_list->frameWidth());
    const bool any = m_list->rowCount() > 0;
    m_list->setVisible(any);
    m_approve->setVisible(any);
    m_archive->setVisible(any);
    m_filling = false;
    m_empty->setVisible(!any);
    updateButtons();
    return m_list->rowCount();
}

QString ExclusionsPanel::subjectText(const Exclusion &exclusion) const
{
    QStringList parts;
    if (!exclusion.records.isEmpty())
        parts << exclusion.records.join(QStringLiteral(", "));
    if (exclusion.span) {
        const QTimeZone zone = zoneOn(toDateTime(exclusion.span->from).date());
        parts << tr("%1 to %2", "two instants")
                     .arg(displayInstant(exclusion.span->from, zone), displayInstant(exclusion.span->to, zone));
    }
    return parts.join(QStringLiteral("; "));
}

void ExclusionsPanel::addRow(const Exclusion &exclusion, bool counts)
{
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    const QString texts[] = {subjectText(exclusion), exclusionReasonWord(exclusion.reason), exclusion.evidence,
        exclusionStanding(exclusion, counts)};
    for (int column = 0; column < 4; ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        m_list->setItem(row, column, item);
    }
}

const Exclusion *ExclusionsPanel::chosen() const
{
    const auto rows = m_list->selectionModel()->selectedRows();
    const std::size_t row = rows.isEmpty() ? m_shown.size() : static_cast<std::size_t>(rows.front().row());
    return row < m_shown.size() ? &m_shown[row] : nullptr;
}

void ExclusionsPanel::updateButtons()
{
    if (m_filling)
        return;
    const bool writable = !m_session.isReadOnly();
    const Exclusion *current = chosen();
    const bool leaving = current && current->withdrawal;
    m_approve->setEnabled(writable && current && current->approvedBy.isEmpty());
    m_archive->setEnabled(writable && current && !leaving);
    m_confirm->setVisible(leaving);
    m_keep->setVisible(leaving);
    m_confirm->setEnabled(writable);
    m_keep->setEnabled(writable);
    if (m_whyOf && (!current || current->id != *m_whyOf || leaving != m_keeps))
        closeReason();
    m_request->setEnabled(writable);
}

Result<Instant> ExclusionsPanel::readEnd(const QLineEdit *field, bool last) const
{
    const QString text = field->text().simplified();
    if (text.isEmpty())
        return fail(ErrorCode::InvalidInput,
            last ? tr("The end of the excluded time is missing.") : tr("The start of the excluded time is missing."),
            field->objectName(),
            tr("Write it like %1 14:00, or the date alone for the whole day; leave both fields empty where no time is "
               "meant.")
                .arg(inputText(QDate(2026, 3, 31))));
    const qsizetype cut = text.indexOf(u':') < 0 ? text.size() : text.lastIndexOf(u' ');
    const QTime time = QTime::fromString(text.mid(cut + 1), QStringLiteral("H:mm"));
    const auto date = readDateEntry(text.left(cut), m_session.today());
    if (!date || (cut < text.size() && !time.isValid()))
        return fail(ErrorCode::InvalidInput, tr("“%1” is not a date with a time.").arg(text), field->objectName(),
            tr("Write it like %1 14:00, or the date alone for the whole day.").arg(inputText(QDate(2026, 3, 31))));
    const QTimeZone zone = zoneOn(*date);
    if (!time.isValid())
        return startOfDay(last ? date->addDays(1) : *date, zone);
    return fromWallMovingGaps(*date, time.msecsSinceStartOfDay() / 1000, zone, last ? Fold::Second : Fold::First);
}

Result<Exclusion> ExclusionsPanel::entered() const
{
    Exclusion exclusion = newExclusion(*m_agreement, *m_level);
    exclusion.reason = static_cast<ExclusionReason>(m_reason->currentData().toInt());
    exclusion.records = typedRecords();
    exclusion.evidence = m_evidence->toPlainText().trimmed();
    if (m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty())
        return exclusion;
    const auto from = readEnd(m_from, false);
    const auto to = readEnd(m_to, true);
    if (!from || !to)
        return tl::unexpected(from ? to.error() : from.error());
    exclusion.span = Span{*from, *to};
    return exclusion;
}

template <typename Made>
bool ExclusionsPanel::took(const Result<Made> &outcome)
{
    m_banner->setVisible(!outcome);
    if (outcome)
        m_session.informSaved();
    else
        m_banner->showMessage(BannerKind::Missed, {},
            bannerText({outcome.error().code, outcome.error().message, {}, outcome.error().advice}));
    return outcome.has_value();
}

/// A refusal for want of a second person, with the exclusion by what people know it by.
template <typename Made>
Result<Made> ExclusionsPanel::inWords(Result<Made> outcome, const Exclusion &exclusion) const
{
    if (outcome || outcome.error().code != ErrorCode::Refused)
        return outcome;
    QString &message = outcome.error().message;
    if (outcome.error().place == QStringLiteral("approved_by"))
        message = tr("The exclusion of %1 from “%2” (%3) was not approved: whoever asked for it cannot approve it.",
            "records or time, service level, agreement");
    else if (outcome.error().place == QStringLiteral("withdrawal"))
        message = tr("The exclusion of %1 from “%2” (%3) was not archived: whoever asked for that cannot confirm it.",
            "records or time, service level, agreement");
    else
        return outcome;
    message = message.arg(subjectText(exclusion), m_levelName, m_terms->reference);
    return outcome;
}

bool ExclusionsPanel::hasDraft() const
{
    const auto isTyped = [](const QLineEdit *field) { return !field->text().trimmed().isEmpty(); };
    return isTyped(m_records) || isTyped(m_from) || isTyped(m_to) || !m_evidence->toPlainText().trimmed().isEmpty();
}

void ExclusionsPanel::discard()
{
    for (QLineEdit *field : {m_records, m_from, m_to})
        field->clear();
    m_evidence->clear();
    m_warnedOf.clear();
}

void ExclusionsPanel::propose(const QStringList &records)
{
    QStringList all = typedRecords() + records;
    all.removeDuplicates();
    m_records->setText(all.join(QStringLiteral(", ")));
    bringIntoView(m_reason);
    m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QJsonObject ExclusionsPanel::snapshot() const { return formSnapshot(*m_grid); }

void ExclusionsPanel::restore(const QJsonObject &snapshot)
{
    applySnapshot(*m_grid, snapshot);
    Q_EMIT edited();
}

void ExclusionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tellRecords();
}

QTimeZone ExclusionsPanel::zoneOn(const QDate &date) const
{
    if (!m_terms)
        return QTimeZone::utc();
    const auto zone = zoneFromName(contentOn(*m_terms, date).zone);
    return zone ? *zone : QTimeZone::utc();
}

QStringList ExclusionsPanel::typedRecords() const
{
    QStringList records;
    for (const QString &each : m_records->text().split(u','))
        if (const QString id = each.trimmed(); !id.isEmpty() && !records.contains(id))
            records << id;
    return records;
}

void ExclusionsPanel::tellRecords()
{
    const QStringList typed = typedRecords();
    const Database &database = m_session.workspace().database();
    if (typed.isEmpty()) {
        const auto count = countRecords(database, m_population);
        m_grid->setNote(m_records,
            count ? tr("The services of the service level have %n known record(s).", nullptr, static_cast<int>(*count))
                  : count.error().message);
        return;
    }
    const auto unknown = unknownRecords(database, m_population, typed);
    if (!unknown)
        m_grid->setNote(m_records, unknown.error().message);
    else if (unknown->isEmpty())
        m_grid->setNote(m_records, tr("All %n record(s) are known.", nullptr, static_cast<int>(typed.size())));
    else
        m_grid->setNote(m_records,
            tr("%1 of %2 records are known, not: %3")
                .arg(QLocale().toString(typed.size() - unknown->size()), QLocale().toString(typed.size()),
                    unknown->join(QStringLiteral(", "))));
}

bool ExclusionsPanel::checkRecords()
{
    const auto unknown = unknownRecords(m_session.workspace().database(), m_population, typedRecords());
    if (!unknown)
        return took(unknown);
    if (unknown->isEmpty() || *unknown == m_warnedOf)
        return true;
    m_warnedOf = *unknown;
    m_banner->showMessage(BannerKind::AtRisk, {},
        tr("No record of the service level's services is called %1. Ask for it once more if such records are to come.")
            .arg(unknown->join(QStringLiteral(", "))));
    bringIntoView(m_banner);
    return false;
}

bool ExclusionsPanel::request()
{
    const auto wanted = entered();
    if (!wanted)
        return took(wanted);
    if (!checkRecords() || !took(requestExclusion(m_session.workspace(), *wanted)))
        return false;
    discard();
    Q_EMIT edited();
    return true;
}

void ExclusionsPanel::approve()
{
    if (const Exclusion *current = chosen())
        (void)took(inWords(approveExclusion(m_session.workspace(), current->id), *current));
}

void ExclusionsPanel::confirm()
{
    if (const Exclusion *current = chosen())
        (void)took(inWords(confirmArchiving(m_session.workspace(), current->id), *current));
}

void ExclusionsPanel::askForReason(bool keeps)
{
    const Exclusion *current = chosen();
    if (!current)
        return;
    m_whyOf = current->id;
    m_keeps = keeps;
    m_whyText->setPlaceholderText(keeps ? tr("Why it is to count after all") : tr("Why it is not to count"));
    m_whyText->setAccessibleName(keeps ? tr("Reason for keeping the exclusion") : tr("Reason for archiving it"));
    m_whyDo->setText(keeps ? tr("Keep it") : tr("Archive it"));
    m_why->show();
    m_whyText->setFocus();
}

void ExclusionsPanel::closeReason()
{
    m_whyText->clear();
    m_whyOf.reset();
    m_why->hide();
}

void ExclusionsPanel::takeReason()
{
    if (!m_whyOf)
        return;
    const QString reason = m_whyText->text().trimmed();
    const auto done = m_keeps ? keepExclusion(m_session.workspace(), *m_whyOf, reason)
                              : archiveExclusion(m_session.workspace(), *m_whyOf, reason);
    if (took(done))
        closeReason();
    else
        m_whyText->setFocus();
}

bool ExclusionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_whyText && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeReason();
        m_archive->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kept
