// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementeditor.h"

#include "models/domain/codec.h"
#include "models/domain/jsonmerge.h"
#include "models/evaluation/acceptedfindings.h"
#include "models/evaluation/placeholders.h"
#include "models/exchange/clauselibrary.h"
#include "models/workspace/loadportfolio.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementeditoroutline.h"
#include "ui/pages/agreementeditorpanel.h"
#include "ui/pages/agreementsectionsattachments.h"
#include "ui/pages/agreementsectionsclauses.h"
#include "ui/pages/agreementsectionscreditterms.h"
#include "ui/pages/agreementsectionslevel.h"
#include "ui/pages/agreementsectionsreports.h"
#include "ui/pages/completenesspanel.h"
#include "ui/pages/formsnapshot.h"
#include "ui/pages/noticesection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/keyboardplace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace kept {

namespace {

constexpr int comfortableForm = 600;
constexpr int leastOutline = 136;

/// The object name of the field for a path of the content as the JSON writes it: "term.reviewDate" for
/// "term.review_date".
QString formName(QString path)
{
    if (path == QStringLiteral("parties"))
        return QStringLiteral("provider");
    for (qsizetype at = path.indexOf(u'_'); at >= 0 && at + 1 < path.size(); at = path.indexOf(u'_'))
        path.replace(at, 2, path.at(at + 1).toUpper());
    return path;
}

} // namespace

AgreementEditor::AgreementEditor(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_outline = makeOutline(this);
    layout->addWidget(m_outline);
    setFocusProxy(m_outline);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_area, 1);
    buildSections();
    m_panel = new AgreementPanel(this); // after the form, as the keyboard goes
    layout->addWidget(m_panel);
    connect(qApp, &QApplication::focusChanged, this, [this] { m_history.endStep(); });
    connect(m_panel, &AgreementPanel::jumpRequested, this, &AgreementEditor::jumpTo);
    connect(m_panel->completeness(), &CompletenessPanel::jumpRequested, this, &AgreementEditor::jumpFromFinding);
    connect(m_panel->completeness(), &CompletenessPanel::clauseRequested, this, &AgreementEditor::useClause);
    connect(
        m_outline, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) { reveal(sectionOf(item)); });
    connect(m_outline, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        reveal(sectionOf(item));
        focusFirstField(sectionOf(item));
    });
}

AgreementEditor::~AgreementEditor()
{
    // The fields go after the members: what they tell on their way finds no editor any more.
    QObject::disconnect(qApp, nullptr, this, nullptr);
    for (AgreementSection *section : m_fixed)
        section->disconnect(this);
    for (LevelSection *section : m_levels)
        section->disconnect(this);
}

void AgreementEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanes();
}

void AgreementEditor::fitPanes()
{
    const Metrics m = metrics();
    const int lacking = m.px(comfortableForm) + m.outlineWidth() + m.checkWidth() - width();
    const int fromPanel = std::clamp(lacking, 0, std::max(0, m.checkWidth() - m_panel->leastWidth()));
    const int fromOutline = std::clamp(lacking - fromPanel, 0, m.outlineWidth() - m.px(leastOutline));
    m_outline->setFixedWidth(m.outlineWidth() - fromOutline);
    m_panel->setFixedWidth(m.checkWidth() - fromPanel);
}

void AgreementEditor::buildSections()
{
    const Metrics m = metrics();
    m_form = new QWidget(m_area);
    m_form->setBackgroundRole(QPalette::Base);
    m_form->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_form);
    m_column->setContentsMargins(m.wide(), m.gap(), m.wide(), m.gap());
    m_column->setSpacing(m.threeQuarters());
    addSection(new PartiesSection(m_form));
    addSection(new ScopeSection(m_form));
    addSection(new TermSection(m_form));
    m_notice = new NoticeSection(m_form);
    addSection(m_notice);
    addSection(new ChargesSection(m_form));
    auto *head = new LevelsHeadSection(m_form);
    m_levelsHead = head;
    addSection(head);
    m_levelColumn = new QVBoxLayout;
    m_levelColumn->setSpacing(m.threeQuarters());
    m_column->addLayout(m_levelColumn);
    addSection(new CreditsSection(m_form));
    m_support = new SupportSection(m_form);
    addSection(m_support);
    addSection(new ExclusionsSection(m_form));
    addSection(new GovernanceSection(m_form));
    m_receivedReports = new ReceivedReportsSection(m_form);
    addSection(m_receivedReports);
    addSection(new SecuritySection(m_form));
    addSection(new ExitSection(m_form));
    m_clauses = new ClausesSection(m_form);
    addSection(m_clauses);
    m_attachments = new AttachmentsSection(m_form);
    addSection(m_attachments);
    m_column->addStretch();
    m_area->setWidget(m_form);
    connect(head, &LevelsHeadSection::addRequested, this, &AgreementEditor::addLevel);
    connect(m_support, &SupportSection::hoursRequested, this, &AgreementEditor::hoursRequested);
}

