// The whole score of one business, as the scoring search left it: the document of the KV Store, in which the core's result
// lies as JSON. What cannot be read is a problem; nothing is filled in for it.
import * as z from 'zod';
import { recordKinds } from '../../core/records/record';
import { dimensions } from '../../core/risk/dimension';
import { tiers } from '../../core/risk/model';
import { subjectClasses, type ScoredSubject } from '../../core/risk/score';
import { sectorIds } from '../../core/risk/sector';
import { parseJsonText } from '../recordRows';
import { unreadable } from '../searchProblem';
import type { SplunkRest } from '../splunkRest';
import { problemAbout } from './documents';
import type { Answer } from './scores';

const PATH = 'storage/collections/data/minerva_scores';

const number = z.number();
const kind = z.enum(recordKinds);
const dimension = z.enum(dimensions);
const evidence = z.object({
  kind,
  mid: z.string().optional(),
  signal: z.string().optional(),
  record: z.string().optional(),
  records: number,
  first: number,
  last: number,
  sources: z.array(z.string()),
});
const reason = z.object({
  indicator: z.string(),
  title: z.string(),
  dimension,
  sentence: z.string(),
  points: number,
  strength: z.union([z.literal(1), z.literal(2)]),
  halvings: number,
  sources: z.array(z.string()),
  newest: number,
  evidence: z.array(evidence),
});
const resultSchema = z.object({
  subject: z.string(),
  sector: z
    .enum(sectorIds)
    .nullish()
    .transform((sector) => sector ?? undefined),
  score: number,
  standing: z.object({ points: number, missing: z.array(kind), sentence: z.string() }).optional(),
  tier: z.enum(tiers),
  class: z.object({
    class: z.enum(subjectClasses),
    reasons: z.array(z.string()),
    evidence: z.array(evidence).optional(),
  }),
  dimensions: z.array(
    z.object({
      dimension,
      points: number,
      isKnown: z.boolean(),
      fired: number,
      known: number,
      all: number,
    }),
  ),
  reasons: z.array(reason),
  counter: z.array(reason),
  adjustments: z.array(
    z.object({
      what: z.enum(['source-cap', 'dimension-cap', 'counter-cap', 'floor']),
      name: z.string(),
      points: number,
      sentence: z.string(),
    }),
  ),
  unknown: z.array(z.object({ indicator: z.string(), title: z.string(), dimension, missing: z.string() })),
  coverage: z.object({
    dimensionsKnown: number,
    dimensionsAll: number,
    kinds: z.array(kind),
    sentence: z.string(),
  }),
  modelVersion: z.string(),
  topReason: z
    .string()
    .nullish()
    .transform((id) => id ?? undefined),
});
const documentsSchema = z.array(z.object({ result: z.string() }));

/** A result from its JSON text; undefined if it is none. */
export function parseResult(text: string): ScoredSubject | undefined {
  const read = resultSchema.safeParse(parseJsonText(text));
  return read.success ? (read.data as unknown as ScoredSubject) : undefined;
}

/** The whole score of one business; undefined where it has none. */
export async function readResult(
  rest: SplunkRest,
  { tenantApp, subject }: { readonly tenantApp: string; readonly subject: string },
  signal: AbortSignal,
): Answer<ScoredSubject | undefined> {
  // By query, because a key may hold a slash, which a proxy on the way may take for a part of the path.
  const parameters = { query: JSON.stringify({ subject }), limit: '1' };
  const answer = await rest.send({
    method: 'GET',
    path: PATH,
    app: tenantApp,
    owner: 'nobody',
    parameters,
    signal,
  });
  if (!answer.ok) return { ok: false, problem: problemAbout('scores', answer.problem) };
  const read = documentsSchema.safeParse(answer.value);
  if (!read.success) return { ok: false, problem: unreadable('the score of this business') };
  const [document] = read.data;
  if (document === undefined) return { ok: true, value: undefined };
  const result = parseResult(document.result);
  return result === undefined
    ? { ok: false, problem: unreadable('the score of this business') }
    : { ok: true, value: result };
}
