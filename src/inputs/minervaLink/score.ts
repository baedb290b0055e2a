// What "Minerva - Score changed businesses" does, in its order: facts, then risk events, then scores, then how far was
// read. It goes through the businesses batch by batch; killed anywhere, the next run tells the same with the same ids.
import type { InputEvent } from '../../adapters/splunk/modularInput/eventXml';
import { oneByOne, type KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { Asker, textOf } from '../../commands/minervachanged/ask';
import { inBatches } from '../../commands/minervachanged/batches';
import { factRows } from '../../commands/minervafacts/command';
import { ScoreRun } from '../../commands/minervascore/command';
import { scoresCollection } from '../../core/collections/scores';
import type { EpochSeconds } from '../../core/brand';
import { keptScores } from '../../commands/minervascore/tenantModel';
import { isTakenBy } from '../collecting/handedOver';
import { cellOf } from './cells';
import { minervaLinkDefinition } from './definition';
import { STATE_COLLECTION, stateDocument, timeThere } from './jobStates';
import type { LinkRun } from './linkRun';
import { LinkJobFailure, type TenantSplunk } from './tenantSplunk';

const SUBJECTS_A_BATCH = 200;
const numbers = new Set(
  scoresCollection.fields.flatMap(({ name, type }) => (type === 'number' ? [name] : [])),
);

/** Scores what has changed, or everything where that is due. */
export async function scoreBusinesses(run: LinkRun, tenant: TenantSplunk): Promise<void> {
  const { fullEveryHours } = run.context.settings;
  const from = await timeThere(tenant);
  const ask = (search: string) => tenant.ask(search);
  const rounds = {
    events: new ScoreRun({ emit: 'events', model: undefined }, ask, from as EpochSeconds),
    documents: new ScoreRun({ emit: 'documents', model: undefined }, ask, from as EpochSeconds),
  };
  let batch: CommandRow[] = [];
  for await (const row of factRows(new Asker(tenant.ask), { since: 'state', fullEveryHours }, run.say)) {
    if (batch.push(row) < SUBJECTS_A_BATCH) continue;
    await scoreBatch(run, tenant, { rows: batch, rounds, from });
    batch = [];
  }
  await scoreBatch(run, tenant, { rows: batch, rounds, from });
  const last = await rowsOf(rounds.events.finish(run.say));
  await writeEvents(run, last, from);
  const summary = `${run.counts.scores} scores written`;
  await tenant.save(
    STATE_COLLECTION,
    oneByOne([stateDocument('risk', from, await timeThere(tenant), summary)]),
  );
}

interface Batch {
  readonly rows: readonly CommandRow[];
  readonly rounds: { readonly events: ScoreRun; readonly documents: ScoreRun };
  readonly from: number;
}

async function scoreBatch(run: LinkRun, tenant: TenantSplunk, { rows, rounds, from }: Batch): Promise<void> {
  if (rows.length === 0) return;
  endIfStopped(run.context.host.stop);
  await tenant.save('minerva_facts', oneByOne(rows.map((row) => factsDocument(row, from))));
  const before = await scoresBefore(
    tenant,
    rows.map((row) => cellOf(row, 'subject')),
  );
  const seen = rows.map((row) => new Map([...row, ...(before.get(cellOf(row, 'subject')) ?? [])]));
  const events = await rowsOf(rounds.events.take(seen, run.say));
  await writeEvents(run, events, from);
  const changed = new Set(events.map((row) => cellOf(row, 'subject')));
  const kept = seen.filter((row) => changed.has(cellOf(row, 'subject')));
  const documents = await rowsOf(rounds.documents.take(kept, run.say));
  run.counts.scores += await tenant.save('minerva_scores', oneByOne(documents.map(scoreDocument)));
}

async function rowsOf(rows: AsyncIterable<CommandRow>): Promise<readonly CommandRow[]> {
  const all: CommandRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function scoresBefore(
  tenant: TenantSplunk,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const found = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const some of inBatches(subjects, SUBJECTS_A_BATCH)) {
    const search = keptScores(some);
    for (const row of search === undefined ? [] : await tenant.ask(search))
      found.set(
        textOf(row, 'subject'),
        new Map([
          ['old_result', [textOf(row, 'result')]],
          ['old_updated', [textOf(row, 'updated')]],
        ]),
      );
  }
  return found;
}

/** Events are out of our hands before a score says that they were told. */
async function writeEvents(run: LinkRun, rows: readonly CommandRow[], from: number): Promise<void> {
  const { host, settings } = run.context;
  if (rows.length === 0) return;
  for (const row of rows) await host.write(riskEvent(row, settings.tenant, from));
  run.counts.riskEvents += rows.length;
  await host.flush();
  if (host.reader && !(await isTakenBy(host.reader, host.stop)))
    throw new LinkJobFailure(
      'reader-gone',
      'The Splunk that runs this input has ended; its next run scores again.',
    );
  endIfStopped(host.stop);
}

function riskEvent(row: CommandRow, tenant: string, from: number): InputEvent {
  const fields = Object.fromEntries(
    Array.from(row, ([field, values]) => [field, values.length === 1 ? values[0] : values]),
  );
  return {
    time: from as EpochSeconds,
    source: minervaLinkDefinition.name,
    sourcetype: 'minerva:risk',
    index: `minerva_risk_${tenant}`,
    data: JSON.stringify({ ...fields, app: 'minerva', search_name: minervaLinkDefinition.name }),
  };
}

/** Keys are those that `outputlookup key_field=_key` writes: the subject itself. */
function factsDocument(row: CommandRow, from: number): KeyedDocument {
  const subject = cellOf(row, 'subject');
  const told = ['facts', 'gone', 'scope'].flatMap((field): readonly [string, string][] => {
    const text = cellOf(row, field);
    return text === '' ? [] : [[field, text]];
  });
  return { _key: subject, subject, ...Object.fromEntries(told), gathered: from };
}

function scoreDocument(row: CommandRow): KeyedDocument {
  const fields = Array.from(row, ([field, values]): readonly [string, unknown] => {
    const [only = ''] = values;
    return [field, values.length > 1 ? values : numbers.has(field) ? Number(only) : only];
  });
  return { _key: cellOf(row, 'subject'), ...Object.fromEntries(fields) };
}

function endIfStopped(stop: AbortSignal): void {
  if (stop.aborted)
    throw new LinkJobFailure('stopped', 'Splunk wanted this input to end; its next run scores again.');
}
