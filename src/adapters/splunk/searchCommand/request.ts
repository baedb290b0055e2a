// What splunkd asks a search command: the metadata of a frame, read once, at the door. By hand: loading a library for
// schemas took a third of a command's start, in every search.
import type { Result } from '../../../core/brand';

/** What a command learns of the search it is part of. */
export interface SearchInfo {
  /** Arguments as splunkd split them, without quotes: `field=text`. */
  readonly arguments: readonly string[];
  readonly sid: string;
  readonly app: string;
  readonly owner: string;
  /** Key of the user's session; lives as long as the search. Never to be logged. */
  readonly sessionKey: string;
  /** `https://127.0.0.1:8089` */
  readonly splunkdUri: string;
  /** Rows that one answer may hold. */
  readonly maxResultRows: number;
}

export type CommandRequest =
  | { readonly action: 'getinfo'; readonly info: SearchInfo }
  | { readonly action: 'execute'; readonly isFinished: boolean };

export interface RequestProblem {
  readonly code: 'request-unreadable';
  readonly message: string;
}

const DEFAULT_MAX_RESULT_ROWS = 50_000; // limits.conf [searchresults] maxresultrows

type Written = Readonly<Record<string, unknown>>;

/** Reads the metadata of a frame; problem `request-unreadable` if it is no JSON or asks for something else. */
export function readRequest(metadata: string): Result<CommandRequest, RequestProblem> {
  const request = jsonOrUndefined(metadata);
  if (isWritten(request)) {
    const { action, finished, searchinfo } = request;
    if (action === 'execute') return { ok: true, value: { action, isFinished: finished === true } };
    if (action === 'getinfo' && isWritten(searchinfo))
      return { ok: true, value: { action, info: infoOf(searchinfo) } };
  }
  const message = `Expected a request with the action getinfo or execute, and read ${JSON.stringify(metadata.slice(0, 80))}.`;
  return { ok: false, problem: { code: 'request-unreadable', message } };
}

function infoOf({ args, sid, app, owner, session_key, splunkd_uri, maxresultrows }: Written): SearchInfo {
  return {
    arguments: Array.isArray(args) ? args.map(String) : [],
    sid: textOf(sid),
    app: textOf(app),
    owner: textOf(owner),
    sessionKey: textOf(session_key),
    splunkdUri: textOf(splunkd_uri),
    maxResultRows: rowsOf(maxresultrows),
  };
}

function textOf(written: unknown): string {
  return typeof written === 'string' ? written : '';
}

/** Older versions write numbers as texts, and leave this one out. */
function rowsOf(written: unknown): number {
  const rows = Number(written);
  return Number.isInteger(rows) && rows >= 1 && rows <= DEFAULT_MAX_RESULT_ROWS
    ? rows
    : DEFAULT_MAX_RESULT_ROWS;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
