// Which sources a world is read without, and how well its regions are covered by the rest.
import type { RecordKind } from '../../../src/core/records/record';
import type { SubjectFacts } from '../../../src/core/risk/facts';
import type { ScoringContext } from '../../../src/core/risk/score';

export type Without = (kind: RecordKind, region: string | undefined) => boolean;

const optional: readonly RecordKind[] = ['review', 'licence', 'advert'];

/** For each region and kind of record, whether its source is missing: half of them, by a fixed draw; listings stay. */
export function droppedHalf(seed: number): Without {
  return (kind, region) => {
    const place = optional.indexOf(kind);
    if (place < 0) return false;
    let hash = Math.imul(seed, 0x9e3779b1);
    for (const sign of region ?? '') hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
    const first = (hash >>> 8) % 3;
    // One or two of the three are missing in a region, by turns, so that over all regions it is half.
    return (hash >>> 4) % 2 === 0 ? place === first : place !== first;
  };
}

/** The context of a scoring run over these facts: records of a kind that reach the businesses of a region. */
export function contextOf(
  all: Iterable<SubjectFacts>,
  rest: Pick<ScoringContext, 'now' | 'model'>,
): ScoringContext {
  const records = new Map<string, number>();
  for (const { subject, rows } of all)
    for (const { kind, signal, records: count } of rows)
      if (signal === 'all') {
        const key = `${kind} ${subject.region ?? ''}`;
        records.set(key, (records.get(key) ?? 0) + count);
      }
  return { ...rest, coverage: (kind, region) => records.get(`${kind} ${region ?? ''}`) ?? 0 };
}
