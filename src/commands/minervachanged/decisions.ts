// What people decided, and what resolution found, as far as it bears on the records that are linked. Decisions are made
// by hand: all of them are read at once. Findings are many: they are asked for by record.
import type { SearchRow } from '../../adapters/splunk/rest/searchJob';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { WrittenDecision } from '../../core/graph/decision';
import { writtenDecision } from '../../core/graph/decisionRow';
import { quotedSearchValue } from '../../splunk/spl/quotedValue';
import { textOf, type Asker } from './ask';
import { inBatches } from './batches';
import { findingRows } from './rows';
import { everyDecision, everyFinding, findingsOf, liveRecords } from './searches';

/** Pages write the time of their own clock: what was decided a day before the last run may be news to it. */
export const CLOCK_SLACK_SECONDS = 86_400;
const FINDING_KEYS_A_SEARCH = 100; // each is asked for twice

/** A decision as its document says it. */
export interface DecisionDocument extends Omit<WrittenDecision, 'created' | 'undone'> {
  /** Epoch seconds; NaN if it is none. */
  readonly created: number;
  /** The same; NaN while it counts. */
  readonly undone: number;
}

/** All decisions of a tenant. */
export class DecisionBook {
  /** Values that join whatever speaks against it. */
  readonly trusted: ReadonlySet<string>;
  private readonly byRecord = new Map<string, DecisionDocument[]>();

  private constructor(private readonly all: readonly DecisionDocument[]) {
    const counts = all.filter(({ undone }) => Number.isNaN(undone));
    this.trusted = new Set(counts.flatMap(({ kind, mid }) => (kind === 'trust' && mid !== '' ? [mid] : [])));
    for (const decision of counts)
      for (const record of decision.records) {
        const known = this.byRecord.get(record);
        if (known === undefined) this.byRecord.set(record, [decision]);
        else known.push(decision);
      }
  }

  static async read(asker: Asker): Promise<DecisionBook> {
    const rows = await asker.ask(everyDecision());
    return new DecisionBook(
      rows.map((row) => {
        const written = writtenDecision(row);
        return { ...written, created: secondsIn(written.created), undone: secondsIn(written.undone) };
      }),
    );
  }

  /** Decisions made or taken back since a time, epoch seconds, or shortly before. */
  changedSince(since: number): readonly DecisionDocument[] {
    const from = since - CLOCK_SLACK_SECONDS;
    return this.all.filter(({ created, undone }) => created >= from || undone >= from);
  }

  /** Records that decisions put beside a record, itself among them. */
  beside(record: string): readonly string[] {
    return (this.byRecord.get(record) ?? []).flatMap(({ records }) => records);
  }

  /** Decisions that count, and those that were taken back since a time, about any of these records or values. */
  about(
    { records, values }: { readonly records: Has; readonly values: Has },
    since: number,
  ): readonly DecisionDocument[] {
    const isTold = ({ undone }: DecisionDocument): boolean =>
      Number.isNaN(undone) || undone >= since - CLOCK_SLACK_SECONDS;
    return this.all.filter(
      (each) =>
        isTold(each) &&
        (each.mid !== '' ? values.has(each.mid) : each.records.some((record) => records.has(record))),
    );
  }
}

interface Has {
  readonly has: (text: string) => boolean;
}

/** Everything, for a run over all records. */
export const all: Has = { has: () => true };

/** Rows of findings that join any of these records. */
export async function* findingsAbout(
  asker: Asker,
  records: Iterable<string>,
): AsyncGenerator<readonly SearchRow[]> {
  for (const batch of inBatches(records, FINDING_KEYS_A_SEARCH)) {
    const keys = batch.flatMap((record) => quotedSearchValue(record) ?? []);
    if (keys.length === 0) continue;
    const asked = new Set(batch);
    const rows = await asker.ask(findingsOf(keys));
    yield rows.filter((row) => pairOf(row).some((record) => asked.has(record)));
  }
}

/** The two records of a finding. */
export function pairOf(row: SearchRow): readonly [string, string] {
  return [textOf(row, 'left_record'), textOf(row, 'right_record')];
}

/** Rows of every finding of a tenant whose records both count. */
export async function* rowsOfEveryFinding(asker: Asker): AsyncGenerator<CommandRow> {
  yield* rowsOfFindings(asker, await asker.ask(everyFinding()), new Set());
}

/**
 * Rows of findings whose records both count.
 *
 * @param known - records that are known to have a version that counts.
 * @param since - where not all records are in the rows: what was read from, epoch seconds.
 */
export async function* rowsOfFindings(
  asker: Asker,
  findings: readonly SearchRow[],
  known: ReadonlySet<string>,
  since?: number,
): AsyncGenerator<CommandRow> {
  const living = await livingAmong(asker, findings.flatMap(pairOf), known);
  for (const row of findings)
    if (pairOf(row).every((record) => living.has(record))) yield* findingRows(row, since);
}

/** Rows of decisions, each with those of its records that count. */
export async function* rowsOfDecisions(
  asker: Asker,
  decisions: readonly DecisionDocument[],
  known: ReadonlySet<string>,
): AsyncGenerator<CommandRow> {
  const living = await livingAmong(
    asker,
    decisions.flatMap(({ records }) => records),
    known,
  );
  for (const decision of decisions) {
    const records = decision.records.filter((record) => living.has(record));
    // The rest of a pair is nobody's equal; a hidden record that is gone hides nothing.
    if (decision.mid === '' && records.length < (decision.kind === 'hide' ? 1 : 2)) continue;
    yield decisionRow(decision, records);
  }
}

async function livingAmong(
  asker: Asker,
  records: Iterable<string>,
  known: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const living = new Set(known);
  const unknown = new Set([...records].filter((record) => record !== '' && !known.has(record)));
  for await (const rows of asker.about(unknown, liveRecords, 'record_key'))
    for (const row of rows) living.add(textOf(row, 'record_key'));
  return living;
}

function decisionRow(decision: DecisionDocument, records: readonly string[]): CommandRow {
  const { id, kind, mid, author, created, undone, undoneBy } = decision;
  const cells: readonly (readonly [string, readonly string[]])[] = [
    ['decision', [id]],
    ['decision_kind', [kind]],
    ...(mid === '' ? [['record_key', records] as const] : [['mid', [mid]] as const]),
    ['decision_author', [author]],
    ['decision_created', [Number.isNaN(created) ? '' : String(created)]],
    ...(Number.isNaN(undone)
      ? []
      : [['decision_undone', [String(undone)]] as const, ['decision_undone_by', [undoneBy]] as const]),
  ];
  return new Map(cells);
}

function secondsIn(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}
