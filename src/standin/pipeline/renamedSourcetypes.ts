// `rename` in props.conf: a source type that has another name at search time (props.conf.spec). The new name's search-time
// settings hold; the old name stays in `_sourcetype`.
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { StoredEvent } from '../search/host';

/** Events as a search sees them; undefined where no source type is renamed, so that nothing is copied. */
export function renameSourcetypes(
  props: ConfStanzas,
): ((events: Iterable<StoredEvent>) => Iterable<StoredEvent>) | undefined {
  const names = new Map<string, string>();
  for (const [stanza, settings] of props) {
    const name = settings.get('rename') ?? '';
    if (name !== '' && !/^(source|host|rule|delayedrule)::/.test(stanza)) names.set(stanza, name);
  }
  return names.size === 0 ? undefined : (events) => renamed(events, names);
}

function* renamed(events: Iterable<StoredEvent>, names: ReadonlyMap<string, string>): Generator<StoredEvent> {
  for (const event of events) {
    const sourcetype = names.get(event.sourcetype);
    yield sourcetype === undefined
      ? event
      : {
          ...event,
          sourcetype,
          indexed: new Map([...event.indexed, ['_sourcetype', [event.sourcetype]]]),
        };
  }
}
