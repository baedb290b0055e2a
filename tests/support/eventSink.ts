// A host for minerva_file that hands each event to a function, where a test has no use for a stream of XML.
import type { InputEvent } from '../../src/adapters/splunk/modularInput/eventXml';
import type { RunHost } from '../../src/adapters/splunk/modularInput/runModularInput';

export interface SinkOptions {
  readonly mapping: string;
  readonly path: string;
  readonly checkpointFolder: string;
}

/** The host of one run. */
export function createEventSink(
  { mapping, path, checkpointFolder }: SinkOptions,
  take: (event: InputEvent) => void,
): RunHost {
  const parameters = new Map(Object.entries({ mapping, path }));
  return {
    stanza: { name: 'minerva_file://test', app: 'test', parameters },
    checkpointFolder,
    splunkd: { uri: '', sessionKey: '' },
    write: (event) => {
      take(event);
      return Promise.resolve();
    },
    flush: () => Promise.resolve(),
    replacedCharacters: () => 0,
    log: () => undefined,
    stop: new AbortController().signal,
  };
}
