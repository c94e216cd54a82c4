// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantcolumns.h"

#include "ui/look/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportColumns)
};

const QString keptAsItIs = QStringLiteral("\x01"); // what a mapping says and a column cannot: a constant, two columns

const QString namedLater = QStringLiteral("\x02"); // no id of a service

const QString everyRow = QStringLiteral("\x03"); // before the reference of an agreement; no column begins so

bool isRequired(const QString &field, MeasurementKind kind)
{
    if (kind == MeasurementKind::Invoice)
        return field == QStringLiteral("number") || field == QStringLiteral("date")
            || field == QStringLiteral("amount");
    return field == QStringLiteral("external_id") || field == QStringLiteral("service")
        || field == QStringLiteral("opened") || field == QStringLiteral("from") || field == QStringLiteral("at")
        || field == QStringLiteral("score") || field == QStringLiteral("number") || field == QStringLiteral("value");
}

FieldSource ofEveryRow(const QString &text)
{
    FieldSource source;
    source.constant = text;
    return source;
}

/// The first cell of the column in which something stands.
QString exampleOf(const FormatGuess &guess, const QString &column)
{
    const auto at = guess.header.indexOf(column);
    for (const QStringList &row : guess.firstRows)
        if (at >= 0 && !row.value(at).trimmed().isEmpty())
            return row.value(at);
    return {};
}

QMap<QString, QString> fieldWords()
{
    return {{QStringLiteral("external_id"), Texts::tr("Number of the record")},
        {QStringLiteral("service"), Texts::tr("Service")}, {QStringLiteral("kind"), Texts::tr("Kind of ticket")},
        {QStringLiteral("opened"), Texts::tr("Opened")},
        {QStringLiteral("first_response"), Texts::tr("First response")},
        {QStringLiteral("resolved"), Texts::tr("Resolved")}, {QStringLiteral("closed"), Texts::tr("Closed")},
        {QStringLiteral("follow_up"), Texts::tr("Follow-up")}, {QStringLiteral("reopened"), Texts::tr("Reopened")},
        {QStringLiteral("reopen_count"), Texts::tr("Times reopened")},
        {QStringLiteral("pause_from"), Texts::tr("Pause from")}, {QStringLiteral("pause_to"), Texts::tr("Pause to")},
        {QStringLiteral("priority"), Texts::tr("Priority")}, {QStringLiteral("category"), Texts::tr("Category")},
        {QStringLiteral("tags"), Texts::tr("Tags")}, {QStringLiteral("contacts"), Texts::tr("Contacts")},
        {QStringLiteral("reassignments"), Texts::tr("Reassignments")}, {QStringLiteral("status"), Texts::tr("Status")},
        {QStringLiteral("rating"), Texts::tr("Rating")}, {QStringLiteral("accepted"), Texts::tr("Accepted")},
        {QStringLiteral("supplier_verdict"), Texts::tr("Supplier's verdict")},
        {QStringLiteral("answered"), Texts::tr("Answered")},
        {QStringLiteral("first_response_due"), Texts::tr("First response due")},
        {QStringLiteral("first_response_verdict"), Texts::tr("Verdict on the first response")},
        {QStringLiteral("resolution_due"), Texts::tr("Resolution due")}, {QStringLiteral("from"), Texts::tr("From")},
        {QStringLiteral("to"), Texts::tr("To")}, {QStringLiteral("duration"), Texts::tr("Duration")},
        {QStringLiteral("affected"), Texts::tr("Affected share")}, {QStringLiteral("planned"), Texts::tr("Planned")},
        {QStringLiteral("agreed"), Texts::tr("Agreed")}, {QStringLiteral("note"), Texts::tr("Note")},
        {QStringLiteral("component"), Texts::tr("Component")}, {QStringLiteral("at"), Texts::tr("Time")},
        {QStringLiteral("state"), Texts::tr("State")}, {QStringLiteral("name"), Texts::tr("Name of the count")},
        {QStringLiteral("first"), Texts::tr("First day")}, {QStringLiteral("last"), Texts::tr("Last day")},
        {QStringLiteral("period"), Texts::tr("Period")}, {QStringLiteral("number"), Texts::tr("Number")},
        {QStringLiteral("score"), Texts::tr("Score")}, {QStringLiteral("scale_min"), Texts::tr("Lowest score")},
        {QStringLiteral("scale_max"), Texts::tr("Highest score")},
        {QStringLiteral("service_level"), Texts::tr("Service level")}, {QStringLiteral("value"), Texts::tr("Value")},
        {QStringLiteral("document"), Texts::tr("Document")},
        {QStringLiteral("event_at"), Texts::tr("Time of the event")},
        {QStringLiteral("agreement"), Texts::tr("Agreement")}, {QStringLiteral("supplier"), Texts::tr("Supplier")},
        {QStringLiteral("date"), Texts::tr("Date of the invoice")}, {QStringLiteral("amount"), Texts::tr("Net amount")},
        {QStringLiteral("currency"), Texts::tr("Currency")}};
}

} // namespace

QString measurementFieldWord(const QString &field) { return fieldWords().value(field, field); }

ImportColumns::ImportColumns(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    m_card = new Card(tr("Columns"), {}, this);
    m_area = new QScrollArea(m_card);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Base);
    m_card->addWidget(m_area, 1);
    layout->addWidget(m_card, 1);
}

