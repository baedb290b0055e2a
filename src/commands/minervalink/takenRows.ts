// What the rows of a linking run said, kept until the last has come; the command and the input minerva_link share it.
import type { Result } from '../../core/brand';
import type { Say, TakenBytes } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow, TableProblem } from '../../adapters/splunk/searchCommand/table';
import { decidedRecords, type Decision } from '../../core/graph/decision';
import { linkTable, type Linked } from '../../core/graph/linkTable';
import {
  defaultTableLimits,
  MAX_KEY_CHARACTERS,
  MembershipTable,
  type TableLimits,
} from '../../core/graph/membershipTable';
import type { LinkLimits } from '../../core/graph/partition';
import { PRESENT, type Finding } from '../../core/graph/said';
import { minervalinkDefinition } from './definition';
import { decisionIn, findingIn, readRow, tellsDecision } from './readRow';
import { takeBytes } from './takeBytes';

const { name } = minervalinkDefinition;

/** Everything that the rows said. */
export class TakenRows {
  private readonly table: MembershipTable;
  private readonly decisions: Decision[] = [];
  private readonly findings = new Map<string, Finding>();
  private unreadableDecisions = 0;

  constructor(private readonly limits: TableLimits = defaultTableLimits) {
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

  /** Takes the rows of a chunk; see `takeBytes`. */
  takeBytes(body: Uint8Array): Result<TakenBytes, TableProblem> {
    return takeBytes(this.table, body, (row) => this.take(row));
  }

  /** Links them, and tells once, with totals, what was not linked. */
  link(linkLimits: LinkLimits, say: Say): Linked {
    tell(this.table, this.limits, say);
    if (this.unreadableDecisions > 0)
      say(
        'WARN',
        `${name}: ${this.unreadableDecisions} decisions could not be followed: each needs an id, a kind, a time, and records or a value.`,
      );
    const { decisions, findings } = this;
    return linkTable(this.table, linkLimits, { decisions, findings });
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
