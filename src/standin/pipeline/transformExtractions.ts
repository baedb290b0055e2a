// REPORT-<class> = transforms: REGEX with FORMAT or named groups, or DELIMS, of transforms.conf (transforms.conf.spec).
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings, ConfStanzas } from '../../splunk/conf/tree';
import { delimitedPairs, quotedList } from './delimited';
import { classesOf, type EventView, type SearchTimeStep } from './eventView';
import { compilePattern } from './evalEngine';
import { cleanKey } from './keyNames';

const MOST_MATCHES = 1000; // of one expression in one event

/** Pairs of name and value in a text, in their order. */
type ReadPairs = (text: string) => Iterable<readonly [string, string]>;

/** Steps for all REPORT settings, in ASCII order of classes; what cannot run is reported. */
export function transformExtractions(
  settings: ReadonlyMap<string, string>,
  transforms: ConfStanzas,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  const names = classesOf(settings, 'REPORT-').flatMap(([, value]) =>
    value.split(',').flatMap((name) => name.trim() || []),
  );
  return names.flatMap((name) => {
    const stanza = transforms.get(name);
    const read =
      stanza === undefined ? 'props.conf names it, but transforms.conf does not have it.' : pairsOf(stanza);
    if (stanza !== undefined && typeof read !== 'string') return [stepOf(stanza, read)];
    report(`transforms.conf [${name}]: ${String(read)}`);
    return [];
  });
}

function stepOf(stanza: ConfSettings, read: ReadPairs): SearchTimeStep {
  const source = stanza.get('SOURCE_KEY') ?? '_raw';
  const rules = {
    isCleaned: isTrue(stanza.get('CLEAN_KEYS'), true),
    keepsEmpty: isTrue(stanza.get('KEEP_EMPTY_VALS')),
    addsValues: isTrue(stanza.get('MV_ADD')),
  };
  return (view) => {
    const texts = source === '_raw' ? [view.event.raw] : (view.get(source) ?? []);
    for (const text of texts) for (const [name, value] of read(text)) put(view, name, value, rules);
  };
}

function put(
  view: EventView,
  written: string,
  value: string,
  rules: { readonly isCleaned: boolean; readonly keepsEmpty: boolean; readonly addsValues: boolean },
): void {
  const name = rules.isCleaned ? cleanKey(written) : written;
  if (name === '' || (value === '' && !rules.keepsEmpty)) return;
  const known = view.fields.get(name);
  if (known === undefined) view.fields.set(name, [value]);
  else if (rules.addsValues) view.fields.set(name, [...known, value]);
}

/** How a stanza reads a text, or why it cannot. */
function pairsOf(stanza: ConfSettings): ReadPairs | string {
  const delims = quotedList(stanza.get('DELIMS') ?? '');
  const regex = stanza.get('REGEX') ?? '';
  if (regex === '' && delims.length > 0) {
    const [between = '', within = ''] = delims;
    const names = quotedList(stanza.get('FIELDS') ?? '');
    return (text) => delimitedPairs(text, { between, within, names });
  }
  if (regex === '') return 'it has neither REGEX nor DELIMS.';
  const pattern = compilePattern(regex, 'g');
  if (typeof pattern === 'string') return pattern;
  const format = formatOf(stanza.get('FORMAT') ?? '');
  if (typeof format === 'string') return format;
  const groups = groupCount(pattern);
  const lacking = format.flat().find((part) => typeof part === 'number' && part > groups);
  if (lacking !== undefined) return `FORMAT names $${lacking}, but REGEX has only ${groups} groups.`;
  return (text) => pairsIn(text, pattern, format);
}

/** A text, or the number of a group. */
type Part = string | number;

function formatOf(format: string): readonly (readonly [Part, Part])[] | string {
  const pairs: (readonly [Part, Part])[] = [];
  const rest = format.replace(
    /("[^"]{1,200}"|[^\s"]{1,200}?)::("[^"]*"|\S+)/g,
    (_, name: string, value: string) => {
      pairs.push([partOf(name), partOf(value)]);
      return '';
    },
  );
  if (rest.trim() !== '') return `FORMAT '${format.slice(0, 100)}' is no list of name::value.`;
  const mixed = pairs.flat().find((part) => typeof part === 'string' && /\$\d/.test(part));
  return mixed === undefined
    ? pairs
    : `FORMAT joins '${mixed}' together, which is not possible at search time.`;
}

function partOf(text: string): Part {
  const group = /^\$(\d{1,3})$/.exec(text)?.[1];
  return group === undefined ? text.replace(/^"|"$/g, '') : Number(group);
}

/** An expression that also fits nothing tells how many groups it has. */
function groupCount(pattern: RegExp): number {
  return (new RegExp(`${pattern.source}|`, pattern.flags).exec('')?.length ?? 1) - 1;
}

function* pairsIn(
  text: string,
  pattern: RegExp,
  format: readonly (readonly [Part, Part])[],
): Generator<readonly [string, string]> {
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = match;
    const valueOf = (part: Part): string | undefined => (typeof part === 'number' ? found[part] : part);
    const place = pattern.lastIndex; // whoever takes the pairs may use the expression too
    for (const [name, value] of format) yield [valueOf(name) ?? '', valueOf(value) ?? ''];
    yield* namedPairs(found.groups ?? {});
    if (++count >= MOST_MATCHES) return;
    pattern.lastIndex = found[0] === '' ? place + 1 : place;
  }
}

/** Named groups are fields; `_KEY_x` names the field whose value `_VAL_x` holds. */
function* namedPairs(
  groups: Readonly<Record<string, string | undefined>>,
): Generator<readonly [string, string]> {
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined || name.startsWith('_VAL_')) continue;
    if (name.startsWith('_KEY_')) yield [value, groups[`_VAL_${name.slice('_KEY_'.length)}`] ?? ''];
    else yield [name, value];
  }
}
