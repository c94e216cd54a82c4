-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: the current tickets of each service by the month (UTC) of their opening, column by column, so that
-- evaluation reads little. They are made of the rows of `ticket`, which are what counts, and written with them;
-- `kept verify` compares the two. Who changes rows by other means empties this table: then the rows are read.
CREATE TABLE ticket_block (
    service BIGINT NOT NULL,
    month BIGINT NOT NULL, -- such as 202603
    reach BIGINT NOT NULL, -- 0 tickets that are settled, 1 settled ones without a first response, 2 open ones
    began BIGINT NOT NULL, -- the first and the last of all their instants
    ended BIGINT NOT NULL,
    tickets BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (service, month, reach)
);
DROP INDEX ticket_service;
