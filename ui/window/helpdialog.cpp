// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialog.h"

#include "ui/look/metrics.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int NameRole = Qt::UserRole;

QString textOf(const QString &name)
{
    QFile file(QStringLiteral(":/kept/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The heading of the text, which is its first line.
QString titleOf(const QString &text) { return text.section(u'\n', 0, 0).remove(u'#').remove(u'`').trimmed(); }

QString topicOf(const QString &page)
{
    if (page == QStringLiteral("measurements"))
        return QStringLiteral("mapping-format");
    if (page == QStringLiteral("audit"))
        return QStringLiteral("audit-format");
    if (page == QStringLiteral("calendars"))
        return QStringLiteral("service-hours");
    return page == QStringLiteral("agreements") ? QStringLiteral("agreement-format") : QStringLiteral("metrics");
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_topics = new QListWidget(splitter);
    m_topics->setObjectName(QStringLiteral("help.topics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setWordWrap(true);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text = new QTextBrowser(splitter);
    m_text->setObjectName(QStringLiteral("help.text"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    splitter->setSizes({metrics().px(240), metrics().px(720)});
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    resize(metrics().px(960), metrics().px(640));
    fill();
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpDialog::showCurrent);
}

void HelpDialog::fill()
{
    const QStringList files = QDir(QStringLiteral(":/kept/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(3);
        auto *item = new QListWidgetItem(titleOf(textOf(name)), m_topics);
        item->setData(NameRole, name);
    }
    m_topics->sortItems();
}

void HelpDialog::showFor(const QString &page) { showTopic(topicOf(page)); }

void HelpDialog::showTopic(const QString &name)
{
    int row = 0;
    for (int i = 0; i < m_topics->count(); ++i)
        row = m_topics->item(i)->data(NameRole).toString() == name ? i : row;
    m_topics->setCurrentRow(row);
    showCurrent();
    m_topics->setFocus();
}

void HelpDialog::showCurrent()
{
    if (const QListWidgetItem *item = m_topics->currentItem())
        m_text->setMarkdown(textOf(item->data(NameRole).toString()));
}

} // namespace kept
