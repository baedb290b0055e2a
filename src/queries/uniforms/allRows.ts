// All rows of a search, page after page. splunkd gives at most 50,000 rows at once and cuts without a word where there are
// more (limits.conf [restapi] maxresultrows), so pages stay far below, and what came is held against a count of its own.
import type { Result } from '../../core/brand';
import { numberCell } from '../cells';
import type { ResultRow } from '../jobAnswers';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import { spl, type Spl } from '../spl';

export const ROWS_A_PAGE = 10_000;
const MOST_PAGES = 100; // a million rows; beyond that the table is not what it is thought to be

export interface AllRows {
  readonly rows: number;
  /** Words of Splunk, and of ours where rows are missing: the answer may be incomplete. */
  readonly warnings: readonly string[];
}

/**
 * Reads a lookup whole.
 *
 * @param lookup - a search that gives one row a document, e.g. `| inputlookup minerva_uniform_schools | table …`.
 * @param onRows - takes the rows of a page; nothing of them is kept here.
 */
export async function readAllRows(
  client: SearchClient,
  lookup: Spl,
  onRows: (rows: readonly ResultRow[]) => void,
  signal: AbortSignal,
): Promise<Result<AllRows, SearchProblem>> {
  const counted = await client.run(spl`${lookup} | stats count as rows`, { offset: 0, count: 1 }, signal);
  if (!counted.ok) return counted;
  const expected = numberCell(counted.value.rows[0] ?? {}, 'rows') ?? 0;
  const warnings = new Set(counted.value.warnings);
  let page = await client.run(lookup, { offset: 0, count: ROWS_A_PAGE }, signal);
  let read = 0;
  for (let turn = 1; ; turn += 1) {
    if (!page.ok) return page;
    const { sid, rows } = page.value;
    page.value.warnings.forEach((warning) => warnings.add(warning));
    onRows(rows);
    read += rows.length;
    if (rows.length < ROWS_A_PAGE || turn >= MOST_PAGES) break;
    page = await client.page(sid, { offset: read, count: ROWS_A_PAGE }, signal);
  }
  // More may have been written since they were counted; fewer were lost.
  if (read < expected)
    warnings.add(`${expected - read} of ${expected} rows did not come; read the page again.`);
  return { ok: true, value: { rows: read, warnings: [...warnings] } };
}
