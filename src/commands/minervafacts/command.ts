// minervafacts as a search command: nothing in, out of searches in the user's name one row a business.
import type { Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { numberOf, textOf, type Asker } from '../minervachanged/ask';
import { askingCommand } from '../asking';
import { minervafactsDefinition } from './definition';
import { gather } from './gather';
import { stateSearch, wholeRunBetween } from './searches';
import { readSettings, type FactsSettings } from './settings';
import { touchedSubjects } from './touched';

const { name } = minervafactsDefinition;
/** Events may become searchable after later ones, and clocks differ: so much is read again. Scoring twice is harmless. */
const OVERLAP_SECONDS = 300;
const SECONDS_AN_HOUR = 3600;

export const minervafacts: SearchCommand = askingCommand({
  definition: minervafactsDefinition,
  readSettings,
  rowsOf: (asker, settings, say) => factRows(asker, settings, say),
});

/** One row a subject, whatever answers. */
export async function* factRows(asker: Asker, settings: FactsSettings, say: Say): AsyncGenerator<CommandRow> {
  const since =
    settings.since === 'state' ? await sinceState(asker, settings.fullEveryHours) : settings.since;
  const { scope, keys, why } = await touchedSubjects(asker, since);
  if (why !== '') say('INFO', `${name}: ${why}; every business is gathered.`);
  for await (const { subject, facts } of gather(asker, keys))
    yield new Map([
      ['subject', [subject]],
      ['facts', facts === '' ? [] : [facts]],
      ['gone', facts === '' ? ['1'] : []],
      ['scope', [scope]],
    ]);
  if (asker.unaskable > 0)
    say(
      'WARN',
      `${name}: ${asker.unaskable} values hold signs that no search can name exactly (*, a backtick, control characters); nothing is counted by them.`,
    );
}

async function sinceState(asker: Asker, fullEveryHours: number | undefined): Promise<number> {
  const [state] = await asker.ask(stateSearch());
  if (state === undefined || textOf(state, 'indexed_until') === '') return 0;
  const until = Math.floor(numberOf(state, 'indexed_until'));
  if (fullEveryHours !== undefined) {
    const from = Math.floor(Date.now() / 1000) - fullEveryHours * SECONDS_AN_HOUR;
    // A whole run that died before its scores were kept is later than what the state says, and does not count.
    const [whole] = await asker.ask(wholeRunBetween(from, until));
    if (whole === undefined) return 0;
  }
  return Math.max(0, until - OVERLAP_SECONDS);
}
