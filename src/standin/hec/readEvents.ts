// Events in the body of a request to the collector (Getting Data In, "Format events for HTTP Event Collector").
import type { IncomingEvent } from '../pipeline/indexTime';
import type { FieldValue } from '../search/host';
import { itemsOf, jsonMembers, jsonValues, UnreadableJson } from './jsonValues';
import { HecRefusal } from './replies';
import type { HecToken } from './tokens';

/** What an event belongs to where it does not say so itself. */
export interface HecDefaults {
  readonly token: HecToken;
  /** Address that the sender used, as Splunk takes it for the host. */
  readonly host: string;
  /** Epoch seconds. */
  readonly now: number;
  readonly hasIndex: (name: string) => boolean;
}

type About = Pick<IncomingEvent, 'index' | 'host' | 'source' | 'sourcetype'>;

const SECONDS = /^\d{1,10}(\.\d{1,9})?$/;
const FIELD_NAME = /^[^\s"=:,]{1,200}$/;
const OWN_NAMES = ['_raw', '_time', '_indextime', 'host', 'source', 'sourcetype', 'index'];

/** JSON objects with `event`, one after the other. All of them, or a refusal that names the first bad one. */
export function readEnvelopes(body: string, defaults: HecDefaults): readonly IncomingEvent[] {
  const values = valuesOf(body);
  if (values.length === 0) throw new HecRefusal('noData');
  return values.map((value, number) => readEnvelope(value, number, defaults));
}

/** Plain lines; what they belong to stands in the address. */
export function readLines(
  body: string,
  query: URLSearchParams,
  defaults: HecDefaults,
): readonly IncomingEvent[] {
  const lines = body.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new HecRefusal('noData');
  const about = belonging((name) => query.get(name) ?? '', defaults, undefined);
  return lines.map((raw) => ({ ...about, raw, time: defaults.now }));
}

function valuesOf(body: string): readonly string[] {
  try {
    return jsonValues(body);
  } catch (error) {
    if (error instanceof UnreadableJson) throw new HecRefusal('invalidFormat', error.number);
    throw error;
  }
}

function readEnvelope(value: string, number: number, defaults: HecDefaults): IncomingEvent {
  const members = jsonMembers(value);
  if (members === undefined) throw new HecRefusal('invalidFormat', number);
  const event = members.get('event') ?? 'null';
  if (event === 'null') throw new HecRefusal('eventRequired', number);
  const raw = event.startsWith('"') ? (JSON.parse(event) as string) : event;
  if (raw === '') throw new HecRefusal('eventBlank', number);
  const text = (name: string): string => {
    const written = members.get(name) ?? 'null';
    if (written !== 'null' && !written.startsWith('"')) throw new HecRefusal('invalidFormat', number);
    return written === 'null' ? '' : (JSON.parse(written) as string);
  };
  const indexed = fieldsOf(members.get('fields'), number);
  return {
    ...belonging(text, defaults, number),
    raw,
    time: timeOf(members.get('time'), number) ?? defaults.now,
    ...(indexed === undefined ? {} : { indexed }),
  };
}

function belonging(
  said: (name: string) => string,
  { token, host, hasIndex }: HecDefaults,
  number: number | undefined,
): About {
  const named = said('index') || token.index;
  const index = named === '' || named === 'default' ? 'main' : named;
  const isAllowed = token.allowedIndexes.length === 0 || token.allowedIndexes.includes(index);
  if (!isAllowed || !hasIndex(index)) throw new HecRefusal('incorrectIndex', number);
  return {
    index,
    host: said('host') || token.host || host,
    source: said('source') || token.source || `http:${token.name}`,
    sourcetype: said('sourcetype') || token.sourcetype || 'httpevent',
  };
}

/** Seconds since 1970 as a number or in quotes; exponents and other forms are refused, as Splunk 10 does. */
function timeOf(written: string | undefined, number: number): number | undefined {
  if (written === undefined || written === 'null') return undefined;
  const text = written.startsWith('"') ? (JSON.parse(written) as string) : written;
  if (!SECONDS.test(text)) throw new HecRefusal('badFields', number);
  return Number(text);
}

/** A flat object: texts, numbers and booleans, or lists of them. */
function fieldsOf(written: string | undefined, number: number): ReadonlyMap<string, FieldValue> | undefined {
  if (written === undefined || written === 'null') return undefined;
  const members = jsonMembers(written);
  if (members === undefined) throw new HecRefusal('invalidFormat', number);
  const fields = new Map<string, FieldValue>();
  for (const [name, value] of members) {
    if (!FIELD_NAME.test(name) || OWN_NAMES.includes(name)) throw new HecRefusal('badFields', number);
    const values = (value.startsWith('[') ? itemsOf(value) : [value]).filter((item) => item !== 'null');
    if (values.some((item) => item.startsWith('{') || item.startsWith('[')))
      throw new HecRefusal('badFields', number);
    if (values.length > 0)
      fields.set(
        name,
        values.map((item) => (item.startsWith('"') ? (JSON.parse(item) as string) : item)),
      );
  }
  return fields;
}
