// A throw-away tenant on the Splunk under test: two indexes that nothing else uses, filled with invented events, so
// that probes can ask for exact answers and no record of anyone is touched.
import { couldNotBeTested, shorten, stopWith } from './answers';
import { sampleEvents } from './sampleEvents';
import { numberOf, pause, rowsOf } from './searching';
import { isSuccess, saidBy, type SplunkClient } from './splunkClient';
import type { UndoList } from './undo';

const ARRIVAL_SECONDS = 60; // a busy splunkd shows new events within seconds; a minute is a broken pipeline
/** App that the index settings are written into, because every Splunk has it. */
const HOME_APP = 'search';
const SAMPLE_SOURCE = 'verify';

export interface Sandbox {
  readonly recordsIndex: string;
  readonly healthIndex: string;
  /** Search term for the sample events and nothing else: the input at work writes into the same index. */
  readonly samples: string;
}

export interface SandboxPlan {
  readonly rest: SplunkClient;
  readonly undo: UndoList;
  /** Name of the throw-away tenant. */
  readonly tenant: string;
}

/** The indexes of a throw-away tenant, as they are named. */
export function sandboxOf(tenant: string): Sandbox {
  const recordsIndex = `minerva_records_${tenant}`;
  return {
    recordsIndex,
    healthIndex: `minerva_health_${tenant}`,
    samples: `index=${recordsIndex} source=${SAMPLE_SOURCE}`,
  };
}

/** Makes the two indexes of a throw-away tenant and notes how to take them away. A refusal ends the probe. */
export async function createSandbox({ rest, undo, tenant }: SandboxPlan): Promise<Sandbox> {
  const sandbox = sandboxOf(tenant);
  for (const index of [sandbox.recordsIndex, sandbox.healthIndex]) {
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

/**
 * Sends the sample events through index-time parsing into the sandbox, unless they are there already, and waits until
 * all can be searched. If they cannot be sent, or do not come, the probe ends.
 */
export async function fillSandbox(rest: SplunkClient, sandbox: Sandbox, app: string): Promise<void> {
  const countSamples = async (): Promise<number> =>
    numberOf(await rowsOf(rest, `| tstats count where ${sandbox.samples}`, { app }), 'count') || 0;
  if ((await countSamples()) === sampleEvents.length) return;
  for (const event of sampleEvents) await sendSample(rest, sandbox.recordsIndex, event.raw);
  const arrived = await waitForCount(sampleEvents.length, countSamples);
  if (arrived !== sampleEvents.length)
    stopWith(
      couldNotBeTested(
        `of ${sampleEvents.length} invented events ${arrived} could be searched within ${ARRIVAL_SECONDS} seconds; look at index=_internal for the reason.`,
      ),
    );
}

async function sendSample(rest: SplunkClient, index: string, raw: string): Promise<void> {
  const answer = await rest.send({
    method: 'POST',
    path: 'receivers/simple',
    parameters: { index, sourcetype: 'minerva:record', source: SAMPLE_SOURCE, host: 'verify' },
    text: raw,
  });
  if (!isSuccess(answer))
    stopWith(
      couldNotBeTested(
        `an invented event could not be sent to receivers/simple (${shorten(saidBy(answer))}).`,
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
    `the throw-away index ${index} could not be made (${said}). Log in as a user who may create indexes, or make the two indexes of a throw-away tenant by conf and name it with --scratch.`,
  );
}
