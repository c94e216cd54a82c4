// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec_reader.h"
#include "models/domain/codec_writer.h"

/// Parts that the records of several codec files share.
namespace kept::codec {

[[nodiscard]] QJsonObject writeContact(const Contact &contact);
[[nodiscard]] Contact readContact(const QJsonValue &value, const QString &path);
[[nodiscard]] CreditSchedule readSchedule(const QJsonValue &value, const QString &path);
[[nodiscard]] QJsonObject writeServiceLevel(const ServiceLevel &level);
[[nodiscard]] ServiceLevel readServiceLevel(const QJsonValue &value, const QString &path);

} // namespace kept::codec