void AgreementEditor::addSection(AgreementSection *section)
{
    if (!m_fixed.empty())
        m_column->addWidget(horizontalRule(m_form));
    m_column->addWidget(section);
    m_fixed.push_back(section);
    connect(section, &AgreementSection::edited, this, &AgreementEditor::takeEdits);
}

void AgreementEditor::setAgreement(
    const Agreement &stored, const Agreement &draft, std::shared_ptr<const Portfolio> portfolio, const QDate &today)
{
    // Steps from before it was signed reach what is not edited any more.
    const bool forget = !continues(stored) || standsAsSigned(*m_stored, today) != standsAsSigned(stored, today);
    const bool other = !m_stored || m_stored->id != stored.id;
    m_stored = stored;
    m_draft = draft;
    m_portfolio = std::move(portfolio);
    m_today = today;
    setToday(*this, today);
    if (forget) {
        m_history.clear();
        m_taken.clear();
    }
    if (other)
        m_area->ensureVisible(0, 0);
    m_history.endStep();
    m_typed = {};
    std::optional<KeyboardPlace> place;
    if (!other)
        place.emplace(*m_form);
    load();
}

/// Whether the record is the one that is shown, or what was saved of it here. What someone else made of it is no step
/// of this form: an undone draft would take it back without a word, with the newest revision.
bool AgreementEditor::continues(const Agreement &stored) const
{
    const auto sameContent = [&stored](const std::optional<Agreement> &known) {
        if (!known)
            return false;
        Agreement same = *known;
        keepRecord(same, stored);
        return same == stored;
    };
    return sameContent(m_stored) || sameContent(m_draft);
}

void AgreementEditor::load()
{
    m_loading = true;
    const std::size_t levels = m_draft->latest().content.serviceLevels.size();
    bool same = levels == m_levels.size();
    for (std::size_t i = 0; same && i < levels; ++i)
        same = m_levels[i]->title() == m_draft->latest().content.serviceLevels[i].name;
    if (!same)
        rebuildLevels();
    for (AgreementSection *section : m_fixed)
        section->load(*m_draft, *m_portfolio);
    for (LevelSection *section : m_levels)
        section->load(*m_draft, *m_portfolio);
    m_loading = false;
    m_problems.clear();
    m_unread = false;
    fillOutline();
    explain();
}

void AgreementEditor::rebuildLevels()
{
    while (QLayoutItem *item = m_levelColumn->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // It may be the one whose button was pressed.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    m_levels.clear();
    const auto &levels = m_draft->latest().content.serviceLevels;
    QWidget *before = m_levelsHead;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const QString title = levels[i].name;
        auto *section = new LevelSection(i, title,
            tr("service level %1 of %2").arg(QLocale().toString(i + 1), QLocale().toString(levels.size())), m_form);
        m_levelColumn->addWidget(horizontalRule(m_form));
        m_levelColumn->addWidget(section);
        section->show(); // at once, so that the keyboard can go there
        chainTabOrder(before, section);
        before = section;
        m_levels.push_back(section);
        connect(section, &AgreementSection::edited, this, &AgreementEditor::takeEdits);
        connect(section, &LevelSection::removeRequested, this, &AgreementEditor::removeLevel);
        connect(section, &LevelSection::moveRequested, this, &AgreementEditor::moveLevel);
    }
    for (AgreementSection *section : m_fixed)
        if (section != m_levelsHead && m_column->indexOf(section) > m_column->indexOf(m_levelsHead)) {
            chainTabOrder(before, section);
            before = section;
        }
}

