// The arguments of one minervafacts, read once.
import type { Result } from '../../core/brand';
import { readArguments } from '../readArguments';
import { minervafactsDefinition } from './definition';

export interface FactsSettings {
  /** Epoch seconds, or as far as the last run read. */
  readonly since: number | 'state';
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
  const written = (read.value.get('since') ?? '').toLowerCase();
  if (written === 'state') return { ok: true, value: { since: 'state' } };
  if (/^\d{1,10}$/.test(written)) return { ok: true, value: { since: Number(written) } };
  return {
    ok: false,
    problem: {
      message: `minervafacts: since '${written.slice(0, 60)}' is no time. Write seconds since 1970, 0 for everything, or state.`,
    },
  };
}
