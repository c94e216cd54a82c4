// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/creditelection.h"

#include <QWidget>

class QVBoxLayout;

namespace kept {

/// The credits that one incident gives, of which only one is paid: what each would come to, which one is proposed, and
/// a way to claim another one. Takes no room where there is no choice.
class CreditChoices : public QWidget {
    Q_OBJECT

public:
    explicit CreditChoices(QWidget *parent = nullptr);
    void showChoices(const Portfolio &portfolio, const CreditEntry *entry, bool mayClaim);

Q_SIGNALS:
    void chosen(const kept::CreditEntry &alternative);

private:
    void addChoice(const Portfolio &portfolio, const ElectionChoice &choice, bool mayClaim);

    QWidget *m_rows = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace kept
