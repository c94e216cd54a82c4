// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "models/evaluation/status.h"
#include "models/evaluation/trace.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/completenessring.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/tracetable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace gallery {

using namespace kept;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Card *fields()
{
    auto *card = new Card(s("Term and renewal"), s("fields, boxes and buttons"));
    auto *form = new QFormLayout;
    auto *name = new QLineEdit(s("99.90"));
    name->setObjectName(s("focusField"));
    auto *combo = new QComboBox;
    combo->addItems({s("Availability"), s("Mean time to restore")});
    auto *edit = new QComboBox;
    edit->setEditable(true);
    edit->addItem(s("Europe/Berlin"));
    auto *spin = new QSpinBox;
    spin->setValue(36);
    auto *text = new QPlainTextEdit(s("Minutes of the meeting"));
    text->setFixedHeight(metrics().px(56));
    auto *off = new QLineEdit(s("not to be changed"));
    off->setEnabled(false);
    form->addRow(s("&Target"), name);
    form->addRow(s("&Metric"), combo);
    form->addRow(s("&Zone"), edit);
    form->addRow(s("Mont&hs"), spin);
    auto *date = new DateField;
    date->setDate(QDate(2026, 10, 12));
    form->addRow(s("&Date"), date->withNote(card));
    form->addRow(s("Te&xt"), text);
    form->addRow(s("Disabled"), off);
    card->body()->addLayout(form);
    auto *checks = new QHBoxLayout;
    auto *on = new QCheckBox(s("Notice must be received"));
    on->setChecked(true);
    auto *radio = new QRadioButton(s("Month"));
    radio->setChecked(true);
    for (QWidget *w :
        std::initializer_list<QWidget *>{on, new QCheckBox(s("Off")), radio, new QRadioButton(s("Quarter"))})
        checks->addWidget(w);
    card->body()->addLayout(checks);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(s("Submit for approval"));
    setPrimary(primary);
    auto *small = new QPushButton(s("Use"));
    setSmall(small);
    auto *disabled = new QPushButton(s("Cannot"));
    disabled->setEnabled(false);
    for (QWidget *w : std::initializer_list<QWidget *>{new QPushButton(icon(s("compare")), s("Compare")), primary,
             small, disabled, new LinkButton(s("Why?")), iconButton(s("menu"), s("More"))})
        buttons->addWidget(w);
    buttons->addStretch();
    card->body()->addLayout(buttons);
    auto *bar = new QProgressBar;
    bar->setValue(40);
    card->addWidget(bar);
    card->body()->addStretch();
    return card;
}

Card *messages()
{
    auto *card = new Card(s("Banners, chips, empty places"));
    auto *risk = new Banner;
    risk->setIconName(s("compare"));
    risk->showMessage(
        BannerKind::AtRisk, s("Discrepancy:"), s("the supplier reports 99.93 %, met; tolerance 0.02."), s("Settle"));
    auto *missed = new Banner;
    missed->showMessage(BannerKind::Missed, {}, s("A claim lapses in 3 days."), s("Claim"));
    missed->setMoreCount(2);
    auto *info = new Banner;
    info->showMessage(BannerKind::Information, {}, s("This workbook is open read-only."));
    info->setClosable(true);
    for (Banner *banner : {risk, missed, info})
        card->addWidget(banner);
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(s("Required"), ChipKind::Filled));
    chips->addWidget(new Chip(s("Recommended"), ChipKind::Outlined));
    chips->addWidget(new Chip(s("Advice"), ChipKind::Muted));
    chips->addStretch();
    card->body()->addLayout(chips);
    auto *ring = new CompletenessRing;
    ring->setScore(91);
    card->addWidget(ring);
    card->addWidget(new EmptyState(s("No measurements have been imported yet."),
        s("Import a CSV or Excel file of tickets or outages."), s("Import…")));
    card->body()->addStretch();
    return card;
}

QWidget *tables()
{
    auto *tabs = new QTabWidget;
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(0, 4, table);
    model->setHorizontalHeaderLabels({s("Service level"), s("Target"), s("Aug"), s("Sep")});
    const auto status = [](const char *value, Status st) {
        auto *item = new QStandardItem(QString::fromUtf8(value));
        item->setData(int(st), Qt::UserRole + 1);
        return item;
    };
    model->appendRow({new QStandardItem(s("Web platform availability")), new QStandardItem(s("≥ 99.90 %")),
        status("99.94", Status::Met), status("99.86", Status::Missed)});
    model->appendRow({new QStandardItem(s("Time to restore, mean")), new QStandardItem(s("≤ 4 h 00")),
        status("3 h 12", Status::Met), status("4 h 09", Status::Missed)});
    model->appendRow({new QStandardItem(s("WAN availability")), new QStandardItem(s("≥ 99.50 %")),
        status("99.10", Status::AtRisk), status("97.62", Status::Critical)});
    model->appendRow({new QStandardItem(s("Laptop ready in 3 days")), new QStandardItem(s("≥ 85.0 %")),
        status("87.9", Status::Met), status("–", Status::NoData)});
    for (int row = 0; row < 4; ++row)
        model->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table->setModel(model);
    table->setItemDelegate(new StatusDelegate(Qt::UserRole + 1, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metrics().statusRow());
    table->setShowGrid(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->resizeColumnsToContents();
    table->selectRow(1);
    table->setSortingEnabled(true);
    tabs->addTab(table, s("Records"));
    tabs->addTab(new QWidget, s("Exclusions"));
    tabs->addTab(new QWidget, s("Notes"));
    return tabs;
}

QWidget *trace()
{
    auto *trace = new TraceTable;
    trace->setLines({{TraceKind::Rule, s("Rule"),
                         s("Availability, clause 4.2: (service time − downtime) ÷ service time"), {}, s("clause:4.2")},
        {TraceKind::Period, s("Period"), s("From 1 Sep until before 1 Oct 2026, Europe/Berlin: 43,200 min"), {}, {}},
        {TraceKind::Records, s("Records"), s("9 outages read, 5 used"), s("1 excluded, 2 planned, 1 outside"),
            s("records:used")},
        {TraceKind::Formula, s("Formula"), s("(43,200 − 26 − 60) ÷ (43,200 − 26) = 99.861 %"), {}, {}},
        {TraceKind::Verdict, s("Verdict"), s("99.861 % is under 99.90 %: missed"), s("critical only under 99.00 %"),
            {}},
        {TraceKind::Credit, s("Credit"), s("10 % × 28,700.00 = 2,870.00 EUR"), s("claim by 15 Oct 2026"),
            s("credit:1")}});
    return trace;
}

} // namespace

QWidget *forms()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setSpacing(metrics().gap());
    grid->addWidget(fields(), 0, 0);
    grid->addWidget(messages(), 0, 1);
    grid->addWidget(tables(), 1, 0);
    grid->addWidget(trace(), 1, 1);
    return page;
}

} // namespace gallery
