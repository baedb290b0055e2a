// The two halves of index time over one state of the configuration: texts become events, events are made ready to write.
import type { ConfSystem } from '../apps/confSystem';
import { createIndexTimePipeline, type FinishedEvent, type IncomingEvent } from './indexTime';
import { createChunkParser, type RawChunk } from './parseChunk';

export interface IndexTimeStages {
  /** Lines are broken, times are read. Throws SearchRefusal where a file is not what its INDEXED_EXTRACTIONS says. */
  readonly parse: (chunk: RawChunk) => readonly IncomingEvent[];
  /** Changes by SEDCMD and transforms; what a transform drops is marked. */
  readonly run: (event: IncomingEvent) => FinishedEvent;
}

/** Makes both halves. `report` is told once of each setting that cannot run. */
export function createStages(conf: ConfSystem, report: (text: string) => void): IndexTimeStages {
  const props = conf.global('props');
  const parse = createChunkParser(props, report);
  return {
    parse: (chunk) => parse(chunk, Date.now() / 1000),
    run: createIndexTimePipeline(props, conf.global('transforms'), report),
  };
}
