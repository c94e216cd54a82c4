-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1 of a workbook. What another database would write differently: INTEGER PRIMARY KEY (a key that counts by
-- itself), WITHOUT ROWID, and triggers. Instants of measurements are milliseconds since 1970-01-01T00:00:00Z, days of
-- counts are numbers such as 20260331, shares are parts per billion; all other dates and instants are ISO 8601 text.

-- Business records. `content` is the whole record as JSON, the form of `kept help formats`; the other columns repeat
-- parts of it for queries.
CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    internal BIGINT NOT NULL,
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    customer_id TEXT REFERENCES organisation (id),
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE calendar (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    provider_id TEXT NOT NULL REFERENCES organisation (id),
    customer_id TEXT NOT NULL REFERENCES organisation (id),
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE mapping (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE exclusion (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    service_level_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    period TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    service_level_id TEXT NOT NULL,
    period TEXT NOT NULL,
    state TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX service_provider ON service (provider_id);
CREATE INDEX agreement_provider ON agreement (provider_id);
CREATE INDEX exclusion_agreement ON exclusion (agreement_id);
CREATE INDEX review_agreement ON review (agreement_id);
CREATE INDEX claim_agreement ON claim (agreement_id);
CREATE TRIGGER review_sealed_update BEFORE UPDATE ON review WHEN OLD.state = 'sealed'
BEGIN SELECT RAISE(ABORT, 'A sealed review does not change.'); END;
CREATE TRIGGER review_sealed_delete BEFORE DELETE ON review WHEN OLD.state = 'sealed'
BEGIN SELECT RAISE(ABORT, 'A sealed review does not change.'); END;

-- The audit trail; resources/help/audit-format.md describes how it is hashed.
CREATE TABLE audit_entry (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    offset_minutes BIGINT NOT NULL,
    system_user TEXT NOT NULL,
    display_name TEXT NOT NULL,
    host TEXT NOT NULL,
    role TEXT NOT NULL,
    program_version TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    operation_id TEXT NOT NULL UNIQUE,
    changes TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
-- Which entries changed a record: an index over `changes`.
CREATE TABLE audit_change (
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    sequence BIGINT NOT NULL REFERENCES audit_entry (sequence),
    PRIMARY KEY (kind, record_id, sequence)
);
CREATE INDEX audit_change_record ON audit_change (record_id, sequence);
-- Side values that the trail holds only as salted hashes, and that can be erased.
CREATE TABLE audit_personal (
    hash TEXT NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL REFERENCES audit_entry (sequence),
    salt TEXT NOT NULL,
    value TEXT
);
CREATE TRIGGER audit_entry_update BEFORE UPDATE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
CREATE TRIGGER audit_entry_delete BEFORE DELETE ON audit_entry
BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
CREATE TRIGGER audit_change_update BEFORE UPDATE ON audit_change
BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
CREATE TRIGGER audit_change_delete BEFORE DELETE ON audit_change
BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;
CREATE TRIGGER audit_personal_update BEFORE UPDATE ON audit_personal
BEGIN SELECT RAISE(ABORT, 'The audit trail is append-only.'); END;

-- Measurements. Columns named after words (service, source, kind, priority, …) hold keys of `word`. A record is
-- (source, external_id); each change makes a revision, one of which is current unless all are withdrawn.
CREATE TABLE word (
    id INTEGER NOT NULL PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);
CREATE TABLE import_batch (
    id INTEGER NOT NULL PRIMARY KEY,
    import_id TEXT NOT NULL UNIQUE,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    mapping TEXT NOT NULL,
    at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    rows_read BIGINT NOT NULL,
    rows_rejected BIGINT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    same BIGINT NOT NULL,
    undone BIGINT NOT NULL,
    digest TEXT NOT NULL
);
CREATE TABLE coverage (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT REFERENCES import_batch (id),
    service TEXT NOT NULL,
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    began BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    selected_by TEXT NOT NULL,
    statement TEXT NOT NULL,
    withdrawn BIGINT NOT NULL
);
CREATE INDEX coverage_service ON coverage (service);
CREATE TABLE ticket (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    line BIGINT NOT NULL,
    source BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    current BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    service BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    first_response BIGINT,
    resolved BIGINT,
    closed BIGINT,
    kind BIGINT NOT NULL,
    priority BIGINT NOT NULL,
    category BIGINT NOT NULL,
    status BIGINT NOT NULL,
    reopen_count BIGINT NOT NULL,
    contacts BIGINT NOT NULL,
    reassignments BIGINT NOT NULL,
    rating_unscaled BIGINT,
    rating_places BIGINT,
    accepted BIGINT,
    supplier_verdict BIGINT,
    answered BIGINT NOT NULL,
    details BIGINT NOT NULL, -- 1 has pauses, 2 reopenings, 4 tags
    UNIQUE (source, external_id, revision)
);
CREATE INDEX ticket_service ON ticket (service, opened);
CREATE TABLE ticket_pause (
    ticket BIGINT NOT NULL,
    position BIGINT NOT NULL,
    began BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    PRIMARY KEY (ticket, position)
) WITHOUT ROWID;
CREATE TABLE ticket_reopening (
    ticket BIGINT NOT NULL,
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (ticket, position)
) WITHOUT ROWID;
CREATE TABLE ticket_tag (
    ticket BIGINT NOT NULL,
    position BIGINT NOT NULL,
    tag BIGINT NOT NULL,
    PRIMARY KEY (ticket, position)
) WITHOUT ROWID;
CREATE TABLE outage (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    line BIGINT NOT NULL,
    source BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    current BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    service BIGINT NOT NULL,
    began BIGINT NOT NULL,
    ended BIGINT,
    affected_parts BIGINT NOT NULL,
    planned BIGINT NOT NULL,
    agreed BIGINT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (source, external_id, revision)
);
CREATE INDEX outage_service ON outage (service, began);
CREATE TABLE counted (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    line BIGINT NOT NULL,
    source BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    current BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    service BIGINT NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    name BIGINT NOT NULL,
    number BIGINT NOT NULL,
    UNIQUE (source, external_id, revision)
);
CREATE INDEX counted_service ON counted (service, first_day);
CREATE TABLE rating (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    line BIGINT NOT NULL,
    source BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    current BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    service BIGINT NOT NULL,
    at BIGINT NOT NULL,
    score_unscaled BIGINT NOT NULL,
    score_places BIGINT NOT NULL,
    scale_min BIGINT NOT NULL,
    scale_max BIGINT NOT NULL,
    UNIQUE (source, external_id, revision)
);
CREATE INDEX rating_service ON rating (service, at);
CREATE TABLE reported (
    id INTEGER NOT NULL PRIMARY KEY,
    import BIGINT NOT NULL,
    line BIGINT NOT NULL,
    source BIGINT NOT NULL,
    external_id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    current BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    service BIGINT NOT NULL,
    period BIGINT NOT NULL,
    service_level BIGINT NOT NULL,
    value_unscaled BIGINT NOT NULL,
    value_places BIGINT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (source, external_id, revision)
);
CREATE INDEX reported_service ON reported (service, service_level);
