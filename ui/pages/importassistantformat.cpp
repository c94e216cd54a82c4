// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantformat.h"

#include "models/tables/importsmodel.h"
#include "ui/look/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace kept {

namespace {

void addField(QGridLayout *grid, const QString &label, const QString &name, QWidget *field)
{
    const int row = grid->rowCount();
    QLabel *caption = textLabel(label, Type::Body, true);
    caption->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(label);
    grid->addWidget(caption, row, 0);
    grid->addWidget(field, row, 1);
}

} // namespace

ImportFormat::ImportFormat(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    row->setSpacing(m.gap());
    auto *choices = new Card(tr("How the file is read"), {}, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m.gap());
    grid->setVerticalSpacing(m.half());
    grid->setColumnStretch(1, 1);
    buildChoices(grid);
    choices->body()->addLayout(grid);
    choices->body()->addStretch();
    m_evidenceCard = new Card(tr("Format, and how we know"), {}, this);
    row->addWidget(choices, 1);
    row->addWidget(m_evidenceCard, 1);
}

void ImportFormat::buildChoices(QGridLayout *grid)
{
    m_choice = new QComboBox(this);
    m_kind = new QComboBox(this);
    m_source = new QLineEdit(this);
    m_zone = new QComboBox(this);
    m_policy = new QComboBox(this);
    addField(grid, tr("Mapping"), QStringLiteral("mapping"), m_choice);
    addField(grid, tr("Rows are"), QStringLiteral("kind"), m_kind);
    addField(grid, tr("Source system"), QStringLiteral("source"), m_source);
    addField(grid, tr("Time zone"), QStringLiteral("zone"), m_zone);
    m_zoneNote = textLabel({}, Type::Small, true);
    m_zoneNote->setObjectName(QStringLiteral("zoneNote"));
    m_zoneNote->setWordWrap(true);
    grid->addWidget(m_zoneNote, grid->rowCount(), 1);
    addField(grid, tr("Rows with errors"), QStringLiteral("policy"), m_policy);
    for (const MeasurementKind kind : {MeasurementKind::Ticket, MeasurementKind::Outage, MeasurementKind::Count,
             MeasurementKind::Rating, MeasurementKind::Reported, MeasurementKind::Invoice})
        m_kind->addItem(measurementKindWord(kind), static_cast<int>(kind));
    m_policy->addItem(tr("Import nothing until every row is good"), static_cast<int>(BadRowPolicy::AllOrNothing));
    m_policy->addItem(tr("Leave them out and import the good rows"), static_cast<int>(BadRowPolicy::GoodRows));
    m_source->setToolTip(tr("Names the system the records come from; it is part of their key."));
    connect(m_choice, &QComboBox::activated, this, [this] {
        showChosen();
        Q_EMIT chosen();
    });
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] {
        showZone();
        Q_EMIT chosen();
    });
    connect(m_kind, &QComboBox::activated, this,
        [this] { Q_EMIT kindChosen(static_cast<MeasurementKind>(m_kind->currentData().toInt())); });
}

void ImportFormat::setGuess(
    const FormatGuess &guess, const std::vector<Mapping> &fitting, const std::optional<ZoneProposal> &proposed)
{
    m_mappings = fitting;
    m_mappings.push_back(guess.mapping);
    m_guess = guess;
    m_proposed = proposed;
    m_choice->clear();
    for (const Mapping &mapping : fitting)
        m_choice->addItem(mapping.name);
    m_choice->addItem(tr("None: as the file looks"));
    showChosen();
}

void ImportFormat::showChosen()
{
    const Mapping &mapping = m_mappings[static_cast<std::size_t>(m_choice->currentIndex())];
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(mapping.kind)));
    m_source->setText(mapping.source);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    fillZones(!isGuess()            ? mapping.formats.zone
            : m_proposed            ? m_proposed->zone
            : m_guess.zoneless == 0 ? here
                                    : QString());
    m_policy->setCurrentIndex(m_policy->findData(static_cast<int>(mapping.policy)));
    m_evidenceCard->setNote(
        isGuess() ? tr("seen in the whole file") : tr("seen in the whole file; the mapping decides"));
    showEvidence(m_guess.evidence);
}

void ImportFormat::fillZones(const QString &zone)
{
    const QSignalBlocker quiet(m_zone);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_zone->clear();
    if (zone.isEmpty())
        m_zone->addItem(tr("choose the time zone"), QString());
    m_zone->addItem(tr("%1, as on this computer").arg(here), here);
    for (const QByteArray &each : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(each), QString::fromLatin1(each));
    m_zone->setCurrentIndex(zone.isEmpty() ? 0 : m_zone->findText(zone));
    showZone();
}

void ImportFormat::showZone()
{
    const Mapping chosen = mapping();
    const QString zone = chosen.formats.zone;
    QStringList sentences;
    if (const auto example = zone.isEmpty() ? std::nullopt : zoneExample(m_guess, chosen)) {
        const QDateTime utc = toDateTime(example->at);
        const QDateTime local = utc.toTimeZone(QTimeZone(zone.toLatin1()));
        const QString format =
            local.date() == utc.date() ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm");
        sentences += tr("“%1” in the file is %2 %3 (%4 UTC).")
                         .arg(example->cell, local.toString(format), zone, utc.toString(format));
    }
    if (m_proposed && isGuess() && zone == m_proposed->zone)
        sentences += m_proposed->reason;
    if (m_guess.zoneless == 0)
        sentences += tr("All times in the file name their zone; this one only bounds the days.");
    m_zoneNote->setText(sentences.isEmpty() ? gap() : sentences.join(u' '));
}

QString ImportFormat::gap() const
{
    return m_zone->currentData().toString().isEmpty() ? tr("The times in this file do not name their zone, and no "
                                                           "agreement tells: choose the one they are written in.")
                                                      : QString();
}

void ImportFormat::showEvidence(const std::vector<FormatEvidence> &evidence)
{
    delete m_factsHolder;
    m_factsHolder = new QWidget(m_evidenceCard);
    auto *grid = new QGridLayout(m_factsHolder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics().gap());
    grid->setVerticalSpacing(metrics().half());
    grid->setColumnStretch(2, 1);
    for (const FormatEvidence &fact : evidence) {
        const int row = grid->rowCount();
        grid->addWidget(textLabel(fact.label, Type::Body, true), row, 0, Qt::AlignTop);
        grid->addWidget(textLabel(fact.value, fact.ambiguous ? Type::BodyStrong : Type::Body), row, 1, Qt::AlignTop);
        QLabel *why = textLabel(fact.evidence, Type::Small, true);
        why->setWordWrap(true);
        grid->addWidget(why, row, 2, Qt::AlignTop);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_evidenceCard->addWidget(m_factsHolder, 1);
}

Mapping ImportFormat::mapping() const
{
    Mapping mapping = m_mappings[static_cast<std::size_t>(m_choice->currentIndex())];
    mapping.source = m_source->text().trimmed();
    mapping.formats.zone = m_zone->currentData().toString();
    mapping.policy = static_cast<BadRowPolicy>(m_policy->currentData().toInt());
    return mapping;
}

bool ImportFormat::isGuess() const { return m_choice->currentIndex() == m_choice->count() - 1; }

QString ImportFormat::summary() const
{
    return tr("%1, %2", "kind of records and time zone").arg(m_kind->currentText(), m_zone->currentData().toString());
}

} // namespace kept
