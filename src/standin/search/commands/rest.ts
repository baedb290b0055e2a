import { hostname } from 'node:os';
import { asGeneric, misuse, refuseOption, wholeNumber } from '../arguments';
import type { Command } from '../../../splunk/spl/tree';
import type { CommandDefinition, Flow, SearchRun } from '../command';
import { inBatches } from '../flow';
import { SearchRefusal } from '../refusal';
import { Row } from '../row';

const syntax =
  'rest /services/<endpoint> [count=<count>] [splunk_server=local|*|<name>] [<argument>=<text> …]';

export const restCommand: CommandDefinition = {
  name: 'rest',
  kind: 'generating',
  syntax,
  refused: [
    'splunk_server_group',
    'strict',
    'endpoints of other servers',
    'the columns updated, published, eai:…type',
  ],
  source: 'Search Reference, rest',
  compile: (command, run) => {
    const { path, values } = readCall(command);
    const count = wholeNumber('rest', 'count', values.get('count'), { fallback: 0 });
    refuseServerEndpoints(path, run);
    return (): Flow => ({
      batches: readRows(path, values, count, run),
      columns: () => ['title'],
      isClosed: false,
    });
  },
};

function readCall(command: Command): { readonly path: string; readonly values: ReadonlyMap<string, string> } {
  const values = new Map<string, string>();
  const words: string[] = [];
  for (const argument of asGeneric(command).arguments) {
    if (argument.kind === 'word') words.push(argument.word.text);
    else if (argument.kind === 'option') values.set(argument.name, argument.value.text);
    else misuse('rest', syntax);
  }
  const [path] = words;
  if (path === undefined || words.length > 1) misuse('rest', syntax);
  for (const name of ['splunk_server_group', 'strict'])
    if (values.has(name)) refuseOption('rest', name, ['count', 'splunk_server', 'timeout']);
  const server = values.get('splunk_server') ?? 'local';
  if (!['local', '*', hostname()].includes(server))
    throw new SearchRefusal(
      'bad-argument',
      `The stand-in is the only server there is, and not '${server}': write splunk_server=local.`,
    );
  values.delete('splunk_server');
  values.delete('timeout');
  return { path, values };
}

/** authorize.conf.spec, rest_access_server_endpoints: needed for services/server. */
function refuseServerEndpoints(path: string, run: SearchRun): void {
  if (/^\/?services\/server\//.test(path) && !run.host.hasCapability('rest_access_server_endpoints'))
    throw new SearchRefusal(
      'not-permitted',
      "The command 'rest' needs the capability rest_access_server_endpoints for services/server.",
    );
}

async function* readRows(
  path: string,
  values: ReadonlyMap<string, string>,
  count: number,
  run: SearchRun,
): AsyncGenerator<readonly Row[]> {
  const found = (await run.host.readRest?.(path, values)) ?? 'there are no endpoints here.';
  if (typeof found === 'string') throw new SearchRefusal('bad-argument', `Error in 'rest' command: ${found}`);
  const rows = found.map((fields) => new Row(new Map(fields)));
  yield* inBatches(count === 0 ? rows : rows.slice(0, count));
}