void AgreementEditor::collect(Agreement &agreement)
{
    m_problems.clear();
    for (const AgreementSection *section : m_fixed)
        section->store(agreement, m_problems);
    for (const LevelSection *section : m_levels)
        section->store(agreement, m_problems);
    m_unread = !m_problems.empty();
}

EditedField AgreementEditor::lastEdit() const
{
    EditedField edited = editedField(*m_form);
    for (const QWidget *widget = QApplication::focusWidget(); widget && edited.field; widget = widget->parentWidget())
        if (const auto *level = qobject_cast<const LevelSection *>(widget))
            edited.name = tr("%1, %2", "what is edited, and the service level").arg(edited.name, level->title());
    return edited;
}

void AgreementEditor::takeEdits()
{
    if (m_loading || !m_draft)
        return;
    Agreement next = *m_draft;
    collect(next);
    QJsonObject typed = m_unread ? formSnapshot(*m_form) : QJsonObject();
    const EditedField field = lastEdit();
    if (next != *m_draft || typed != m_typed) {
        if (!m_quiet)
            m_history.keep(now(), field.name, field.field);
        // The services to choose from are the provider's, people stand on the side of a party, and a call-off shows
        // what its framework says.
        const bool others = next.provider != m_draft->provider || next.customer != m_draft->customer
            || next.framework != m_draft->framework;
        m_draft = std::move(next);
        m_typed = std::move(typed);
        if (others)
            show(now());
    }
    explain();
    Q_EMIT edited();
}

/// Shows the value and, where something in it cannot be read, the fields as they were typed.
void AgreementEditor::show(const State &state)
{
    const KeyboardPlace place(*m_form); // the service levels may be made anew
    m_draft = state.draft;
    m_typed = state.typed;
    load();
    if (!m_typed.isEmpty()) {
        m_loading = true;
        applySnapshot(*m_form, m_typed);
        m_loading = false;
        Agreement same = *m_draft;
        collect(same);
        explain();
    }
}

void AgreementEditor::explain()
{
    for (AgreementSection *section : m_fixed)
        section->explain(*m_draft, m_today);
    for (LevelSection *section : m_levels)
        section->explain(*m_draft, m_today);
    m_panel->setAgreement(*m_stored, m_today);
    fitPanes(); // the steps of another status may be wider
    showFindings();
}

void AgreementEditor::replace(const State &state)
{
    State kept = state;
    keepRecord(kept.draft, *m_stored);
    show(kept);
    Q_EMIT edited();
}

/// A step that is gone back to, with what others changed since then: otherwise saving it would take that back without a
/// word, with the newest revision.
void AgreementEditor::goTo(State state)
{
    for (; state.taken < m_taken.size(); ++state.taken) {
        auto [base, theirs] = m_taken[state.taken];
        keepRecord(base, theirs);
        keepRecord(state.draft, theirs);
        auto both = agreementFromJson(merged(toJson(base), toJson(theirs), toJson(state.draft)), {});
        if (!both) {
            m_history.clear(); // what cannot be brought together is not gone back to
            Q_EMIT edited();
            return;
        }
        state = {std::move(*both), {}, state.taken};
    }
    replace(state);
}

/// What is not edited in the form comes from the record, also where an undone draft was made of an earlier one.
void AgreementEditor::keepRecord(Agreement &draft, const Agreement &stored)
{
    draft.life = stored.life;
    draft.acceptedFindings = stored.acceptedFindings;
    draft.attachments = stored.attachments;
    draft.receivedReports = stored.receivedReports;
    draft.settledFigures = stored.settledFigures;
    draft.revision = stored.revision;
}

void AgreementEditor::takeStored(const Agreement &stored)
{
    m_stored = stored;
    keepRecord(*m_draft, *m_stored);
    m_attachments->load(*m_draft, *m_portfolio);
    m_receivedReports->load(*m_draft, *m_portfolio);
    explain();
}

