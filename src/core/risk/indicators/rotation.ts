// Names that follow each other on licences, each new one after the last was ended: the chain of licence rotation.
import { valuesNamed, type Facts, type RecordFact } from '../facts';
import { monthsBetween } from './months';

export const LONG_CHAIN = 3;
/** A new licence years after the old one ended is another shop. */
const LATEST_MONTHS = 24;
/** Licences of one subject that are read; a mailbox has thousands. */
const MOST_LICENCES = 60;
/** States that an order or its threat brings about; a licence that ran out is no sign. */
const ended: ReadonlySet<string> = new Set([
  'status:revoked',
  'status:surrendered',
  'status:suspended',
  'status:denied',
]);

interface Licence {
  readonly record: RecordFact;
  readonly name: string;
  readonly issued: string;
  /** Month in which an order ended it; undefined for others. */
  readonly endedIn: string | undefined;
}

export interface Rotation {
  /** The longest run, in order of time; at least two licences. */
  readonly chain: readonly RecordFact[];
  /** All that stand in some run, the chain first. */
  readonly linked: readonly RecordFact[];
}

/**
 * The longest run of licences in which each has another name than the one before, which an order ended or its holder gave
 * up, and was issued after it and at most two years after its end; neighbours share an officer, or a value of the subject
 * that few others carry: licences that a booking service or a mailbox brings together are no chain. Boards often
 * give no day of an order, only the day on which the licence would have run out: so the new one may be issued before that.
 *
 * @returns undefined where no licence follows another.
 */
export function rotationOf(facts: Facts): Rotation | undefined {
  const licences = facts
    .records('licence')
    .flatMap(licenceOf)
    .sort(
      (left, right) => compare(left.issued, right.issued) || compare(left.record.record, right.record.record),
    )
    .slice(-MOST_LICENCES);
  const chains: (readonly Licence[])[] = [];
  const linked = new Set<RecordFact>();
  for (const licence of licences) {
    let longest: readonly Licence[] = [];
    for (const chain of chains) {
      const last = chain[chain.length - 1];
      if (last === undefined || !follows(licence, last, facts)) continue;
      linked.add(last.record).add(licence.record);
      if (chain.length > longest.length) longest = chain;
    }
    chains.push([...longest, licence]);
  }
  if (linked.size === 0) return undefined;
  const best = chains.reduce<readonly Licence[]>(
    (held, chain) => (chain.length > held.length ? chain : held),
    [],
  );
  const chain = best.map(({ record }) => record);
  return { chain, linked: [...chain, ...[...linked].filter((record) => !chain.includes(record))] };
}

function licenceOf(record: RecordFact): readonly Licence[] {
  const [name] = valuesNamed(record.signals, 'name');
  const [issued] = valuesNamed(record.signals, 'issued');
  if (name === undefined || issued === undefined) return [];
  const isEnded = record.signals.some((signal) => ended.has(signal));
  return [{ record, name, issued, endedIn: isEnded ? valuesNamed(record.signals, 'ended')[0] : undefined }];
}

function follows(next: Licence, last: Licence, facts: Facts): boolean {
  if (last.endedIn === undefined || last.name === next.name || next.issued <= last.issued) return false;
  const months = monthsBetween(last.endedIn, next.issued);
  return months !== undefined && months <= LATEST_MONTHS && areTied(last.record, next.record, facts);
}

function areTied(left: RecordFact, right: RecordFact, { isTelling }: Facts): boolean {
  const officers = valuesNamed(right.signals, 'officer');
  return (
    left.mids.some((mid) => right.mids.includes(mid) && isTelling(mid)) ||
    valuesNamed(left.signals, 'officer').some((officer) => officers.includes(officer))
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
