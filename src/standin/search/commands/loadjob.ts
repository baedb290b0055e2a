import { misuse, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, Flow } from '../command';
import { inBatches } from '../flow';
import type { SearchResults } from '../host';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';

const syntax =
  'loadjob <sid> | loadjob savedsearch="<owner>:<app>:<name>" [artifact_offset=<count>] [ignore_running=<bool>] [events=false]';

export const loadjobCommand: CommandDefinition = {
  name: 'loadjob',
  kind: 'generating',
  syntax,
  refused: ['events=true', 'job_delegate', 'ignore_running=false', 'jobs of before a restart'],
  source: 'Search Reference, loadjob',
  compile: (command, run) => {
    const known = ['savedsearch', 'events', 'artifact_offset', 'ignore_running'];
    const { options, words } = readArguments(command, known);
    refuseEvents(options);
    const offset = wholeNumber('loadjob', 'artifact_offset', options.get('artifact_offset'), { fallback: 0 });
    const wanted = wantedJob(
      words.map(({ text }) => text),
      options.get('savedsearch'),
      offset,
    );
    const found = run.host.finishedJob?.(wanted) ?? 'There are no jobs here.';
    if (typeof found === 'string')
      throw new SearchRefusal('bad-argument', `Error in 'loadjob' command: ${found}`);
    return (): Flow => ({ batches: copies(found), columns: () => found.fields, isClosed: false });
  },
};

function refuseEvents(options: ReadonlyMap<string, string>): void {
  const isRefused =
    truth('loadjob', 'events', options.get('events'), false) ||
    !truth('loadjob', 'ignore_running', options.get('ignore_running'), true);
  if (isRefused)
    throw new SearchRefusal(
      'not-covered',
      "The stand-in's loadjob loads the results of ended jobs only: leave events and ignore_running out.",
    );
}

function wantedJob(words: readonly string[], saved: string | undefined, offset: number) {
  const [sid] = words;
  if (saved === undefined && sid !== undefined && words.length === 1) return { sid };
  // A name may hold colons; an owner and an app may not.
  const [, owner, app, name] = /^([^:]+):([^:]+):([\s\S]+)$/.exec(saved ?? '') ?? [];
  if (owner === undefined || app === undefined || name === undefined || sid !== undefined)
    misuse('loadjob', syntax);
  return { owner, app, name, offset };
}

async function* copies({ rows }: SearchResults): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  for (const batch of inBatches(rows.map((row) => new Row(new Map(row))))) yield batch;
}
