-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: own templates of agreements. `content` is the form of `kept help template-format`.
CREATE TABLE template (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    archived BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    content TEXT NOT NULL
);
