// The arguments of one minervawhy, read once.
import type { Result } from '../../core/brand';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { readArguments } from '../readArguments';
import { minervawhyDefinition } from './definition';

export interface WhySettings {
  readonly left: string;
  readonly right: string;
}

/** Reads the arguments; a message names the argument, its value and what to write instead. */
export function readSettings(words: readonly string[]): Result<WhySettings, { readonly message: string }> {
  const read = readArguments(minervawhyDefinition, words);
  if (!read.ok) return read;
  const [left, right] = [read.value.get('left') ?? '', read.value.get('right') ?? ''];
  for (const key of [left, right])
    if (quotedSearchValue(key) === undefined)
      return refuse(
        `'${key.slice(0, 200)}' is no record_key; write one without *, backticks and control characters.`,
      );
  if (left === right) return refuse('left and right are the same record; name two.');
  return { ok: true, value: { left, right } };
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervawhy: ${what}` } };
}
