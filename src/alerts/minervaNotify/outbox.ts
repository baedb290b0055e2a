// The other way out: one JSON file a message, for systems that read folders.
import { join } from 'node:path';
import { lastingProblem, type HttpProblem } from '../../adapters/http/httpProblem';
import type { Result } from '../../core/brand';
import { createFile, ensureFolder, filesIn } from './folders';
import type { NotifyMessage } from './message';

/** Files in one folder; a reader takes them away. Each is at most some 20 KB, mostly 1. */
export const MAX_OUTBOX_FILES = 10_000;

/**
 * Writes a message as `<time>-<key>.json`; written again it is the same file.
 *
 * @param tenantFolder - `…/var/lib/minerva/<tenant>`; `folder` is a plain name below its `outbox`.
 * @returns problem `request-refused` where the folder is full.
 */
export async function writeToOutbox(
  tenantFolder: string,
  folder: string,
  message: NotifyMessage,
): Promise<Result<undefined, HttpProblem>> {
  const outbox = join(tenantFolder, 'outbox');
  const place = join(outbox, folder);
  await ensureFolder(outbox);
  await ensureFolder(place);
  if ((await filesIn(place)).length >= MAX_OUTBOX_FILES) {
    const what = `${place} holds ${MAX_OUTBOX_FILES} messages that nobody has taken; take or remove them.`;
    return { ok: false, problem: lastingProblem('request-refused', what) };
  }
  const time = new Date(message.created * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  await createFile(place, `${time}-${message.key}.json`, `${JSON.stringify(message, null, 2)}\n`);
  return { ok: true, value: undefined };
}
