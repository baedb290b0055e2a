// What people write about uniforms: sheets that were handed out, and schools that were confirmed or rejected.
import * as z from 'zod';
import type { SchoolKey } from '../../core/uniforms/outfit';
import type { GivenAnswer } from '../../core/uniforms/sheet/answerStatistics';
import type { Sheet } from '../../core/uniforms/sheet/sheet';
import type { Result } from '../../core/brand';
import { unreadable, type SearchProblem } from '../searchProblem';
import {
  createDocumentStore,
  problemAbout,
  type DocumentKind,
  type DocumentStore,
  type Said,
} from '../risk/documents';
import type { SplunkRest } from '../splunkRest';

/** A school confirmed or rejected for a question. */
export interface AnswerSaid extends Said, GivenAnswer {
  readonly school: SchoolKey;
  /** Audit number of the sheet; '' where none was made. */
  readonly audit: string;
  /** When the question was asked, epoch seconds. */
  readonly askedAt: number;
}

/** A sheet as it is kept; its id is the audit number, its reason the reference of the case. */
export interface SheetSaid extends Said {
  readonly sheet: Sheet;
}

export interface UniformStores {
  readonly answers: DocumentStore<AnswerSaid>;
  readonly sheets: {
    readonly author: string;
    readonly save: DocumentStore<SheetSaid>['save'];
    /** The sheet of an audit number; undefined where there is none. One is read, not all. */
    readonly find: (audit: string, signal: AbortSignal) => Promise<Result<Sheet | undefined, SearchProblem>>;
  };
}

const number = z.coerce.number().min(0).nullish().catch(undefined);
const answerSchema = z.object({
  query_id: z.string().min(1),
  school: z.string().min(1),
  answer: z.enum(['confirmed', 'rejected']),
  audit: z.string().nullish().catch(''),
  rank: number,
  tie_count: number,
  asked_at: z.coerce.number().min(0).catch(0),
  seconds: number,
});

const answerKind: DocumentKind<AnswerSaid> = {
  collection: 'minerva_uniform_confirmations',
  what: 'answers about uniforms',
  read: (fields, said) => {
    const read = answerSchema.safeParse(fields);
    if (!read.success) return undefined;
    const { query_id: queryId, school, audit, asked_at: askedAt, tie_count: ties, ...rest } = read.data;
    return {
      ...said,
      queryId,
      school: school as SchoolKey,
      answer: rest.answer,
      audit: audit ?? '',
      askedAt,
      rank: rest.rank ?? undefined,
      tieCount: ties ?? undefined,
      seconds: rest.seconds ?? undefined,
    };
  },
  write: ({ queryId, school, answer, audit, askedAt, rank, tieCount, seconds }) => ({
    query_id: queryId,
    school,
    answer,
    audit,
    asked_at: askedAt,
    ...(rank === undefined ? {} : { rank }),
    ...(tieCount === undefined ? {} : { tie_count: tieCount }),
    ...(seconds === undefined ? {} : { seconds }),
  }),
};

const words = z.string().catch('');
const wordList = z.array(z.string()).catch([]);
const sheetSchema = z.object({
  audit: z.string().min(1),
  queryId: words,
  seen: wordList,
  filters: wordList,
  allSchools: z.number().catch(0),
  filteredSchools: z.number().catch(0),
  catalogueVersion: words,
  author: words,
  created: z.number(),
  reference: words,
  schools: z.array(
    z.object({
      key: z.string().transform((key) => key as SchoolKey),
      name: z.string(),
      rank: z.number(),
      ties: z.number(),
      status: words,
      place: words,
      authority: words,
      phone: words,
      email: words,
      site: words,
      address: words,
      asOf: words,
      worn: words,
      reasons: z.array(
        z.object({
          slot: words,
          seen: words,
          has: words,
          verdict: z.enum(['agrees', 'near', 'disagrees', 'unknown']),
        }),
      ),
    }),
  ),
});

const foundSchema = z.array(z.object({ sheet: z.string() })).max(1);

const sheetKind: DocumentKind<SheetSaid> = {
  collection: 'minerva_uniform_sheets',
  what: 'sheets',
  read: ({ sheet }, said) => {
    const read = sheetSchema.safeParse(parsed(sheet));
    return read.success ? { ...said, sheet: read.data } : undefined;
  },
  write: ({ sheet }) => ({
    query_id: sheet.queryId,
    sheet: JSON.stringify(sheet),
    schools: sheet.schools.length,
  }),
};

/** The stores of one tenant, for one person. */
export function createUniformStores(rest: SplunkRest, tenantApp: string, author: string): UniformStores {
  const where = { tenantApp, author };
  return {
    answers: createDocumentStore(rest, where, answerKind),
    sheets: {
      author,
      save: createDocumentStore(rest, where, sheetKind).save,
      find: (audit, signal) => findSheet(rest, { tenantApp, audit }, signal),
    },
  };
}

async function findSheet(
  rest: SplunkRest,
  { tenantApp, audit }: { readonly tenantApp: string; readonly audit: string },
  signal: AbortSignal,
): Promise<Result<Sheet | undefined, SearchProblem>> {
  const answer = await rest.send({
    method: 'GET',
    path: `storage/collections/data/${sheetKind.collection}`,
    app: tenantApp,
    owner: 'nobody',
    parameters: { query: JSON.stringify({ _key: audit }), limit: '1' },
    signal,
  });
  if (!answer.ok) return { ok: false, problem: problemAbout(sheetKind.what, answer.problem) };
  const read = foundSchema.safeParse(answer.value);
  if (!read.success) return { ok: false, problem: unreadable(`the sheet ${audit}`) };
  const [found] = read.data;
  if (found === undefined) return { ok: true, value: undefined };
  const sheet = sheetSchema.safeParse(parsed(found.sheet));
  return sheet.success
    ? { ok: true, value: sheet.data }
    : { ok: false, problem: unreadable(`the sheet ${audit}`) };
}

/** A sheet as a document. */
export function sheetSaid(sheet: Sheet): SheetSaid {
  const { audit: id, author, created, reference: reason } = sheet;
  return { id, author, created, reason, sheet };
}

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
