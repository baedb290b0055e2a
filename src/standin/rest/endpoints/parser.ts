// Is a search well formed, and what is it made of (REST API Reference Manual, search/v2/parser); what time is meant
// (search/timeparser).
import { prepareSearch } from '../../../splunk/spl/prepare';
import { parseSpl } from '../../../splunk/spl/parse';
import { printCommand } from '../../../splunk/spl/print';
import { commandName } from '../../../splunk/spl/tree';
import { readTimeBound } from '../../jobs/timeBounds';
import { macroIn } from '../../macros';
import { findCommand } from '../../search/commands/registry';
import { RestRefusal } from '../answer';
import { escapeXml } from '../atom';
import type { Endpoint, RestHandler } from '../endpoint';

const parse: RestHandler = (call) => {
  const text = call.parameters.get('q') ?? '';
  if (text.trim() === '') throw new RestRefusal(400, 'Say what is to be parsed: q=SEARCH.', 'FATAL');
  const macros = call.machine.conf.seenFrom('macros', call.app, call.rights.roles);
  const prepared = prepareSearch(text, (key) => macroIn(macros.get(key)));
  const parsed = prepared.ok ? parseSpl(prepared.value) : prepared;
  if (!parsed.ok) throw new RestRefusal(400, parsed.problem.message, 'FATAL');
  const commands = parsed.value.commands.map((command) => {
    const name = commandName(command);
    const kind = findCommand(name)?.kind ?? 'unknown';
    return { command: name, rawargs: printCommand(command).slice(name.length).trim(), pipeline: kind };
  });
  const parts = commands.map(
    ({ command, rawargs }) =>
      `<item><dict><key name="command">${escapeXml(command)}</key><key name="rawargs">${escapeXml(rawargs)}</key></dict></item>`,
  );
  return {
    kind: 'document',
    status: 200,
    json: { commands },
    xml: `<response><dict><key name="commands"><list>${parts.join('')}</list></key></dict></response>`,
  };
};

const parseTimes: RestHandler = ({ parameters }) => {
  const now = Date.now() / 1000;
  const times = parameters.getAll('time').map((text): readonly [string, string] => {
    const seconds = readTimeBound(text, now, 'UTC');
    if (seconds === undefined) throw new RestRefusal(400, `Invalid time '${text}'.`, 'FATAL');
    return [text, new Date(seconds * 1000).toISOString()];
  });
  const keys = times.map(([text, time]) => `<key name="${escapeXml(text)}">${time}</key>`);
  return {
    kind: 'document',
    status: 200,
    json: Object.fromEntries(times),
    xml: `<response><dict>${keys.join('')}</dict></response>`,
  };
};

/** Parsing of searches and of times. */
export const parserEndpoints: readonly Endpoint[] = [
  {
    path: 'search/v2/parser',
    coverage: 'partial',
    note: 'GET, POST q: the commands with their arguments as printed anew, or what is wrong and where. Nothing of map and reduce.',
    methods: { GET: parse, POST: parse },
  },
  {
    path: 'search/parser',
    coverage: 'partial',
    note: 'Deprecated v1. POST as v2; GET is refused (405).',
    methods: { POST: parse },
  },
  {
    path: 'search/timeparser',
    coverage: 'partial',
    note: 'GET time (several): as ISO 8601 in UTC. No output format, no other now.',
    methods: { GET: parseTimes },
  },
];
