// The arguments of one minervapath, read once.
import type { Result } from '../../core/brand';
import { MAX_PATHS, type PathAim } from '../../core/paths/findPaths';
import { MAX_HOPS } from '../../core/paths/hopSearch';
import { readArguments } from '../readArguments';
import { minervapathDefinition } from './definition';

export interface PathSettings {
  readonly from: string;
  readonly to: string;
  readonly by: PathAim;
  readonly hops: number;
  readonly paths: number;
  readonly crossHubs: boolean;
  /** ISO 3166 alpha-2; '' if not said. */
  readonly country: string;
}

type Refusal = { readonly message: string };

const DEFAULT_HOPS = 6; // what lies further apart is connected by everything and nothing
const truths: Readonly<Record<string, boolean>> = {
  t: true,
  true: true,
  '1': true,
  f: false,
  false: false,
  '0': false,
};

/** Reads the arguments; a message names the argument, its value and what to write instead. */
export function readSettings(words: readonly string[]): Result<PathSettings, Refusal> {
  const read = readArguments(minervapathDefinition, words);
  if (!read.ok) return read;
  const said = (name: string): string => read.value.get(name) ?? '';
  const by = said('by') || 'shortest';
  if (by !== 'shortest' && by !== 'strongest')
    return refuse(`by '${by}' is not known; write shortest or strongest.`);
  const hops = Number(said('hops') || DEFAULT_HOPS);
  if (!isWithin(hops, MAX_HOPS))
    return refuse(`hops '${said('hops')}' is not between 1 and ${MAX_HOPS}; write a whole number of steps.`);
  const paths = Number(said('paths') || 1);
  if (!isWithin(paths, MAX_PATHS))
    return refuse(`paths '${said('paths')}' is not between 1 and ${MAX_PATHS}; write how many ways to find.`);
  const crossHubs = truths[said('cross_hubs').toLowerCase() || 'f'];
  if (crossHubs === undefined)
    return refuse(`cross_hubs '${said('cross_hubs')}' is not known; write true or false.`);
  const country = said('country').toUpperCase();
  if (country !== '' && !/^[A-Z]{2}$/.test(country))
    return refuse(`country '${said('country')}' is no country; write two letters, as in US.`);
  return { ok: true, value: { from: said('from'), to: said('to'), by, hops, paths, crossHubs, country } };
}

function isWithin(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

function refuse(what: string): { readonly ok: false; readonly problem: Refusal } {
  return { ok: false, problem: { message: `minervapath: ${what.slice(0, 300)}` } };
}
