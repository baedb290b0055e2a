// Which of several values any record carries at present.
import { textOf, type Asker } from '../minervachanged/ask';
import { exactSharers } from '../minervachanged/searches';

/** @returns in the order given. */
export async function carriedAmong(asker: Asker, mids: readonly string[]): Promise<readonly string[]> {
  const carried = new Set<string>();
  for await (const rows of asker.about(mids, exactSharers, 'mid'))
    for (const row of rows) carried.add(textOf(row, 'mid'));
  return mids.filter((mid) => carried.has(mid));
}
