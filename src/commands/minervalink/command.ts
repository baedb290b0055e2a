// minervalink as a search command: rows are kept in arrays while they come; after the last, the entities go out.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { LinkEvent } from '../../core/graph/linkEvent';
import { linkTable, type Linked } from '../../core/graph/linkTable';
import {
  defaultTableLimits,
  MAX_KEY_CHARACTERS,
  MembershipTable,
  type TableLimits,
} from '../../core/graph/membershipTable';
import { minervalinkDefinition } from './definition';
import { eventRow } from './eventRow';
import { linkFields, readRow } from './readRow';
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
  const table = new MembershipTable(limits);
  return {
    requiredFields: linkFields,
    take: (rows) => {
      for (const row of rows) for (const membership of readRow(row)) table.add(membership);
      return [];
    },
    finish: (say) => linkAll(table, settings, limits, say),
  };
}

function* linkAll(
  table: MembershipTable,
  { limits: linkLimits, emit }: LinkSettings,
  limits: TableLimits,
  say: Say,
): Generator<CommandRow> {
  tell(table, limits, say);
  const linked = linkTable(table, linkLimits);
  for (const event of eventsOf(linked, emit)) yield eventRow(event);
}

function* eventsOf(linked: Linked, emit: Emission): Generator<LinkEvent> {
  if (emit === 'all' || emit === 'history') yield* linked.history();
  if (emit === 'all' || emit === 'refusals') yield* linked.refusals();
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
