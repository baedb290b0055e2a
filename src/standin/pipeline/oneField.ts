// One search-time field of an event without the others, where nothing but KV_MODE makes it: a statistic over a million
// events asks each for one field.
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { FieldValue, StoredEvent } from '../search/host';
import { oneAutomaticField } from './automaticFields';

export type ReadOne = (name: string) => FieldValue | undefined;

const OTHER_STEPS = /^(EXTRACT|REPORT|FIELDALIAS|EVAL|LOOKUP)-/;

/**
 * Plans reading single fields.
 *
 * @param settings - of the event's source type, source and host.
 * @returns for an event how to read one field, or undefined if that event wants all read; undefined if every event does,
 *   because other settings may make or change fields.
 */
export function oneFieldReader(
  settings: ReadonlyMap<string, string>,
  {
    fields,
    eventtypes,
    tags,
  }: {
    readonly fields?: ConfStanzas;
    readonly eventtypes?: ConfStanzas;
    readonly tags?: ConfStanzas;
  },
): ((event: StoredEvent) => ReadOne | undefined) | undefined {
  const hasOtherSteps = [...settings.keys()].some((key) => OTHER_STEPS.test(key));
  const hasTokenizers = [...(fields?.values() ?? [])].some((field) => field.has('TOKENIZER'));
  if (hasOtherSteps || hasTokenizers) return undefined;
  const hasNames = (eventtypes?.size ?? 0) + (tags?.size ?? 0) > 0;
  return ({ raw }) => {
    const read = oneAutomaticField(settings, raw);
    if (read === undefined || !hasNames) return read;
    return (name) => (/^(eventtype$|tag($|::))/.test(name) ? undefined : read(name));
  };
}
