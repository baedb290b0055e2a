// What happens to an event before it is written: TRUNCATE, SEDCMD, then TRANSFORMS and RULESET in their order
// (props.conf.spec, transforms.conf.spec).
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { FieldValue } from '../search/host';
import type { Draft, Transform } from './draft';
import { evalTransform, stopTransform } from './evalTransform';
import { truncate } from './lineBreaking';
import { createPropsLookup } from './propsFor';
import { regexTransform } from './regexTransform';
import { compileSed } from './sedScript';

/** An event as an input hands it over. */
export interface IncomingEvent {
  readonly raw: string;
  readonly time: number;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly index: string;
  /** Index-time fields that it brings along. */
  readonly indexed?: ReadonlyMap<string, FieldValue>;
  /** Its lines were cut at TRUNCATE already; several of them together may be longer. */
  readonly isCut?: boolean;
}

export type FinishedEvent = Readonly<Draft>;

/** Makes the pipeline for one state of the configuration. `report` is told once of each setting that cannot run. */
export function createIndexTimePipeline(
  props: ConfStanzas,
  transforms: ConfStanzas,
  report: (text: string) => void,
): (event: IncomingEvent) => FinishedEvent {
  const settingsOf = createPropsLookup(props);
  const compiled = new Map<ReadonlyMap<string, string>, readonly Transform[]>();
  return (event) => {
    const settings = settingsOf(event);
    let steps = compiled.get(settings);
    if (steps === undefined) {
      steps = [
        ...sedSteps(settings, report),
        ...['TRANSFORMS-', 'RULESET-'].flatMap((prefix) => stepsOf(settings, prefix, { transforms, report })),
      ];
      compiled.set(settings, steps);
    }
    const draft: Draft = {
      raw: event.isCut === true ? event.raw : truncate(event.raw, settings),
      time: event.time,
      host: event.host,
      source: event.source,
      sourcetype: event.sourcetype,
      index: event.index,
      isDropped: false,
      isFinished: false,
      indexed: new Map(event.indexed),
    };
    // A later transform may take an event out of the null queue again, as Splunk's own examples do.
    for (const step of steps) if (!draft.isFinished) step(draft);
    return draft;
  };
}

/** Values of settings whose names begin so, in ASCII order of the names. */
function classesOf(
  settings: ReadonlyMap<string, string>,
  prefix: string,
): readonly (readonly [string, string])[] {
  return [...settings]
    .filter(([key]) => key.startsWith(prefix))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function sedSteps(
  settings: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly Transform[] {
  return classesOf(settings, 'SEDCMD-').flatMap(([key, script]) => {
    const change = compileSed(script);
    if (typeof change !== 'string') return [guarded((draft) => (draft.raw = change(draft.raw)), key, report)];
    report(`props.conf ${key}: ${change}`);
    return [];
  });
}

/** An event is never lost to an expression that runs away: it goes on as it was, and that is said. */
function guarded(step: (draft: Draft) => void, name: string, report: (text: string) => void): Transform {
  return (draft) => {
    try {
      step(draft);
    } catch (error) {
      report(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

function stepsOf(
  settings: ReadonlyMap<string, string>,
  prefix: string,
  { transforms, report }: { readonly transforms: ConfStanzas; readonly report: (text: string) => void },
): readonly Transform[] {
  const names = classesOf(settings, prefix).flatMap(([, value]) =>
    value.split(',').flatMap((name) => name.trim() || []),
  );
  return names.flatMap((name) => {
    const stanza = transforms.get(name);
    if (stanza === undefined) {
      report(`props.conf names the transform '${name}', which transforms.conf does not have.`);
      return [];
    }
    const say = (text: string): void => report(`transforms.conf [${name}]: ${text}`);
    const [ingest, stop] = [stanza.get('INGEST_EVAL'), stanza.get('STOP_PROCESSING_IF')];
    if (ingest === undefined && stop === undefined) return regexTransform(name, stanza, report);
    return [
      ...(ingest === undefined
        ? []
        : [guarded(evalTransform(ingest, say), `transforms.conf [${name}]`, report)]),
      ...(stop === undefined ? [] : stopTransform(stop, say)),
    ];
  });
}
