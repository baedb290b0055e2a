// Events and fields by configuration, for conformance cases: a text or single events go through index time, and are read
// through search time, as files of conf say.
import { isTrue, stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import type { ConfStanzas } from '../../splunk/conf/tree';
import { createIndexTimePipeline, type IncomingEvent } from '../pipeline/indexTime';
import { createChunkParser } from '../pipeline/parseChunk';
import { renameSourcetypes } from '../pipeline/renamedSourcetypes';
import { calculatedFieldNames, createSearchTimeFields } from '../pipeline/searchTime';
import type { LookupTable, SearchHost, StoredEvent } from '../search/host';

/** Lines of conf files by their names without `.conf`. */
export type ConfTexts = Readonly<Record<string, readonly string[]>>;

export interface CaseChunk {
  readonly text: string;
  readonly sourcetype?: string;
  readonly source?: string;
  readonly host?: string;
  readonly isFile?: boolean;
}

/** 2026-05-17 00:00:00 UTC: what all cases with conf take for now. */
export const CASE_NOW = 1_778_976_000;

export interface ConfCase {
  readonly conf: ConfTexts;
  readonly chunk: CaseChunk;
  readonly lookup: (name: string) => LookupTable | undefined;
}

export interface ConfOutcome {
  readonly events: readonly StoredEvent[];
  readonly host: Pick<SearchHost, 'searchTimeFields' | 'isIndexedField' | 'isCalculatedField' | 'now'>;
  /** What could not be carried out; grows while the search runs. */
  readonly problems: readonly string[];
}

/** Takes a text through index time; `host` is the search-time half. */
export function confEvents({ conf, chunk, lookup }: ConfCase): ConfOutcome {
  const problems: string[] = [];
  const report = (text: string): void => void problems.push(text);
  const read = (file: string): ConfStanzas => stanzasOf(parseConf((conf[file] ?? []).join('\n')).file);
  const [props, transforms, fields] = [read('props'), read('transforms'), read('fields')];
  const about = { sourcetype: 'st', source: 'src', host: 'h', isFile: false, ...chunk };
  const parsed = createChunkParser(props, report)({ ...about, index: 'main', inputTime: CASE_NOW }, CASE_NOW);
  const run = createIndexTimePipeline(props, transforms, report);
  const knowledge = { transforms, fields, lookup, now: CASE_NOW };
  const calculated = calculatedFieldNames(props, knowledge);
  const rename = renameSourcetypes(props) ?? ((events) => events);
  return {
    events: [...rename(parsed.flatMap((event, at) => stored(run, event, at)))],
    problems,
    host: {
      now: CASE_NOW,
      isIndexedField: (field) => isTrue(fields.get(field)?.get('INDEXED')),
      isCalculatedField: (field) => calculated.has(field),
      searchTimeFields: createSearchTimeFields(props, report, {
        ...knowledge,
        eventtypes: read('eventtypes'),
        tags: read('tags'),
      }),
    },
  };
}

function stored(
  run: ReturnType<typeof createIndexTimePipeline>,
  event: IncomingEvent,
  at: number,
): readonly StoredEvent[] {
  const { isDropped, ...finished } = run(event);
  return isDropped ? [] : [{ ...finished, id: `main~${at}`, indexTime: CASE_NOW }];
}
