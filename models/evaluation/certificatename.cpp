// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evaluation/certificatename.h"

#include <QRegularExpression>

namespace kept {

namespace {

struct Standard {
    QString number; ///< "27001", "27017-1", or the whole name of what is no standard of ISO
    QString edition; ///< "2022"; empty when none is named
};

Standard standardOf(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:DIN|ÖNORM|SN|BS|NF|UNI|UNE|NEN|AS/NZS)?[ -]*(?:EN)?[ -]*(?:ISO ?[-/]? ?IEC|ISO|IEC)[ -]*"
                       "(\\d+(?:-\\d+)?)(?: ?: ?(\\d{4}))?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = name.simplified();
    const auto match = pattern.match(plain);
    return match.hasMatch() ? Standard{match.captured(1), match.captured(2)} : Standard{plain.toCaseFolded(), {}};
}

} // namespace

bool isSameCertificate(const QString &a, const QString &b)
{
    const Standard first = standardOf(a);
    const Standard second = standardOf(b);
    const bool isOtherEdition =
        !first.edition.isEmpty() && !second.edition.isEmpty() && first.edition != second.edition;
    return first.number == second.number && !isOtherEdition;
}

} // namespace kept
