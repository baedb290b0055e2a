// The add-on's input at work: a small invented list is written to a folder, an input over it is made in the
// throw-away tenant, and the records it leaves in the index are waited for.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { couldNotBeTested, refused, stopWith } from './answers';
import { fictionalList, listFacts } from './fictionalList';
import { waitForCount, type Sandbox } from './sandbox';
import { numberOf, rowsOf } from './searching';
import { isSuccess, saidBy, type SplunkClient } from './splunkClient';
import type { UndoList } from './undo';

export const addOnApp = 'TA-minerva';
export const schemeName = 'minerva_file';

export interface InputRun {
  readonly sandbox: Sandbox;
  /** The input's own name, without the scheme. */
  readonly name: string;
  /** Distinct record keys found when the waiting ended. */
  readonly records: number;
}

export interface InputPlan {
  readonly rest: SplunkClient;
  readonly undo: UndoList;
  readonly sandbox: Sandbox;
  readonly tenant: string;
  /** App in which searches run. */
  readonly app: string;
}

/** Makes the input and waits for its records. A refusal, or records that do not come, ends the probe. */
export async function runInput({ rest, undo, sandbox, tenant, app }: InputPlan): Promise<InputRun> {
  if (!rest.isLoopback)
    stopWith(
      couldNotBeTested(
        'the input reads a folder of its own host, so this needs --url on the same machine: run npm run verify on the Splunk host.',
      ),
    );
  const folder = await writeList(undo);
  const name = tenant;
  const created = await rest.send({
    method: 'POST',
    path: `data/inputs/${schemeName}`,
    app: addOnApp,
    parameters: { name, ...inputArguments(folder, tenant), interval: '3600' },
  });
  if (!isSuccess(created)) stopWith(refused(`Making the input ${schemeName}://${name}`, saidBy(created)));
  undo.add(`The input ${schemeName}://${name}`, async () => {
    const removed = await rest.send({
      method: 'DELETE',
      path: `data/inputs/${schemeName}/${name}`,
      app: addOnApp,
    });
    if (!isSuccess(removed)) throw new Error(saidBy(removed));
  });
  const records = await waitForCount(listFacts.records, async () =>
    numberOf(
      await rowsOf(
        rest,
        `| tstats dc(record_key) as records where index=${sandbox.recordsIndex} source=${listFacts.source}`,
        { app },
      ),
      'records',
    ),
  );
  return { sandbox, name, records: Number.isNaN(records) ? 0 : records };
}

/** Arguments of an input over the invented list. */
export function inputArguments(folder: string, tenant: string): Readonly<Record<string, string>> {
  return {
    path: folder,
    mapping: listFacts.mapping,
    tenant,
    tlp: 'TLP:CLEAR',
    purpose: 'verify',
    retention_days: '1',
    country: 'US',
    batch_size: '10',
  };
}

async function writeList(undo: UndoList): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minerva-verify-'));
  undo.add(`The folder ${folder}`, () => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  for (const [file, text] of Object.entries(fictionalList))
    // Splunk may run as another user, who must be able to read it.
    await writeFile(join(folder, file), text, { mode: 0o644 });
  return folder;
}
