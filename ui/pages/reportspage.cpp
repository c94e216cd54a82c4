// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "models/domain/display.h"
#include "models/evaluation/reviewplan.h"
#include "models/reports/agreementdocument.h"
#include "models/reports/claimletter.h"
#include "models/reports/paper.h"
#include "models/workspace/calendars.h"
#include "models/workspace/claims.h"
#include "models/workspace/creditevidence.h"
#include "models/workspace/trail.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGraphicsView>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept {

namespace {

enum Kind { Summary, QuarterlyReview, Document, Letter, CreditsOfPeriod };

// Of a destination's id.
const QString documentPrefix = QStringLiteral("document:");
const QString letterPrefix = QStringLiteral("letter:");

} // namespace

QString ReportsPage::documentId(const AgreementId &agreement, int version)
{
    const QString id = documentPrefix + agreement.text();
    return version > 0 ? id + u':' + QString::number(version) : id;
}

QString ReportsPage::letterId(const AgreementId &agreement) { return letterPrefix + agreement.text(); }

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : Page(session, tr("Reports"), ScopeBar::Period, parent),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    m_printer->setOutputFormat(QPrinter::PdfFormat); // the preview needs no printer of the system
    m_printer->setPageLayout(pageLayout({}));
    m_print = new QAction(icon(QStringLiteral("print")), tr("Print…"), this);
    m_save = new QAction(tr("Save as PDF…"), this);
    m_sent = new QAction(icon(QStringLiteral("check")), tr("Letter sent"), this);
    header()->addAction(m_sent)->setObjectName(QStringLiteral("letterSent"));
    header()->addAction(m_print)->setObjectName(QStringLiteral("print"));
    header()->addAction(m_save, true)->setObjectName(QStringLiteral("savePdf"));
    content()->addWidget(buildTools());
    m_stack = new QStackedWidget(this);
    auto *none = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(none);
    const int gap = metrics().gap();
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->addWidget(new EmptyState(tr("There is no such report for this period."),
        tr("Choose another agreement or period. A review exists for the periods of the agreement's cadence, a claim "
           "letter "
           "where a credit can be claimed."),
        {}, none));
    m_preview = new QPrintPreviewWidget(m_printer.get(), m_stack);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    if (auto *pages = m_preview->findChild<QGraphicsView *>()) {
        pages->setAccessibleName(m_preview->accessibleName()); // it is what takes the keyboard
        pages->setBackgroundBrush(palette().window()); // Qt's own is a fixed grey
    }
    m_stack->addWidget(none);
    m_stack->addWidget(m_preview);
    content()->addWidget(m_stack, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        if (m_document)
            paintAll(*m_document, {}, *printer);
    });
    connect(m_save, &QAction::triggered, this, &ReportsPage::save);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_sent, &QAction::triggered, this, &ReportsPage::recordLetterSent);
}

ReportsPage::~ReportsPage() = default;

QWidget *ReportsPage::buildTools()
{
    const Metrics m = metrics();
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.half());
    m_kind = new QComboBox(tools);
    m_kind->setObjectName(QStringLiteral("report"));
    m_kind->setAccessibleName(tr("Report"));
    m_kind->addItem(tr("Agreement summary"), Summary);
    m_kind->addItem(tr("Quarterly review"), QuarterlyReview);
    m_kind->addItem(tr("Whole agreement"), Document);
    m_kind->addItem(tr("Claim letter"), Letter);
    m_kind->addItem(tr("Credit statement"), CreditsOfPeriod);
    m_agreement = new QComboBox(tools);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_agreement->setAccessibleName(tr("Agreement"));
    m_version = new QComboBox(tools);
    m_version->setObjectName(QStringLiteral("version"));
    m_version->setAccessibleName(tr("Version"));
    row->addWidget(m_kind);
    row->addWidget(m_agreement);
    m_letter = new QComboBox(tools);
    m_letter->setObjectName(QStringLiteral("letter"));
    m_letter->setAccessibleName(tr("Letter"));
    row->addWidget(m_version);
    row->addWidget(m_letter);
    // In a narrow window they shorten what they show.
    for (QComboBox *each : {m_kind, m_agreement, m_version, m_letter})
        each->setMinimumWidth(m.px(each == m_agreement ? 160 : 120));
    row->addStretch(1);
    row->addWidget(buildZoom(tools));
    connect(m_kind, &QComboBox::activated, this, &ReportsPage::showReport);
    connect(m_agreement, &QComboBox::activated, this, [this] {
        m_wantedVersion = 0;
        showReport();
    });
    connect(m_letter, &QComboBox::activated, this, &ReportsPage::showReport);
    connect(m_version, &QComboBox::activated, this, [this] {
        m_wantedVersion = m_version->currentData().toInt();
        showReport();
    });
    return tools;
}

