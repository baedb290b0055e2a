// Test support: splunkd's endpoints from a table, and searches from a list of patterns.
import type { Result } from '../core/brand';
import type { ResultRow } from './jobAnswers';
import type { SearchClient } from './searchClient';
import { problemOfStatus, type SearchProblem } from './searchProblem';
import type { RestRequest, SplunkRest } from './splunkRest';

/** An answer with a body, or a refusal with this status. */
export type MemoryAnswer = { readonly body: unknown } | { readonly status: number };

/** Entries as splunkd writes them. */
export function entriesOf(
  entries: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  acl: Readonly<Record<string, string>> = {},
): MemoryAnswer {
  return { body: { entry: Object.entries(entries).map(([name, content]) => ({ name, content, acl })) } };
}

/** Answers by path, or by `app path` where the app matters; everything else is answered with the status `otherwise`. */
export function memoryRest(
  table: Readonly<Record<string, MemoryAnswer>>,
  otherwise = 404,
): SplunkRest & { readonly asked: readonly RestRequest[] } {
  const asked: RestRequest[] = [];
  return {
    asked,
    send: (request) => {
      asked.push(request);
      const answer = table[`${request.app ?? ''} ${request.path}`] ?? table[request.path];
      return Promise.resolve(read(answer ?? { status: otherwise }));
    },
  };
}

function read(answer: MemoryAnswer): Result<unknown, SearchProblem> {
  return 'status' in answer
    ? { ok: false, problem: problemOfStatus(answer.status, '') }
    : { ok: true, value: answer.body };
}

/** Rows of the first pattern that a search fits, or a problem; a search that fits none has no rows. */
export function memorySearches(
  table: readonly (readonly [RegExp, readonly ResultRow[] | SearchProblem])[],
): SearchClient & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const answer = (search: string) => {
    const found = table.find(([pattern]) => pattern.test(search))?.[1] ?? [];
    return 'code' in found
      ? ({ ok: false, problem: found } as const)
      : ({ ok: true, value: { sid: search, rows: found, warnings: [] } } as const);
  };
  return {
    asked,
    run: (search) => {
      asked.push(search);
      return Promise.resolve(answer(search));
    },
    page: (sid) => Promise.resolve(answer(sid)),
  };
}
