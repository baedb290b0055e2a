// minervachanged as a search command: nothing in, out of searches in the user's name the rows to be linked.
import type { Say } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { askingCommand } from '../asking';
import { numberOf, textOf, type Asker } from './ask';
import { gatherSince } from './closure';
import { DecisionBook, rowsOfDecisions, rowsOfFindings } from './decisions';
import { minervachangedDefinition } from './definition';
import { everything } from './everything';
import { olderVersions } from './older';
import { presentRow, sharingRow } from './rows';
import { stateSearch } from './searches';
import { readSettings, type ChangedSettings } from './settings';
import { hubRows } from './sharing';

const { name } = minervachangedDefinition;
/** Events may become searchable after later ones, and clocks differ: so much is read again. Linking twice is harmless. */
const OVERLAP_SECONDS = 300;

export const minervachanged = askingCommand({
  definition: minervachangedDefinition,
  readSettings,
  rowsOf: changedRows,
});

/** The rows that the settings ask for, whatever answers. */
export async function* changedRows(
  asker: Asker,
  settings: ChangedSettings,
  say: Say,
): AsyncGenerator<CommandRow> {
  const since = settings.since === 'state' ? await sinceState(asker, settings.give) : settings.since;
  if (settings.give === 'older') yield* olderVersions(asker, since, Math.floor(Date.now() / 1000));
  else yield* linkRows(asker, since, settings.hubAbove, say);
  if (asker.unaskable > 0)
    say(
      'WARN',
      `${name}: ${asker.unaskable} values hold signs that no search can name exactly (*, a backtick, control characters); they join nothing.`,
    );
}

async function* linkRows(
  asker: Asker,
  since: number,
  hubAbove: number,
  say: Say,
): AsyncGenerator<CommandRow> {
  const book = await DecisionBook.read(asker);
  const closure = since === 0 ? undefined : await gatherSince(asker, since, { hubAbove, book });
  if (closure?.kind !== 'closed') {
    if (closure !== undefined) say('INFO', `${name}: ${closure.why}; everything is read instead.`);
    const takenBackSince = since === 0 ? Math.floor(Date.now() / 1000) : since;
    yield* everything(asker, hubAbove, { book, takenBackSince });
    return;
  }
  const { rows, hubs, present, records, values, findings, rounds } = closure.gathered;
  say('INFO', `${name}: ${records.size} records hang together with what changed; ${rounds} rounds.`);
  const living = new Set<string>();
  for (const row of rows) {
    living.add(textOf(row, 'record_key'));
    yield sharingRow(row, present.get(textOf(row, 'record_key')), since);
  }
  yield* hubRows(asker, hubs);
  yield* rowsOfDecisions(asker, book.about({ records, values }, since), living);
  yield* rowsOfFindings(asker, findings, living, since);
  for (const [record, where] of present) yield presentRow(record, where);
}

async function sinceState(asker: Asker, give: ChangedSettings['give']): Promise<number> {
  const [state] = await asker.ask(stateSearch(give === 'older' ? 'retire' : 'link'));
  if (state === undefined || textOf(state, 'indexed_until') === '') return 0;
  return Math.max(0, Math.floor(numberOf(state, 'indexed_until')) - OVERLAP_SECONDS);
}
