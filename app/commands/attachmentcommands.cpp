// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/store/repositories.h"
#include "models/workspace/attachments.h"

#include <QJsonArray>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::AttachmentCommands)
};

QJsonObject attachmentJson(const Attachment &attachment)
{
    return {{QStringLiteral("name"), attachment.name}, {QStringLiteral("title"), attachment.note},
        {QStringLiteral("media_type"), attachment.mediaType}, {QStringLiteral("size"), qint64(attachment.size)},
        {QStringLiteral("sha256"), attachment.sha256},
        {QStringLiteral("added"), attachment.added.toString(Qt::ISODate)}};
}

void list(Invocation &invocation, const Agreement &agreement, bool json)
{
    if (json) {
        QJsonArray all;
        for (const Attachment &each : agreement.attachments)
            all.append(attachmentJson(each));
        printJson(invocation, {{QStringLiteral("attachments"), all}});
        return;
    }
    if (agreement.attachments.empty())
        invocation.out << Texts::tr("The agreement %1 has no attachment.").arg(agreement.reference) << Qt::endl;
    int number = 0;
    for (const Attachment &each : agreement.attachments) {
        invocation.out << QStringLiteral("%1  %2").arg(++number).arg(each.name);
        if (!each.note.isEmpty())
            invocation.out << QStringLiteral(" (%1)").arg(each.note);
        invocation.out << QStringLiteral(", %1, ").arg(each.mediaType)
                       << Texts::tr("%1 bytes, added on %2").arg(each.size).arg(each.added.toString(Qt::ISODate))
                       << Qt::endl
                       << QStringLiteral("   %1").arg(each.sha256) << Qt::endl;
    }
}

} // namespace

Exit runAttach(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("title", "text"), option("json")}, 3, 3);
    if (!options)
        return Exit::Usage;
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadWrite);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error(), json);
    const auto saved = attachFile(**workspace, *agreement, options->word(2), options->value("title"));
    if (!saved)
        return report(invocation, saved.error(), json);
    const Attachment &added = saved->attachments.back();
    if (json)
        printJson(invocation, attachmentJson(added));
    else
        invocation.out << Texts::tr("Attached %1 to %2. SHA-256: %3.").arg(added.name, saved->reference, added.sha256)
                       << Qt::endl;
    return Exit::Done;
}

Exit runAttachment(Invocation &invocation)
{
    const auto options = Options::parse(invocation, {option("save", "file"), option("json")}, 2, 3);
    if (!options)
        return Exit::Usage;
    if (options->isSet("save") == options->word(2).isEmpty()) {
        invocation.err << Texts::tr("An attachment is saved by its name or number and --save with a file.") << Qt::endl;
        return Exit::Usage;
    }
    const bool json = options->isSet("json");
    const auto workspace = openWorkspace(invocation, options->word(0), OpenMode::ReadOnly);
    if (!workspace)
        return report(invocation, workspace.error(), json);
    const auto agreement = findAgreementByReference((*workspace)->database(), options->word(1));
    if (!agreement)
        return report(invocation, agreement.error(), json);
    if (options->word(2).isEmpty()) {
        list(invocation, *agreement, json);
        return Exit::Done;
    }
    const auto attachment = findAttachment(*agreement, options->word(2));
    if (!attachment)
        return report(invocation, attachment.error(), json);
    if (const auto saved = saveAttachment((*workspace)->database(), *attachment, options->value("save")); !saved)
        return report(invocation, saved.error(), json);
    invocation.out << Texts::tr("Wrote %1.").arg(options->value("save")) << Qt::endl;
    return Exit::Done;
}

} // namespace kept
