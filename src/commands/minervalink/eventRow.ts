// An event of linking as a row of the search.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { LinkEvent } from '../../core/graph/linkEvent';

/** The fields of an event; one that does not apply is absent. */
export function eventRow(event: LinkEvent): CommandRow {
  switch (event.event) {
    case 'membership':
      return rowOf(event.event, {
        record_key: event.recordKey,
        entity: event.entity,
        home: event.home,
        members: event.members,
        joined_by: event.joinedBy,
        level: event.level,
        bits: event.bits === 0 ? '' : event.bits.toFixed(1),
        reason: event.reason,
      });
    case 'refusal':
      return rowOf(event.event, {
        mid: event.mid,
        verdict: event.verdict,
        sharers: event.sharers,
        reason: event.reason,
      });
    case 'history':
      return rowOf(event.event, {
        entity: event.entity,
        change: event.change,
        from: event.from,
        members: event.members,
        decisions: event.decisions,
        reason: event.reason,
      });
    case 'contradiction':
      return rowOf(event.event, {
        decision: event.decision,
        decisions: event.decisions,
        reason: event.reason,
      });
  }
}

type Fields = Readonly<Record<string, string | number | readonly string[]>>;

function rowOf(linkEvent: LinkEvent['event'], fields: Fields): CommandRow {
  const row = new Map<string, readonly string[]>([['link_event', [linkEvent]]]);
  for (const name in fields) {
    const value = fields[name] ?? '';
    row.set(name, typeof value === 'object' ? value : [String(value)]);
  }
  return row;
}
