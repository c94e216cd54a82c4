// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"

#include <QJsonObject>

namespace kept {

// Templates of agreements. Their content is that of an agreement in JSON (resources/help/agreement-format.md) with two
// kinds of gaps: marks such as "@provider" stand for values and are filled whenever an agreement is made; placeholders
// such as {{provider.name}} stand in texts and stay until somebody knows what to write.
// resources/help/template-format.md describes both.

/// A service that a template speaks of; an agreement made from it names a service of the workbook instead.
struct TemplateService {
    QString key; ///< the mark is "@service:" and this
    QString name;
    QString category;
    bool operator==(const TemplateService &) const = default;
};

/// A charge whose amount is open.
struct TemplateCharge {
    QString key; ///< the mark is "@amount:" and this
    QString name;
    bool operator==(const TemplateCharge &) const = default;
};

struct AgreementTemplate {
    QString id;
    AgreementKind kind = AgreementKind::Sla;
    QString title;
    QString description;
    QString language = QStringLiteral("en"); ///< of the texts
    std::vector<TemplateService> services;
    QJsonObject content; ///< with marks and placeholders
    bool operator==(const AgreementTemplate &) const = default;

    /// The charges whose amounts the template leaves open, in its order.
    [[nodiscard]] std::vector<TemplateCharge> charges() const;
};

/// A template that a workbook holds beside those of the program.
struct OwnTemplate {
    AgreementTemplate made;
    bool archived = false; ///< not offered any more
    bool operator==(const OwnTemplate &) const = default;
};

/// A clause of the library.
struct ClauseTemplate {
    QString id;
    QString group; ///< stable name, "service_levels"; groupTitle() shows it
    QString title;
    QString text; ///< may hold placeholders
    bool operator==(const ClauseTemplate &) const = default;
};

/// The languages that the shipped templates and clauses are written in, "en" first.
[[nodiscard]] QStringList templateLanguages();
/// The templates that the program brings along (resources/templates/agreements), in the language; English where it
/// knows the language not. An error means that the program was built wrongly.
[[nodiscard]] Result<std::vector<AgreementTemplate>> shippedTemplates(const QString &language);
/// The clauses that the program brings along (resources/templates/clauses.json), in the order of an agreement.
[[nodiscard]] Result<std::vector<ClauseTemplate>> shippedClauses(const QString &language);
/// What a group of clauses is called, in the user's language.
[[nodiscard]] QString groupTitle(const QString &group);

/// Reads a template file; texts in several languages are taken in `language`. The template must make an agreement that
/// reads. The place of an error names the file.
[[nodiscard]] Result<AgreementTemplate> readTemplate(
    const QByteArray &bytes, const QString &fileName, const QString &language);
/// The template as indented UTF-8 with a newline at the end; readTemplate() gives the same template back.
[[nodiscard]] QByteArray writeTemplate(const AgreementTemplate &agreementTemplate);

/// An own template as a workbook and a document hold it: a template file's object, with `archived` where it is so.
[[nodiscard]] QJsonObject toJson(const OwnTemplate &own);
/// Reads it back; the place of an error is the path of the field.
[[nodiscard]] Result<OwnTemplate> ownTemplateFromJson(const QJsonObject &json, const QString &path);

} // namespace kept
