// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invoicesdialog.h"

#include "models/workspace/invoices.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/pages/listview.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questionbanner.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace kept {

InvoicesDialog::InvoicesDialog(Session &session, QWidget *parent) : EntryDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("invoices"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Invoices"));
    setToday(*this, session.today());
    auto *column = new QVBoxLayout(this);
    column->addWidget(question());
    auto *about =
        textLabel(tr("What was invoiced is the basis of credits that go by the invoice. A file of invoices is "
                     "imported like measurements."),
            Type::Small, true, this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_model = new InvoicesModel(this);
    m_list = makeList(m_model, QStringLiteral("invoices.list"), tr("Invoices"), this);
    showWhileEmpty(m_list, m_model,
        new EmptyState(tr("No invoice yet"),
            tr("Enter one below, or import a file of invoices on the page of the measurements."), {}, m_list));
    column->addWidget(m_list, 1);
    column->addWidget(buildForm());
    m_error = textLabel({}, Type::Body, false, this);
    m_error->setObjectName(QStringLiteral("invoices.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(buildButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InvoicesDialog::showCurrent);
    connect(m_agreement, &QComboBox::currentIndexChanged, this, [this] {
        fillServices();
        proposeCurrency();
    });
    connect(&session, &Session::portfolioChanged, this, &InvoicesDialog::fill);
    resize(metrics().px(860), metrics().px(600));
    fill();
    begin();
}

QWidget *InvoicesDialog::buildForm()
{
    auto *form = new FormGrid(2, this);
    m_agreement = form->addChoice(tr("Agreement"), QStringLiteral("invoice.agreement"));
    m_service = form->addChoice(tr("Service"), QStringLiteral("invoice.service"));
    m_number = form->addText(tr("Number of the invoice"), QStringLiteral("invoice.number"));
    m_date = form->addDate(tr("Date of the invoice"), QStringLiteral("invoice.date"));
    m_first = form->addDate(tr("First day charged"), QStringLiteral("invoice.first"));
    m_last = form->addDate(tr("Last day charged"), QStringLiteral("invoice.last"), DateRole::End);
    m_amount = form->addNumber(tr("Net amount"), QStringLiteral("invoice.amount"));
    m_currency = form->addText(tr("Currency"), QStringLiteral("invoice.currency"));
    m_note = form->addText(tr("Note, or reason of archiving"), QStringLiteral("invoice.note"));
    return form;
}

QWidget *InvoicesDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    auto *another = button(tr("New invoice"), "invoices.new");
    m_archive = button(tr("Archive"), "invoices.archive");
    m_archive->setToolTip(tr("Takes the invoice out of what counts; it needs a reason and stays in the workbook."));
    m_save = button(tr("Save"), "invoices.save");
    another->setEnabled(!m_session.isReadOnly());
    connect(another, &QPushButton::clicked, this, [this] { leave([this] { begin(); }); });
    connect(m_archive, &QPushButton::clicked, this, &InvoicesDialog::archive);
    connect(m_save, &QPushButton::clicked, this, &InvoicesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void InvoicesDialog::fill()
{
    const auto portfolio = m_session.portfolio();
    if (!portfolio)
        return;
    const QSignalBlocker quietList(m_list->selectionModel());
    const QSignalBlocker quietChoice(m_agreement);
    const QVariant chosen = m_agreement->currentData();
    m_agreement->clear();
    for (const Agreement &agreement : portfolio->agreements)
        if (!agreement.archived)
            m_agreement->addItem(tr("%1, %2", "reference and title of an agreement")
                                     .arg(agreement.reference, titleOf(agreement, agreement.latest())),
                agreement.id.text());
    m_agreement->setCurrentIndex(qMax(0, m_agreement->findData(chosen)));
    m_model->setRows(invoiceRows(*portfolio));
    fitColumns(m_list, {5, metrics().px(160), {7, 3, 4}});
    fillServices();
}

void InvoicesDialog::fillServices()
{
    const auto portfolio = m_session.portfolio();
    const QVariant chosen = m_service->currentData();
    m_service->clear();
    m_service->addItem(tr("the whole agreement"), QString());
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    const Agreement *agreement = portfolio && id ? portfolio->agreement(*id) : nullptr;
    if (agreement == nullptr)
        return;
    // Those of earlier versions, too: an invoice may be of the time before the service left the agreement.
    for (auto version = agreement->versions.rbegin(); version != agreement->versions.rend(); ++version)
        for (const ServiceId &service : version->content.services)
            if (const Service *found = portfolio->service(service);
                found != nullptr && m_service->findData(service.text()) < 0)
                m_service->addItem(found->name, service.text());
    m_service->setCurrentIndex(qMax(0, m_service->findData(chosen)));
}

/// Of a new invoice: that of the agreement's charges.
void InvoicesDialog::proposeCurrency()
{
    const auto portfolio = m_session.portfolio();
    const auto id = AgreementId::parse(m_agreement->currentData().toString());
    const Agreement *agreement = portfolio && id ? portfolio->agreement(*id) : nullptr;
    if (m_edited || agreement == nullptr)
        return;
    const auto &charges = agreement->latest().content.charges;
    m_currency->setText(charges.empty() ? QString() : charges.front().amount.currency().code());
}

void InvoicesDialog::begin()
{
    m_edited.reset();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    for (QLineEdit *field : {m_number, m_amount, m_note})
        field->clear();
    for (DateField *field : {m_date, m_first, m_last})
        field->setDate(std::nullopt);
    fillServices();
    proposeCurrency();
    m_error->hide();
    m_save->setEnabled(!m_session.isReadOnly() && m_agreement->count() > 0);
    m_archive->setEnabled(false);
    noteShown();
    m_agreement->setFocus();
}

void InvoicesDialog::showInvoice(const InvoiceRow &row)
{
    const Invoice &invoice = row.invoice;
    m_edited = invoice;
    m_agreement->setCurrentIndex(m_agreement->findData(invoice.agreement.text()));
    fillServices();
    m_service->setCurrentIndex(invoice.service ? qMax(0, m_service->findData(invoice.service->text())) : 0);
    m_number->setText(invoice.number);
    m_date->setDate(invoice.date);
    m_first->setDate(invoice.first);
    m_last->setDate(invoice.last);
    m_amount->setText(inputText(invoice.amount.amountText()));
    m_currency->setText(invoice.amount.currency().code());
    m_note->setText(invoice.note);
    m_error->hide();
    m_save->setEnabled(!m_session.isReadOnly());
    m_archive->setEnabled(!m_session.isReadOnly());
    noteShown();
}

void InvoicesDialog::showCurrent()
{
    const InvoiceRow *row = m_model->row(m_list->currentIndex());
    if (row == nullptr || (m_edited && m_edited->id == row->invoice.id))
        return;
    leave([this, chosen = *row] { showInvoice(chosen); }, [this] { markEdited(); });
}

void InvoicesDialog::markEdited()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const auto &rows = m_model->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [this](const InvoiceRow &row) { return m_edited && row.invoice.id == m_edited->id; });
    m_list->setCurrentIndex(
        found == rows.end() ? QModelIndex() : m_model->index(static_cast<int>(found - rows.begin()), 0));
    m_list->viewport()->update();
}

/// What a new invoice starts with, its agreement and currency, is not typed.
QStringList InvoicesDialog::typedTexts() const
{
    QStringList texts{m_number->text(), typedText(*m_date), typedText(*m_first), typedText(*m_last), m_amount->text(),
        m_note->text()};
    if (m_edited)
        texts << m_agreement->currentText() << m_service->currentText() << m_currency->text();
    return texts;
}

Result<Invoice> InvoicesDialog::typed() const
{
    const auto agreement = AgreementId::parse(m_agreement->currentData().toString());
    if (!agreement)
        return fail(ErrorCode::InvalidInput, tr("An invoice is of an agreement."), QStringLiteral("agreement"));
    for (const auto &[field, place] :
        {std::pair(m_date, "date"), std::pair(m_first, "first"), std::pair(m_last, "last")})
        if (const auto problem = field->problem())
            return fail(problem->code, problem->message, QLatin1String(place), problem->advice);
    const auto amount = moneyInput(m_amount->text(), m_currency->text().trimmed().toUpper());
    if (!amount)
        return fail(ErrorCode::InvalidInput, amount.error().message, QStringLiteral("amount"), amount.error().advice);
    Invoice invoice{InvoiceId::create(), *agreement, m_number->text(), m_date->date().value_or(QDate()),
        m_first->date().value_or(QDate()), m_last->date().value_or(QDate()), std::nullopt, *amount};
    if (const auto service = ServiceId::parse(m_service->currentData().toString()))
        invoice.service = *service;
    invoice.note = m_note->text().trimmed();
    if (m_edited) {
        invoice.id = m_edited->id;
        invoice.source = m_edited->source;
        invoice.revision = m_edited->revision;
    }
    return invoice;
}

void InvoicesDialog::save()
{
    const auto invoice = typed();
    finish(invoice ? enterInvoice(m_session.workspace(), *invoice) : invoice);
}

void InvoicesDialog::archive()
{
    if (m_edited)
        finish(archiveInvoice(m_session.workspace(), *m_edited, m_note->text()));
}

void InvoicesDialog::finish(const Result<Invoice> &outcome)
{
    if (!outcome) {
        tell(outcome.error());
        return;
    }
    m_session.informSaved();
    begin();
}

void InvoicesDialog::tell(const Error &error)
{
    m_error->setText(errorText({error.code, error.message, {}, error.advice}));
    m_error->show();
    const QString place = error.place == QStringLiteral("reason") ? QStringLiteral("note") : error.place;
    if (auto *field = findChild<QWidget *>(QStringLiteral("invoice.") + place))
        field->setFocus();
}

} // namespace kept
