// A throw-away tenant on the Splunk under test: two indexes that nothing else uses, filled with invented events, so
// that probes can ask for exact answers and no record of anyone is touched.
import { couldNotBeTested, refused, stopWith } from './answers';
import { sampleEvents } from './sampleEvents';
import { numberOf, pause, rowsOf } from './searching';
import { isSuccess, saidBy, type SplunkClient } from './splunkClient';
import type { UndoList } from './undo';

const ARRIVAL_SECONDS = 60; // a busy splunkd shows new events within seconds; a minute is a broken pipeline
/** App that the index settings are written into, because every Splunk has it. */
const HOME_APP = 'search';

export interface Sandbox {
  readonly recordsIndex: string;
  readonly healthIndex: string;
}

export interface SandboxPlan {
  readonly rest: SplunkClient;
  readonly undo: UndoList;
  /** Name of the throw-away tenant. */
  readonly tenant: string;
}

/** Makes the two indexes of a throw-away tenant and notes how to take them away. A refusal ends the probe. */
export async function createSandbox({ rest, undo, tenant }: SandboxPlan): Promise<Sandbox> {
  const sandbox = { recordsIndex: `minerva_records_${tenant}`, healthIndex: `minerva_health_${tenant}` };
  for (const index of Object.values(sandbox)) {
    const created = await rest.send({
      method: 'POST',
      path: 'data/indexes',
      app: HOME_APP,
      parameters: { name: index },
    });
    if (!isSuccess(created)) stopWith(untestableWithoutIndex(index, saidBy(created)));
    undo.add(`The index ${index}`, async () => {
      const removed = await rest.send({ method: 'DELETE', path: `data/indexes/${index}`, app: HOME_APP });
      if (!isSuccess(removed)) throw new Error(saidBy(removed));
    });
  }
  return sandbox;
}

/** Sends the sample events through index-time parsing into the sandbox and waits until all can be searched. */
export async function fillSandbox(rest: SplunkClient, sandbox: Sandbox, app: string): Promise<void> {
  for (const event of sampleEvents) {
    const answer = await rest.send({
      method: 'POST',
      path: 'receivers/simple',
      parameters: {
        index: sandbox.recordsIndex,
        sourcetype: 'minerva:record',
        source: 'verify',
        host: 'verify',
      },
      text: event.raw,
    });
    if (!isSuccess(answer)) {
      const answerToGive = refused('Sending an event to receivers/simple', saidBy(answer));
      stopWith(answerToGive.verdict === 'differs' ? couldNotBeTested(answerToGive.seen) : answerToGive);
    }
  }
  const arrived = await waitForCount(sampleEvents.length, async () =>
    numberOf(await rowsOf(rest, `| tstats count where index=${sandbox.recordsIndex}`, { app }), 'count'),
  );
  if (arrived < sampleEvents.length)
    stopWith(
      couldNotBeTested(
        `only ${arrived} of ${sampleEvents.length} invented events could be searched within ${ARRIVAL_SECONDS} seconds; look at index=_internal for the reason.`,
      ),
    );
}

/** Asks again until the count is reached or the time is up; returns the last count. */
export async function waitForCount(wanted: number, count: () => Promise<number>): Promise<number> {
  const deadline = Date.now() + ARRIVAL_SECONDS * 1000;
  for (;;) {
    const arrived = await count();
    if (arrived >= wanted || Date.now() > deadline) return arrived;
    await pause(500);
  }
}

function untestableWithoutIndex(index: string, said: string) {
  return couldNotBeTested(
    `the throw-away index ${index} could not be made (${said}). Log in as a user who may create indexes; on an indexer cluster run this against a single instance.`,
  );
}
