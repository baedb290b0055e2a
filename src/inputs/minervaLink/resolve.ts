// Resolution over REST: which persons and businesses are, or may be, one. It looks at all of them each time, so it runs
// seven times for each time that everything is linked: once a day unless told otherwise.
import { oneByOne, type KeyedDocument } from '../../adapters/splunk/rest/kvStore';
import { textOf } from '../../commands/minervachanged/ask';
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import { findingsIn, RESOLUTION_VERSION, type PairFinding } from '../../core/matching/findings';
import { recordSchema, recordToResolve } from '../../core/matching/recordSchema';
import { resolveRecords } from '../../core/matching/resolveRecords';
import type { RecordToResolve } from '../../core/matching/schema';
import { STATE_COLLECTION, stateDocument, timeThere, type JobStates } from './jobStates';
import type { LinkRun } from './linkRun';
import type { LinkJobSettings } from './settings';
import type { TenantSplunk } from './tenantSplunk';

const RUNS_A_FULL_LINKING = 7;
const MAX_RECORDS = 2_000_000; // as minervaresolve: about 1.5 GB with everything that comparing needs
const PAGE_ROWS = 2000; // whole records, of some thousand signs each
const FINDINGS = 'minerva_findings';

const live =
  'eval minerva_sighting=record_key."@".version | lookup minerva_retired _key AS minerva_sighting OUTPUT reason AS ' +
  'minerva_retired | where isnull(minerva_retired) OR minerva_retired="returned"';

/** The newest version that counts of every person and business: rows `record_key`, `kind`, `source`, `_raw`. */
export const recordsSearch = `search \`minerva_records\` (kind="person" OR kind="business") | ${live} | dedup record_key | table record_key kind source _raw`;

/** What is found at present: rows `finding_id`, `level`, `bits`, `method`, `updated`. */
export const findingsSearch = `| inputlookup ${FINDINGS} | eval finding_id=_key | table finding_id left_record right_record level bits cluster why method value updated`;

/** Whether it is time; to have it done now, take the document `resolve` out of minerva_state. */
export async function isResolvingDue(
  tenant: TenantSplunk,
  states: JobStates,
  { fullEveryHours }: LinkJobSettings,
): Promise<boolean> {
  return states.isDue('resolve', fullEveryHours / RUNS_A_FULL_LINKING, await timeThere(tenant));
}

/** Compares all persons and businesses and writes that it writes, what has changed, and then when it was done. */
export async function resolveTenant(run: LinkRun, tenant: TenantSplunk): Promise<void> {
  const from = await timeThere(tenant);
  const records = await recordsOf(run, tenant);
  const known = new Map(
    (await tenant.ask(findingsSearch, PAGE_ROWS)).map((row) => [textOf(row, 'finding_id'), row]),
  );
  const resolution = resolveRecords([...records.values()], recordSchema, { ruleLifting: 'never' });
  const cutPairs = resolution.cuts.reduce((sum, { pairs }) => sum + pairs, 0);
  if (cutPairs > 0)
    run.say(
      'WARN',
      `resolving: ${resolution.cuts.length} groups of records that share a common value, ${cutPairs} pairs in all, were too large to compare; their records were still compared by what else they share.`,
    );
  const { written, ended } = changedFindings([...findingsIn(resolution)], known, from);
  if (written.length + ended.length > 0)
    await tenant.save(STATE_COLLECTION, [[stateDocument('resolving', from, from, 'findings are written')]]);
  run.counts.findingsWritten = await tenant.save(FINDINGS, oneByOne(written));
  run.counts.findingsEnded = await tenant.save(FINDINGS, oneByOne(ended));
  const summary = `${records.size} records compared, ${written.length} findings written, ${ended.length} hold no more`;
  await tenant.save(STATE_COLLECTION, [[stateDocument('resolve', from, await timeThere(tenant), summary)]]);
}

