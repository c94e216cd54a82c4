// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/questionbanner.h"
#include "ui/window/page.h"

#include <QAction>
#include <QLocale>

#include <utility>

namespace kept {

bool Page::keepsEdits(const Destination &destination) const
{
    return destination.page == objectName() && (destination.id.isEmpty() || destination.id == place().id);
}

void Page::leave(std::function<void()> then)
{
    if (!hasDraft()) {
        then();
        return;
    }
    m_banner->hide();
    m_leaving = std::move(then);
    const auto goOn = [this] {
        if (const auto leaving = takeLeaving())
            leaving();
    };
    const auto save = [this, goOn] {
        if (saveEdits())
            goOn();
        m_leaving = nullptr;
    };
    const auto discard = [this, goOn] {
        discardEdits();
        goOn();
    };
    const bool writable = !m_session.isReadOnly();
    m_question->ask(tr("There are edits that were not saved."),
        {{QStringLiteral("leave.save"), tr("&Save"), save, writable},
            {QStringLiteral("leave.discard"), tr("&Discard"), discard},
            {QStringLiteral("leave.keep"), tr("&Keep editing"), nullptr}});
}

void Page::confirm(const QString &question, const QString &verb, std::function<void()> then)
{
    m_question->ask(question,
        {{QStringLiteral("confirm"), verb, std::move(then)}, {QStringLiteral("turnAway"), tr("Cancel"), nullptr}});
}

std::function<void()> Page::takeLeaving() { return std::exchange(m_leaving, nullptr); }

Result<std::int64_t> Page::takeDraft(const FormDraft &draft)
{
    return fail(ErrorCode::NotFound, tr("There is no form for the draft “%1”.").arg(draft.title));
}

void Page::noteEdits()
{
    if (!hasDraft()) {
        m_keep.stop();
        if (m_kept)
            forgetFormDraft(draftFolder(m_session.workspace().database().path()), m_kept->page, m_kept->id);
        m_kept.reset();
    } else if (!m_keep.isActive()) {
        m_keep.start();
    }
}

void Page::keepEdits()
{
    auto draft = m_session.isReadOnly() || !hasDraft() ? std::nullopt : formDraft();
    if (!draft)
        return;
    draft->page = objectName();
    draft->kept = m_session.workspace().now();
    if (const auto kept = keepFormDraft(draftFolder(m_session.workspace().database().path()), *draft); kept) {
        m_kept = std::move(draft);
    } else if (!std::exchange(m_keepFailed, true)) { // said once
        showError(kept.error());
    }
}

bool Page::canSave()
{
    closeOpenCell();
    return m_save && m_save->isEnabled() && m_save->isVisible() && hasDraft();
}

void Page::offerDraft(const FormDraft &draft, std::function<void()> open, std::function<void()> discard)
{
    const QString when = QLocale().toString(toDateTime(draft.kept).toLocalTime(), QLocale::ShortFormat);
    m_question->ask(
        tr("“%1” was being edited when Kept ended without saving; the edits of %2 were kept.").arg(draft.title, when),
        {{QStringLiteral("draft.open"), tr("&Open the edits"), std::move(open)},
            {QStringLiteral("draft.discard"), tr("&Discard them"), std::move(discard)},
            {QStringLiteral("draft.later"), tr("&Later"), nullptr}},
        false);
}

void Page::restoreDraft(const FormDraft &draft)
{
    const auto revision = takeDraft(draft);
    if (!revision) {
        showError(revision.error());
        return;
    }
    m_kept = draft;
    if (*revision != draft.revision)
        showError({ErrorCode::Conflict, tr("What is stored was changed after these edits were kept."), {},
            tr("Compare both before you save.")});
}

} // namespace kept
