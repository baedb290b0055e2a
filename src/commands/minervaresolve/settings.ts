// The arguments of one minervaresolve, read once.
import type { Result } from '../../core/brand';
import { readArguments } from '../readArguments';
import { minervaresolveDefinition } from './definition';

const wishes = ['all', 'match', 'possible'] as const;
export type LevelWish = (typeof wishes)[number];

export interface ResolveSettings {
  readonly levels: LevelWish;
  readonly cleanSources: readonly string[];
}

const MAX_CLEAN_SOURCES = 100;

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(
  words: readonly string[],
): Result<ResolveSettings, { readonly message: string }> {
  const read = readArguments(minervaresolveDefinition, words);
  if (!read.ok) return read;
  const written = read.value.get('levels')?.toLowerCase() ?? 'all';
  const levels = wishes.find((known) => known === written);
  if (levels === undefined)
    return refuse(`levels '${written.slice(0, 60)}' is not known. Known are: ${wishes.join(', ')}.`);
  const cleanSources = (read.value.get('clean_sources') ?? '')
    .split(',')
    .map((source) => source.trim())
    .filter((source) => source !== '');
  if (cleanSources.length > MAX_CLEAN_SOURCES)
    return refuse(
      `clean_sources names ${cleanSources.length} sources; at most ${MAX_CLEAN_SOURCES} are read.`,
    );
  return { ok: true, value: { levels, cleanSources } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervaresolve: ${what.slice(0, 300)}` } };
}
