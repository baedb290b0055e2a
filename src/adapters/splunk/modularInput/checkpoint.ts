// What an input remembers between two runs: one small file per stanza, replaced in one step.
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Result } from '../../../core/brand';
import { errorCode } from '../../systemError';

export interface CheckpointProblem {
  readonly code: 'checkpoint-unreadable';
  readonly message: string;
}

export interface CheckpointStore<State> {
  readonly file: string;
  /** Last state written, undefined before the first; a corrupted or foreign file is a problem, not a crash. */
  readonly read: () => Promise<Result<State | undefined, CheckpointProblem>>;
  /** Replaces the state; after it answers, a power cut leaves the new state, before that the old one. */
  readonly write: (state: State) => Promise<void>;
}

/**
 * Checkpoint of one stanza.
 *
 * @param folder - `checkpoint_dir` as splunkd names it; made where it is missing.
 * @param stanza - full stanza name; its hash is the file name, so any name is a safe one.
 * @param schema - shape of the state; anything else in the file is a problem.
 */
export function createCheckpointStore<State>(
  folder: string,
  stanza: string,
  schema: z.ZodType<State>,
): CheckpointStore<State> {
  const file = join(folder, `${createHash('sha256').update(stanza).digest('hex').slice(0, 32)}.json`);
  const envelope = z.object({ stanza: z.literal(stanza), state: schema });
  return {
    file,
    read: async () => {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if (errorCode(error) === 'ENOENT') return undefined;
        throw error;
      });
      if (text === undefined) return { ok: true, value: undefined };
      const parsed = envelope.safeParse(jsonOrUndefined(text));
      if (parsed.success) return { ok: true, value: parsed.data.state };
      const message =
        `Checkpoint ${file} of ${stanza} cannot be read (${text.length} characters); ` +
        'the input starts over: records are written again under the same keys.';
      return { ok: false, problem: { code: 'checkpoint-unreadable', message } };
    },
    write: (state) => replaceFile(folder, file, JSON.stringify({ stanza, state })),
  };
}

async function replaceFile(folder: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // One name, not one per process: what a kill -9 leaves behind is overwritten, not collected.
  const temporary = `${file}.tmp`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The new name itself must reach the disk; not every platform can sync a folder, and then nothing better exists. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
