// One request to the HTTP Event Collector: whose token, which endpoint, what it holds (REST API Reference Manual,
// services/collector). Answered with Success only when the events are on disk.
import { gunzipSync } from 'node:zlib';
import { MAX_BODY_BYTES, type HttpAnswer, type HttpRequest } from '../http/server';
import type { Machine } from '../machine';
import type { IncomingEvent } from '../pipeline/indexTime';
import type { Acknowledgements } from './acknowledgements';
import { readEnvelopes, readLines } from './readEvents';
import { answerOf, HecRefusal } from './replies';
import { findToken, tokensOf, type HecToken } from './tokens';

export interface CollectorSurroundings {
  readonly machine: Machine;
  readonly acknowledgements: Acknowledgements;
  readonly isStopping: () => boolean;
}

type Work = (surroundings: CollectorSurroundings, request: HttpRequest) => Promise<HttpAnswer>;

const MAX_ACKS_ASKED = 10_000;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const BASE = '/services/collector';

interface CollectorEndpoint {
  readonly methods: readonly string[];
  readonly work: Work;
}

const endpoints: ReadonlyMap<string, CollectorEndpoint> = new Map([
  ...under(['', '/1.0', '/event', '/event/1.0'], { methods: ['POST'], work: takeEnvelopes }),
  ...under(['/raw', '/raw/1.0'], { methods: ['POST'], work: takeLines }),
  ...under(['/ack', '/ack/1.0'], { methods: ['POST'], work: tellAcks }),
  ...under(['/health', '/health/1.0'], { methods: ['GET'], work: tellHealth }),
]);

function under(paths: readonly string[], endpoint: CollectorEndpoint) {
  return paths.map((path) => [BASE + path, endpoint] as const);
}

/** Answers one request; never throws. */
export async function answerCollector(
  surroundings: CollectorSurroundings,
  request: HttpRequest,
): Promise<HttpAnswer> {
  try {
    const endpoint = endpoints.get(request.path.replace(/\/$/, ''));
    if (endpoint === undefined) return answerOf('notFound');
    if (!endpoint.methods.includes(request.method)) return answerOf('wrongMethod');
    if (surroundings.isStopping()) return answerOf('shuttingDown');
    return await endpoint.work(surroundings, request);
  } catch (error) {
    if (error instanceof HecRefusal)
      return answerOf(
        error.reply,
        error.eventNumber === undefined ? {} : { 'invalid-event-number': error.eventNumber },
      );
    const text = error instanceof Error ? error.message : String(error);
    surroundings.machine.log('ERROR', 'HttpInputDataHandler', text);
    return answerOf('internalError');
  }
}

function takeEnvelopes(surroundings: CollectorSurroundings, request: HttpRequest): Promise<HttpAnswer> {
  return take(surroundings, request, (token) =>
    readEnvelopes(textOf(request), defaultsOf(surroundings, request, token)),
  );
}

function takeLines(surroundings: CollectorSurroundings, request: HttpRequest): Promise<HttpAnswer> {
  return take(surroundings, request, (token) =>
    readLines(textOf(request), request.query, defaultsOf(surroundings, request, token)),
  );
}

async function take(
  { machine, acknowledgements }: CollectorSurroundings,
  request: HttpRequest,
  read: (token: HecToken) => readonly IncomingEvent[],
): Promise<HttpAnswer> {
  const token = authorized(machine, request);
  const channel = token.usesAcknowledgement ? channelOf(request) : '';
  if (token.usesAcknowledgement) acknowledgements.checkRoom(token.token, channel);
  // A full disk blocks the queues of Splunk, and its collector then says this (inference); who sends tries again.
  await machine.indexer.submit(read(token)).catch(() => {
    throw new HecRefusal('serverBusy');
  });
  return answerOf(
    'success',
    token.usesAcknowledgement ? { ackId: acknowledgements.add(token.token, channel) } : {},
  );
}

