// Messages on their way: each is on disk before it is sent, and leaves the disk after it was taken. So a kill at any
// moment loses none that was written, and sends at most the one again that was being sent, under the same key.
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { createFile, ensureFolder, filesIn, isThere, removeOlder, replaceFile } from './folders';
import type { NotifyMessage } from './message';
import { outboxPattern, type Target } from './settings';

const messageSchema = z.object({
  format: z.literal('minerva-alert/1'),
  key: z.string().regex(/^[0-9a-f]{32}$/),
  tenant: z.string().max(24),
  alert: z.string().max(200),
  day: z.string().max(10),
  mid: z.string().max(200),
  identifier: z.object({ type: z.string().max(40), value: z.string().max(5_000) }),
  new_records: z.number(),
  link: z.string().max(20_000),
  marking: z.string().max(20),
  created: z.number(),
});
const targetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webhook'), url: z.url().max(1_000), credential: z.string().max(130) }),
  z.object({ kind: z.literal('outbox'), folder: z.string().regex(outboxPattern) }),
]);
const waitingSchema = z.object({
  message: messageSchema,
  target: targetSchema,
  /** Runs that failed to deliver it. */
  failures: z.number().int().min(0),
  /** Not before, epoch seconds. */
  notBefore: z.number(),
});

/** A message and where it is to go; the secret is fetched when it is sent. */
export interface Waiting {
  readonly message: NotifyMessage;
  readonly target: Target;
  readonly failures: number;
  readonly notBefore: number;
}

export const spoolLimits = {
  /** Of one tenant, some 2 KB each; a webhook that is dead for a day under a busy watch list gathers fewer. */
  maxWaiting: 2_000,
  /** After so long nobody is helped by the message; the hit stays in the index. */
  maxAgeSeconds: 86_400,
  /** How long a key that was sent is remembered: two days, for a key is that of one. */
  keepSentSeconds: 172_800,
  maxGivenUp: 1_000,
} as const;
const FIRST_WAIT_SECONDS = 30;
const MAX_WAIT_SECONDS = 3_600;

export interface Spool {
  /** `known`: the same message waits already or was sent; `full`: there is no room. */
  readonly add: (message: NotifyMessage, target: Target) => Promise<'added' | 'known' | 'full'>;
  /** Everything that waits, longest first; files that are no message are set aside. */
  readonly waiting: () => Promise<readonly Waiting[]>;
  readonly sent: (one: Waiting) => Promise<void>;
  readonly postpone: (one: Waiting, nowSeconds: number) => Promise<void>;
  readonly giveUp: (one: Waiting) => Promise<void>;
}

/** Names the place a message goes to, the same for equal ones. */
export function targetName(target: Target): string {
  const place = target.kind === 'webhook' ? [target.url, target.credential] : [target.folder];
  return createHash('sha256')
    .update(JSON.stringify([target.kind, ...place]))
    .digest('hex')
    .slice(0, 12);
}

/**
 * Opens the spool of one tenant and tidies it.
 *
 * @param folder - `…/var/lib/minerva/<tenant>`; made where it is missing.
 */
export async function openSpool(folder: string, nowSeconds: number): Promise<Spool> {
  const places = {
    waiting: join(folder, 'spool'),
    sent: join(folder, 'sent'),
    givenUp: join(folder, 'given_up'),
  };
  for (const place of [folder, ...Object.values(places)]) await ensureFolder(place);
  await removeOlder(places.sent, nowSeconds * 1000, spoolLimits.keepSentSeconds * 1000);
  let room = spoolLimits.maxWaiting - (await filesIn(places.waiting)).length;
  const take = (name: string): Promise<void> => rm(join(places.waiting, name), { force: true });
  return {
    add: async (message, target) => {
      const name = nameOf(message, target);
      if (await isThere(places.sent, name)) return 'known';
      if (await isThere(places.waiting, name)) return 'known';
      if (room <= 0) return 'full';
      const one: Waiting = { message, target, failures: 0, notBefore: 0 };
      if (!(await createFile(places.waiting, name, JSON.stringify(one)))) return 'known';
      room -= 1;
      return 'added';
    },
    waiting: () => readAll(places.waiting, places.givenUp),
    sent: async ({ message, target }) => {
      const name = nameOf(message, target);
      await createFile(places.sent, name, '');
      await take(name);
    },
    postpone: async (one, now) => {
      const wait = Math.min(MAX_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(one.failures, 20));
      const later: Waiting = { ...one, failures: one.failures + 1, notBefore: now + wait };
      await replaceFile(places.waiting, nameOf(one.message, one.target), JSON.stringify(later));
    },
    giveUp: async (one) => {
      const name = nameOf(one.message, one.target);
      await keepNewest(places.givenUp);
      await replaceFile(places.givenUp, name, JSON.stringify(one));
      await take(name);
    },
  };
}

function nameOf(message: NotifyMessage, target: Target): string {
  return `${message.key}.${targetName(target)}.json`;
}

async function readAll(folder: string, givenUp: string): Promise<readonly Waiting[]> {
  const found: Waiting[] = [];
  for (const name of await filesIn(folder)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (text === undefined) continue; // another run has just sent it
    const parsed = waitingSchema.safeParse(jsonOrUndefined(text));
    if (parsed.success) found.push(parsed.data);
    else {
      await replaceFile(givenUp, `unreadable.${name}`, text.slice(0, 10_000));
      await rm(join(folder, name), { force: true });
    }
  }
  return found.sort((left, right) => left.message.created - right.message.created);
}

async function keepNewest(folder: string): Promise<void> {
  const names = await filesIn(folder);
  const most = spoolLimits.maxGivenUp - 1;
  for (const name of names.slice(0, Math.max(0, names.length - most)))
    await rm(join(folder, name), { force: true });
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
