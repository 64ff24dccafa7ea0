// A process of its own: scores an export by SQL, with as many threads as DuckDB takes by itself.
// Arguments: the export, the file to write, the notation, and `full` for numbers in full.
import { DuckDBInstance } from '@duckdb/node-api';
import { scoringSql } from './sql.js';

const [input, output, notation, digits] = process.argv.slice(2);
const connection = await (await DuckDBInstance.create()).connect();
await connection.run(scoringSql({ input, output, notation, isFull: digits === 'full' }));
