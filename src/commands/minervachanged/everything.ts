// Every value that several records share, in slices by the prefix of `mid`: memory is one slice's values.
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { numberOf, textOf, type Asker } from './ask';
import { BATCH_VALUES } from './batches';
import { all, rowsOfDecisions, rowsOfEveryFinding, type DecisionBook } from './decisions';
import { presentRow, sharingRow } from './rows';
import { everyMember, extentSearch, roughSharersOfSlice } from './searches';
import { hubRows, sharingRows, sortCounted } from './sharing';

const VALUES_A_SLICE = 100_000;
const HEX = Array.from({ length: 16 }, (_, digit) => digit.toString(16));

/**
 * Rows of a whole tenant: those of shared values and hubs, of decisions and findings, then those of every record that is
 * in an entity.
 *
 * @param takenBackSince - decisions that were taken back since, epoch seconds, are told too.
 */
export async function* everything(
  asker: Asker,
  hubAbove: number,
  { book, takenBackSince }: { readonly book: DecisionBook; readonly takenBackSince: number },
): AsyncGenerator<CommandRow> {
  const judged = { hubAbove, trusted: book.trusted };
  const [extent] = await asker.ask(extentSearch());
  const values = extent === undefined ? 0 : numberOf(extent, 'values');
  let waiting: string[] = [];
  for (const prefix of values === 0 ? [] : prefixesFor(values)) {
    const counted = await asker.ask(roughSharersOfSlice(prefix));
    const { joining, hubs } = await sortCounted(asker, counted, judged);
    yield* hubRows(asker, hubs);
    waiting = waiting.concat(joining);
    // Full batches only: a search costs the same for ten values as for two thousand.
    const whole = waiting.length - (waiting.length % BATCH_VALUES);
    yield* rowsOf(asker, waiting.slice(0, whole));
    waiting = waiting.slice(whole);
  }
  yield* rowsOf(asker, waiting);
  yield* rowsOfDecisions(asker, book.about({ records: all, values: all }, takenBackSince), new Set());
  yield* rowsOfEveryFinding(asker);
  // Those that nothing joins any more must be noticed too.
  for (const row of await asker.ask(everyMember()))
    yield presentRow(textOf(row, 'record_key'), { entity: textOf(row, 'entity'), home: textOf(row, 'home') });
}

async function* rowsOf(asker: Asker, mids: readonly string[]): AsyncGenerator<CommandRow> {
  for await (const rows of sharingRows(asker, mids)) for (const row of rows) yield sharingRow(row);
}

/** Prefixes of the two hexadecimal digits that a mid begins with: 16 or, where there is much, 256. */
export function prefixesFor(values: number): readonly string[] {
  return values <= VALUES_A_SLICE * HEX.length
    ? HEX
    : HEX.flatMap((first) => HEX.map((second) => first + second));
}
