-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: stored results. Both tables hold nothing that does not follow from the others, and `kept verify` compares
-- the results with fresh ones; so they have no audit entries, and losing them costs time only.

-- The audit entry that last changed measurements of a service (a key of `word`), by how the change can be felt
-- (models/evaluation/stamps.h) and where: a stretch is a month or the hours between two.
CREATE TABLE measurement_stamp (
    service BIGINT NOT NULL,
    influence BIGINT NOT NULL,
    stretch BIGINT NOT NULL,
    stamp BIGINT NOT NULL,
    PRIMARY KEY (service, influence, stretch)
) WITHOUT ROWID;
-- What was found of a service level in a period, before the credits of its agreement are settled together. It is
-- current while digest and stamp are those of today; `as_of` is the instant for which it was judged.
CREATE TABLE stored_result (
    agreement TEXT NOT NULL,
    service_level TEXT NOT NULL,
    period TEXT NOT NULL,
    digest BYTEA NOT NULL,
    stamp BIGINT NOT NULL,
    as_of BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (agreement, service_level, period)
) WITHOUT ROWID;
-- What the stored results were brought up to last: an audit entry, an instant and a range of days. One row at most.
CREATE TABLE result_state (
    id BIGINT NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash TEXT NOT NULL,
    as_of BIGINT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
);
