// The arguments of one minervascore, read once.
import type { Result } from '../../core/brand';
import type { RiskModel } from '../../core/risk/model';
import { modelOfVersion, riskModels } from '../../core/risk/models/registry';
import { readArguments } from '../readArguments';
import { minervascoreDefinition } from './definition';

export interface ScoreSettings {
  readonly emit: 'events' | 'documents';
  /** Undefined: the newest, with the tenant's changes. */
  readonly model: RiskModel | undefined;
}

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(words: readonly string[]): Result<ScoreSettings, { readonly message: string }> {
  const read = readArguments(minervascoreDefinition, words);
  if (!read.ok) return read;
  const emit = (read.value.get('emit') ?? 'documents').toLowerCase();
  if (emit !== 'events' && emit !== 'documents')
    return refuse(`emit '${emit.slice(0, 60)}' is not known. Known are: events, documents.`);
  const version = read.value.get('model');
  if (version === undefined) return { ok: true, value: { emit, model: undefined } };
  const model = modelOfVersion(version);
  if (model === undefined)
    return refuse(
      `model '${version.slice(0, 60)}' is not known to this release. Known are: ${riskModels.map((known) => known.version).join(', ')}.`,
    );
  return { ok: true, value: { emit, model } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervascore: ${what}` } };
}
