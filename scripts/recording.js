// Records the film in the README from the built program: `npm run record`. A test fails while it is not current.
import { writeFileSync } from 'node:fs';
import { record } from './recording/record.js';

const film = await record();
writeFileSync('docs/images/interview.svg', film);
console.log(`docs/images/interview.svg  ${(film.length / 1024).toFixed(0)} kB`);
