// A submission as it lies in the moderation queue (`minerva_uniform_intake`), and back.
import * as z from 'zod';
import { splitSchoolKey } from '../schools/school';
import type { ArtworkClaim } from './artwork/claim';
import { senderKinds, submissionStates, type Submission } from './moderation';
import { outfitOfDocument } from './outfitDocument';
import type { IntakeProblem } from './problem';
import type { SubmittedOutfit } from './readOutfits';

const text = z.string().nullish().catch('');
const time = z.coerce.number().min(0).max(4_102_444_800);
const documentSchema = z.object({
  _key: z.string().min(1),
  state: z.enum(submissionStates),
  sender_kind: z.enum(senderKinds),
  sender: text,
  basis: text,
  artwork_licence: text,
  file: text,
  file_sha256: text,
  year: z.coerce.number().int().min(1).max(9_999),
  // A submission of 2,000 rows with every column filled is under 8 MB; a summary has none.
  outfits: z.string().max(8_000_000).nullish(),
  outfit_count: z.coerce.number().int().min(0).catch(0),
  problem_count: z.coerce.number().int().min(0).catch(0),
  problems: text,
  artwork: text,
  author: text,
  created: time.catch(0),
  decided_by: text,
  decided: time.nullish().catch(undefined),
  reason: text,
  history: text,
});
const decisionSchema = z.object({ by: z.string(), at: time, reason: z.string() });
const pastSchema = decisionSchema.extend({
  verdict: z.enum(['accepted', 'rejected']),
  undone: decisionSchema,
});
const problemSchema = z.object({
  code: z.string(),
  row: z.number(),
  column: z.string(),
  message: z.string(),
});
const claimSchema = z.object({
  school: z.string(),
  type: z.enum(['image/svg+xml', 'image/png']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(1),
  withoutPersons: z.string().min(1),
});

/** What a list of the queue shows of a submission; its outfits are read when somebody opens it. */
export type SubmissionSummary = Omit<Submission, 'outfits' | 'problems' | 'artwork'> & {
  readonly outfitCount: number;
  readonly problemCount: number;
};

/** Fields that a summary needs; the long ones are not among them. */
export const summaryFields =
  'state,sender_kind,sender,basis,artwork_licence,file,file_sha256,year,author,created,decided_by,decided,reason,history,outfit_count,problem_count';

/** Fields of the document of a submission; the bytes of its file and artwork are in none of them. */
export function documentOfSubmission(submission: Submission): Readonly<Record<string, unknown>> {
  const { decision, outfits, problems, artwork } = submission;
  return {
    _key: submission.id,
    state: submission.state,
    sender_kind: submission.senderKind,
    sender: submission.sender,
    basis: submission.basis,
    artwork_licence: submission.artworkLicence,
    file: submission.file,
    file_sha256: submission.fileSha256,
    year: submission.year,
    outfits: JSON.stringify(outfits),
    outfit_count: outfits.length,
    problems: JSON.stringify(problems),
    problem_count: problems.length,
    artwork: JSON.stringify(artwork),
    author: submission.author,
    created: submission.created,
    ...(submission.history.length > 0 && { history: JSON.stringify(submission.history) }),
    ...(decision && { decided_by: decision.by, decided: decision.at, reason: decision.reason }),
  };
}

/** The submission of a document; undefined for one that is none. Outfits that this release cannot read are left out. */
export function submissionOfDocument(fields: unknown): Submission | undefined {
  const read = documentSchema.safeParse(fields);
  if (!read.success) return undefined;
  const { data } = read;
  return {
    ...headOf(data),
    outfits: listIn(data.outfits).flatMap(outfitIn),
    problems: listIn(data.problems).flatMap((one) =>
      parsedBy(problemSchema, one),
    ) as readonly IntakeProblem[],
    artwork: listIn(data.artwork).flatMap(claimIn),
  };
}

/** The summary of a document; undefined for one that is none. */
export function summaryOfDocument(fields: unknown): SubmissionSummary | undefined {
  const read = documentSchema.safeParse(fields);
  if (!read.success) return undefined;
  const { outfit_count: outfitCount, problem_count: problemCount } = read.data;
  return { ...headOf(read.data), outfitCount, problemCount };
}

function headOf(data: z.infer<typeof documentSchema>): Omit<Submission, 'outfits' | 'problems' | 'artwork'> {
  const { decided, state } = data;
  return {
    id: data._key,
    state,
    senderKind: data.sender_kind,
    sender: data.sender ?? '',
    basis: data.basis ?? '',
    artworkLicence: data.artwork_licence ?? '',
    file: data.file ?? '',
    fileSha256: data.file_sha256 ?? '',
    year: data.year,
    author: data.author ?? '',
    created: data.created,
    history: listIn(data.history).flatMap((one) => parsedBy(pastSchema, one)),
    ...(state !== 'submitted' && typeof decided === 'number'
      ? { decision: { by: data.decided_by ?? '', at: decided, reason: data.reason ?? '' } }
      : {}),
  };
}

function outfitIn(outfit: unknown): readonly SubmittedOutfit[] {
  if (typeof outfit !== 'object' || outfit === null) return [];
  const { facts, wornFrom, wornTo, supplierDesign, ...rest } = outfit as Readonly<Record<string, unknown>>;
  const read = outfitOfDocument({
    ...rest,
    _key: 'o',
    facts: JSON.stringify(facts ?? []),
    worn_from: wornFrom,
    worn_to: wornTo,
    supplier_design: supplierDesign,
  });
  if (!read) return [];
  const { school, kind, facts: known, row, wornFrom: from, wornTo: to, supplierDesign: design } = read.outfit;
  return [
    {
      school,
      kind,
      facts: known,
      row,
      ...(from === undefined ? {} : { wornFrom: from }),
      ...(to === undefined ? {} : { wornTo: to }),
      ...(design === undefined ? {} : { supplierDesign: design }),
    },
  ];
}

function claimIn(claim: unknown): readonly ArtworkClaim[] {
  return parsedBy(claimSchema, claim).flatMap((read) => {
    const key = splitSchoolKey(read.school)?.key;
    return key === undefined ? [] : [{ ...read, school: key } as ArtworkClaim];
  });
}

function parsedBy<Value>(schema: z.ZodType<Value>, value: unknown): readonly Value[] {
  const read = schema.safeParse(value);
  return read.success ? [read.data] : [];
}

function listIn(json: string | null | undefined): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
