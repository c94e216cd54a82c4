// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("start"));
    const Metrics m = metrics();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(m.px(64), m.px(48), m.px(64), m.px(48));
    outer->setSpacing(m.gap());
    m_banner = new Banner(this);
    m_banner->hide();
    outer->addWidget(m_banner);
    outer->addWidget(textLabel(tr("Kept"), Type::PageTitle));
    outer->addWidget(
        textLabel(tr("Service level agreements: what was promised, was it kept, what is owed, what comes next."),
            Type::Body, true));
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(m.half());
    outer->addLayout(m_choices);
    QPushButton *sample = addChoice(QStringLiteral("overview"), tr("Explore the sample"),
        tr("A fictional portfolio: several suppliers, twelve quarters, every kind of agreement."));
    QPushButton *fresh = addChoice(
        QStringLiteral("plus"), tr("New workbook"), tr("An empty file for your own suppliers and agreements."));
    QPushButton *open = addChoice(QStringLiteral("agreements"), tr("Open workbook"), tr("A file that ends in .kept."));
    QPushButton *import = addChoice(
        QStringLiteral("import"), tr("Import from CSV"), tr("Start a workbook from a file of tickets or outages."));
    setPrimary(sample);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(import, &QPushButton::clicked, this, &StartPage::importRequested);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(m.quarter());
    outer->addLayout(m_recent);
    outer->addStretch();
}

QPushButton *StartPage::addChoice(const QString &iconName, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().gap());
    auto *button = new QPushButton(icon(iconName), title, this);
    button->setObjectName(QStringLiteral("start_") + iconName);
    button->setMinimumWidth(metrics().px(208));
    button->setAccessibleDescription(text);
    row->addWidget(button);
    row->addWidget(textLabel(text, Type::Body, true), 1);
    m_choices->addLayout(row);
    return button;
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!paths.isEmpty())
        m_recent->addWidget(textLabel(tr("Recent workbooks"), Type::Section));
    for (const QString &path : paths)
        m_recent->addWidget(recentRow(path));
}

QWidget *StartPage::recentRow(const QString &path)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().gap());
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
    auto *link = new LinkButton(QFileInfo(path).fileName(), line);
    link->setObjectName(QStringLiteral("recent"));
    link->setToolTip(path);
    link->setAccessibleDescription(folder);
    auto *where = new ElidedLabel(folder, line);
    where->setObjectName(QStringLiteral("recentFolder"));
    setMuted(where);
    row->addWidget(link);
    row->addWidget(where, 1);
    connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
    return line;
}

void StartPage::showError(const QString &sentence) { m_banner->showMessage(BannerKind::Missed, {}, sentence); }

} // namespace kept
