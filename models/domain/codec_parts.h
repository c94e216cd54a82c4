// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec_reader.h"
#include "models/domain/codec_writer.h"

/// Parts that the records of several codec files share.
namespace kept::codec {

[[nodiscard]] QJsonObject writeContact(const Contact &contact);
[[nodiscard]] Contact readContact(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeTakenOver(const TakenOver &origin);
[[nodiscard]] TakenOver readTakenOver(const QJsonValue &value, const QString &path);
[[nodiscard]] CreditSchedule readSchedule(const QJsonValue &value, const QString &path);
[[nodiscard]] CreditTerms readCreditTerms(const QJsonValue &value, const QString &path);

// codec_metricrule.cpp
[[nodiscard]] QJsonObject writeMetricRule(const MetricRule &rule);
[[nodiscard]] MetricRule readMetricRule(const QJsonValue &value, const QString &path);

// codec_servicelevel.cpp
[[nodiscard]] QJsonObject writeServiceLevel(const ServiceLevel &level);
[[nodiscard]] ServiceLevel readServiceLevel(const QJsonValue &value, const QString &path);

// codec_agreementparts.cpp
[[nodiscard]] QJsonObject writeCharge(const Charge &value);
[[nodiscard]] Charge readCharge(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeDuty(const ReportingDuty &value);
[[nodiscard]] ReportingDuty readDuty(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeReceivedReport(const ReceivedReport &value);
[[nodiscard]] ReceivedReport readReceivedReport(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeSettledFigure(const SettledFigure &value);
[[nodiscard]] SettledFigure readSettledFigure(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeClause(const Clause &value);
[[nodiscard]] Clause readClause(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeEscalation(const EscalationStep &value);
[[nodiscard]] EscalationStep readEscalation(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeGlossaryEntry(const GlossaryEntry &value);
[[nodiscard]] GlossaryEntry readGlossaryEntry(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeEvidence(const EvidenceDuty &value);
[[nodiscard]] EvidenceDuty readEvidence(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeAttachment(const Attachment &value);
[[nodiscard]] Attachment readAttachment(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeTerminationRule(const TerminationRule &value);
[[nodiscard]] TerminationRule readTerminationRule(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeAcceptedFinding(const AcceptedFinding &value);
[[nodiscard]] AcceptedFinding readAcceptedFinding(const QJsonValue &value, const QString &path);

} // namespace kept::codec