async function tellAcks(
  { machine, acknowledgements }: CollectorSurroundings,
  request: HttpRequest,
): Promise<HttpAnswer> {
  const token = authorized(machine, request);
  if (!token.usesAcknowledgement) throw new HecRefusal('ackDisabled');
  const channel = channelOf(request);
  const acks = acknowledgements.ask(token.token, channel, numbersIn(textOf(request)));
  return Promise.resolve({ ...answerOf('success'), body: JSON.stringify({ acks }) });
}

/** Whoever asks; a token that is shown must be one. */
async function tellHealth({ machine }: CollectorSurroundings, request: HttpRequest): Promise<HttpAnswer> {
  if (request.headers.authorization !== undefined) {
    const token = findToken(tokensOf(machine.conf.global('inputs')), tokenIn(request.headers.authorization));
    if (token === undefined) throw new HecRefusal('healthInvalidToken');
    if (token.isDisabled) throw new HecRefusal('healthTokenDisabled');
  }
  return Promise.resolve(answerOf('healthy'));
}

/** A token in the address is looked at only to be refused, unless its stanza allows it (as seen on 10.4.2). */
function authorized(machine: Machine, { headers, query }: HttpRequest): HecToken {
  const asked = query.get('token');
  if (headers.authorization === undefined && asked === null) throw new HecRefusal('tokenRequired');
  const value = headers.authorization === undefined ? (asked ?? '') : tokenIn(headers.authorization);
  const token = findToken(tokensOf(machine.conf.global('inputs')), value);
  if (token === undefined) throw new HecRefusal('invalidToken');
  if (token.isDisabled) throw new HecRefusal('tokenDisabled');
  if (asked !== null && !token.takesTokenInQuery) throw new HecRefusal('noQueryToken');
  return token;
}

/** `Splunk <token>`, or Basic with the token for a password. */
function tokenIn(authorization: string): string {
  const [, scheme = '', value = ''] = /^(\S+) +(\S+)$/.exec(authorization.slice(0, 1000)) ?? [];
  const text = /^basic$/i.test(scheme) ? Buffer.from(value, 'base64').toString('utf8') : undefined;
  const token = text === undefined ? value : text.slice(text.indexOf(':') + 1);
  if (!/^(splunk|basic)$/i.test(scheme) || token === '') throw new HecRefusal('invalidAuthorization');
  return token;
}

function channelOf({ headers, query }: HttpRequest): string {
  const written = headers['x-splunk-request-channel'] ?? query.get('channel');
  if (typeof written !== 'string' || written === '') throw new HecRefusal('channelMissing');
  if (!GUID.test(written)) throw new HecRefusal('invalidChannel');
  return written.toLowerCase();
}

function defaultsOf({ machine }: CollectorSurroundings, { headers }: HttpRequest, token: HecToken) {
  const known = new Set(machine.indexNames());
  return {
    token,
    host: headers.host ?? '',
    now: Date.now() / 1000,
    hasIndex: (name: string) => known.has(name),
  };
}

function textOf({ headers, bytes }: HttpRequest): string {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return textIn(bytes);
  if (encoding !== 'gzip') throw new HecRefusal('invalidFormat');
  try {
    return textIn(gunzipSync(bytes, { maxOutputLength: MAX_BODY_BYTES }));
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new HecRefusal(isTooLarge ? 'tooLarge' : 'invalidFormat');
  }
}

/** A byte order mark is no part of the data. */
function textIn(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function numbersIn(body: string): readonly number[] {
  try {
    const { acks } = JSON.parse(body) as { acks?: unknown };
    if (
      Array.isArray(acks) &&
      acks.length <= MAX_ACKS_ASKED &&
      acks.every((one) => Number.isSafeInteger(one))
    )
      return acks as readonly number[];
  } catch {
    // As any other body that is no question.
  }
  throw new HecRefusal('invalidFormat');
}
