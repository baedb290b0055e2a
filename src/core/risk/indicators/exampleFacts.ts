// Fictional facts for examples and tests, in few words: the business is `example:b1`, and its values are reserved ones.
import { toMid } from '../../identifiers/mid';
import type { EpochSeconds, Mid } from '../../brand';
import type { RecordKind } from '../../records/record';
import type { FactRow, RecordFact, SubjectFacts } from '../facts';
import type { Signal } from '../signal';
import type { Subject } from '../subject';

const SECONDS_PER_DAY = 86_400;
/** 2026-11-01T00:00:00Z: the day on which examples are read. */
export const exampleNow = 1_793_491_200 as EpochSeconds;

/** Values of the example business. */
export const exampleMids = {
  phone: toMid('phone', '12015550100'),
  otherPhone: toMid('phone', '12015550101'),
  email: toMid('email', 'desk@example.org'),
  site: toMid('domain', 'example.org'),
  page: toMid('url', 'https://example.net/l/b1'),
  address: toMid('address', '12 example street springfield'),
  /** An address that is not its own. */
  elsewhere: toMid('address', '900 other street springfield'),
  licence: toMid('licence', 'us-tx-me0001'),
  picture: toMid('hash', 'pdq:00ff'),
  account: toMid('iban', 'gb00test00000000000000'),
  username: toMid('username', 'example:desk'),
} as const;
export type ExampleMid = keyof typeof exampleMids;

/** One row: so many records of a kind with a signal carry a value. */
export interface ExampleRow {
  readonly kind: RecordKind;
  readonly signal: Signal;
  readonly mid?: ExampleMid;
  readonly records?: number;
  readonly source?: string;
  readonly subjects?: number;
  /** Age of the newest in days; the oldest is as old again. */
  readonly daysOld?: number;
}

/** One record given whole. */
export interface ExampleRecord {
  readonly id: string;
  readonly signals: readonly Signal[];
  readonly mids?: readonly ExampleMid[];
  readonly source?: string;
  readonly daysOld?: number;
}

export interface ExampleParts {
  readonly own?: readonly Signal[];
  readonly rows?: readonly ExampleRow[];
  readonly licences?: readonly ExampleRecord[];
  readonly category?: string;
}

/**
 * Facts of the example business. Every kind that a row names also gets its `all` row for that value and source, unless
 * the rows give one: a record with a signal is a record.
 */
export function exampleFacts({ own = [], rows = [], licences = [] }: ExampleParts): SubjectFacts {
  const made = rows.map(rowOf);
  const missing = made.filter(
    (row, at) =>
      !made.some((other) => other.signal === 'all' && isOfSame(other, row)) &&
      made.findIndex((other) => isOfSame(other, row)) === at,
  );
  const all = missing.map((row) => ({
    ...row,
    signal: 'all',
    records: Math.max(...made.filter((other) => isOfSame(other, row)).map(({ records }) => records)),
  }));
  return { subject: subjectWith(own), rows: [...made, ...all], records: licences.map(recordOf) };
}

function subjectWith(own: readonly Signal[]): Subject {
  return {
    key: 'example:b1',
    kind: 'business',
    name: 'Quiet Willow',
    region: 'Example County',
    country: 'US',
    source: 'directory',
    mids: Object.values(exampleMids).filter((mid) => mid !== exampleMids.elsewhere),
    signals: ['all', ...own],
    first: daysBefore(900),
    last: daysBefore(10),
  };
}

function rowOf({
  kind,
  signal,
  mid = 'phone',
  records = 1,
  source,
  subjects = 1,
  daysOld = 30,
}: ExampleRow): FactRow {
  return {
    subject: 'example:b1',
    kind,
    source: source ?? `${kind}s`,
    signal,
    mid: exampleMids[mid],
    records,
    first: daysBefore(2 * daysOld),
    last: daysBefore(daysOld),
    subjects,
  };
}

function recordOf({
  id,
  signals,
  mids = ['address'],
  source = 'board',
  daysOld = 30,
}: ExampleRecord): RecordFact {
  return {
    subject: 'example:b1',
    kind: 'licence',
    source,
    record: `${source}:${id}`,
    signals: ['all', ...signals].sort(),
    mids: mids.map((name): Mid => exampleMids[name]),
    first: daysBefore(2 * daysOld),
    last: daysBefore(daysOld),
  };
}

function isOfSame(left: FactRow, right: FactRow): boolean {
  return left.kind === right.kind && left.mid === right.mid && left.source === right.source;
}

function daysBefore(days: number): EpochSeconds {
  return (exampleNow - days * SECONDS_PER_DAY) as EpochSeconds;
}
