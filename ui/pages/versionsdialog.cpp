// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/versionsdialog.h"

#include "ui/look/colours.h"
#include "ui/look/metrics.h"
#include "ui/pages/richtextdelegate.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

namespace kept {

namespace {

enum Column { Where, Before, After };

QString htmlOf(const QString &text) { return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

/// One side of a difference: its own words marked, those of the other side left out.
QString sideHtml(const std::vector<WordRun> &runs, WordRun::Kind mine, const QPalette &palette)
{
    const StatusColours colours = statusColours(palette);
    QString html;
    for (const WordRun &run : runs) {
        if (run.kind == WordRun::Same)
            html += htmlOf(run.text);
        else if (run.kind == mine && mine == WordRun::Removed)
            html +=
                QStringLiteral("<span style='color:%1'><s>%2</s></span>").arg(colours.missed.name(), htmlOf(run.text));
        else if (run.kind == mine)
            html += QStringLiteral("<span style='color:%1'><b><u>%2</u></b></span>")
                        .arg(colours.met.name(), htmlOf(run.text));
    }
    return html;
}

} // namespace

VersionsDialog::VersionsDialog(Agreement agreement, const Portfolio &portfolio, QWidget *parent)
    : QDialog(parent), m_agreement(std::move(agreement)),
      m_names(recordNames(portfolio.organisations, portfolio.services, portfolio.calendars))
{
    setObjectName(QStringLiteral("versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions of %1").arg(m_agreement.reference));
    auto *column = new QVBoxLayout(this);
    column->addWidget(buildPickers());
    m_summary = textLabel({}, Type::Small, true, this);
    m_summary->setObjectName(QStringLiteral("versions.summary"));
    column->addWidget(m_summary);
    m_table = new QTableWidget(0, 3, this);
    m_table->setObjectName(QStringLiteral("versions.table"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setItemDelegate(new RichTextDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fit = new QTimer(this);
    m_fit->setSingleShot(true);
    connect(m_fit, &QTimer::timeout, this, &VersionsDialog::fitRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_fit, [this] { m_fit->start(0); });
    column->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyText = new QAction(tr("Copy as text"), this);
    copyText->setShortcut(QKeySequence::Copy);
    addAction(copyText);
    auto *copyButton = buttons->addButton(copyText->text(), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("versions.copy"));
    connect(copyText, &QAction::triggered, this, &VersionsDialog::copy);
    connect(copyButton, &QPushButton::clicked, this, &VersionsDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    resize(metrics().px(960), metrics().px(640));
    compare();
    m_table->setFocus();
}

QWidget *VersionsDialog::buildPickers()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto picker = [&](const QString &label, const char *name, std::size_t current) {
        auto *text = textLabel(label, Type::Body, false, bar);
        auto *combo = new QComboBox(bar);
        combo->setObjectName(QLatin1String(name));
        combo->setAccessibleName(label);
        for (const AgreementVersion &version : m_agreement.versions)
            combo->addItem(versionTitle(version), version.number);
        combo->setCurrentIndex(static_cast<int>(current));
        connect(combo, &QComboBox::currentIndexChanged, this, &VersionsDialog::compare);
        row->addWidget(text);
        row->addWidget(combo, 1);
        return combo;
    };
    const std::size_t last = m_agreement.versions.size() - 1;
    auto *from = picker(tr("Compare"), "versions.from", last == 0 ? 0 : last - 1);
    auto *to = picker(tr("with"), "versions.to", last);
    m_from = from;
    m_to = to;
    return bar;
}

const AgreementVersion &VersionsDialog::chosen(const QComboBox *picker) const
{
    return m_agreement.versions.at(static_cast<std::size_t>(std::max(0, picker->currentIndex())));
}

void VersionsDialog::compare()
{
    if (!m_table || !m_to)
        return;
    m_differences = compareVersions(m_agreement, chosen(m_from), chosen(m_to), m_names);
    m_table->setHorizontalHeaderLabels({tr("Where"), versionTitle(chosen(m_from)), versionTitle(chosen(m_to))});
    m_summary->setText(m_differences.empty()
            ? tr("Both versions say the same.")
            : tr("%n difference(s). Removed words are struck through, added ones are underlined.", nullptr,
                static_cast<int>(m_differences.size())));
    m_table->setRowCount(0);
    for (const VersionDifference &each : m_differences)
        addRow(each);
    fitRows();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, Before);
}

void VersionsDialog::addRow(const VersionDifference &difference)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto put = [&](Column column, const QString &text, const QString &html) {
        auto *item = new QTableWidgetItem(text);
        item->setData(RichTextDelegate::HtmlRole, html);
        item->setData(Qt::AccessibleTextRole,
            tr("%1: %2", "title of a column and what stands in it")
                .arg(m_table->horizontalHeaderItem(column)->text(), text));
        m_table->setItem(row, column, item);
    };
    const QString kind = differenceWord(difference.kind);
    const QString where = differencePlace(difference);
    put(Where, tr("%1, %2", "a field, and changed, added or removed").arg(where, kind),
        QStringLiteral("<b>%1</b><br>%2").arg(htmlOf(where), htmlOf(kind)));
    const std::vector<WordRun> runs = difference.words();
    const QString none = tr("not in this version");
    const auto side = [&](Column column, const QString &text, WordRun::Kind mine, DifferenceKind missing) {
        const bool absent = difference.kind == missing;
        put(column, absent ? none : text,
            absent ? QStringLiteral("<i>%1</i>").arg(none.toHtmlEscaped()) : sideHtml(runs, mine, palette()));
    };
    side(Before, difference.before, WordRun::Removed, DifferenceKind::Added);
    side(After, difference.after, WordRun::Added, DifferenceKind::Removed);
}

void VersionsDialog::copy() const
{
    QGuiApplication::clipboard()->setText(
        comparisonText(m_agreement.reference, chosen(m_from), chosen(m_to), m_differences));
}

void VersionsDialog::fitRows() { m_table->resizeRowsToContents(); }

} // namespace kept
