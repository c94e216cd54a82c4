// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <vector>

namespace kept::test {

/// The program in the language, for as long as it lives.
class Speaking {
public:
    explicit Speaking(const QString &code)
    {
        load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(QStringLiteral("kept_") + code, QStringLiteral(":/i18n"));
    }
    ~Speaking()
    {
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
    }

private:
    void load(const QString &name, const QString &folder)
    {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace kept::test