void AgreementEditor::takePortfolio(std::shared_ptr<const Portfolio> portfolio)
{
    m_portfolio = std::move(portfolio);
    if (!m_draft)
        return;
    m_loading = true;
    for (AgreementSection *section : m_fixed)
        section->offer(*m_portfolio);
    for (LevelSection *section : m_levels)
        section->offer(*m_portfolio);
    m_loading = false;
    explain();
}

void AgreementEditor::chooseHours(const CalendarId &id) { m_support->chooseHours(id); }

void AgreementEditor::takeMerged(const Agreement &stored, const Agreement &draft)
{
    m_history.keep(now(), tr("taking in another change"), nullptr);
    m_taken.emplace_back(*m_stored, stored);
    m_stored = stored;
    replace({draft, {}});
}

void AgreementEditor::undo()
{
    if (auto before = m_history.undo(now()))
        goTo(std::move(*before));
}

void AgreementEditor::redo()
{
    if (auto after = m_history.redo(now()))
        goTo(std::move(*after));
}

QJsonObject AgreementEditor::snapshot() const
{
    QJsonArray levels;
    for (const ServiceLevel &level : m_draft->latest().content.serviceLevels)
        levels.append(level.id.text());
    return {{QStringLiteral("levels"), levels}, {QStringLiteral("fields"), formSnapshot(*m_form)}};
}

void AgreementEditor::restore(const QJsonObject &snapshot)
{
    Agreement next = *m_draft;
    auto &levels = next.latest().content.serviceLevels;
    const std::vector<ServiceLevel> before = std::exchange(levels, {});
    for (const QJsonValue &value : snapshot.value(u"levels").toArray()) {
        const auto id = ServiceLevelId::parse(value.toString());
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const ServiceLevel &each) { return each.id == id; });
        levels.push_back(known == before.end() ? newServiceLevel(next.latest().content) : *known);
        levels.back().id = id.value_or(levels.back().id);
    }
    m_history.keep(now(), tr("taking up the edits that were kept"), nullptr);
    m_quiet = true;
    replace({next, {}});
    // The first round makes the fields that depend on others, such as the services of another provider.
    for (int round = 0; round < 2; ++round) {
        m_loading = true;
        applySnapshot(*m_form, snapshot.value(u"fields").toObject());
        m_loading = false;
        takeEdits();
    }
    m_quiet = false;
}

void AgreementEditor::addLevel()
{
    takeEdits();
    m_history.keep(now(), tr("new service level"), nullptr);
    Agreement next = *m_draft;
    auto &levels = next.latest().content.serviceLevels;
    levels.push_back(newServiceLevel(next.latest().content));
    replace({next, {}});
    focusFirstField(m_levels.back());
}

void AgreementEditor::removeLevel(std::size_t index)
{
    takeEdits();
    Agreement next = *m_draft;
    auto &levels = next.latest().content.serviceLevels;
    m_history.keep(now(), tr("removal of the service level “%1”").arg(levels[index].name), nullptr);
    levels.erase(levels.begin() + static_cast<std::ptrdiff_t>(index));
    replace({next, {}});
    focusFirstField(m_levels.empty() ? m_levelsHead : static_cast<AgreementSection *>(m_levels.front()));
}

void AgreementEditor::moveLevel(std::size_t index, int by)
{
    takeEdits();
    Agreement next = *m_draft;
    auto &levels = next.latest().content.serviceLevels;
    const std::size_t other = index + static_cast<std::size_t>(by);
    if (other >= levels.size())
        return;
    m_history.keep(now(), tr("move of the service level “%1”").arg(levels[index].name), nullptr);
    std::swap(levels[index], levels[other]);
    replace({next, {}});
    const QString side = by < 0 ? QStringLiteral("up") : QStringLiteral("down");
    jumpTo(QStringLiteral("serviceLevels[%1].%2").arg(other).arg(side));
}

