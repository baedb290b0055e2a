// The arguments of one minervachanged, read once.
import type { Result } from '../../core/brand';
import { readArguments } from '../readArguments';
import { minervachangedDefinition } from './definition';

export interface ChangedSettings {
  /** Epoch seconds; 0 for everything, `state` for what the job's document says. */
  readonly since: number | 'state';
  readonly give: 'links' | 'older';
  /** Records beyond which a value is a hub by its number, and its carriers are not listed. */
  readonly hubAbove: number;
}

/**
 * Ten times what makes a hub: so many records may be re-posts of few holders, and only who sees them all can tell. Beyond,
 * nobody would read the entity.
 */
export const LISTED_UP_TO = 500;
const MAX_HUB_ABOVE = 1000; // a value of more sharers joins nobody sensibly, and its rows are all kept in memory

/** Reads the arguments; a message names the argument, its value and what to write instead. */
export function readSettings(
  words: readonly string[],
): Result<ChangedSettings, { readonly message: string }> {
  const read = readArguments(minervachangedDefinition, words);
  if (!read.ok) return read;
  const since = read.value.get('since') ?? '';
  const give = read.value.get('give') ?? 'links';
  const hubAbove = Number(read.value.get('hub_above') ?? LISTED_UP_TO);
  if (since !== 'state' && !/^\d{1,12}$/.test(since))
    return refuse(`since '${since}' is no time; write epoch seconds, 0 for everything, or state.`);
  if (give !== 'links' && give !== 'older')
    return refuse(`give '${give}' is not known; write links or older.`);
  if (!Number.isInteger(hubAbove) || hubAbove < 2 || hubAbove > MAX_HUB_ABOVE)
    return refuse(
      `hub_above '${read.value.get('hub_above') ?? ''}' is not between 2 and ${MAX_HUB_ABOVE}; write a whole number of records.`,
    );
  return { ok: true, value: { since: since === 'state' ? since : Number(since), give, hubAbove } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervachanged: ${what.slice(0, 300)}` } };
}
