// The shape that most of splunkd's endpoints answer in: a list of named entries with their settings.
import * as z from 'zod';
import type { Result } from '../core/brand';
import { unreadable, type SearchProblem } from './searchProblem';
import type { SplunkRest } from './splunkRest';

const entrySchema = z.object({
  name: z.string(),
  content: z.record(z.string(), z.unknown()).optional().default({}),
  acl: z
    .object({ app: z.string().optional().default(''), owner: z.string().optional().default('') })
    .optional()
    .default({ app: '', owner: '' }),
});
const feedSchema = z.object({ entry: z.array(entrySchema).optional().default([]) });

/** One object that splunkd knows: an app, an index, a saved search. */
export type RestEntry = z.infer<typeof entrySchema>;

/**
 * Reads a list of entries, or the one entry of an object.
 *
 * @param path - endpoint below `/services/`, already encoded.
 * @param app - the app whose eyes to look with; every app's if left out.
 * @returns the entries in Splunk's order; at most 500, which is more than a search head has of anything asked for here.
 */
export async function readEntries(
  rest: SplunkRest,
  { path, app, owner }: { readonly path: string; readonly app?: string; readonly owner?: 'nobody' },
  signal: AbortSignal,
): Promise<Result<readonly RestEntry[], SearchProblem>> {
  const answer = await rest.send({
    method: 'GET',
    path,
    ...(app === undefined ? {} : { app }),
    ...(owner === undefined ? {} : { owner }),
    parameters: { count: '500' },
    signal,
  });
  if (!answer.ok) return answer;
  const read = feedSchema.safeParse(answer.value);
  return read.success
    ? { ok: true, value: read.data.entry }
    : { ok: false, problem: unreadable(`the request ${path}`) };
}

/** A setting as text; '' if it is not there or no text, number or boolean. */
export function textIn({ content }: RestEntry, key: string): string {
  const value = content[key];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** A setting that is on or off; splunkd writes true, 1, "1" and "true". */
export function isOn(entry: RestEntry, key: string): boolean {
  return ['true', '1'].includes(textIn(entry, key).toLowerCase());
}

/** A setting that is a list of texts; empty if it is none. */
export function textsIn({ content }: RestEntry, key: string): readonly string[] {
  const value = content[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
