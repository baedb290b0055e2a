// What happens to an event before it is written: TRUNCATE, then TRANSFORMS in their order (props.conf.spec,
// transforms.conf.spec).
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { FieldValue } from '../search/host';
import { compileIngest, compilePattern, type CompiledAssignment } from './evalEngine';
import { createPropsLookup } from './propsFor';

/** An event as an input hands it over. */
export interface IncomingEvent {
  readonly raw: string;
  readonly time: number;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly index: string;
  /** Index-time fields that it brings along. */
  readonly indexed?: ReadonlyMap<string, FieldValue>;
}

/** The same on its way through; undefined once it was sent to the null queue. */
interface Draft {
  raw: string;
  time: number;
  host: string;
  source: string;
  sourcetype: string;
  index: string;
  isDropped: boolean;
  readonly indexed: Map<string, FieldValue>;
}

export type FinishedEvent = Readonly<Draft>;

type Transform = (draft: Draft) => void;
const METADATA = ['host', 'source', 'sourcetype', 'index'] as const;
type Metadata = (typeof METADATA)[number];

/** Makes the pipeline for one state of the configuration. `report` is told once of each setting that cannot run. */
export function createIndexTimePipeline(
  props: ConfStanzas,
  transforms: ConfStanzas,
  report: (text: string) => void,
): (event: IncomingEvent) => FinishedEvent {
  const settingsOf = createPropsLookup(props);
  const compiled = new Map<ReadonlyMap<string, string>, readonly Transform[]>();
  return (event) => {
    const settings = settingsOf(event);
    let steps = compiled.get(settings);
    if (steps === undefined) {
      steps = stepsOf(settings, transforms, report);
      compiled.set(settings, steps);
    }
    const draft: Draft = {
      ...event,
      raw: truncate(event.raw, settings),
      isDropped: false,
      indexed: new Map(event.indexed),
    };
    for (const step of steps) if (!draft.isDropped) step(draft);
    return draft;
  };
}

function truncate(raw: string, settings: ReadonlyMap<string, string>): string {
  const limit = Number(settings.get('TRUNCATE') ?? 10_000);
  if (!(limit > 0) || raw.length * 3 <= limit) return raw;
  const bytes = Buffer.from(raw);
  return bytes.length <= limit ? raw : bytes.toString('utf8', 0, limit);
}

function stepsOf(
  settings: ReadonlyMap<string, string>,
  transforms: ConfStanzas,
  report: (text: string) => void,
): readonly Transform[] {
  const names = [...settings]
    .filter(([key]) => key.startsWith('TRANSFORMS-'))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, value]) => value.split(',').map((name) => name.trim()));
  return names.flatMap((name) => {
    const stanza = transforms.get(name);
    if (stanza === undefined) {
      report(`props.conf names the transform '${name}', which transforms.conf does not have.`);
      return [];
    }
    const ingest = stanza.get('INGEST_EVAL');
    if (ingest === undefined) return regexTransform(name, stanza, report);
    const { assignments, problems } = compileIngest(ingest);
    for (const problem of problems) report(`transforms.conf [${name}]: ${problem}`);
    return [(draft: Draft) => assignments.forEach((assignment) => assign(draft, assignment))];
  });
}

function assign(draft: Draft, { field, type, replaces, evaluate }: CompiledAssignment): void {
  const values = evaluate({ get: (name) => readDraft(draft, name) });
  if (values === undefined) return;
  const first = values[0] ?? '';
  if (field === '_raw') draft.raw = first;
  else if (field === '_time') draft.time = Number(first);
  else if (field === 'queue') draft.isDropped = first === 'nullQueue';
  else if (METADATA.includes(field as Metadata)) draft[field as Metadata] = first;
  else {
    const typed = values.map((value) => asType(value, type));
    draft.indexed.set(field, replaces ? typed : [...(draft.indexed.get(field) ?? []), ...typed]);
  }
}

/** Without `[string]` a value of digits is stored as a number: leading zeros and precision are lost. */
function asType(value: string, type: CompiledAssignment['type']): string {
  if (type === 'string' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  return String(type === 'int' ? Math.trunc(Number(value)) : Number(value));
}

function readDraft(draft: Draft, name: string): FieldValue | undefined {
  if (name === '_raw') return [draft.raw];
  if (name === '_time') return [String(draft.time)];
  if (METADATA.includes(name as Metadata)) return [draft[name as Metadata]];
  return draft.indexed.get(name);
}

const DESTINATIONS: ReadonlyMap<string, Metadata> = new Map([
  ['MetaData:Host', 'host'],
  ['MetaData:Source', 'source'],
  ['MetaData:Sourcetype', 'sourcetype'],
  ['_MetaData:Index', 'index'],
]);

function regexTransform(
  name: string,
  stanza: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly Transform[] {
  const pattern = compilePattern(stanza.get('REGEX') ?? '');
  const format = stanza.get('FORMAT') ?? '';
  const destination = stanza.get('DEST_KEY') ?? (stanza.get('WRITE_META') === 'true' ? '_meta' : undefined);
  if (typeof pattern === 'string' || destination === undefined) {
    report(
      `transforms.conf [${name}]: ${typeof pattern === 'string' ? pattern : 'neither DEST_KEY nor WRITE_META is set.'}`,
    );
    return [];
  }
  const key = DESTINATIONS.get(destination);
  if (key === undefined && !['_meta', '_raw', 'queue'].includes(destination)) {
    report(`transforms.conf [${name}]: the stand-in has no DEST_KEY '${destination}'.`);
    return [];
  }
  return [
    (draft) => {
      const match = matched(pattern, draft.raw, (text) => report(`transforms.conf [${name}]: ${text}`));
      if (match === null) return;
      const text = format.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
      if (key !== undefined) draft[key] = text.replace(/^(host|source|sourcetype)::/, '');
      else if (destination === '_raw') draft.raw = text;
      else if (destination === 'queue') draft.isDropped = text === 'nullQueue';
      else addMeta(draft, text);
    },
  ];
}

/** An event is never lost to an expression that runs away: it goes on without the transform, and that is said. */
function matched(pattern: RegExp, raw: string, report: (text: string) => void): RegExpExecArray | null {
  try {
    return pattern.exec(raw);
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** `name::value name::"a value"`. */
function addMeta(draft: Draft, text: string): void {
  for (const [, field, quoted, plain] of text.matchAll(/([^\s:]+)::(?:"([^"]*)"|(\S+))/g)) {
    const name = field ?? '';
    draft.indexed.set(name, [...(draft.indexed.get(name) ?? []), quoted ?? plain ?? '']);
  }
}
