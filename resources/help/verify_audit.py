#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recomputes the audit trail of a Kept workbook without Kept: python3 verify_audit.py WORKBOOK

Needs nothing but Python. The format is described in audit-format.md. Exit code 0 when every entry holds, 1 when one
does not (it is named), 2 when the file cannot be read.
"""

import hashlib
import json
import sqlite3
import sys

COLUMNS = ("sequence", "at", "offset_minutes", "system_user", "display_name", "host", "role", "program_version",
           "action", "reason", "operation_id", "changes", "previous_hash")


def canonical(values):
    """Version byte 1, then of each value a type letter, its length as eight bytes, its bytes."""
    encoded = b"\x01"
    for value in values:
        if value is None:
            kind, data = b"n", b""
        elif isinstance(value, int):
            kind, data = b"i", str(value).encode("ascii")
        else:
            kind, data = b"t", value
        encoded += kind + len(data).to_bytes(8, "big") + data
    return encoded


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def check_entries(connection):
    """Yields what does not hold; returns the number of entries and the head."""
    sequence, head = 0, "0" * 64
    query = f"SELECT {', '.join(COLUMNS)}, hash FROM audit_entry ORDER BY sequence"
    for *values, found in connection.execute(query):
        if values[0] != sequence + 1:
            yield f"entry {sequence + 1}: is missing"
        sequence = values[0]
        if sha256(canonical(values)) != found.decode("ascii", "replace"):
            yield f"entry {sequence}: the hash does not match the content"
        if values[-1].decode("ascii", "replace") != head:
            yield f"entry {sequence}: does not follow the entry before it"
        head = found.decode("ascii", "replace")
    return sequence, head


def check_personal(connection):
    """Yields side values that are not those that the chain holds as salted hashes."""
    for found, sequence, salt, value in connection.execute("SELECT hash, sequence, salt, value FROM audit_personal"):
        if value is not None and sha256(salt + value) != found.decode("ascii", "replace"):
            yield f"entry {sequence}: a personal value beside it was changed"


def check_records(connection):
    """Yields business records that are not what their last entry says."""
    last = {}
    for sequence, changes in connection.execute("SELECT sequence, changes FROM audit_entry ORDER BY sequence"):
        for change in json.loads(changes):
            last[change["kind"], change["id"]] = (sequence, change.get("digest"))
    salts = {digest.decode(): salt for digest, salt in connection.execute("SELECT hash, salt FROM audit_personal")}
    for kind in ("organisation", "service", "calendar", "agreement", "mapping", "template", "exclusion", "review", "claim", "setting"):
        for key, content in connection.execute(f"SELECT id, content FROM {kind} ORDER BY id"):
            sequence, digest = last.get((kind, key.decode()), (0, None))
            if digest not in salts or sha256(salts[digest] + content) != digest:
                yield f"entry {sequence}: the {kind} {key.decode()} is not what the entry says"


def main(path):
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        connection.text_factory = bytes
        walk = check_entries(connection)
        while True:
            try:
                print(next(walk))
                return 1
            except StopIteration as end:
                entries, head = end.value
                break
        for check in (check_personal, check_records):
            for finding in check(connection):
                print(finding)
                return 1
    except sqlite3.Error as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    print(f"{entries} entries hold; the head is {entries}:{head}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
