// What `correlate` measures, as a program of its own: bundled like the packaged commands, as what is translated file by file
// while it runs takes twice as long.
import { fromArrays } from './fromArrays';
import { fromTexts } from './fromTexts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
fromTexts(print);
fromArrays(print);
