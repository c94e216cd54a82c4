// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/trace.h"

#include <QLocale>

namespace kept {

/// Listens to a computation for its trace. Metric functions take a pointer to one, null when nobody asked.
class Recorder {
public:
    Recorder(Trace &trace, QLocale locale) : m_trace(&trace), m_locale(std::move(locale)) { }
    /// In which numbers and dates are written.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    void line(
        TraceKind kind, const QString &label, const QString &text, const QString &note = {}, const QString &link = {})
    {
        m_trace->lines.push_back({kind, label, text, note, link});
    }
    void record(const TraceRecord &record) { m_trace->records.push_back(record); }

private:
    Trace *m_trace;
    QLocale m_locale;
};

} // namespace kept
