// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ratesdialog.h"

#include "models/workspace/exchangerates.h"
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

#include <set>

namespace kept {

namespace {

/// Those in which something is charged, invoiced or converted.
std::set<QString> currenciesOf(const Portfolio &portfolio)
{
    std::set<QString> codes;
    for (const Agreement &agreement : portfolio.agreements)
        for (const Charge &charge : agreement.latest().content.charges)
            codes.insert(charge.amount.currency().code());
    for (const Invoice &invoice : portfolio.invoices)
        codes.insert(invoice.amount.currency().code());
    for (const ExchangeRate &rate : portfolio.rates) {
        codes.insert(rate.from.code());
        codes.insert(rate.to.code());
    }
    if (!portfolio.sumCurrency.isEmpty())
        codes.insert(portfolio.sumCurrency);
    return codes;
}

} // namespace

RatesDialog::RatesDialog(Session &session, QWidget *parent) : EntryDialog(parent), m_session(session)
{
    setObjectName(QStringLiteral("rates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Exchange rates"));
    setToday(*this, session.today());
    auto *column = new QVBoxLayout(this);
    column->addWidget(question());
    auto *about =
        textLabel(tr("Rates only add up sums for reading, with each rate beside them. No credit, cap or claim "
                     "goes by one, and no rate is turned around."),
            Type::Small, true, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(buildTarget());
    m_model = new RatesModel(this);
    m_list = makeList(m_model, QStringLiteral("rates.list"), tr("Exchange rates"), this);
    showWhileEmpty(m_list, m_model,
        new EmptyState(tr("No exchange rate yet"),
            tr("Enter one below for each currency that is to be added up in another one."), {}, m_list));
    column->addWidget(m_list, 1);
    column->addWidget(buildForm());
    m_error = textLabel({}, Type::Body, false, this);
    m_error->setObjectName(QStringLiteral("rates.error"));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addWidget(buildButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RatesDialog::showCurrent);
    connect(&session, &Session::portfolioChanged, this, &RatesDialog::fill);
    resize(metrics().px(640), metrics().px(520));
    fill();
    begin();
}

QWidget *RatesDialog::buildTarget()
{
    auto *form = new FormGrid(1, this);
    m_target = form->addChoice(tr("Add up sums of several currencies in"), QStringLiteral("rates.target"));
    m_target->setEnabled(!m_session.isReadOnly());
    connect(m_target, &QComboBox::activated, this, &RatesDialog::choose);
    return form;
}

QWidget *RatesDialog::buildForm()
{
    auto *form = new FormGrid(2, this);
    m_from = form->addText(tr("One unit of"), QStringLiteral("rate.from"));
    m_to = form->addText(tr("In units of"), QStringLiteral("rate.to"));
    m_value = form->addNumber(tr("Rate"), QStringLiteral("rate.value"));
    m_date = form->addDate(tr("Counts from"), QStringLiteral("rate.date"));
    m_source = form->addText(tr("Source"), QStringLiteral("rate.source"));
    m_reason = form->addText(tr("Reason of archiving"), QStringLiteral("rate.reason"));
    for (QLineEdit *currency : {m_from, m_to})
        currency->setPlaceholderText(tr("code, such as %1", "currency").arg(QStringLiteral("EUR")));
    m_source->setPlaceholderText(tr("who published it"));
    return form;
}

QWidget *RatesDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        made->setEnabled(!m_session.isReadOnly());
        return made;
    };
    auto *another = button(tr("New rate"), "rates.new");
    m_archive = button(tr("Archive"), "rates.archive");
    m_archive->setToolTip(tr("Takes the rate out of what counts; it needs a reason and stays in the workbook."));
    m_save = button(tr("Save"), "rates.save");
    connect(another, &QPushButton::clicked, this, [this] { leave([this] { begin(); }); });
    connect(m_archive, &QPushButton::clicked, this, &RatesDialog::archive);
    connect(m_save, &QPushButton::clicked, this, &RatesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void RatesDialog::fill()
{
    const auto portfolio = m_session.portfolio();
    if (!portfolio)
        return;
    const QSignalBlocker quiet(m_list->selectionModel());
    m_target->clear();
    m_target->addItem(tr("none: each currency by itself"), QString());
    for (const QString &code : currenciesOf(*portfolio))
        m_target->addItem(code, code);
    m_target->setCurrentIndex(qMax(0, m_target->findData(portfolio->sumCurrency)));
    m_model->setRows(rateRows(*portfolio));
    fitColumns(m_list, {4, metrics().px(200), {}});
}

void RatesDialog::begin()
{
    m_edited.reset();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    for (QLineEdit *field : {m_from, m_to, m_value, m_source, m_reason})
        field->clear();
    m_date->setDate(std::nullopt);
    m_error->hide();
    m_archive->setEnabled(false);
    m_reason->setEnabled(false);
    noteShown();
    m_from->setFocus();
}

void RatesDialog::showCurrent()
{
    const ExchangeRate *rate = m_model->row(m_list->currentIndex());
    if (rate == nullptr || (m_edited && m_edited->id == rate->id))
        return;
    leave([this, chosen = *rate] { showRate(chosen); }, [this] { markEdited(); });
}

void RatesDialog::showRate(const ExchangeRate &rate)
{
    m_edited = rate;
    m_from->setText(rate.from.code());
    m_to->setText(rate.to.code());
    m_value->setText(inputText(rate.value));
    m_date->setDate(rate.date);
    m_source->setText(rate.source);
    m_reason->clear();
    m_error->hide();
    m_archive->setEnabled(!m_session.isReadOnly());
    m_reason->setEnabled(!m_session.isReadOnly());
    noteShown();
}

void RatesDialog::markEdited()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    const auto &rows = m_model->rows();
    const auto found = std::find_if(
        rows.begin(), rows.end(), [this](const ExchangeRate &rate) { return m_edited && rate.id == m_edited->id; });
    m_list->setCurrentIndex(
        found == rows.end() ? QModelIndex() : m_model->index(static_cast<int>(found - rows.begin()), 0));
    m_list->viewport()->update();
}

QStringList RatesDialog::typedTexts() const
{
    return {m_from->text(), m_to->text(), m_value->text(), typedText(*m_date), m_source->text(), m_reason->text()};
}

Result<ExchangeRate> RatesDialog::typed() const
{
    const auto from = Currency::fromCode(m_from->text().trimmed().toUpper());
    const auto to = Currency::fromCode(m_to->text().trimmed().toUpper());
    if (!from || !to)
        return fail(ErrorCode::InvalidInput, from ? to.error().message : from.error().message,
            from ? QStringLiteral("to") : QStringLiteral("from"));
    const auto value = decimalInput(m_value->text());
    if (!value)
        return fail(ErrorCode::InvalidInput, value.error().message, QStringLiteral("value"));
    if (const auto problem = m_date->problem())
        return fail(problem->code, problem->message, QStringLiteral("date"), problem->advice);
    return ExchangeRate{m_edited ? m_edited->id : ExchangeRateId::create(), *from, *to, *value,
        m_date->date().value_or(QDate()), m_source->text(), m_edited ? m_edited->revision : 0};
}

void RatesDialog::save()
{
    const auto rate = typed();
    finish(rate ? enterRate(m_session.workspace(), *rate) : rate);
}

void RatesDialog::archive()
{
    if (m_edited)
        finish(archiveRate(m_session.workspace(), *m_edited, m_reason->text()));
}

void RatesDialog::finish(const Result<ExchangeRate> &outcome)
{
    if (!outcome) {
        tell(outcome.error());
        return;
    }
    m_session.informSaved();
    begin();
}

void RatesDialog::choose()
{
    const auto chosen = chooseSumCurrency(m_session.workspace(), m_target->currentData().toString());
    if (!chosen)
        tell(chosen.error());
    else
        m_session.informSaved();
}

void RatesDialog::tell(const Error &error)
{
    m_error->setText(errorText({error.code, error.message, {}, error.advice}));
    m_error->show();
    if (auto *field = findChild<QWidget *>(QStringLiteral("rate.") + error.place))
        field->setFocus();
}

} // namespace kept
