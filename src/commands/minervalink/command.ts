// minervalink as a search command: rows are kept in arrays while they come; after the last, the entities go out.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { LinkEvent } from '../../core/graph/linkEvent';
import { decidedRecords, type Decision } from '../../core/graph/decision';
import { linkTable, type Linked } from '../../core/graph/linkTable';
import {
  defaultTableLimits,
  MAX_KEY_CHARACTERS,
  MembershipTable,
  type TableLimits,
} from '../../core/graph/membershipTable';
import { PRESENT, type Finding } from '../../core/graph/said';
import { minervalinkDefinition } from './definition';
import { eventRow } from './eventRow';
import { decisionIn, findingIn, linkFields, readRow, tellsDecision } from './readRow';
import { readSettings, type Emission, type LinkSettings } from './settings';

const { name, type, isGenerating } = minervalinkDefinition;

/** The command; tests lower the limits of what it takes. */
export function createMinervalink(limits: TableLimits = defaultTableLimits): SearchCommand {
  return {
    name,
    type,
    isGenerating,
    begin: (info) => {
      const settings = readSettings(info.arguments);
      return settings.ok ? { ok: true, value: runOf(settings.value, limits) } : settings;
    },
  };
}

export const minervalink = createMinervalink();

function runOf(settings: LinkSettings, limits: TableLimits): CommandRun {
  const taken = new TakenRows(limits);
  return {
    requiredFields: linkFields,
    take: (rows) => {
      for (const row of rows) taken.take(row);
      return [];
    },
    finish: (say) => linkAll(taken, settings, say),
  };
}

/** Everything that the rows said, until the last has come. */
class TakenRows {
  readonly table: MembershipTable;
  readonly decisions: Decision[] = [];
  readonly findings = new Map<string, Finding>();
  unreadableDecisions = 0;

  constructor(readonly limits: TableLimits) {
    this.table = new MembershipTable(limits);
  }

  take(row: CommandRow): void {
    if (tellsDecision(row)) this.takeDecision(decisionIn(row));
    else {
      const finding = findingIn(row);
      if (finding !== undefined) this.takeFinding(...finding);
      for (const membership of readRow(row)) this.table.add(membership);
    }
  }

  /** Records that a decision names are there even if they share nothing. */
  private takeDecision(decision: Decision | undefined): void {
    if (decision === undefined) {
      this.unreadableDecisions += 1;
      return;
    }
    this.decisions.push(decision);
    for (const key of decidedRecords(decision)) this.table.add({ mid: `${PRESENT}${key}`, recordKey: key });
  }

  /** Rows that contradict each other must give the same whatever comes first. */
  private takeFinding(id: string, finding: Finding): void {
    const known = this.findings.get(id);
    if (known === undefined || finding.bits < known.bits) this.findings.set(id, finding);
  }
}

function* linkAll(
  { table, decisions, findings, limits, unreadableDecisions }: TakenRows,
  { limits: linkLimits, emit }: LinkSettings,
  say: Say,
): Generator<CommandRow> {
  tell(table, limits, say);
  if (unreadableDecisions > 0)
    say(
      'WARN',
      `${name}: ${unreadableDecisions} decisions could not be followed: each needs an id, a kind, a time, and records or a value.`,
    );
  const linked = linkTable(table, linkLimits, { decisions, findings });
  for (const event of eventsOf(linked, emit)) yield eventRow(event);
}

function* eventsOf(linked: Linked, emit: Emission): Generator<LinkEvent> {
  if (emit === 'all' || emit === 'history') yield* linked.history();
  if (emit === 'all' || emit === 'refusals') yield* linked.refusals();
  if (emit === 'all' || emit === 'refusals') yield* linked.contradictions();
  if (emit === 'all' || emit === 'membership') yield* linked.memberships();
}

/** What was not linked is told once, with totals. */
function tell({ counts }: MembershipTable, limits: TableLimits, say: Say): void {
  const { taken, unreadable, cut, strangeEntities } = counts;
  const all = taken + unreadable + cut;
  const warn = (text: string): void => say('WARN', `${name}: ${text}`);
  if (unreadable > 0)
    warn(
      `${unreadable} of ${all} rows have no mid, or neither record_key nor sharers, or several of both, or one of more ` +
        `than ${MAX_KEY_CHARACTERS} characters; they were left out.`,
    );
  if (cut > 0)
    warn(
      `${cut} of ${all} rows were left out: at most ${limits.rows} memberships of ${limits.distinct} records and as many ` +
        'values are linked in one run. What stands here is incomplete; give only values that are on more than one record.',
    );
  if (strangeEntities > 0)
    warn(
      `${strangeEntities} of ${all} rows name an entity that has not the form of one; it was passed over.`,
    );
}
