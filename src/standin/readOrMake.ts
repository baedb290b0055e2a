import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What a file says; a file that is not there yet is made. */
export function readOrMake(file: string, make: () => string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  writeFileSync(`${file}.new`, make());
  renameSync(`${file}.new`, file);
  return readFileSync(file, 'utf8');
}
