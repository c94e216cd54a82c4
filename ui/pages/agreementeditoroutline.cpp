// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementeditoroutline.h"

#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace kept {

namespace {

constexpr int titleColumn = 0;
constexpr int countColumn = 1;

std::vector<QWidget *> fieldsIn(QWidget *section)
{
    std::vector<QWidget *> fields;
    for (QWidget *widget : section->findChildren<QWidget *>())
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->window() == section->window())
            fields.push_back(widget);
    return fields;
}

} // namespace

QTreeWidget *makeOutline(QWidget *parent)
{
    auto *outline = new QTreeWidget(parent);
    outline->setObjectName(QStringLiteral("outline"));
    outline->setAccessibleName(QCoreApplication::translate("kept::AgreementEditor", "Outline"));
    outline->setHeaderHidden(true);
    outline->setColumnCount(2);
    outline->setRootIsDecorated(false);
    outline->setItemsExpandable(false);
    outline->setIndentation(metrics().gap());
    outline->setFrameShape(QFrame::NoFrame);
    outline->setFixedWidth(metrics().outlineWidth());
    outline->setTabKeyNavigation(false);
    outline->header()->setStretchLastSection(false);
    outline->header()->setMinimumSectionSize(metrics().wide());
    outline->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    outline->header()->setSectionResizeMode(countColumn, QHeaderView::Fixed);
    outline->header()->resizeSection(countColumn, metrics().wider());
    return outline;
}

QTreeWidgetItem *addOutlineItem(QTreeWidgetItem *parent, const QString &title, AgreementSection *section)
{
    auto *item = new QTreeWidgetItem(parent, {title});
    item->setToolTip(titleColumn, title);
    item->setData(titleColumn, Qt::UserRole, QVariant::fromValue(static_cast<QObject *>(section)));
    return item;
}

AgreementSection *sectionOf(const QTreeWidgetItem *item)
{
    return qobject_cast<AgreementSection *>(item->data(titleColumn, Qt::UserRole).value<QObject *>());
}

void markOutline(QTreeWidget *outline, const std::map<QWidget *, int> &counts)
{
    for (QTreeWidgetItemIterator it(outline); *it; ++it) {
        const auto found = counts.find(sectionOf(*it));
        const bool clean = found == counts.end();
        (*it)->setIcon(countColumn, clean ? icon(QStringLiteral("check")) : QIcon());
        (*it)->setText(countColumn, clean ? QString() : QLocale().toString(found->second));
        (*it)->setData(countColumn, Qt::AccessibleTextRole,
            clean ? QCoreApplication::translate("kept::AgreementEditor", "no findings")
                  : QCoreApplication::translate("kept::AgreementEditor", "%n finding(s)", nullptr, found->second));
    }
}

void focusFirstField(QWidget *section)
{
    if (!section)
        return;
    for (QWidget *field : fieldsIn(section))
        if (field->isVisibleTo(section) && !qobject_cast<QPushButton *>(field) && !qobject_cast<QToolButton *>(field)) {
            field->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    section->setFocus();
}

namespace {

/// The next field that the key Tab goes to.
QWidget *nextField(const QWidget *field)
{
    QWidget *next = field->nextInFocusChain();
    while (next != field && (!(next->focusPolicy() & Qt::TabFocus) || next->focusProxy()))
        next = next->nextInFocusChain();
    return next;
}

/// Lets the fields follow one another as they stand in the section; mostly they do, since they were made like that.
void chainFields(const std::vector<QWidget *> &fields)
{
    for (std::size_t i = 1; i < fields.size(); ++i)
        if (nextField(fields[i - 1]) != fields[i])
            QWidget::setTabOrder(fields[i - 1], fields[i]);
}

} // namespace

void chainTabOrder(QWidget *before, QWidget *after)
{
    const std::vector<QWidget *> first = fieldsIn(before);
    const std::vector<QWidget *> fields = fieldsIn(after);
    if (fields.empty())
        return;
    chainFields(fields);
    QWidget *last = first.empty() ? before : first.back();
    if (nextField(last) == fields.front())
        return;
    // What has a proxy inside is moved as a whole; field by field, each looks for its place past all labels.
    after->setFocusProxy(fields.front());
    QWidget::setTabOrder(last, after);
    after->setFocusProxy(nullptr);
}

ServiceLevel newServiceLevel(const AgreementContent &content)
{
    ServiceLevel level{ServiceLevelId::create(), {}, {}, {}, {}, {}, PeriodKind::Month,
        usualDirection(Metric::Availability), {}, {}, 1, {}, {}, {}, false, {}};
    level.name = QCoreApplication::translate("kept::AgreementEditor", "New service level");
    if (content.serviceLevels.empty())
        level.weight = Share::whole();
    if (content.services.size() == 1)
        level.population.services = content.services;
    return level;
}

LevelsHeadSection::LevelsHeadSection(QWidget *parent) : AgreementSection(tr("Service levels"), {}, parent)
{
    auto *more = new QPushButton(icon(QStringLiteral("plus")), tr("Add service level"), this);
    more->setObjectName(QStringLiteral("addServiceLevel"));
    setSmall(more);
    addHeaderButton(more);
    connect(more, &QPushButton::clicked, this, &LevelsHeadSection::addRequested);
}

void LevelsHeadSection::load(const Agreement &agreement, const Portfolio &)
{
    const int count = static_cast<int>(agreement.latest().content.serviceLevels.size());
    setNote(count == 0 ? tr("none yet") : tr("%n service level(s)", nullptr, count));
}

void LevelsHeadSection::store(Agreement &, Problems &) const { }

} // namespace kept
