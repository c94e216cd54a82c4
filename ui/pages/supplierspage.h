// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/supplierform.h"
#include "ui/window/page.h"

class QAction;
class QCheckBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace kept {

class ConflictPanel;
class FormUndo;
class SuppliersTableModel;

/// The list of organisations, and beside it the form of the chosen one.
class SuppliersPage : public Page {
    Q_OBJECT

public:
    explicit SuppliersPage(Session &session, QWidget *parent = nullptr);
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    [[nodiscard]] bool hasDraft() const override;

protected:
    bool saveEdits() override;
    void discardEdits() override;
    [[nodiscard]] std::optional<FormDraft> formDraft() const override;
    [[nodiscard]] Result<std::int64_t> takeDraft(const FormDraft &draft) override;
    void refresh(const Portfolio &portfolio) override;

private:
    void buildActions();
    QWidget *buildList();
    QWidget *buildDetail();
    void createSupplier();
    void startSupplier(const OrganisationId &id);
    bool save();
    void archive();
    void merge();
    bool store(const SupplierDraft &draft, const SupplierDraft &before);
    /// Shows beside the edits what someone else stored meanwhile.
    void showConflict(const SupplierDraft &draft);
    void saveMerged(const QJsonObject &record);
    void showCurrent();
    void markShown();
    void showSupplier(const SupplierDraft &draft);
    void takeEdits();
    void updateActions();
    void select(const OrganisationId &id);
    [[nodiscard]] SupplierDraft stored(const OrganisationId &id) const;

    SuppliersTableModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_archived = nullptr;
    QStackedWidget *m_detail = nullptr;
    SupplierForm *m_form = nullptr;
    FormUndo *m_steps = nullptr;
    ConflictPanel *m_conflict = nullptr;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_merge = nullptr;
    std::optional<SupplierDraft> m_draft; // of the shown one, when it is edited and not saved
    bool m_unread = false; // something was typed that cannot be read
    std::optional<OrganisationId> m_shown;
    std::optional<SupplierDraft> m_base; // of the shown one, what the edits began with, as it is stored
    std::optional<SupplierDraft> m_theirs; // what the conflict is with
    bool m_filling = false;
};

} // namespace kept
