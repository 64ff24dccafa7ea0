// Writes what is generated and committed; `npm test` fails while it is not current.
import { writeFileSync } from 'node:fs';
import { main } from '../build/cli.js';
import { processIo } from '../build/io/process.js';
import * as schemas from '../build/model/schemas.js';
import { generated } from './generated.js';

const io = processIo(process, new URL('../build/', import.meta.url));

async function run(argv, columns) {
  let text = '';
  const sent = [];
  const stdout = {
    isTerminal: columns !== undefined,
    columns,
    write: (part) => {
      text += part;
    },
    send: async (bytes) => {
      sent.push(Buffer.from(bytes));
    },
  };
  const status = await main(argv, { ...io, stdout });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}`);
  return { text: text + Buffer.concat(sent), bytes: Buffer.concat(sent) };
}

for (const [file, content] of Object.entries(await generated(run, schemas))) writeFileSync(file, content);
