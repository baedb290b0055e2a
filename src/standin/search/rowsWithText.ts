// For tstats with TERM(): what is indexed of an event, and the text in which its terms are looked for.
import type { SearchExpression } from '../../splunk/spl/tree';
import type { EventScan, IndexedRow, SearchHost } from './host';

/** Whether terms ask for the text of events. */
export function asksText(expression: SearchExpression): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.some(asksText);
    case 'not':
      return asksText(expression.part);
    default:
      return expression.kind === 'directive';
  }
}

/** The rows of `scanIndexed` with `_raw` among their fields. */
export function rowsWithText(host: SearchHost): (scan: EventScan) => Iterable<IndexedRow> {
  return function* rows(scan) {
    for (const event of host.scanEvents(scan)) {
      const fields = new Map(event.indexed)
        .set('_indextime', [String(event.indexTime)])
        .set('_raw', [event.raw]);
      for (const name of ['host', 'source', 'sourcetype', 'index'] as const) fields.set(name, [event[name]]);
      yield { time: event.time, fields };
    }
  };
}
