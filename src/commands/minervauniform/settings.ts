// The arguments of one minervauniform, read once.
import type { Result } from '../../core/brand';
import { USUAL_KEPT_VERSIONS } from '../../core/uniforms/catalogue/pages';
import { readArguments } from '../readArguments';
import { minervauniformDefinition } from './definition';

export const emits = ['schools', 'clues', 'pages'] as const;
export const whens = ['always', 'changed'] as const;

export interface UniformSettings {
  readonly field: string;
  readonly limit: number;
  readonly emit: (typeof emits)[number];
  /** Of pages: whether to pack where nothing has changed. */
  readonly when: (typeof whens)[number];
  /** Of pages: versions to keep, the new one among them. */
  readonly keep: number;
}

const USUAL_LIMIT = 20;
const MAX_LIMIT = 200;
const MAX_KEPT = 20; // twelve megabytes each, for 55,000 schools

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
  const when = whens.find((known) => known === (read.value.get('when') ?? 'always').toLowerCase());
  if (when === undefined)
    return refuse(
      `when '${(read.value.get('when') ?? '').slice(0, 60)}' is not known. Known are: ${whens.join(', ')}.`,
    );
  const keep = Number(read.value.get('keep') ?? USUAL_KEPT_VERSIONS);
  if (!Number.isInteger(keep) || keep < 2 || keep > MAX_KEPT)
    return refuse(
      `keep '${(read.value.get('keep') ?? '').slice(0, 60)}' is not a whole number from 2 to ${MAX_KEPT}.`,
    );
  const limit = Number(read.value.get('limit') ?? USUAL_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    return refuse(
      `limit '${(read.value.get('limit') ?? '').slice(0, 60)}' is not a whole number from 1 to ${MAX_LIMIT}.`,
    );
  return { ok: true, value: { field: read.value.get('field') ?? 'words', limit, emit, when, keep } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervauniform: ${what}` } };
}
