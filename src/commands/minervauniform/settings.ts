// The arguments of one minervauniform, read once.
import type { Result } from '../../core/brand';
import { readArguments } from '../readArguments';
import { minervauniformDefinition } from './definition';

export const emits = ['schools', 'clues', 'pages'] as const;

export interface UniformSettings {
  readonly field: string;
  readonly limit: number;
  readonly emit: (typeof emits)[number];
}

const USUAL_LIMIT = 20;
const MAX_LIMIT = 200;

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(
  words: readonly string[],
): Result<UniformSettings, { readonly message: string }> {
  const read = readArguments(minervauniformDefinition, words);
  if (!read.ok) return read;
  const written = (read.value.get('emit') ?? 'schools').toLowerCase();
  const emit = emits.find((known) => known === written);
  if (emit === undefined)
    return refuse(`emit '${written.slice(0, 60)}' is not known. Known are: ${emits.join(', ')}.`);
  const limit = Number(read.value.get('limit') ?? USUAL_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    return refuse(
      `limit '${(read.value.get('limit') ?? '').slice(0, 60)}' is not a whole number from 1 to ${MAX_LIMIT}.`,
    );
  return { ok: true, value: { field: read.value.get('field') ?? 'words', limit, emit } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervauniform: ${what}` } };
}
