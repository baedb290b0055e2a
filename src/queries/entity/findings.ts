// Findings of resolution: pairs of records that may be one person or business, with the evidence for and against. They are
// documents of the KV Store collection minerva_findings, written by the scheduled search and read here.
import * as z from 'zod';
import type { Result } from '../../core/brand';
import { parseJsonText } from '../recordRows';
import { unreadable, type SearchProblem } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';

export const findingLevels = ['match', 'possible match', 'possibly related', 'disclosed'] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** One feature of a pair: what was compared, how alike it is, and what that is worth. */
export interface EvidenceStep {
  /** `date of birth`. */
  readonly feature: string;
  /** `same day`, `differs`. */
  readonly level: string;
  readonly left: string;
  readonly right: string;
  /** Weight of evidence, bits: above 0 for, below 0 against the two being one. */
  readonly bits: number;
}

export interface Finding {
  readonly id: string;
  readonly records: readonly [string, string];
  readonly level: FindingLevel;
  /** Sum of the evidence and the prior, bits of log2 odds. */
  readonly bits: number;
  /** Pairs of one cluster are decided together. */
  readonly cluster: string;
  readonly why: readonly EvidenceStep[];
  /** Which weights were used. */
  readonly method: string;
  /** How much deciding it is worth; larger first. */
  readonly value: number;
  /** Epoch seconds. */
  readonly updated: number;
}

export interface FindingList {
  readonly findings: readonly Finding[];
  readonly isCut: boolean;
  readonly unreadable: number;
}

type Answer<Value> = Promise<Result<Value, SearchProblem>>;

const PATH = 'storage/collections/data/minerva_findings';
/** Pairs that the queue reads, the most valuable. */
export const MAX_QUEUE = 2_000;

const stepSchema = z.object({
  feature: z.string(),
  level: z.string().catch(''),
  left: z.string().catch(''),
  right: z.string().catch(''),
  bits: z.coerce.number(),
});
const documentSchema = z.object({
  _key: z.string().min(1),
  records: z.tuple([z.string().min(1), z.string().min(1)]),
  level: z.enum(findingLevels),
  bits: z.coerce.number(),
  cluster: z.string().nullish(),
  why: z.string().nullish(),
  method: z.string().nullish(),
  value: z.coerce.number().catch(0),
  updated: z.coerce.number().catch(0),
});

/** Findings of one tenant at a level, the most valuable first. */
export async function readQueue(
  rest: SplunkRest,
  tenantApp: string,
  signal: AbortSignal,
): Answer<FindingList> {
  const query = JSON.stringify({ level: 'possible match' });
  return readFindings(rest, { tenantApp, query, signal });
}

/** Findings about any of these records. */
export async function readFindingsOf(
  rest: SplunkRest,
  tenantApp: string,
  recordKeys: readonly string[],
  signal: AbortSignal,
): Answer<FindingList> {
  if (recordKeys.length === 0) return { ok: true, value: { findings: [], isCut: false, unreadable: 0 } };
  const all: FindingList[] = [];
  for (let from = 0; from < recordKeys.length; from += KEYS_A_QUERY) {
    const some = recordKeys.slice(from, from + KEYS_A_QUERY);
    const query = JSON.stringify({
      $or: some.flatMap((key) => [{ left_record: key }, { right_record: key }]),
    });
    const answer = await readFindings(rest, { tenantApp, query, signal });
    if (!answer.ok) return answer;
    all.push(answer.value);
  }
  const findings = [...new Map(all.flatMap((list) => list.findings.map((one) => [one.id, one]))).values()];
  return {
    ok: true,
    value: {
      findings,
      isCut: all.some(({ isCut }) => isCut),
      unreadable: all.reduce((sum, list) => sum + list.unreadable, 0),
    },
  };
}

const KEYS_A_QUERY = 50; // an address of a request has a limit, and a key may have 200 characters

async function readFindings(
  rest: SplunkRest,
  asked: { readonly tenantApp: string; readonly query: string; readonly signal: AbortSignal },
): Answer<FindingList> {
  const { tenantApp, query, signal } = asked;
  const parameters = { query, sort: 'value:-1', limit: String(MAX_QUEUE + 1) };
  const answer = await rest.send({
    method: 'GET',
    path: PATH,
    parameters,
    app: tenantApp,
    owner: 'nobody',
    signal,
  });
  if (!answer.ok) return { ok: false, problem: aboutFindings(answer.problem) };
  if (!Array.isArray(answer.value)) return { ok: false, problem: unreadable('the list of findings') };
  const read = answer.value.filter(isHeld).map(findingIn);
  const findings = read.filter((finding) => finding !== undefined);
  return {
    ok: true,
    value: {
      findings: findings.slice(0, MAX_QUEUE),
      isCut: read.length > MAX_QUEUE,
      unreadable: read.length - findings.length,
    },
  };
}

/** Who no longer says anything of a pair writes the level `none`; the document stays for the next linking. */
function isHeld(document: unknown): boolean {
  return (document as { readonly level?: unknown } | null)?.level !== 'none';
}

function findingIn(document: unknown): Finding | undefined {
  const read = documentSchema.safeParse(document);
  if (!read.success) return undefined;
  const { _key: id, records, level, bits, cluster, why, method, value, updated } = read.data;
  const steps = z.array(stepSchema).safeParse(parseJsonText(why ?? '[]'));
  return {
    id,
    records,
    level,
    bits,
    cluster: cluster ?? id,
    why: steps.success ? steps.data : [],
    method: method ?? '',
    value,
    updated,
  };
}

function aboutFindings(problem: SearchProblem): SearchProblem {
  if (problem.code !== 'not-found') return problem;
  return {
    ...problem,
    message: 'This tenant keeps no findings (404).',
    remedy: "Ask your Splunk admin to install the tenant's app in this version.",
  };
}
