-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: the bytes of attachments. Agreements name them by their hash; two that name the same bytes share them, and
-- what an agreement lets go of stays, because the audit trail speaks of it. BYTEA is PostgreSQL's word; SQLite keeps
-- the bytes under it as they are.
CREATE TABLE attachment_file (
    sha256 TEXT NOT NULL PRIMARY KEY,
    size BIGINT NOT NULL,
    bytes BYTEA NOT NULL
);
CREATE TRIGGER attachment_file_update BEFORE UPDATE ON attachment_file
BEGIN SELECT RAISE(ABORT, 'The bytes of an attachment do not change.'); END;
CREATE TRIGGER attachment_file_delete BEFORE DELETE ON attachment_file
BEGIN SELECT RAISE(ABORT, 'The bytes of an attachment stay.'); END;
