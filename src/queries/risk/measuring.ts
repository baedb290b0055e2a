// What Calibration measures with: all scores, and what each scoring run left.
import type { ScoringRun } from '../../core/risk/calibration/drift';
import type { RankedSubject } from '../../core/risk/calibration/ranking';
import { numberCell, textCell } from '../cells';
import type { ResultRow } from '../jobAnswers';
import { decodeRows } from '../recordRows';
import type { SearchClient } from '../searchClient';
import {
  firingSearch,
  MAX_MEASURED,
  MAX_RUNS,
  measuredSearch,
  runsSearch,
  sectorSizeSearch,
} from './riskSearches';
import { listCell } from './scoreRows';
import { rowsOf, type Answer } from './scores';

/** `score` is what the list goes by. */
export interface MeasuredSubject extends RankedSubject {
  readonly name: string;
  /** Without what is allowed for missing sources; undefined where `score` is. */
  readonly scoreAlone: number | undefined;
  readonly tier: string;
  readonly region: string;
  /** Dimensions with data; undefined where the score did not say. */
  readonly knownDimensions: number | undefined;
  readonly modelVersion: string;
  /** Sources that its reasons rest on. */
  readonly sources: readonly string[];
}

export interface MeasuredList {
  readonly subjects: readonly MeasuredSubject[];
  /** There are more than Splunk gives rows of one search. */
  readonly isCut: boolean;
  readonly unreadable: number;
  readonly warnings: readonly string[];
}

/** Every business with its score. */
export async function readMeasured(client: SearchClient, signal: AbortSignal): Answer<MeasuredList> {
  const answer = await rowsOf(client, measuredSearch, { count: MAX_MEASURED, signal });
  if (!answer.ok) return answer;
  const { rows, unreadable } = decodeRows(answer.value.rows, measuredIn);
  const isCut = answer.value.rows.length >= MAX_MEASURED;
  return { ok: true, value: { subjects: rows, isCut, unreadable, warnings: answer.value.warnings } };
}

/** The scoring runs, newest first. */
export async function readRuns(client: SearchClient, signal: AbortSignal): Answer<readonly ScoringRun[]> {
  const answer = await rowsOf(client, runsSearch, { count: MAX_RUNS, signal });
  return answer.ok ? { ok: true, value: decodeRows(answer.value.rows, runIn).rows } : answer;
}

/** For how many businesses each indicator fires, and how many businesses each sector has. */
export interface Firing {
  readonly byIndicator: ReadonlyMap<string, number>;
  readonly bySector: ReadonlyMap<string, number>;
}

/** Counted over all scores, at once. */
export async function readFiring(client: SearchClient, signal: AbortSignal): Answer<Firing> {
  const [fired, sectors] = await Promise.all([
    rowsOf(client, firingSearch, { count: 10_000, signal }),
    rowsOf(client, sectorSizeSearch, { count: 1_000, signal }),
  ]);
  if (!fired.ok) return fired;
  if (!sectors.ok) return sectors;
  return {
    ok: true,
    value: {
      byIndicator: countsIn(fired.value.rows, 'reasons'),
      bySector: countsIn(sectors.value.rows, 'sector'),
    },
  };
}

function countsIn(rows: readonly ResultRow[], field: string): ReadonlyMap<string, number> {
  return new Map(rows.map((row) => [textCell(row, field), numberCell(row, 'subjects') ?? 0]));
}

function measuredIn(row: ResultRow): MeasuredSubject | undefined {
  const subject = textCell(row, 'subject');
  const tier = textCell(row, 'tier');
  if (subject === '' || tier === '') return undefined;
  const scoreAlone = tier === 'not enough data' ? undefined : numberCell(row, 'score');
  const standing = tier === 'not enough data' ? undefined : numberCell(row, 'standing');
  return {
    subject,
    name: textCell(row, 'name') === '' ? subject : textCell(row, 'name'),
    tier,
    score: standing ?? scoreAlone,
    scoreAlone,
    region: textCell(row, 'region'),
    knownDimensions: numberCell(row, 'known_dimensions'),
    modelVersion: textCell(row, 'model_version'),
    sources: listCell(row, 'sources'),
  };
}

const tierFields = [
  ['1', 'tier_1'],
  ['2', 'tier_2'],
  ['3', 'tier_3'],
  ['4', 'tier_4'],
  ['not enough data', 'tier_unknown'],
] as const;

function runIn(row: ResultRow): ScoringRun | undefined {
  const at = numberCell(row, 'at');
  const counts = tierFields.flatMap(([tier, field]) => {
    const count = numberCell(row, field);
    return count === undefined ? [] : [[tier, count] as const];
  });
  if (at === undefined || counts.length === 0) return undefined;
  return { at, modelVersion: textCell(row, 'model_version'), tiers: new Map(counts) };
}
