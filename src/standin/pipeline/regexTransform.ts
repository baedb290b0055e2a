// A transform of index time with REGEX: what it reads, where it writes (transforms.conf.spec, "KEYS").
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings } from '../../splunk/conf/tree';
import { addIndexed, isMetadata, type Draft, type Metadata, type Transform } from './draft';
import { compilePattern } from './evalEngine';

const DEFAULT_LOOKAHEAD = 4096; // characters that REGEX sees
const MOST_REPEATS = 10_000;

const KEYS: ReadonlyMap<string, Metadata> = new Map([
  ['MetaData:Host', 'host'],
  ['MetaData:Source', 'source'],
  ['MetaData:Sourcetype', 'sourcetype'],
  ['_MetaData:Index', 'index'],
]);
const OTHER_KEYS = ['_meta', '_raw', '_time', 'queue'];

interface Plan {
  readonly pattern: RegExp;
  readonly format: string;
  readonly destination: string;
  readonly source: string;
  readonly lookahead: number;
  readonly defaultValue: string;
  readonly repeats: boolean;
  readonly report: (text: string) => void;
}

/** Makes the transform of a stanza; none if it cannot run, and why is reported. */
export function regexTransform(
  name: string,
  stanza: ConfSettings,
  report: (text: string) => void,
): readonly Transform[] {
  const say = (text: string): void => report(`transforms.conf [${name}]: ${text}`);
  const plan = planOf(name, stanza, say);
  if (typeof plan !== 'string') return [(draft) => apply(plan, draft)];
  say(plan);
  return [];
}

function planOf(name: string, stanza: ConfSettings, report: (text: string) => void): Plan | string {
  if (stanza.has('CLONE_SOURCETYPE')) return 'the stand-in clones no events (CLONE_SOURCETYPE).';
  const written = stanza.get('REGEX') ?? '';
  if (written === '') return 'there is no REGEX.';
  const destination = stanza.get('DEST_KEY') ?? (isTrue(stanza.get('WRITE_META')) ? '_meta' : '');
  if (destination === '') return 'neither DEST_KEY nor WRITE_META is set.';
  if (!KEYS.has(destination) && !OTHER_KEYS.includes(destination))
    return `the stand-in has no DEST_KEY '${destination}'.`;
  const source = stanza.get('SOURCE_KEY') ?? '_raw';
  if (!KEYS.has(source) && !OTHER_KEYS.includes(source) && !/^fields?:/.test(source))
    return `the stand-in has no SOURCE_KEY '${source}'.`;
  const repeats = isTrue(stanza.get('REPEAT_MATCH')) && destination !== '_raw';
  const pattern = compilePattern(written, repeats ? 'g' : '');
  if (typeof pattern === 'string') return pattern;
  const lookahead = Number(stanza.get('LOOKAHEAD') ?? DEFAULT_LOOKAHEAD);
  return {
    ...{ pattern, destination, source, repeats, report },
    format: stanza.get('FORMAT') ?? `${name}::$1`,
    lookahead: lookahead > 0 ? lookahead : DEFAULT_LOOKAHEAD,
    defaultValue: stanza.get('DEFAULT_VALUE') ?? '',
  };
}

function apply(plan: Plan, draft: Draft): void {
  const matches = matchesOf(plan, readKey(draft, plan.source).slice(0, plan.lookahead));
  if (matches.length === 0 && plan.defaultValue !== '') writeKey(draft, plan, plan.defaultValue);
  for (const match of matches) writeKey(draft, plan, fillIn(plan, match, draft));
}

/** An event is never lost to an expression that runs away: it goes on without the transform, and that is said. */
function matchesOf({ pattern, repeats, report }: Plan, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  try {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push(match);
      if (!repeats || found.length >= MOST_REPEATS) break;
      if (match[0] === '') pattern.lastIndex++;
    }
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
  }
  return found;
}

/** `$3` is a group only where the expression has so many; `$0` is what stood in DEST_KEY. */
function fillIn({ format, destination }: Plan, match: RegExpExecArray, draft: Draft): string {
  return format.replace(/\$(\d+)/g, (whole, digits: string) => {
    const group = Number(digits);
    // Of _meta nothing is handed on: its fields stay where they are, and new ones are added.
    if (group === 0) return destination === '_meta' ? '' : readKey(draft, destination);
    return group < match.length ? (match[group] ?? '') : whole;
  });
}

function readKey(draft: Draft, key: string): string {
  const own = KEYS.get(key);
  if (own !== undefined) return own === 'index' ? draft.index : `${own}::${draft[own]}`;
  if (key === '_raw') return draft.raw;
  if (key === '_time') return String(Math.floor(draft.time));
  if (key === 'queue') return draft.isDropped ? 'nullQueue' : 'indexQueue';
  if (key === '_meta')
    return [...draft.indexed]
      .flatMap(([name, values]) => values.map((value) => `${name}::${value}`))
      .join(' ');
  return key
    .replace(/^fields?:/, '')
    .split(',')
    .map((name) => valueOf(draft, name.trim()))
    .join(' ');
}

function valueOf(draft: Draft, name: string): string {
  return isMetadata(name) ? draft[name] : (draft.indexed.get(name)?.[0] ?? '');
}

function writeKey(draft: Draft, { destination, report }: Plan, text: string): void {
  const own = KEYS.get(destination);
  if (own === 'index') draft.index = text;
  else if (own !== undefined) {
    // Without its prefix Splunk's own parser would not find the value.
    if (text.startsWith(`${own}::`)) draft[own] = text.slice(own.length + 2);
    else report(`the value for ${destination} must begin with ${own}::, but is '${text.slice(0, 50)}'.`);
  } else if (destination === '_raw') draft.raw = text;
  else if (destination === '_time') {
    if (/^\d{1,11}(\.\d+)?$/.test(text)) draft.time = Number(text);
  } else if (destination === 'queue') draft.isDropped = text === 'nullQueue';
  else
    for (const [, name, quoted, plain] of text.matchAll(/([^\s:]{1,200})::(?:"([^"]*)"|(\S+))/g))
      addIndexed(draft, name ?? '', [quoted ?? plain ?? '']);
}
