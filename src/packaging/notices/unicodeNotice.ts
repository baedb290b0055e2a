// The table of confusable characters is Unicode's data: its licence stands in the head of the table, which bundling
// strips, and asks to stand beside every copy.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from './thirdParty';

const table = 'src/core/text/confusables.ts';

/**
 * The notice of Unicode's data, read from the head of the table.
 *
 * @param root - of the repository.
 * @throws Error if the head holds no licence any more.
 */
export function unicodeNotice(root: string): Notice {
  const head = readFileSync(join(root, table), 'utf8').split('\n\n')[0] ?? '';
  const text = head
    .split('\n')
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
  const licence = /SPDX-License-Identifier: (\S+)/.exec(text)?.[1];
  const version = /Unicode (\d+\.\d+\.\d+)/.exec(text)?.[1];
  const start = text.indexOf('UNICODE LICENSE');
  if (licence === undefined || version === undefined || start < 0)
    throw new Error(`${table} has lost Unicode's licence from its head; what is shipped must carry it.`);
  return { name: 'Unicode confusables', version, licence, texts: [text.slice(start)] };
}
