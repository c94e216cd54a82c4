// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialog.h"

#include "ui/look/metrics.h"
#include "ui/window/pages.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int NameRole = Qt::UserRole;

const QString guide = QStringLiteral("using-the-window");

/// The folder with the topics in the language of the program; empty where that is English.
QString ownFolder()
{
    const QString code =
        HelpDialog::tr("en", "code of this language; a folder of resources/help, for other than English");
    return code == QStringLiteral("en") ? QString() : code + u'/';
}

QString fileOf(const QString &folder, const QString &name)
{
    return QStringLiteral(":/kept/help/%1%2.md").arg(folder, name);
}

/// Whether the topic is in the language of the program.
bool isTranslated(const QString &name) { return QFile::exists(fileOf(ownFolder(), name)); }

QString textOf(const QString &name)
{
    QFile file(fileOf(isTranslated(name) ? ownFolder() : QString(), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The heading of the text, which is its first line.
QString titleOf(const QString &text) { return text.section(u'\n', 0, 0).remove(u'#').remove(u'`').trimmed(); }

/// What the page is called, which is the heading of its section, too.
QString titleOfPage(const QString &page)
{
    for (const PageEntry &entry : pageEntries())
        if (entry.id == page)
            return entry.title;
    return {};
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
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { showTopic(link.toString()); });
}

void HelpDialog::fill()
{
    const QStringList files = QDir(QStringLiteral(":/kept/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(3);
        const QString title = titleOf(textOf(name));
        auto *item = new QListWidgetItem(isTranslated(name) ? title : tr("%1 (in English)").arg(title), m_topics);
        item->setData(NameRole, name);
    }
    m_topics->sortItems();
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(NameRole).toString() == guide)
            m_topics->insertItem(0, m_topics->takeItem(row));
}

void HelpDialog::showFor(const QString &page)
{
    showTopic(guide);
    showSection(titleOfPage(page));
}

void HelpDialog::showSection(const QString &heading)
{
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        m_text->moveCursor(QTextCursor::End); // so that the heading comes in at the top
        m_text->setTextCursor(QTextCursor(block));
        return;
    }
}

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
