// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the statements of SQL in DuckDB with two threads: node duckdb_peer.js DATABASE SQL
const { DuckDBInstance } = require('@duckdb/node-api');

async function run(path, sql) {
  const instance = await DuckDBInstance.create(path, { threads: '2' });
  const connection = await instance.connect();
  for (const statement of sql.split(';\n').filter((each) => each.trim()))
    console.log(JSON.stringify((await connection.runAndReadAll(statement)).getRows().map(String)));
  connection.closeSync();
  instance.closeSync();
}

run(...process.argv.slice(2)).catch((error) => {
  console.error(String(error));
  process.exit(1);
});