async function recordsOf(run: LinkRun, tenant: TenantSplunk): Promise<ReadonlyMap<string, RecordToResolve>> {
  const records = new Map<string, RecordToResolve>();
  let unreadable = 0;
  let cut = 0;
  for (const row of await tenant.ask(recordsSearch, PAGE_ROWS)) {
    const record = recordIn(row);
    if (record === undefined) unreadable += 1;
    else if (records.size >= MAX_RECORDS) cut += 1;
    else records.set(record.id, record);
  }
  if (unreadable > 0) run.say('WARN', `resolving: ${unreadable} records cannot be read; they were left out.`);
  if (cut > 0)
    run.say(
      'WARN',
      `resolving: ${cut} records were left out: at most ${MAX_RECORDS} are compared in one run.`,
    );
  return records;
}

/** The record that an event tells. */
export function recordIn(row: SearchRow): RecordToResolve | undefined {
  const event = objectIn(textOf(row, '_raw'));
  if (event === undefined) return undefined;
  return recordToResolve({
    recordKey: textOf(row, 'record_key'),
    kind: textOf(row, 'kind'),
    source: textOf(row, 'source'),
    fields: (name) => textsIn(event[name]),
  });
}

function objectIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function textsIn(value: unknown): readonly string[] {
  return [value].flat().filter((text): text is string => typeof text === 'string' && text !== '');
}

export interface ChangedFindings {
  /** New, or with another level or weight. */
  readonly written: readonly KeyedDocument[];
  /** Found once by resolution, and no more. */
  readonly ended: readonly KeyedDocument[];
}

/** Levels that resolution gives, and so may take back; `disclosed` and others are not its own. */
const ownLevels = new Set(['match', 'possible match']);

/**
 * What has to be written so that the collection says what was found.
 *
 * @param known - finding id → its row.
 * @param now - epoch seconds; becomes `updated` where the level is another, which has its records linked again.
 */
export function changedFindings(
  found: readonly PairFinding[],
  known: ReadonlyMap<string, SearchRow>,
  now: number,
): ChangedFindings {
  const written = found.flatMap((finding): readonly KeyedDocument[] => {
    const row = known.get(finding.id);
    const level = row === undefined ? '' : textOf(row, 'level');
    // A source that says itself that two are one outranks a comparison.
    if (level === 'disclosed') return [];
    const hasLevel = level === finding.level;
    if (row !== undefined && hasLevel && Number(textOf(row, 'bits')) === bitsOf(finding)) return [];
    const updated = row !== undefined && hasLevel ? Number(textOf(row, 'updated')) || now : now;
    return [findingDocument(finding, { updated, run: now })];
  });
  const stillFound = new Set(found.map(({ id }) => id));
  const ended = [...known].flatMap(([id, row]): readonly KeyedDocument[] =>
    stillFound.has(id) || !ownLevels.has(textOf(row, 'level')) ? [] : [endedDocument(id, row, now)],
  );
  return { written, ended };
}

function bitsOf({ bits }: PairFinding): number {
  return Number(bits.toFixed(2));
}

interface FindingTimes {
  /** Since when it has this level. */
  readonly updated: number;
  /** When it was last found; "Minerva - Retire findings" ends what is older than the last whole resolution. */
  readonly run: number;
}

function findingDocument(finding: PairFinding, times: FindingTimes): KeyedDocument {
  const [left, right] = finding.records;
  const { level, cluster, value } = finding;
  const why = JSON.stringify(finding.steps);
  return {
    _key: finding.id,
    records: [left, right],
    left_record: left,
    right_record: right,
    ...{ level, bits: bitsOf(finding), cluster, why, method: RESOLUTION_VERSION, value, ...times },
  };
}

/** Everything stays as it was but the level: whoever asks why two were joined once still finds it. */
function endedDocument(id: string, row: SearchRow, updated: number): KeyedDocument {
  const text = (field: string): string => textOf(row, field);
  const [left, right] = [text('left_record'), text('right_record')];
  return {
    _key: id,
    records: [left, right],
    left_record: left,
    right_record: right,
    ...{ level: 'none', bits: Number(text('bits')) || 0, cluster: text('cluster'), why: text('why') },
    ...{ method: text('method'), value: 0, updated, run: updated },
  };
}
