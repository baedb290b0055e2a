// The risk world as files: the fictional world's own, without persons and payments, and the truth about each business.
import { worldFileKeys, worldFiles } from '../files/registry';
import { writeHeader, writeRecord, writeText, type Pen, type WorldSink } from '../pen';
import { createRandom } from '../random';
import { openTally, type WorldSummary } from '../tally';
import { generateRiskWorld, type RiskWorldOptions } from './generateRiskWorld';

export type { RiskWorldOptions } from './generateRiskWorld';

/** One line for each business, see `BusinessFact`. */
export const RISK_TRUTH_FILE = 'truth-businesses.jsonl';

/**
 * Writes the files that a risk world has records for, and `truth-businesses.jsonl`.
 *
 * @param sink - takes the bytes; called some three times per record.
 * @returns counts of what was written. Throws if the options are outside their limits.
 */
export function writeRiskWorld(options: RiskWorldOptions, sink: WorldSink): WorldSummary {
  const tally = openTally(worldFileKeys.map((key) => [key, worldFiles[key].name]));
  const random = createRandom(options.seed).fork('bad rows');
  let pen: Pen | undefined;
  generateRiskWorld(options, (records, fact, workshop) => {
    if (pen === undefined) {
      pen = { sink, tally, workshop, random };
      for (const key of worldFileKeys) writeHeader(pen, worldFiles[key]);
    }
    for (const record of records) writeRecord(pen, record);
    writeText(pen, RISK_TRUTH_FILE, `${JSON.stringify(fact)}\n`);
  });
  return tally.summary();
}
