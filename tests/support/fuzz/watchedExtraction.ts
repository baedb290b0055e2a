// Fuzzing under a watchdog: a text that is not read to its end stops nothing but its own process.
import { join } from 'node:path';
import type { FuzzedTexts } from './extractLaws';
import { extractionText } from './extractTexts';
import { watchedChild } from './watchedChild';

/** What takes milliseconds is given a minute. */
const WATCHDOG_MILLISECONDS = 60_000;

/**
 * Reads a share of the texts in a process of its own.
 *
 * @param range - numbers of the texts, `to` exclusive.
 * @returns what was found; a text that hangs, and a process that dies, are faults with the text they read.
 */
export async function watchedExtraction(
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<FuzzedTexts> {
  const { output, errors, code, isHanging, reached } = await watchedChild({
    script: join(__dirname, 'fuzzExtractionChild.ts'),
    parameters: [String(seed), String(from), String(to)],
    stepMilliseconds: WATCHDOG_MILLISECONDS,
  });
  if (code === 0 && !isHanging) return JSON.parse(output) as FuzzedTexts;
  const index = Number(reached);
  const fault = {
    index,
    law: isHanging ? 'no hang' : 'no crash',
    text: JSON.stringify(extractionText(seed, index)).slice(0, 300),
    says: isHanging ? `not read after ${WATCHDOG_MILLISECONDS} ms` : errors.slice(-500),
  };
  return {
    texts: index - from,
    finds: 0,
    faults: [fault],
    slowest: { index, milliseconds: WATCHDOG_MILLISECONDS },
  };
}
