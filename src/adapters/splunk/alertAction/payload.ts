// What splunkd writes to the stdin of an alert action: one JSON document, then the end of the stream.
// Splunk developer guide, "Write the script for a custom alert action"; payload_format = json.
import type { Readable } from 'node:stream';
import * as z from 'zod';
import type { Result } from '../../../core/brand';

export interface PayloadProblem {
  readonly code: 'payload-too-large' | 'payload-late' | 'payload-unreadable';
  readonly message: string;
}

/** Row of a result: one value, or several of a multivalue field. */
export type ResultRow = Readonly<Record<string, string | readonly string[]>>;

const MAX_PAYLOAD_BYTES = 4 * 1024 * 1024; // the first row and the settings; rows come in a file of their own
const MAX_WAIT_MILLISECONDS = 30_000; // splunkd writes at once; a person at a terminal waits no longer either

const cell = z.union([
  z.string(),
  z.array(z.string()),
  z.number().transform(String),
  z.boolean().transform(String),
  z.null().transform(() => ''),
]);
const payloadSchema = z.object({
  server_uri: z.string().max(500).default(''),
  server_host: z.string().max(500).default(''),
  session_key: z.string().max(10_000).default(''),
  sid: z.string().max(1_000).default(''),
  search_name: z.string().max(1_000).default(''),
  app: z.string().max(200).default(''),
  owner: z.string().max(200).default(''),
  results_file: z.string().max(4_000).default(''),
  results_link: z.string().max(4_000).default(''),
  configuration: z.record(z.string(), cell).default({}),
  result: z.record(z.string(), cell).default({}),
});

/** The payload, every part there: what splunkd left out is empty. */
export interface AlertPayload {
  readonly server_uri: string;
  readonly server_host: string;
  /** Of the search's owner; never logged, never stored. */
  readonly session_key: string;
  readonly sid: string;
  readonly search_name: string;
  readonly app: string;
  readonly owner: string;
  /** Gzip CSV with the rows that made the alert fire. */
  readonly results_file: string;
  readonly results_link: string;
  /** Parameters by name, without `param.`: of alert_actions.conf, overlaid by the saved search's. */
  readonly configuration: ResultRow;
  /** The first row; with `alert.digest_mode = 0` the only one. */
  readonly result: ResultRow;
}

/**
 * Reads the payload from stdin, at most 4 MiB, for at most 30 seconds.
 *
 * @returns the payload; problems `payload-too-large`, `payload-late`, `payload-unreadable`. No message quotes it: it
 *   holds a session key.
 */
export async function readAlertPayload(
  stdin: Readable,
  maxWaitMilliseconds = MAX_WAIT_MILLISECONDS,
): Promise<Result<AlertPayload, PayloadProblem>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const patience = { isLate: false };
  const timer = setTimeout(() => {
    patience.isLate = true;
    stdin.destroy();
  }, maxWaitMilliseconds);
  try {
    for await (const chunk of stdin as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAX_PAYLOAD_BYTES) return tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (!patience.isLate) throw error;
  } finally {
    clearTimeout(timer);
  }
  if (patience.isLate) return late(maxWaitMilliseconds);
  return parsePayload(Buffer.concat(chunks).toString('utf8'));
}

/** Reads the text of a payload; problem `payload-unreadable`, which names the part and quotes nothing. */
export function parsePayload(text: string): Result<AlertPayload, PayloadProblem> {
  const parsed = payloadSchema.safeParse(jsonOrUndefined(text));
  if (parsed.success) return { ok: true, value: parsed.data };
  const where = parsed.error.issues[0]?.path.join('.').slice(0, 100) ?? '';
  const message = `stdin holds no payload of an alert as JSON (${text.length} characters${where === '' ? '' : `, wrong at ${where}`}). alert_actions.conf must say payload_format = json.`;
  return { ok: false, problem: { code: 'payload-unreadable', message } };
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function tooLarge(): Result<AlertPayload, PayloadProblem> {
  const message = `stdin holds more than ${MAX_PAYLOAD_BYTES} bytes; no alert has such a payload. Let the search give fewer fields.`;
  return { ok: false, problem: { code: 'payload-too-large', message } };
}

function late(milliseconds: number): Result<AlertPayload, PayloadProblem> {
  const message = `stdin did not end within ${milliseconds / 1000} seconds; splunkd writes the payload at once. Nothing was done.`;
  return { ok: false, problem: { code: 'payload-late', message } };
}
