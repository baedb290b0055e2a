// minervalink as a search command: rows are kept in arrays while they come; after the last, the entities go out.
import type { CommandRun, Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { LinkEvent } from '../../core/graph/linkEvent';
import type { Linked } from '../../core/graph/linkTable';
import { defaultTableLimits, type TableLimits } from '../../core/graph/membershipTable';
import { minervalinkDefinition } from './definition';
import { eventRow } from './eventRow';
import { linkFields } from './readRow';
import { readSettings, type Emission, type LinkSettings } from './settings';
import { TakenRows } from './takenRows';

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
    takeBytes: (body) => taken.takeBytes(body),
    finish: (say) => linkAll(taken, settings, say),
  };
}

function* linkAll(taken: TakenRows, { limits, emit }: LinkSettings, say: Say): Generator<CommandRow> {
  for (const event of eventsOf(taken.link(limits, say), emit)) yield eventRow(event);
}

/** The events of a linking, in the order in which they are written. */
export function* eventsOf(linked: Linked, emit: Emission): Generator<LinkEvent> {
  if (emit === 'all' || emit === 'history') yield* linked.history();
  if (emit === 'all' || emit === 'refusals') yield* linked.refusals();
  if (emit === 'all' || emit === 'refusals') yield* linked.contradictions();
  if (emit === 'all' || emit === 'membership') yield* linked.memberships();
}
