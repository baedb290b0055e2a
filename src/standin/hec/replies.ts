// What the HTTP Event Collector says (Getting Data In, "Troubleshoot HTTP Event Collector": code, HTTP status, text).
import type { HttpAnswer } from '../http/server';

const replies = {
  success: [200, 0, 'Success'],
  tokenDisabled: [403, 1, 'Token disabled'],
  tokenRequired: [401, 2, 'Token is required'],
  invalidAuthorization: [401, 3, 'Invalid authorization'],
  invalidToken: [403, 4, 'Invalid token'],
  noData: [400, 5, 'No data'],
  invalidFormat: [400, 6, 'Invalid data format'],
  incorrectIndex: [400, 7, 'Incorrect index'],
  internalError: [500, 8, 'Internal server error'],
  serverBusy: [503, 9, 'Server is busy'],
  channelMissing: [400, 10, 'Data channel is missing'],
  invalidChannel: [400, 11, 'Invalid data channel'],
  eventRequired: [400, 12, 'Event field is required'],
  eventBlank: [400, 13, 'Event field cannot be blank'],
  ackDisabled: [400, 14, 'ACK is disabled'],
  badFields: [400, 15, 'Error in handling indexed fields'],
  noQueryToken: [400, 16, 'Query string authorization is not enabled'],
  healthy: [200, 17, 'HEC is healthy'],
  healthInvalidToken: [400, 21, 'Invalid token'],
  healthTokenDisabled: [400, 22, 'Token disabled'],
  shuttingDown: [503, 23, 'Server is shutting down'],
  notFound: [404, 404, 'The requested URL was not found on this server.'],
  wrongMethod: [405, 405, 'The requested method is not allowed here.'],
  tooLarge: [413, 413, 'The request is larger than the stand-in takes.'],
  channelFull: [
    429,
    27,
    'The stand-in keeps no more acknowledgements for this channel; ask for those it has.',
  ],
} as const satisfies Readonly<Record<string, readonly [number, number, string]>>;

export type ReplyName = keyof typeof replies;

/** Thrown where a request cannot be taken; becomes its reply. */
export class HecRefusal extends Error {
  /** @param eventNumber - of the event that is wrong, counted from 0. */
  constructor(
    readonly reply: ReplyName,
    readonly eventNumber?: number,
  ) {
    super(replies[reply][2]);
  }
}

/** The answer of that name, as JSON. */
export function answerOf(name: ReplyName, more: Readonly<Record<string, unknown>> = {}): HttpAnswer {
  const [status, code, text] = replies[name];
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify({ text, code, ...more }),
  };
}
