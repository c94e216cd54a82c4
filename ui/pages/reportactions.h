// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/deadlines.h"

#include <QObject>

#include <functional>

namespace kept {

class AgreementEditor;
class Page;

/// Notes that reports of the agreement in the editor came in, and takes such notes back.
class ReportActions : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(const Result<Agreement> &)>;
    /// `taken` gets the agreement as it was stored.
    ReportActions(Page &page, AgreementEditor &editor, Taken taken);

private:
    void note(const DueReport &report);
    void withdraw(const DueReport &report);

    Page &m_page;
    AgreementEditor &m_editor;
    Taken m_taken;
};

} // namespace kept
