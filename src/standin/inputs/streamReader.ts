// Reads what a modular input writes in xml streaming mode: `<stream><event>…</event>…`. Each complete event is handed
// on at once; a stream that ends in the middle of an event has lost only that one.
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface StreamedEvent {
  readonly stanza: string | undefined;
  readonly unbroken: boolean;
  readonly time: string | undefined;
  readonly host: string | undefined;
  readonly source: string | undefined;
  readonly sourcetype: string | undefined;
  readonly index: string | undefined;
  readonly data: string;
}

const CHILDREN = ['time', 'host', 'source', 'sourcetype', 'index', 'data'] as const;
type Child = (typeof CHILDREN)[number];
const MAX_EVENT_CHARACTERS = 10_000_000;

export interface StreamReader {
  /** Feeds text; after a problem the rest is ignored. */
  readonly write: (text: string) => void;
  /** Tells whether the stream was whole; a problem in words if not. */
  readonly end: () => string | undefined;
}

/** Makes a reader that calls `take` for each complete event. */
export function createStreamReader(take: (event: StreamedEvent) => void): StreamReader {
  const parser = new SaxesParser();
  let problem: string | undefined;
  let open: Partial<Record<Child, string>> | undefined;
  let attributes: Readonly<Record<string, string>> = {};
  let child: Child | undefined;
  let pieces: string[] = [];
  let characters = 0;
  let wasEnded = false;

  parser.on('error', (error) => {
    problem ??= `The stream of events is not XML any more: ${error.message}. Events before that place were kept.`;
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    if (tag.name === 'event') {
      open = {};
      attributes = tag.attributes;
      characters = 0;
    } else if (open !== undefined && CHILDREN.includes(tag.name as Child)) {
      child = tag.name as Child;
      pieces = [];
    }
  });
  const collect = (text: string): void => {
    if (child === undefined) return;
    characters += text.length;
    if (characters > MAX_EVENT_CHARACTERS)
      problem ??= `An event is longer than ${MAX_EVENT_CHARACTERS} characters; the stream was given up there.`;
    else pieces.push(text);
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', ({ name }) => {
    if (name === child && open !== undefined) open[child] = pieces.join('');
    if (name === child) child = undefined;
    if (name === 'event' && open !== undefined && problem === undefined) {
      take(eventOf(open, attributes));
      open = undefined;
    }
    if (name === 'stream') wasEnded = true;
  });
  return {
    write: (text) => {
      if (problem === undefined && !wasEnded) parser.write(text);
    },
    end: () =>
      problem ??
      (wasEnded || open === undefined
        ? undefined
        : 'The stream ended in the middle of an event; that event was dropped.'),
  };
}

function eventOf(
  parts: Partial<Record<Child, string>>,
  attributes: Readonly<Record<string, string>>,
): StreamedEvent {
  return {
    stanza: attributes.stanza,
    unbroken: attributes.unbroken === '1',
    time: parts.time,
    host: parts.host,
    source: parts.source,
    sourcetype: parts.sourcetype,
    index: parts.index,
    data: parts.data ?? '',
  };
}
