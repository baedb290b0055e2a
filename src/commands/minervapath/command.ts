// minervapath as a search command: nothing in, out of searches in the user's name the ways between two ends.
import type { Say } from '../../adapters/splunk/searchCommand/searchCommand';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { countOf } from '../../core/graph/reasons';
import { seekPaths, standardHopLimits, type HopLimits, type HopsFound } from '../../core/paths/hopSearch';
import { askingCommand } from '../asking';
import type { Asker } from '../minervachanged/ask';
import { minervapathDefinition } from './definition';
import { readEnd } from './ends';
import { cutSentence, noteRows, pathRows, rowOf } from './rows';
import { readSettings, type PathSettings } from './settings';
import { readDecided, splunkPathSource } from './source';

const { name } = minervapathDefinition;

export const minervapath = askingCommand({
  definition: minervapathDefinition,
  readSettings,
  rowsOf: (asker, settings, say) => wayRows(asker, settings, say),
});

/** The rows that the settings ask for, whatever answers. */
export async function* wayRows(
  asker: Asker,
  settings: PathSettings,
  say: Say,
  limits: HopLimits = standardHopLimits,
): AsyncGenerator<CommandRow> {
  const from = await readEnd(asker, settings.from, settings.country);
  const to = await readEnd(asker, settings.to, settings.country);
  for (const [end, written] of [
    [from, settings.from],
    [to, settings.to],
  ] as const)
    if (end === undefined) yield rowOf({ row: 'none', sentence: unknownEnd(written) });
  if (from === undefined || to === undefined) return;
  for (const { note } of [from, to])
    if (note !== '') {
      say('WARN', `${name}: ${note}`);
      yield rowOf({ row: 'cut', sentence: note });
    }
  const decided = await readDecided(asker);
  const { by, hops, paths, crossHubs } = settings;
  const result = await seekPaths(
    splunkPathSource(asker, HUB_ABOVE),
    { from: from.end, to: to.end },
    { by, count: paths, hops, crossRefused: crossHubs, decided, limits },
  );
  for (const [at, path] of result.found.paths.entries())
    yield* pathRows(result, path, { number: at + 1, decided });
  if (result.found.paths.length === 0) yield rowOf({ row: 'none', sentence: noPath(result) });
  for (const cut of result.cuts) say('WARN', `${name}: ${cutSentence(cut)}`);
  if (result.found.isCut) say('WARN', `${name}: The search in what was read was cut; a path may be missing.`);
  yield* noteRows(result, decided);
  if (asker.unaskable > 0)
    say(
      'WARN',
      `${name}: ${asker.unaskable} values hold signs that no search can name exactly (*, a backtick, control characters); they were not followed.`,
    );
}

function unknownEnd(written: string): string {
  return `Nothing that you may see is known of '${written.slice(0, 200)}' as a record, an entity or an identifier. What is not here is unknown, not absent.`;
}

function noPath({ depth, records, cuts, hubs }: HopsFound): string {
  const reservation =
    cuts.length > 0
      ? ', but not everything was followed: see the rows below'
      : ', and everything was followed';
  const hub = hubs.length > 0 ? `; ${countOf(hubs.length, 'value')} of many records were not crossed` : '';
  return `No path in ${countOf(depth, 'hop')}: ${countOf(records, 'record')} reached from both ends${reservation}${hub}. What is not here is unknown, not absent.`;
}
