// What splunkd asks a search command: the metadata of a frame, read once, at the door.
import { z } from 'zod';
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
const text = z.string().catch('');
const infoSchema = z.object({
  args: z.array(z.coerce.string()).catch([]),
  sid: text,
  app: text,
  owner: text,
  session_key: text,
  splunkd_uri: text,
  // Older versions write numbers as texts, and leave this one out.
  maxresultrows: z.coerce.number().int().min(1).max(DEFAULT_MAX_RESULT_ROWS).catch(DEFAULT_MAX_RESULT_ROWS),
});
const requestSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('getinfo'), searchinfo: infoSchema }),
  z.object({ action: z.literal('execute'), finished: z.boolean().catch(false) }),
]);

/** Reads the metadata of a frame; problem `request-unreadable` if it is no JSON or asks for something else. */
export function readRequest(metadata: string): Result<CommandRequest, RequestProblem> {
  const read = requestSchema.safeParse(jsonOrUndefined(metadata));
  if (!read.success) {
    const message = `Expected a request with the action getinfo or execute, and read ${JSON.stringify(metadata.slice(0, 80))}.`;
    return { ok: false, problem: { code: 'request-unreadable', message } };
  }
  const request = read.data;
  if (request.action === 'execute')
    return { ok: true, value: { action: 'execute', isFinished: request.finished } };
  const { args, sid, app, owner, session_key, splunkd_uri, maxresultrows } = request.searchinfo;
  const info: SearchInfo = {
    arguments: args,
    sid,
    app,
    owner,
    sessionKey: session_key,
    splunkdUri: splunkd_uri,
    maxResultRows: maxresultrows,
  };
  return { ok: true, value: { action: 'getinfo', info } };
}

function jsonOrUndefined(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
