// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templatepreview.h"

#include "models/exchange/templatefill.h"
#include "models/reports/agreementsentences.h"
#include "models/tables/recordwords.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TemplatePreview)
};

QString paragraph(const QString &text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString list(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<h4>%1</h4><ul>").arg(title.toHtmlEscaped());
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return html + QStringLiteral("</ul>");
}

QStringList levelLines(const AgreementContent &content)
{
    QStringList lines;
    for (const ServiceLevel &level : content.serviceLevels) {
        const QString credit = creditSentence(level);
        lines << (credit.isEmpty() ? levelSentence(level) : levelSentence(level) + u' ' + credit);
    }
    return lines;
}

QStringList clauseLines(const AgreementContent &content)
{
    QStringList lines;
    for (const Clause &clause : content.clauses)
        lines << Texts::tr("%1 %2", "number and title of a clause").arg(clause.number, clause.title);
    return lines;
}

} // namespace

QString templatePreview(const AgreementTemplate &made)
{
    const auto agreement = previewTemplate(made);
    if (!agreement)
        return paragraph(agreement.error().message);
    const AgreementContent &content = agreement->latest().content;
    QStringList services;
    for (const TemplateService &service : made.services)
        services << service.name;
    QString html = QStringLiteral("<h3>%1</h3>").arg(made.title.toHtmlEscaped());
    html += paragraph(Texts::tr("Kind: %1").arg(agreementKindWord(made.kind)));
    if (!made.description.isEmpty())
        html += paragraph(made.description);
    html += list(Texts::tr("Services"), services);
    html += list(Texts::tr("Service levels"), levelLines(content));
    html += list(Texts::tr("Clauses"), clauseLines(content));
    return html;
}

} // namespace kept
