// The shapes that splunkd answers with, checked where they come in.
import * as z from 'zod';
import { differs, refused, stopWith } from './answers';
import { isSuccess, saidBy, type RestAnswer, type SplunkClient } from './splunkClient';

/** An object of splunkd: its name, its app and its settings. */
const entrySchema = z.object({
  name: z.string(),
  acl: z.object({ app: z.string().optional() }).optional(),
  content: z.record(z.string(), z.unknown()).default({}),
});
const listSchema = z.object({ entry: z.array(entrySchema) });

export type Entry = z.infer<typeof entrySchema>;

/**
 * Reads one object.
 *
 * @returns undefined if Splunk has none of that name (404). Any other refusal ends the probe.
 */
export async function readEntry(rest: SplunkClient, path: string, app?: string): Promise<Entry | undefined> {
  const answer = await rest.send({ method: 'GET', path, ...(app === undefined ? {} : { app }) });
  if (answer.status === 404 && !/\bstand-in\b/i.test(answer.text)) return undefined;
  return entriesOf(answer, `GET ${path}`)[0];
}

/** Reads every object of a list. A refusal ends the probe. */
export async function readEntries(rest: SplunkClient, path: string): Promise<readonly Entry[]> {
  const answer = await rest.send({ method: 'GET', path, parameters: { count: '0' } });
  return entriesOf(answer, `GET ${path}`);
}

/** The objects of an answer; one that is a refusal, or of another shape, ends the probe. */
export function entriesOf(answer: RestAnswer, asked: string): readonly Entry[] {
  if (!isSuccess(answer)) return stopWith(refused(asked, saidBy(answer)));
  const read = listSchema.safeParse(answer.json);
  return read.success ? read.data.entry : stopWith(differs(`${asked} has no list of entries in its answer`));
}

/** A setting as a list of texts; Splunk writes one value as a text, and none as an empty text or not at all. */
export function listSetting(entry: Entry, name: string): readonly string[] {
  const value = entry.content[name];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? value.split(/[;,]\s*/) : [];
}

/** A setting as text, '' if it is absent. */
export function textSetting(entry: Entry, name: string): string {
  const value = entry.content[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Whether a setting says yes: Splunk answers true, 1, "1" or "true", depending on the endpoint. */
export function isOn(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true';
}
