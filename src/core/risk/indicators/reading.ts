// How indicators answer: from counts, from the subject's own record, or not at all. All of it grows only with evidence.
import type { Count, Facts, RecordFact } from '../facts';
import type { Evidence, Present, Reading, Strength } from '../indicator';
import type { Signal } from '../signal';
import type { EpochSeconds } from '../../brand';

export const absent: Reading = { state: 'absent' };

/** Pieces of evidence that a reason shows; what lies beyond is counted, and found by the same search. */
const MOST_EVIDENCE = 6;

export interface CountRule {
  /** Records that carry one value, from which on it fires. */
  readonly atLeast: number;
  /** From which on it counts twice; never when absent. */
  readonly twiceAt?: number;
  /** The sentence; `count` is the first evidence. */
  readonly say: (count: Count) => string;
}

/**
 * Present if some value has enough records.
 *
 * @param counts - most records first, as `Facts.counts` gives them.
 */
export function fromCounts(
  counts: readonly Count[],
  { atLeast, twiceAt = Infinity, say }: CountRule,
): Reading {
  const enough = counts.filter(({ records }) => records >= atLeast);
  const [most] = enough;
  if (most === undefined) return absent;
  return present({
    evidence: enough.map(evidenceOf),
    strength: most.records >= twiceAt ? 2 : 1,
    sentence: say(most),
  });
}

/** Present because the subject's own record shows a signal; the record is the evidence. */
export function fromOwn(
  { subject }: Facts,
  signal: Signal,
  sentence: string,
  strength: Strength = 1,
): Present {
  const { key, kind, source, first, last } = subject;
  const evidence: Evidence = { kind, signal, record: key, records: 1, first, last, sources: [source] };
  return present({ evidence: [evidence], strength, sentence });
}

/** A count as evidence: the search for its value and signal finds its records. */
export function evidenceOf({ kind, signal, mid, records, first, last, sources }: Count): Evidence {
  return { kind, mid, signal, records, first, last, sources };
}

/** One record as evidence. */
export function evidenceOfRecord({ kind, record, source, first, last }: RecordFact): Evidence {
  return { kind, record, records: 1, first, last, sources: [source] };
}

/** A reading that is present; sources and newest evidence are taken from all of the evidence, also what is not shown. */
export function present({
  evidence,
  strength,
  sentence,
  besides = [],
}: {
  readonly evidence: readonly Evidence[];
  readonly strength: Strength;
  readonly sentence: string;
  /** What the sentence counts beside it, such as the others of a share: shown, and neither a source nor of an age. */
  readonly besides?: readonly Evidence[];
}): Present {
  const sources = [...new Set(evidence.flatMap((one) => one.sources))].sort();
  const newest = evidence.reduce((latest, { last }) => Math.max(latest, last), -Infinity) as EpochSeconds;
  return {
    state: 'present',
    strength,
    evidence: [...evidence.slice(0, MOST_EVIDENCE), ...besides.slice(0, MOST_EVIDENCE)],
    sources,
    newest,
    sentence,
  };
}
