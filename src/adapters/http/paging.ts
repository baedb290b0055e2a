// How a server cuts its list into pages, as data; and from one page to the next, as two pure functions.
import type { Result } from '../../core/brand';
import { lastingProblem, shownUrl, type HttpProblem } from './httpProblem';
import { nextLink } from './linkHeader';

export type Paging =
  /** One answer holds everything. */
  | { readonly kind: 'single' }
  /** Rows from a number on. Each page asks again for the last row of the one before: if it is not there, rows moved. */
  | { readonly kind: 'offset'; readonly offsetParameter: string; readonly limitParameter: string }
  /** Page numbers, until a page is empty. */
  | {
      readonly kind: 'page';
      readonly pageParameter: string;
      readonly firstPage: 0 | 1;
      readonly sizeParameter?: string;
    }
  /** Each answer names the next; no name, or an empty one, ends it. */
  | {
      readonly kind: 'cursor';
      readonly cursorParameter: string;
      readonly cursorPath: readonly string[];
      readonly sizeParameter?: string;
    }
  /** RFC 8288: `Link: <url>; rel="next"`. */
  | { readonly kind: 'link'; readonly sizeParameter?: string };

/** A place in the list. */
export interface PagePosition {
  /** Pages before this one. */
  readonly page: number;
  /** Row number, page number, cursor or URL; absent at the beginning of cursors and links. */
  readonly at?: string;
}

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  /** In the query of a GET, in the JSON body of a POST; the parameters of paging go beside them. */
  readonly parameters: Readonly<Record<string, string>>;
}

const MAX_CURSOR_CHARACTERS = 4_096;

/** The first page. */
export function firstPosition(paging: Paging): PagePosition {
  if (paging.kind === 'offset') return { page: 0, at: '0' };
  if (paging.kind === 'page') return { page: 0, at: String(paging.firstPage) };
  return { page: 0 };
}

/** Rows of a page that the page before had too: what the overlap of `offset` asks twice. */
export function repeatedRows(paging: Paging, position: PagePosition): 0 | 1 {
  return paging.kind === 'offset' && position.page > 0 ? 1 : 0;
}

/**
 * The request of one page.
 *
 * @returns URL, and the JSON body where the method is POST.
 */
export function requestOf(
  endpoint: Endpoint,
  paging: Paging,
  position: PagePosition,
  pageRows: number,
): {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly json?: Readonly<Record<string, string | number>>;
} {
  const { method } = endpoint;
  if (paging.kind === 'link' && position.at !== undefined) return { method, url: new URL(position.at) };
  const parameters = { ...endpoint.parameters, ...pagingParameters(paging, position, pageRows) };
  if (method === 'POST') return { method, url: endpoint.url, json: parameters };
  const url = new URL(endpoint.url);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return { method, url };
}

function pagingParameters(
  paging: Paging,
  position: PagePosition,
  pageRows: number,
): Readonly<Record<string, string | number>> {
  if (paging.kind === 'single') return {};
  if (paging.kind === 'offset') {
    const offset = Number(position.at) - repeatedRows(paging, position);
    return { [paging.offsetParameter]: offset, [paging.limitParameter]: pageRows };
  }
  const size = paging.sizeParameter === undefined ? {} : { [paging.sizeParameter]: pageRows };
  if (position.at === undefined || paging.kind === 'link') return size;
  return paging.kind === 'page'
    ? { [paging.pageParameter]: Number(position.at), ...size }
    : { [paging.cursorParameter]: position.at, ...size };
}

/**
 * Where the list goes on.
 *
 * @param rows - rows the page had, the repeated one not counted. An empty page ends a list by offset or number: a short
 *   one does not, because servers cut pages shorter than asked.
 * @param value - the whole answer; `cursor` reads it.
 * @returns the next position, or undefined at the end. Problem `url-refused`: a next page on another host, or a cursor
 *   that is no text.
 */
export function nextPosition(
  endpoint: Endpoint,
  paging: Paging,
  position: PagePosition,
  page: {
    readonly rows: number;
    readonly value: unknown;
    readonly headers: ReadonlyMap<string, string>;
    readonly url: URL;
  },
): Result<PagePosition | undefined, HttpProblem> {
  const at = (next: string): Result<PagePosition, HttpProblem> => ({
    ok: true,
    value: { page: position.page + 1, at: next },
  });
  switch (paging.kind) {
    case 'single':
      return { ok: true, value: undefined };
    case 'offset':
      return page.rows === 0 ? { ok: true, value: undefined } : at(String(Number(position.at) + page.rows));
    case 'page':
      return page.rows === 0 ? { ok: true, value: undefined } : at(String(Number(position.at) + 1));
    case 'cursor': {
      const cursor = valueAt(page.value, paging.cursorPath);
      if (cursor === undefined || cursor === null || cursor === '') return { ok: true, value: undefined };
      const isText = typeof cursor === 'string' || typeof cursor === 'number';
      return isText && String(cursor).length <= MAX_CURSOR_CHARACTERS
        ? at(String(cursor))
        : badCursor(paging.cursorPath);
    }
    case 'link': {
      const target = nextLink(page.headers.get('link') ?? '');
      return target === undefined ? { ok: true, value: undefined } : linked(endpoint, page.url, target, at);
    }
  }
}

/** A credential goes with every page, so the next page must be where the first was. */
function linked(
  endpoint: Endpoint,
  from: URL,
  target: string,
  at: (next: string) => Result<PagePosition, HttpProblem>,
): Result<PagePosition, HttpProblem> {
  const url = URL.canParse(target, from) ? new URL(target, from) : undefined;
  if (url?.origin === endpoint.url.origin && url.href.length <= MAX_CURSOR_CHARACTERS) return at(url.href);
  const message = `The next page of ${shownUrl(endpoint.url)} lies at ${shownUrl(url ?? '')}; only pages of the same host are fetched.`;
  return { ok: false, problem: lastingProblem('url-refused', message) };
}

function badCursor(path: readonly string[]): Result<never, HttpProblem> {
  const message = `The answer's ${path.join('.')} names no next page: text of at most ${MAX_CURSOR_CHARACTERS} characters is expected.`;
  return { ok: false, problem: lastingProblem('url-refused', message) };
}

/** Value inside nested objects; undefined where the path leads nowhere. Own keys only. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