void ImportColumns::setMapping(const Mapping &mapping, const FormatGuess &guess, const std::vector<Service> &services)
{
    m_mapping = mapping;
    m_columns.clear();
    m_headerCount = static_cast<int>(guess.header.size());
    auto *form = new QWidget(m_area);
    form->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, metrics().half(), 0);
    grid->setHorizontalSpacing(metrics().gap());
    grid->setVerticalSpacing(metrics().half());
    grid->setColumnMinimumWidth(1, metrics().px(240));
    grid->setColumnStretch(2, 1);
    QStringList fields = fieldNames(mapping.kind, mapping.shape);
    for (auto field = mapping.fields.begin(); field != mapping.fields.end(); ++field)
        if (!fields.contains(field.key()))
            fields.append(field.key());
    const bool isInvoice = mapping.kind == MeasurementKind::Invoice;
    m_service = nullptr;
    for (const QString &field : fields) {
        addField(grid, field, guess);
        if (field == QStringLiteral("service") && !isInvoice)
            addService(grid, services);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(form);
    updateService();
    m_card->setNote(summary());
}

void ImportColumns::addField(QGridLayout *grid, const QString &field, const FormatGuess &guess)
{
    const int row = grid->rowCount();
    const bool isInvoiceNumber = m_mapping.kind == MeasurementKind::Invoice && field == QStringLiteral("number");
    const QString word = isInvoiceNumber ? tr("Number of the invoice") : measurementFieldWord(field);
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("column_") + field);
    combo->setAccessibleName(word);
    combo->addItem(tr("not in the file"), QString());
    const FieldSource source = m_mapping.fields.value(field);
    if (source.columns.size() > 1 || !source.constant.isEmpty())
        combo->addItem(
            source.constant.isEmpty() ? source.columns.join(QStringLiteral(" + ")) : source.constant, keptAsItIs);
    if (field == QStringLiteral("agreement"))
        for (const QString &reference : m_agreements)
            combo->addItem(tr("every row: %1", "reference of an agreement").arg(reference), everyRow + reference);
    for (const QString &column : guess.header)
        combo->addItem(column, column);
    const QString wanted = source.columns.size() == 1 ? source.columns.first() : keptAsItIs;
    combo->setCurrentIndex(qMax(0, combo->findData(wanted)));
    QLabel *label = textLabel(isRequired(field, m_mapping.kind) ? tr("%1 (required)").arg(word) : word, Type::Body);
    label->setBuddy(combo);
    auto *example = new ElidedLabel(exampleOf(guess, combo->currentData().toString()));
    setMuted(example);
    grid->addWidget(label, row, 0);
    grid->addWidget(combo, row, 1);
    grid->addWidget(example, row, 2);
    m_columns.insert(field, combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo, example, guess] {
        example->setText(exampleOf(guess, combo->currentData().toString()));
        updateService();
        m_card->setNote(summary());
    });
}

void ImportColumns::addService(QGridLayout *grid, const std::vector<Service> &services)
{
    const int row = grid->rowCount();
    m_service = new QComboBox;
    m_service->setObjectName(QStringLiteral("service"));
    m_service->setAccessibleName(tr("Service of every row"));
    m_service->addItem(tr("choose a service"), QString());
    for (const Service &service : services)
        if (!service.archived)
            m_service->addItem(service.name, service.id.text());
    m_service->addItem(tr("one that is not in the workbook yet"), namedLater);
    if (m_service->count() == 2)
        m_service->setCurrentIndex(1);
    if (m_mapping.service)
        m_service->setCurrentIndex(qMax(0, m_service->findData(m_mapping.service->text())));
    QLabel *label = textLabel(tr("Service of every row"), Type::Body);
    label->setBuddy(m_service);
    grid->addWidget(label, row, 0);
    grid->addWidget(m_service, row, 1);
}

void ImportColumns::updateService()
{
    const QComboBox *column = m_columns.value(QStringLiteral("service"));
    if (m_service && column)
        m_service->setEnabled(column->currentData().toString().isEmpty());
}

Mapping ImportColumns::mapping() const
{
    Mapping mapping = m_mapping;
    for (auto field = m_columns.begin(); field != m_columns.end(); ++field) {
        const QString column = field.value()->currentData().toString();
        if (column.isEmpty())
            mapping.fields.remove(field.key());
        else if (column.startsWith(everyRow))
            mapping.fields[field.key()] = ofEveryRow(column.mid(everyRow.size()));
        else if (column != keptAsItIs)
            mapping.fields[field.key()].columns = {column};
    }
    if (!m_service)
        return mapping;
    const QString chosen = m_service->isEnabled() ? m_service->currentData().toString() : QString();
    // The check step matches the source's name with a service, as it does with names from the file.
    if (chosen == namedLater)
        mapping.fields[QStringLiteral("service")].constant = mapping.source;
    mapping.service = chosen == namedLater ? std::nullopt : ServiceId::parse(chosen);
    return mapping;
}

QString ImportColumns::summary() const
{
    const auto matched = std::count_if(m_columns.begin(), m_columns.end(),
        [](const QComboBox *combo) { return !combo->currentData().toString().isEmpty(); });
    return tr("%1 of %n column(s) matched", nullptr, m_headerCount).arg(matched);
}

} // namespace kept
