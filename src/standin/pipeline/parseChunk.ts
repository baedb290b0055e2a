// From a text that arrived to events with a time: what Splunk's parsing pipeline does before the transforms.
import type { ConfSettings, ConfStanzas } from '../../splunk/conf/tree';
import type { IncomingEvent } from './indexTime';
import { createLineBreaker, type BreakLines } from './lineBreaking';
import { createPropsLookup } from './propsFor';
import { createStructuredReader, type ReadStructured } from './structured';
import { createTimestamper, type Timestamper } from './timestamps';

/** A text as an input read it: a whole file, or the body of a request. */
export interface RawChunk {
  readonly text: string;
  readonly host: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly index: string;
  /** Epoch seconds: when it was read, or when the file was changed. */
  readonly inputTime: number;
  /** Only files have INDEXED_EXTRACTIONS (Getting Data In, "Extract fields from files with structured data"). */
  readonly isFile: boolean;
}

/** @param now - epoch seconds. */
export type ParseChunk = (chunk: RawChunk, now: number) => readonly IncomingEvent[];

interface Parts {
  readonly breakLines: BreakLines;
  readonly timestamper: Timestamper;
  /** Undefined: INDEXED_EXTRACTIONS is not set. */
  readonly structured: ReadStructured | undefined;
}

/** Makes the parser for one state of the configuration. `report` is told once of each setting that cannot run. */
export function createChunkParser(props: ConfStanzas, report: (text: string) => void): ParseChunk {
  const settingsOf = createPropsLookup(props);
  const compiled = new Map<ConfSettings, Parts>();
  return (chunk, now) => {
    const settings = settingsOf(chunk);
    let parts = compiled.get(settings);
    if (parts === undefined) {
      if (compiled.size > 10_000) compiled.clear();
      parts = {
        breakLines: createLineBreaker(settings, report),
        timestamper: createTimestamper(settings, report),
        structured: createStructuredReader(settings),
      };
      compiled.set(settings, parts);
    }
    return eventsOf(chunk, parts, now);
  };
}

function eventsOf(chunk: RawChunk, parts: Parts, now: number): readonly IncomingEvent[] {
  const { text, host, source, sourcetype, index } = chunk;
  const { timestamper } = parts;
  const timeOf = createClock(chunk, timestamper, now);
  if (chunk.isFile && parts.structured !== undefined)
    return parts.structured(text).map(({ raw, indexed, timeText }) => ({
      ...{ raw, indexed, host, source, sourcetype, index },
      time: timeOf(timeText),
      isCut: true,
    }));
  const hasDate = (line: string): boolean =>
    timestamper.mode === 'text' && timestamper.find(line, now) !== undefined;
  return parts.breakLines(text, hasDate).map((raw) => ({
    ...{ raw, host, source, sourcetype, index },
    time: timeOf(raw),
    isCut: true,
  }));
}

/** Without a timestamp of its own, or with one out of bounds, an event has the time of the last good one before it. */
function createClock(
  { inputTime }: RawChunk,
  { mode, find, isAcceptable }: Timestamper,
  now: number,
): (text: string) => number {
  if (mode === 'current') return () => now;
  if (mode === 'none') return () => inputTime;
  let last: number | undefined;
  return (text) => {
    const found = find(text, now);
    if (found !== undefined && isAcceptable(found, now)) last = found;
    return last ?? inputTime;
  };
}