void AgreementEditor::useClause(const Finding &finding)
{
    const auto remedy = remedyFor(finding.rule);
    const auto clauses = shippedClauses(m_draft->latest().content.language);
    if (!remedy || !clauses)
        return;
    const auto clause = std::find_if(
        clauses->begin(), clauses->end(), [&](const ClauseTemplate &each) { return each.id == remedy->clause; });
    if (clause == clauses->end())
        return;
    takeEdits();
    m_history.keep(now(), tr("use of the clause “%1”").arg(clause->title), nullptr);
    Agreement next = *m_draft;
    next.latest().content.*(remedy->text) =
        fillPlaceholders(clause->text, placeholderValues(next, m_portfolio->organisations, m_portfolio->services));
    replace({next, {}});
    jumpTo(finding.field);
}

void AgreementEditor::fillOutline()
{
    m_outline->clear();
    for (AgreementSection *section : m_fixed) {
        QTreeWidgetItem *item = addOutlineItem(m_outline->invisibleRootItem(), section->title(), section);
        if (section != m_levelsHead)
            continue;
        const auto &levels = m_draft->latest().content.serviceLevels;
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            addOutlineItem(item, levels[i].name, m_levels[i]);
    }
    m_outline->expandAll();
}

std::vector<Error> AgreementEditor::findings() const
{
    std::vector<Error> all = m_problems;
    for (Error &each : validate(*m_draft)) {
        const bool known = std::any_of(all.begin(), all.end(),
            [&](const Error &problem) { return fieldFor(problem.place) == fieldFor(each.place); });
        if (!known)
            all.push_back(std::move(each));
    }
    return all;
}

void AgreementEditor::showFindings()
{
    const std::vector<QWidget *> fields = namedFields();
    std::map<QWidget *, int> counts;
    const auto count = [&](const QString &place) {
        for (QWidget *widget = fieldFor(place, fields); widget; widget = widget->parentWidget())
            if (qobject_cast<AgreementSection *>(widget))
                ++counts[widget];
    };
    const std::vector<Error> all = findings();
    for (const Error &each : all)
        count(each.place);
    const CompletenessInput input = completenessInput(*m_draft, *m_portfolio, m_today);
    const Completeness check = checkCompleteness(input);
    for (const Finding &each : check.findings)
        if (each.rule != placeholdersRule)
            count(each.field);
    for (const QString &path : placeholderFields(m_draft->latest().content)) // each in its own section
        count(path);
    markOutline(m_outline, counts);
    m_panel->setFindings(all);
    m_panel->completeness()->setCompleteness(check, findingsBeforeAcceptance(input));
}

std::vector<QWidget *> AgreementEditor::namedFields() const
{
    std::vector<QWidget *> fields;
    for (QWidget *field : m_form->findChildren<QWidget *>())
        if ((field->focusPolicy() & Qt::TabFocus) && !field->objectName().isEmpty() && field->isVisibleTo(m_form))
            fields.push_back(field);
    return fields;
}

QWidget *AgreementEditor::fieldFor(const QString &place, const std::vector<QWidget *> &fields)
{
    const qsizetype content = place.indexOf(QStringLiteral(".content."));
    // What a finding names may be finer or coarser than the fields are: the nearest one is taken.
    for (QString part = formName(content < 0 ? place : place.mid(content + 9)); !part.isEmpty();) {
        QWidget *best = nullptr;
        for (QWidget *field : fields) {
            const QString name = field->objectName();
            const bool fits = name == part || name.startsWith(part + u'.') || name.startsWith(part + u'[');
            if (fits && (!best || name == part))
                best = field;
        }
        if (best)
            return best;
        const qsizetype cut = std::max(part.lastIndexOf(u'.'), part.lastIndexOf(u'['));
        part.truncate(std::max<qsizetype>(cut, 0));
    }
    return nullptr;
}

void AgreementEditor::jumpTo(const QString &place)
{
    if (place == QStringLiteral("life"))
        m_panel->focusStep();
    QWidget *field = fieldFor(place);
    if (!field)
        return;
    field->setFocus(Qt::ShortcutFocusReason);
    m_area->ensureWidgetVisible(field, 0, metrics().px(120));
}

void AgreementEditor::reveal(QWidget *target)
{
    if (!target)
        return;
    const int top = target->mapTo(m_form, QPoint(0, 0)).y();
    m_area->ensureVisible(0, m_form->height());
    m_area->ensureVisible(0, std::max(0, top - metrics().gap()), 0, 0);
}

} // namespace kept
