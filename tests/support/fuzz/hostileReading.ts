// Hostile units repeated and read under a watchdog, in a process of their own.
import { join } from 'node:path';
import { hostileUnits } from './hostileUnits';
import { watchedChild } from './watchedChild';

/** A million characters cost seconds; a quadratic rule needs more than this. Of the processor, not of the clock. */
const WATCHDOG_MILLISECONDS = 40_000;

/** What a character of each length cost, and whether what stands at the very end was found in all. */
export interface ReadUnit {
  readonly unit: string;
  readonly microsecondsPerCharacter: readonly number[];
  readonly isReadToEnd: boolean;
}

/**
 * Reads each unit at each length.
 *
 * @param lengths - characters; the first readings of a process are slow and are no measure.
 * @returns one entry for each unit. Throws, and names unit and length, where one is not read in time.
 */
export async function readHostile(
  units: readonly string[],
  lengths: readonly number[],
): Promise<readonly ReadUnit[]> {
  const places = units.map((unit) => hostileUnits.indexOf(unit));
  const { output, errors, code, isHanging, reached } = await watchedChild({
    script: join(__dirname, 'readHostileChild.ts'),
    parameters: [places.join(), lengths.join()],
    stepMilliseconds: WATCHDOG_MILLISECONDS,
  });
  if (code === 0 && !isHanging) return JSON.parse(output) as readonly ReadUnit[];
  const [place = '', characters = ''] = reached.split(' ');
  const what = `${characters} characters of ${JSON.stringify(hostileUnits[Number(place)])}`;
  throw new Error(
    isHanging ? `${what} are not read after ${WATCHDOG_MILLISECONDS} ms.` : `${what}: ${errors.slice(-500)}`,
  );
}
