// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agreementsections.h"

#include <map>

class QTreeWidget;
class QTreeWidgetItem;

namespace kept {

/// The outline of the editor: one entry a section, with a check or the number of findings at its end.
[[nodiscard]] QTreeWidget *makeOutline(QWidget *parent);
QTreeWidgetItem *addOutlineItem(QTreeWidgetItem *parent, const QString &title, AgreementSection *section);
[[nodiscard]] AgreementSection *sectionOf(const QTreeWidgetItem *item);
/// Shows the number of findings of each section.
void markOutline(QTreeWidget *outline, const std::map<QWidget *, int> &counts);

/// The first field inside that takes the keyboard gets it.
void focusFirstField(QWidget *section);
/// Makes the tab order run from the last field inside `before` to the first inside `after`.
void chainTabOrder(QWidget *before, QWidget *after);
/// An availability level without a target, to be filled in.
[[nodiscard]] ServiceLevel newServiceLevel(const AgreementContent &content);

/// The heading of the service levels, with the button that adds one.
class LevelsHeadSection : public AgreementSection {
    Q_OBJECT

public:
    explicit LevelsHeadSection(QWidget *parent);
    void load(const Agreement &agreement, const Portfolio &portfolio) override;
    void store(Agreement &agreement, Problems &problems) const override;

Q_SIGNALS:
    void addRequested();
};

} // namespace kept
