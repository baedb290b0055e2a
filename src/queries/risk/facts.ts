// Facts of businesses as they were gathered for scoring: one text a business, read in parts, because an address has a limit.
import * as z from 'zod';
import { unreadable } from '../searchProblem';
import type { SearchClient } from '../searchClient';
import type { SplunkRest } from '../splunkRest';
import { textCell } from '../cells';
import { problemAbout } from './documents';
import { sampleSearch, subjectsOfIndicatorSearch } from './riskSearches';
import { rowsOf, type Answer } from './scores';

const PATH = 'storage/collections/data/minerva_facts';
const SUBJECTS_A_REQUEST = 40; // keys of 200 characters still make an address that proxies let through
/** Of all texts that one question may bring into a browser. */
export const MAX_FACT_CHARACTERS = 60_000_000;

const documentsSchema = z.array(z.object({ subject: z.string(), facts: z.string() }));

export interface FactTexts {
  /** Texts that the core reads with `readFactsDocument`. */
  readonly texts: readonly string[];
  /** Businesses that were asked for and not read, because it would have been too much. */
  readonly leftOut: number;
}

/** The gathered facts of some businesses; those that have none are missing. */
export async function readFactTexts(
  rest: SplunkRest,
  { tenantApp, subjects }: { readonly tenantApp: string; readonly subjects: readonly string[] },
  signal: AbortSignal,
): Answer<FactTexts> {
  const texts: string[] = [];
  let characters = 0;
  for (let from = 0; from < subjects.length; from += SUBJECTS_A_REQUEST) {
    if (characters > MAX_FACT_CHARACTERS)
      return { ok: true, value: { texts, leftOut: subjects.length - from } };
    const some = subjects.slice(from, from + SUBJECTS_A_REQUEST);
    const query = JSON.stringify({ $or: some.map((subject) => ({ subject })) });
    const answer = await rest.send({
      method: 'GET',
      path: PATH,
      app: tenantApp,
      owner: 'nobody',
      parameters: { query, limit: String(some.length) },
      signal,
    });
    if (!answer.ok) return { ok: false, problem: problemAbout('facts', answer.problem) };
    const read = documentsSchema.safeParse(answer.value);
    if (!read.success) return { ok: false, problem: unreadable('the facts of these businesses') };
    for (const { facts } of read.data) {
      texts.push(facts);
      characters += facts.length;
    }
  }
  return { ok: true, value: { texts, leftOut: 0 } };
}

export interface PreviewSubjects {
  /** Names by key. */
  readonly names: ReadonlyMap<string, string>;
  /** Whether more businesses fit than were taken. */
  readonly isCut: boolean;
}

/**
 * The businesses that a preview looks at: those for which the indicator fires, because no other can move by its weight;
 * for an indicator that is off, and so fires nowhere, a sample of all that is the same every time.
 */
export async function readPreviewSubjects(
  client: SearchClient,
  asked: { readonly indicator: string; readonly isOn: boolean; readonly most: number },
  signal: AbortSignal,
): Answer<PreviewSubjects> {
  const { indicator, isOn, most } = asked;
  const search = isOn ? subjectsOfIndicatorSearch(indicator, most + 1) : sampleSearch(most + 1);
  const answer = await rowsOf(client, search, { count: most + 1, signal });
  if (!answer.ok) return answer;
  const rows = answer.value.rows.slice(0, most);
  const names = new Map(
    rows.map((row) => [textCell(row, 'subject'), textCell(row, 'name') || textCell(row, 'subject')]),
  );
  return { ok: true, value: { names, isCut: answer.value.rows.length > most } };
}
