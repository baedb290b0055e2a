// The records behind one evidence, and how many there are now.
import type { Evidence } from '../../core/risk/indicator';
import { decodeCards, decodeCount, type RecordCard } from '../recordRows';
import type { SearchClient } from '../searchClient';
import { evidenceCountSearch, evidenceSearch, MAX_EVIDENCE_RECORDS } from './riskSearches';
import { rowsOf, type Answer } from './scores';

export interface EvidenceRecords {
  /** The newest, at most 100. */
  readonly cards: readonly RecordCard[];
  /** Distinct records there are now; undefined where Splunk did not say. */
  readonly count: number | undefined;
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

/** Reads both with the conditions that the reason itself counted by. */
export async function readEvidenceRecords(
  client: SearchClient,
  evidence: Evidence,
  signal: AbortSignal,
): Answer<EvidenceRecords> {
  const [counted, listed] = await Promise.all([
    rowsOf(client, evidenceCountSearch(evidence), { count: 1, signal }),
    rowsOf(client, evidenceSearch(evidence), { count: MAX_EVIDENCE_RECORDS, signal }),
  ]);
  if (!counted.ok) return counted;
  if (!listed.ok) return listed;
  const { rows: cards, unreadable } = decodeCards(listed.value.rows);
  return {
    ok: true,
    value: {
      cards,
      count: decodeCount(counted.value.rows),
      unreadable,
      warnings: [...new Set([...counted.value.warnings, ...listed.value.warnings])],
    },
  };
}
