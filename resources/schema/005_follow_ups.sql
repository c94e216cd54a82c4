-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: follow-ups of tickets. The column `details` of a ticket that has any holds 8 beside 1, 2 and 4.
CREATE TABLE ticket_follow_up (
    ticket BIGINT NOT NULL,
    position BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (ticket, position)
) WITHOUT ROWID;
