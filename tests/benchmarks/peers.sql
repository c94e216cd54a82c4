-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the peers are asked, in SQL that SQLite and DuckDB both understand where it can be: the figures of every service
-- and month without business hours. The parts between "-- name" lines are taken by benchmarks.py.

-- table
CREATE TABLE ticket (
    number TEXT NOT NULL PRIMARY KEY,
    service TEXT NOT NULL,
    type TEXT,
    priority TEXT,
    category TEXT,
    state TEXT,
    opened TIMESTAMP,
    responded TIMESTAMP,
    resolved TIMESTAMP,
    closed TIMESTAMP,
    reopened INTEGER,
    contacts INTEGER,
    reassigned INTEGER,
    rating INTEGER
);

-- evaluate duckdb
SELECT count(*), sum(mean), sum(median), sum(p95), sum(in_time), sum(fcr) FROM (
    SELECT service, date_trunc('month', resolved) AS month, avg(epoch(resolved - opened)) AS mean,
        median(epoch(resolved - opened)) AS median, quantile_cont(epoch(resolved - opened), 0.95) AS p95,
        avg(CASE WHEN epoch(resolved - opened) <= CASE priority WHEN 'P1' THEN 14400 WHEN 'P2' THEN 28800
            WHEN 'P3' THEN 72000 ELSE 144000 END THEN 1.0 ELSE 0.0 END) AS in_time,
        avg(CASE WHEN contacts = 1 AND reopened = 0 THEN 1.0 ELSE 0.0 END) AS fcr
    FROM ticket WHERE resolved IS NOT NULL GROUP BY 1, 2);
SELECT count(*), sum(opened), sum(closed) FROM (
    SELECT service, date_trunc('month', opened) AS month, count(*) AS opened FROM ticket GROUP BY 1, 2) a
JOIN (SELECT service, date_trunc('month', closed) AS month, count(*) AS closed FROM ticket WHERE closed IS NOT NULL
    GROUP BY 1, 2) b USING (service, month);

-- evaluate sqlite
WITH times AS (
    SELECT service, substr(resolved, 1, 7) AS month, priority, contacts, reopened,
        CAST(strftime('%s', resolved) AS INTEGER) - CAST(strftime('%s', opened) AS INTEGER) AS seconds
    FROM ticket WHERE resolved <> ''),
ranked AS (
    SELECT *, row_number() OVER w AS rank, count(*) OVER (PARTITION BY service, month) AS n
    FROM times WINDOW w AS (PARTITION BY service, month ORDER BY seconds))
SELECT count(*), sum(mean), sum(median), sum(p95), sum(in_time), sum(fcr) FROM (
    SELECT avg(seconds) AS mean, avg(CASE WHEN rank IN ((n + 1) / 2, (n + 2) / 2) THEN seconds END) AS median,
        min(CASE WHEN rank >= 0.95 * n THEN seconds END) AS p95,
        avg(seconds <= CASE priority WHEN 'P1' THEN 14400 WHEN 'P2' THEN 28800 WHEN 'P3' THEN 72000 ELSE 144000 END)
            AS in_time,
        avg(contacts = 1 AND reopened = 0) AS fcr
    FROM ranked GROUP BY service, month);
SELECT count(*), sum(a.n), sum(b.n) FROM (
    SELECT service, substr(opened, 1, 7) AS month, count(*) AS n FROM ticket GROUP BY 1, 2) a
JOIN (SELECT service, substr(closed, 1, 7) AS month, count(*) AS n FROM ticket WHERE closed <> '' GROUP BY 1, 2) b
    USING (service, month);
