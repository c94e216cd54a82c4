// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/session.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace kept {

class Banner;
class PageHeader;
class PeriodSelector;

/// One page of the window: a header, a place for a banner, and the content. Pages show values of the session's
/// portfolio and send what the user wants to one use-case function; they never compute.
class Page : public QWidget {
    Q_OBJECT

public:
    enum class ScopeBar { None, Period, PeriodAndSupplier };

    Page(Session &session, const QString &title, ScopeBar scope, QWidget *parent = nullptr);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// Shows what the destination asks for; the default does nothing.
    virtual void open(const Destination &destination);
    /// A destination that leads back to what is shown now.
    [[nodiscard]] virtual Destination place() const;
    /// Whether there are edits that were not saved.
    [[nodiscard]] virtual bool hasDraft() const { return false; }
    /// The error in the page's banner, near its cause.
    void showError(const Error &error);
    void clearError();

protected:
    /// Called with a portfolio that is not null, when it or the scope changed and the page is visible, and when the
    /// page is shown.
    virtual void refresh(const Portfolio &portfolio) = 0;
    /// Where the page puts its widgets; margins are 0.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    void showEvent(QShowEvent *event) override;

private:
    void buildScope(ScopeBar scope);
    void updateScope();
    void changed();

    Session &m_session;
    PageHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_content = nullptr;
    PeriodSelector *m_periods = nullptr;
    QComboBox *m_suppliers = nullptr;
    bool m_stale = true;
};

/// The text of an error for a banner: message, place in brackets, advice.
[[nodiscard]] QString bannerText(const Error &error);

} // namespace kept
