// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditpage.h"

#include "models/tables/auditmodel.h"
#include "models/tables/fieldvalues.h"
#include "models/tables/fieldwords.h"
#include "models/workspace/verifytrust.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <functional>
#include <map>

namespace kept {

namespace {

constexpr int entriesAtOnce = 500;
constexpr int notesShown = 3;

/// Of a long name of a field the end says which one it is.
class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

AuditPage::AuditPage(Session &session, QWidget *parent)
    : Page(session, tr("Audit"), ScopeBar::None, parent), m_limit(entriesAtOnce)
{
    m_verify = new QAction(tr("Verify"), this);
    header()->addAction(m_verify, true)->setObjectName(QStringLiteral("verify"));
    content()->addWidget(buildTools());
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    m_model = new AuditModel(this);
    m_list = makeList(m_model, QStringLiteral("entries"), tr("Entries of the audit trail"), splitter);
    leadDown(m_record, m_list);
    splitter->addWidget(m_list);
    splitter->addWidget(buildDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({metrics().px(720), metrics().px(520)});
    content()->addWidget(splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditPage::showCurrent);
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
    connect(&m_watcher, &QFutureWatcher<Verified>::finished, this, &AuditPage::takeReport);
}

AuditPage::~AuditPage()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QWidget *AuditPage::buildTools()
{
    const Metrics m = metrics();
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.gap());
    m_record = new QLineEdit(tools);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setAccessibleName(tr("Id of a record"));
    m_record->setPlaceholderText(tr("Id of a record"));
    m_record->setClearButtonEnabled(true);
    m_record->setFixedWidth(m.px(260));
    m_head = new ElidedLabel({}, tools);
    m_head->setObjectName(QStringLiteral("head"));
    setMuted(m_head);
    m_more = new QPushButton(tr("Show older entries"), tools);
    m_more->setObjectName(QStringLiteral("older"));
    row->addWidget(m_record);
    row->addWidget(m_head, 1);
    row->addWidget(m_more);
    connect(m_record, &QLineEdit::textChanged, this, &AuditPage::fill);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::more);
    return tools;
}

QWidget *AuditPage::buildDetail()
{
    const Metrics m = metrics();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.gap());
    layout->setSpacing(m.half());
    m_title = textLabel({}, Type::Body);
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setWordWrap(true);
    m_changes = new QTreeWidget(pane);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setAccessibleName(tr("Changes of the entry"));
    m_changes->setHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->setItemDelegateForColumn(0, new FieldDelegate(m_changes));
    m_changes->setIndentation(m.gap());
    m_changes->setUniformRowHeights(true);
    m_changes->header()->setStretchLastSection(true);
    m_changes->header()->resizeSection(0, m.px(180));
    m_changes->header()->resizeSection(1, m.px(150));
    layout->addWidget(m_title);
    layout->addWidget(m_changes, 1);
    return pane;
}

void AuditPage::open(const Destination &destination)
{
    if (!destination.id.isEmpty())
        m_record->setText(destination.id);
}

void AuditPage::refresh(const Portfolio &) { fill(); }

void AuditPage::more()
{
    m_limit += entriesAtOnce;
    fill();
}

/// Of the record that is asked for and of those that belong to it; an entry of several of them stands once.
Result<std::vector<AuditEntry>> AuditPage::wantedEntries() const
{
    std::map<std::int64_t, AuditEntry, std::greater<>> all;
    for (const QString &id : recordsNamed(session().portfolio().get(), m_record->text().trimmed())) {
        auto entries = auditEntries(session().workspace().database(), id, m_limit, 0);
        if (!entries)
            return entries;
        for (AuditEntry &each : *entries)
            all.insert_or_assign(each.sequence, std::move(each));
    }
    std::vector<AuditEntry> wanted;
    for (auto &[sequence, entry] : all)
        if (static_cast<int>(wanted.size()) < m_limit)
            wanted.push_back(std::move(entry));
    return wanted;
}

void AuditPage::fill()
{
    auto entries = wantedEntries();
    if (!entries) {
        showError(entries.error());
        return;
    }
    m_more->setVisible(static_cast<int>(entries->size()) == m_limit);
    m_model->setNames([this](const QString &id) { return recordName(session().portfolio().get(), id); });
    m_model->setRows(std::move(*entries));
    fitColumns(m_list, {3, metrics().px(200), {4}});
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showHead();
    showCurrent();
}

void AuditPage::showHead()
{
    const auto head = auditHead(session().workspace().database());
    if (!head)
        return;
    m_head->setText(head->sequence == 0
            ? tr("The trail is empty: nothing was saved yet.")
            : tr("Head: entry %1, %2").arg(QLocale().toString(qlonglong(head->sequence)), head->hash));
}

