-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: what was invoiced, as the basis of service credits, and the rates between currencies that somebody entered.

CREATE TABLE invoice (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    number TEXT NOT NULL,
    date TEXT NOT NULL,
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE TABLE exchange_rate (
    id TEXT NOT NULL PRIMARY KEY,
    date TEXT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
CREATE INDEX invoice_agreement ON invoice (agreement_id);
