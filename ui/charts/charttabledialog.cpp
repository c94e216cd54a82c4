// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttabledialog.h"

#include "models/reports/chartspec.h"
#include "ui/look/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ChartView)
};

QTableView *tableOf(const ChartTable &table, QWidget *parent)
{
    auto *view = new QTableView(parent);
    auto *model = new QStandardItemModel(view);
    model->setHorizontalHeaderLabels(table.head);
    for (const QStringList &row : table.rows) {
        QList<QStandardItem *> items;
        for (qsizetype i = 0; i < row.size(); ++i) {
            auto *item = new QStandardItem(row[i]);
            item->setEditable(false);
            item->setTextAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            items << item;
        }
        model->appendRow(items);
    }
    view->setModel(model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(metrics().listRow());
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

void showChartTable(const ChartSpec &spec, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(spec.title);
    dialog->setObjectName(QStringLiteral("chartTable"));
    const ChartTable table = chartTable(spec);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(textLabel(spec.subtitle, Type::Small, true));
    QTableView *view = tableOf(table, dialog);
    view->setAccessibleName(spec.title);
    column->addWidget(view, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(Texts::tr("Copy data"), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
        [text = chartTableText(table)] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    dialog->resize(metrics().px(480), metrics().px(480));
    dialog->show();
}

} // namespace kept
