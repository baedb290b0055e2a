// minervachanged as a search command: nothing in, out of searches in the user's name the rows to be linked.
import type { Say, SearchCommand } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { inSession } from '../session';
import { numberOf, textOf, type Asker } from './ask';
import { gatherSince } from './closure';
import { minervachangedDefinition } from './definition';
import { everything } from './everything';
import { olderVersions } from './older';
import { presentRow, sharingRow } from './rows';
import { stateSearch } from './searches';
import { readSettings, type ChangedSettings } from './settings';
import { hubRows } from './sharing';

const { name, type, isGenerating } = minervachangedDefinition;
/** Events may become searchable after later ones, and clocks differ: so much is read again. Linking twice is harmless. */
const OVERLAP_SECONDS = 300;

export const minervachanged: SearchCommand = {
  name,
  type,
  isGenerating,
  begin: (info) => {
    const settings = readSettings(info.arguments);
    if (!settings.ok) return settings;
    return {
      ok: true,
      value: {
        requiredFields: ['*'],
        finish: (say) => inSession({ name, info, say }, (asker) => changedRows(asker, settings.value, say)),
      },
    };
  },
};

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
  const closure = since === 0 ? undefined : await gatherSince(asker, since, { hubAbove });
  if (closure?.kind !== 'closed') {
    if (closure !== undefined) say('INFO', `${name}: ${closure.why}; everything is read instead.`);
    yield* everything(asker, hubAbove);
    return;
  }
  const { rows, hubs, present, records, rounds } = closure.gathered;
  say('INFO', `${name}: ${records} records hang together with what changed; ${rounds} rounds.`);
  for (const row of rows) yield sharingRow(row, present.get(textOf(row, 'record_key')), since);
  yield* hubRows(asker, hubs);
  for (const [record, entity] of present) yield presentRow(record, entity);
}

async function sinceState(asker: Asker, give: ChangedSettings['give']): Promise<number> {
  const [state] = await asker.ask(stateSearch(give === 'older' ? 'retire' : 'link'));
  if (state === undefined || textOf(state, 'indexed_until') === '') return 0;
  return Math.max(0, Math.floor(numberOf(state, 'indexed_until')) - OVERLAP_SECONDS);
}
