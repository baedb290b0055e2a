// Documents of the KV Store over REST, in batches as large as splunkd takes by itself.
import { z } from 'zod';
import type { Result } from '../../../core/brand';
import type { SplunkdClient, SplunkdProblem } from './splunkdClient';

/** limits.conf [kvstore] max_documents_per_batch_save, as shipped; beyond it splunkd refuses the batch. */
export const MAX_DOCUMENTS_A_BATCH = 1000;

/** A document with its key. */
export type KeyedDocument = Readonly<Record<string, unknown>> & { readonly _key: string };

export interface Collection {
  /** App of the tenant: `minerva_tenant_main`. */
  readonly app: string;
  readonly name: string;
}

const savedSchema = z.array(z.string());

/** Documents of which each may be written without the others. */
export function* oneByOne(documents: Iterable<KeyedDocument>): Generator<readonly KeyedDocument[]> {
  for (const document of documents) yield [document];
}

/**
 * Writes documents; one that is there by its key is replaced. Nothing is written twice by that, so a run that died is
 * simply done again.
 *
 * @param groups - what stands in one group is written at once, all or nothing, where it is no larger than a batch.
 * @returns how many were written; every problem names the collection, and what was written before stays.
 */
export async function saveDocuments(
  client: SplunkdClient,
  { app, name }: Collection,
  groups: Iterable<readonly KeyedDocument[]>,
): Promise<Result<number, SplunkdProblem>> {
  const path = `/servicesNS/nobody/${encodeURIComponent(app)}/storage/collections/data/${encodeURIComponent(name)}/batch_save?output_mode=json`;
  let written = 0;
  for (const batch of batchesOf(groups)) {
    const answer = await client.postJson(path, batch);
    if (!answer.ok)
      return { ok: false, problem: client.problemOf(answer.problem, `write documents of ${name}`) };
    const keys = savedSchema.safeParse(answer.value.kind === 'json' ? answer.value.value : undefined);
    if (!keys.success || keys.data.length !== batch.length)
      return failed(
        `The KV Store took ${keys.success ? keys.data.length : 'an unknown number'} of ${batch.length} documents for ${name}.`,
      );
    written += batch.length;
  }
  return { ok: true, value: written };
}

function* batchesOf(groups: Iterable<readonly KeyedDocument[]>): Generator<readonly KeyedDocument[]> {
  let batch: KeyedDocument[] = [];
  for (const group of groups) {
    const isFull = batch.length + group.length > MAX_DOCUMENTS_A_BATCH;
    if (isFull && batch.length > 0) {
      yield batch;
      batch = [];
    }
    for (const document of group) {
      if (batch.length === MAX_DOCUMENTS_A_BATCH) {
        yield batch;
        batch = [];
      }
      batch.push(document);
    }
  }
  if (batch.length > 0) yield batch;
}

function failed(message: string): { readonly ok: false; readonly problem: SplunkdProblem } {
  return { ok: false, problem: { code: 'splunkd-failed', message } };
}
