-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 8: the tickets of a service and month may stand in several parts, so that who adds some to very many reads and
-- writes little. What is added goes to the last part until that is full; a ticket stands in one of them.
ALTER TABLE ticket_block RENAME TO ticket_block_whole;
CREATE TABLE ticket_block (
    service BIGINT NOT NULL,
    month BIGINT NOT NULL, -- such as 202603
    reach BIGINT NOT NULL, -- 0 tickets that are settled, 1 settled ones without a first response, 2 open ones
    part BIGINT NOT NULL, -- from 0
    began BIGINT NOT NULL, -- the first and the last of all their instants
    ended BIGINT NOT NULL,
    tickets BIGINT NOT NULL,
    digest BIGINT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (service, month, reach, part)
);
INSERT INTO ticket_block (service, month, reach, part, began, ended, tickets, digest, content)
    SELECT service, month, reach, 0, began, ended, tickets, digest, content FROM ticket_block_whole
    ORDER BY service, month, reach;
DROP TABLE ticket_block_whole;
