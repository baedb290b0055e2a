// The arguments of one minervafacts, read once.
import type { Result } from '../../core/brand';
import { readArguments } from '../readArguments';
import { minervafactsDefinition } from './definition';

export interface FactsSettings {
  /** Epoch seconds, or as far as the last run read. */
  readonly since: number | 'state';
  /** With `state`: everything is gathered where the last whole run is older; undefined for never. */
  readonly fullEveryHours?: number;
}

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(words: readonly string[]): Result<FactsSettings, { readonly message: string }> {
  const read = readArguments(minervafactsDefinition, words);
  if (!read.ok) return read;
  const hours = read.value.get('full_every_hours');
  if (hours !== undefined && !/^[1-9]\d{0,3}$/.test(hours))
    return refuse(`full_every_hours is '${hours.slice(0, 60)}'; write a whole number from 1 to 9999.`);
  const every = hours === undefined ? {} : { fullEveryHours: Number(hours) };
  const written = (read.value.get('since') ?? '').toLowerCase();
  if (written === 'state') return { ok: true, value: { since: 'state', ...every } };
  if (/^\d{1,10}$/.test(written)) return { ok: true, value: { since: Number(written) } };
  return refuse(
    `since '${written.slice(0, 60)}' is no time. Write seconds since 1970, 0 for everything, or state.`,
  );
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervafacts: ${what}` } };
}
