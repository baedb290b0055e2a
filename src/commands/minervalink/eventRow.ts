// An event of linking as a row of the search.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { LinkEvent } from '../../core/graph/linkEvent';

/** To share a value is the weakest level there is; see docs/analysts.md. */
const SHARED_VALUE_LEVEL = 'possibly related';

/** The fields of an event; one that does not apply is absent. */
export function eventRow(event: LinkEvent): CommandRow {
  switch (event.event) {
    case 'membership':
      return rowOf(event.event, {
        record_key: event.recordKey,
        entity: event.entity,
        members: event.members,
        joined_by: event.joinedBy,
        level: event.entity === '' ? '' : SHARED_VALUE_LEVEL,
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
        reason: event.reason,
      });
  }
}

type Fields = Readonly<Record<string, string | number | readonly string[]>>;

function rowOf(linkEvent: LinkEvent['event'], fields: Fields): CommandRow {
  const row = new Map<string, readonly string[]>([['link_event', [linkEvent]]]);
  for (const [name, value] of Object.entries(fields))
    row.set(name, typeof value === 'object' ? value : [String(value)]);
  return row;
}