void AuditPage::showCurrent()
{
    m_changes->clear();
    const AuditEntry *entry = m_model->row(m_list->currentIndex());
    if (!entry) {
        m_title->setText(m_record->text().isEmpty() ? tr("There is no entry yet.")
                                                    : tr("No entry changed a record with this id. Clear the field to "
                                                         "see all entries."));
        return;
    }
    m_title->setText(
        tr("Entry %1: %2 by %3 (%4 on %5), %6, version %7",
            "number, action, name of a person, system user, machine, time, version of the program")
            .arg(QLocale().toString(qlonglong(entry->sequence)), auditActionWord(entry->action), nameOf(entry->actor),
                entry->actor.systemUser, entry->actor.host, auditTimeText(*entry), entry->programVersion));
    const auto changes = readableChanges(session().workspace().database(), *entry);
    if (!changes) {
        showError(changes.error());
        return;
    }
    bool isChanged = false;
    for (const QJsonValue &each : *changes)
        isChanged = addChange(each.toObject()) || isChanged;
    m_changes->setColumnHidden(1, !isChanged); // what is new has no values from before
    if (m_changes->topLevelItemCount() <= 20)
        m_changes->expandAll();
}

bool AuditPage::addChange(const QJsonObject &change)
{
    const auto nameOf = [this](const QString &id) { return recordName(session().portfolio().get(), id); };
    const QString id = change.value(QStringLiteral("id")).toString();
    const QString kind = change.value(QStringLiteral("kind")).toString();
    const QString name = nameOf(id);
    auto *record = new QTreeWidgetItem(
        m_changes, {tr("%1 %2", "kind and name of a record").arg(recordKindWord(kind), name.isEmpty() ? id : name)});
    record->setFirstColumnSpanned(true);
    record->setToolTip(0, id);
    bool isChanged = false;
    for (const QJsonValue &one : change.value(QStringLiteral("fields")).toArray()) {
        const QJsonObject field = one.toObject();
        const QString path = field.value(QStringLiteral("field")).toString();
        const QString before = fieldValueText(path, field.value(QStringLiteral("before")), nameOf);
        const QString after = fieldValueText(path, field.value(QStringLiteral("after")), nameOf);
        auto *item = new QTreeWidgetItem(record, {fieldWordOf(kind, path), before, after});
        item->setToolTip(0, fieldWordOf(kind, path));
        item->setToolTip(1, before);
        item->setToolTip(2, after);
        isChanged = isChanged || field.contains(QStringLiteral("before"));
    }
    return isChanged;
}

void AuditPage::verify()
{
    if (m_watcher.isRunning())
        return;
    m_verify->setEnabled(false);
    m_verify->setText(tr("Verifying…"));
    m_watcher.setFuture(QtConcurrent::run(
        [path = session().workspace().database().path(), now = session().workspace().now()]() -> Verified {
            auto database = Database::open(path, OpenMode::ReadOnly);
            if (!database)
                return std::make_shared<Result<VerifyReport>>(tl::unexpected(database.error()));
            return std::make_shared<Result<VerifyReport>>(verifyTrust(**database, now));
        }));
}

QString AuditPage::checkedText(const VerifyReport &found)
{
    const QLocale locale;
    QStringList sentences{tr("%1 entries, %2 imports and %3 sealed reviews were checked.")
                              .arg(locale.toString(qlonglong(found.entries)), locale.toString(qlonglong(found.imports)),
                                  locale.toString(qlonglong(found.reviews)))};
    sentences += found.notes.mid(0, notesShown);
    if (const auto more = static_cast<int>(found.notes.size()) - notesShown; more > 0)
        sentences += tr("There are %n more remarks; “kept verify” lists them all.", nullptr, more);
    return sentences.join(u' ');
}

void AuditPage::takeReport()
{
    m_verify->setEnabled(true);
    m_verify->setText(tr("Verify"));
    const Verified report = m_watcher.result();
    if (!*report) {
        showError(report->error());
        Q_EMIT verified(false);
        return;
    }
    auto *banner = findChild<Banner *>(QStringLiteral("banner"));
    const VerifyReport &found = **report;
    if (found.holds)
        banner->showMessage(BannerKind::Information, tr("The workbook holds together:"), checkedText(found));
    else
        banner->showMessage(BannerKind::Missed, tr("The workbook does not hold together:"), found.finding);
    Q_EMIT verified(found.holds);
}

} // namespace kept