QWidget *ReportsPage::buildZoom(QWidget *parent)
{
    auto *zoom = new QWidget(parent);
    auto *row = new QHBoxLayout(zoom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    QToolButton *smaller = framedIconButton(QStringLiteral("minus"), tr("Smaller"), zoom);
    QToolButton *larger = framedIconButton(QStringLiteral("plus"), tr("Larger"), zoom);
    auto *width = new QPushButton(tr("Whole width"), zoom);
    auto *whole = new QPushButton(tr("Whole page"), zoom);
    smaller->setObjectName(QStringLiteral("smaller"));
    larger->setObjectName(QStringLiteral("larger"));
    width->setObjectName(QStringLiteral("wholeWidth"));
    whole->setObjectName(QStringLiteral("wholePage"));
    for (QWidget *each : {static_cast<QWidget *>(smaller), static_cast<QWidget *>(larger),
             static_cast<QWidget *>(width), static_cast<QWidget *>(whole)})
        row->addWidget(each);
    connect(smaller, &QToolButton::clicked, this, [this] { m_preview->zoomOut(); });
    connect(larger, &QToolButton::clicked, this, [this] { m_preview->zoomIn(); });
    connect(width, &QPushButton::clicked, this, [this] { m_preview->fitToWidth(); });
    connect(whole, &QPushButton::clicked, this, [this] { m_preview->fitInView(); });
    return zoom;
}

void ReportsPage::open(const Destination &destination)
{
    if (!destination.id.isEmpty())
        m_wanted = destination;
    if (session().portfolio() && isVisible())
        refresh(*session().portfolio());
}

Destination ReportsPage::place() const
{
    const QString agreement = m_agreement->currentData().toString();
    const auto id = AgreementId::parse(agreement);
    const QString shown = id && showsDocument() ? documentId(*id, m_wantedVersion)
        : id && kind() == Letter                ? letterId(*id)
                                                : agreement;
    return {objectName(), shown, std::nullopt, std::nullopt};
}

void ReportsPage::refresh(const Portfolio &portfolio)
{
    fillAgreements(portfolio);
    if (m_wanted)
        choose(portfolio, *m_wanted);
    m_wanted.reset();
    showReport();
}

void ReportsPage::fillAgreements(const Portfolio &portfolio)
{
    const QString before = m_agreement->currentData().toString();
    m_agreement->clear();
    for (const Agreement &agreement : portfolio.agreements)
        m_agreement->addItem(tr("%1, %2, %3", "reference, title, supplier")
                                 .arg(agreement.reference, titleOn(agreement, asOfDate(portfolio)),
                                     portfolio.organisationName(agreement.provider)),
            agreement.id.text());
    m_agreement->setCurrentIndex(qMax(0, m_agreement->findData(before)));
}

void ReportsPage::choose(const Portfolio &portfolio, const Destination &wanted)
{
    const bool isDocument = wanted.id.startsWith(documentPrefix);
    const bool isLetter = wanted.id.startsWith(letterPrefix);
    const QString asked = isDocument ? wanted.id.mid(documentPrefix.size())
        : isLetter                   ? wanted.id.mid(letterPrefix.size())
                                     : wanted.id;
    QString agreement = asked.section(u':', 0, 0);
    m_wantedVersion = asked.section(u':', 1, 1).toInt();
    int kind = isDocument ? Document : isLetter ? Letter : Summary;
    for (const Review &review : allReviewsOf(portfolio, session().today())) {
        if (review.id.text() != wanted.id)
            continue;
        agreement = review.agreement.text();
        kind = QuarterlyReview;
    }
    m_kind->setCurrentIndex(kind);
    m_agreement->setCurrentIndex(qMax(0, m_agreement->findData(agreement)));
}

int ReportsPage::kind() const { return m_kind->currentData().toInt(); }

bool ReportsPage::showsDocument() const { return kind() == Document; }

std::optional<Agreement> ReportsPage::chosenAgreement() const
{
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    if (!id)
        return std::nullopt;
    auto found = findAgreement(session().workspace().database(), *id);
    return found ? std::optional(std::move(*found)) : std::nullopt;
}

void ReportsPage::fillVersions()
{
    const auto agreement = showsDocument() ? chosenAgreement() : std::nullopt;
    m_version->clear();
    m_version->setVisible(agreement && agreement->versions.size() > 1);
    if (!agreement)
        return;
    const AgreementVersion *proposed = pendingAmendment(*agreement);
    for (const AgreementVersion &version : agreement->versions)
        m_version->addItem(proposed && proposed->number == version.number
                ? tr("Version %1, proposed").arg(version.number)
                : tr("Version %1, from %2").arg(QString::number(version.number), displayDate(version.effective)),
            version.number);
    const int wanted = m_version->findData(m_wantedVersion);
    m_version->setCurrentIndex(
        wanted >= 0 ? wanted : m_version->findData(versionToPrint(*agreement, session().today()).number));
}

/// A letter goes to one party about one currency; mostly there is only one.
void ReportsPage::fillLetters(const Portfolio &portfolio)
{
    const QString before = m_letter->currentText();
    m_letter->clear();
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    const Agreement *agreement = id ? portfolio.agreement(*id) : nullptr;
    if (agreement && kind() == Letter)
        for (const ClaimableCredits &letter : claimableCredits(portfolio, *agreement, session().period()))
            m_letter->addItem(tr("to %1, %2", "party and currency")
                                  .arg(portfolio.organisationName(letter.obligor), letter.currency.code()));
    m_letter->setVisible(m_letter->count() > 1);
    m_letter->setCurrentIndex(qMax(0, m_letter->findText(before)));
}

std::vector<CreditEntry> ReportsPage::creditsOfLetter(const Portfolio &portfolio) const
{
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    const Agreement *agreement = id ? portfolio.agreement(*id) : nullptr;
    const auto letters = agreement && kind() == Letter ? claimableCredits(portfolio, *agreement, session().period())
                                                       : std::vector<ClaimableCredits>();
    const auto chosen = static_cast<std::size_t>(qMax(0, m_letter->currentIndex()));
    return chosen < letters.size() ? letters[chosen].credits : std::vector<CreditEntry>();
}

/// All of them or none: a letter goes out as a whole.
void ReportsPage::recordLetterSent()
{
    if (!session().portfolio())
        return;
    const std::vector<CreditEntry> credits = creditsOfLetter(*session().portfolio());
    // The letter of the other party is not the one that is shown here.
    std::optional<SentLetter> letter;
    if (m_document && !credits.empty() && !credits.front().owedByUs)
        letter = {suggestedName(), tr("Claim letter, sent on %1").arg(displayDate(session().today())),
            pdfBytes(*m_document, {})};
    int count = 0;
    std::int64_t minor = 0;
    for (const CreditEntry &credit : credits)
        if (!credit.claim) {
            ++count;
            minor += credit.amount.minor();
        }
    if (count == 0) {
        keepLetter(credits, letter);
        return;
    }
    const QString question = credits.front().owedByUs
        ? tr("Note that the letter of the other party came in today? It then claims %n service credit(s) that were not "
             "claimed yet, %1 in all.",
            nullptr, count)
        : tr("Note that this letter went out today? It then claims %n service credit(s) that were not claimed yet, %1 "
             "in all.",
            nullptr, count);
    confirm(question.arg(displayMoney({minor, credits.front().amount.currency()})), tr("Note it and claim"),
        [this, credits, letter] { keepLetter(credits, letter); });
}

void ReportsPage::keepLetter(const std::vector<CreditEntry> &credits, const std::optional<SentLetter> &letter)
{
    const auto sent = recordSent(session().workspace(), credits, letter);
    if (!sent) {
        showError(sent.error());
        return;
    }
    clearError();
    session().informSaved();
    if (letter)
        session().inform(tr("The letter is kept with %n claim(s), sent on %1.", nullptr, static_cast<int>(sent->size()))
                             .arg(displayDate(session().today())));
}

Result<ReportDocument> ReportsPage::letter(
    const Portfolio &portfolio, const Agreement &agreement, const ReportContext &context) const
{
    const auto letters = claimableCredits(portfolio, agreement, session().period());
    const auto chosen = static_cast<std::size_t>(qMax(0, m_letter->currentIndex()));
    if (chosen >= letters.size())
        return fail(ErrorCode::NotFound, tr("There is no credit to claim."));
    return claimLetter(portfolio, agreement, session().period(), letters[chosen],
        evidenceFrom(session().workspace().database(), agreement, portfolio.asOf), context);
}

Result<ReportDocument> ReportsPage::wholeAgreement(const Portfolio &portfolio, ReportContext context) const
{
    const auto agreement = chosenAgreement();
    if (!agreement)
        return fail(ErrorCode::NotFound, tr("There is no agreement yet."));
    auto hours = changesOfHours(session().workspace().database(), *agreement);
    if (!hours)
        return tl::unexpected(hours.error());
    context.hours = std::move(*hours);
    const int number = m_version->currentData().toInt();
    const auto chosen = std::find_if(agreement->versions.begin(), agreement->versions.end(),
        [number](const AgreementVersion &version) { return version.number == number; });
    return agreementDocument(portfolio, *agreement,
        chosen == agreement->versions.end() ? versionToPrint(*agreement, session().today()) : *chosen, context);
}

Result<ReportDocument> ReportsPage::makeDocument(const Portfolio &portfolio) const
{
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    const Agreement *agreement = id ? portfolio.agreement(*id) : nullptr;
    if (!agreement)
        return fail(ErrorCode::NotFound, tr("There is no agreement yet."));
    const bool isDocument = showsDocument();
    if (const auto reported = checkReported(*agreement, session().period()); !isDocument && !reported)
        return tl::unexpected(reported.error());
    Workspace &workspace = session().workspace();
    const auto head = auditHead(workspace.database());
    if (!head)
        return tl::unexpected(head.error());
    const ReportContext context{workspace.actor().displayName, workspace.now(), head->sequence, head->hash, {}};
    if (kind() == Summary)
        return agreementSummary(portfolio, *agreement, session().period(), context);
    if (kind() == Letter)
        return letter(portfolio, *agreement, context);
    if (kind() == CreditsOfPeriod)
        return creditStatement(portfolio, *agreement, session().period(), context);
    if (isDocument)
        return wholeAgreement(portfolio, context);
    for (const Review &review : allReviewsOf(portfolio, session().today()))
        if (review.agreement == *id && review.period == session().period())
            return reviewReport(portfolio, *agreement, review, context);
    return fail(ErrorCode::NotFound, tr("There is no review of this agreement for the period."));
}

void ReportsPage::showReport()
{
    if (!session().portfolio())
        return;
    fillVersions();
    fillLetters(*session().portfolio());
    const auto made = makeDocument(*session().portfolio());
    m_document = made ? std::optional(*made) : std::nullopt;
    if (!made && made.error().code != ErrorCode::NotFound)
        showError(made.error());
    else
        clearError();
    m_save->setEnabled(m_document.has_value());
    m_print->setEnabled(m_document.has_value());
    const auto credits = m_document ? creditsOfLetter(*session().portfolio()) : std::vector<CreditEntry>();
    m_sent->setVisible(kind() == Letter);
    // A second time on one day says nothing new, and would keep the same letter twice.
    const bool isNoted = std::all_of(credits.begin(), credits.end(),
        [&](const CreditEntry &credit) { return credit.claim && credit.claim->sentOn == session().today(); });
    m_sent->setEnabled(!isNoted && !session().isReadOnly());
    // What we owe, the other party claims from us.
    const bool isTheirs = !credits.empty() && credits.front().owedByUs;
    m_sent->setText(isTheirs ? tr("Letter came in") : tr("Letter sent"));
    m_sent->setToolTip(isTheirs
            ? tr("Notes that this letter of the other party came in today. What it claims and is not claimed yet is "
                 "claimed.")
            : tr("Notes that this letter went out today, and keeps it with the claims. What it claims and is not "
                 "claimed "
                 "yet is claimed."));
    if (isNoted && !credits.empty())
        m_sent->setToolTip(tr("This letter is noted already, with the day %1.").arg(displayDate(session().today())));
    m_stack->setCurrentIndex(m_document ? 1 : 0);
    if (!m_document)
        return;
    m_preview->updatePreview();
    m_preview->fitToWidth();
}

QString ReportsPage::suggestedName() const
{
    const QString reference = m_agreement->currentText().section(u',', 0, 0);
    if (showsDocument())
        return m_version->count() > 1 ? tr("%1 agreement, version %2.pdf", "reference and number")
                                            .arg(reference, m_version->currentData().toString())
                                      : tr("%1 agreement.pdf", "reference").arg(reference);
    return tr("%1 %2 %3.pdf", "reference, period, kind of report")
        .arg(reference, session().period().toText(), m_kind->currentText().toLower());
}

QString ReportsPage::shownName() const
{
    const QString reference = m_agreement->currentText().section(u',', 0, 0);
    if (!showsDocument())
        return tr("%1, %2", "reference and kind of report").arg(reference, m_kind->currentText());
    const QString version = m_version->currentData().toString();
    return m_document->mark.isEmpty()
        ? tr("%1, version %2", "reference and number").arg(reference, version)
        : tr("%1, version %2, which is not in force", "reference and number").arg(reference, version);
}

void ReportsPage::save()
{
    const QString file =
        session().prompts().saveFile(this, tr("Save as PDF"), tr("PDF documents (*.pdf)"), suggestedName());
    if (file.isEmpty() || !m_document)
        return;
    if (const auto written = writePdf(*m_document, {}, file); !written) {
        showError(written.error());
        return;
    }
    clearError();
    session().inform(tr("Saved %1: %2", "what, and the file").arg(shownName(), QDir::toNativeSeparators(file)));
}

void ReportsPage::print()
{
    if (!m_document)
        return;
    // Opened, not executed: no nested event loop.
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageLayout(pageLayout({}));
    printer->setDocName(suggestedName());
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *chosen) {
        if (!m_document)
            return;
        paintAll(*m_document, {}, *chosen);
        session().inform(tr("Printed %1").arg(shownName()));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

} // namespace kept
