// The arguments of one minervalink, read once.
import type { Result } from '../../core/brand';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { DEFAULT_MAX_MEMBERS, type LinkLimits } from '../../core/graph/partition';
import { readArguments } from '../readArguments';
import { minervalinkDefinition } from './definition';

export const emissions = ['all', 'membership', 'refusals', 'history'] as const;
export type Emission = (typeof emissions)[number];

export interface LinkSettings {
  readonly limits: LinkLimits;
  readonly emit: Emission;
}

interface WholeNumber {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly fallback: number;
}

const hubAboveArgument: WholeNumber = {
  name: 'hub_above',
  from: 1,
  to: 100_000,
  fallback: HUB_ABOVE,
};
const maxMembersArgument: WholeNumber = {
  name: 'max_members',
  from: 2,
  to: 1_000_000,
  fallback: DEFAULT_MAX_MEMBERS,
};

/**
 * Reads the arguments.
 *
 * @param words - of `searchinfo.args`.
 * @returns settings, or a message that names the argument, its value and what to write instead.
 */
export function readSettings(words: readonly string[]): Result<LinkSettings, { readonly message: string }> {
  const read = readArguments(minervalinkDefinition, words);
  if (!read.ok) return read;
  const hubAbove = wholeNumber(read.value, hubAboveArgument);
  if (!hubAbove.ok) return hubAbove;
  const maxMembers = wholeNumber(read.value, maxMembersArgument);
  if (!maxMembers.ok) return maxMembers;
  const written = read.value.get('emit')?.toLowerCase() ?? 'all';
  const emit = emissions.find((known) => known === written);
  if (emit === undefined)
    return refuse(`emit '${written.slice(0, 60)}' is not known. Known are: ${emissions.join(', ')}.`);
  return { ok: true, value: { limits: { hubAbove: hubAbove.value, maxMembers: maxMembers.value }, emit } };
}

function wholeNumber(
  values: ReadonlyMap<string, string>,
  { name, from, to, fallback }: WholeNumber,
): Result<number, { readonly message: string }> {
  const written = values.get(name);
  if (written === undefined) return { ok: true, value: fallback };
  const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
  if (number >= from && number <= to) return { ok: true, value: number };
  return refuse(`${name} is '${written.slice(0, 60)}'; write a whole number from ${from} to ${to}.`);
}

function refuse(what: string): { readonly ok: false; readonly problem: { readonly message: string } } {
  return { ok: false, problem: { message: `minervalink: ${what.slice(0, 300)}` } };
}
