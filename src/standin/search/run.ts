// Runs a search: comments and macros, tree, subsearches, stages, rows. Everything a search may ask of the machine goes
// through SearchHost.
import { parseSearchText, parseSpl } from '../../splunk/spl/parse';
import { prepareSearch } from '../../splunk/spl/prepare';
import { commandName, type Command, type Pipeline } from '../../splunk/spl/tree';
import type { CommandDefinition, Flow, SearchRun } from './command';
import { findCommand, refuseUnknown } from './commands/registry';
import { endingHost } from './endingHost';
import { startExternalCommand } from './externalCommand';
import { fieldsOf, noBatches, rowsSoFar, untilCancelled } from './flow';
import type { SearchHost, SearchOutcome, SearchRequest, SearchResults } from './host';
import { SearchRefusal } from './refusal';
import { Row } from './row';
import { compileTerms } from './searchTerms';
import { resolveSubsearches, type FinishedTable } from './subsearch';

const BREATH_MILLISECONDS = 15; // longest stretch of work between two chances for others, and for cancelling
const MAX_RESULT_ROWS = 500_000; // limits.conf [search] max_count

/**
 * Runs a search to its end, or until the host says it is cancelled; then what was found so far comes back.
 *
 * @param request - the search as typed, and the time range (epoch seconds; earliest inclusive, latest exclusive).
 * @returns the rows and what the search says of itself.
 * @throws SearchRefusal with a message for the person: syntax, unknown command or function, what is not covered, limits.
 */
export async function runSearch(host: SearchHost, request: SearchRequest): Promise<SearchOutcome> {
  const pipeline = parseSearch(host, request.spl);
  checkCommands(pipeline, host);
  const run = startRun(host, request);
  const table = await runToEnd(pipeline, run, undefined, host.showRows);
  if (table.isCut)
    host.report({
      type: 'WARN',
      text: `The search gives more than ${MAX_RESULT_ROWS} results; the rest was left out. Narrow the search.`,
    });
  return {
    results: { fields: table.columns, rows: table.rows.map((row) => row.asLazyMap()) },
    eventCount: run.counters.events,
    scanCount: run.counters.scanned,
    isEventSearch: isEventSearch(pipeline),
  };
}

/**
 * Goes on with rows that another search has found, as an alert's condition does.
 *
 * @param request - commands as they would stand after a pipe; a first one without a pipe before it is read as one.
 * @returns the rows that are left.
 * @throws SearchRefusal as `runSearch` does.
 */
export async function runSearchOver(
  host: SearchHost,
  request: SearchRequest,
  results: SearchResults,
): Promise<SearchResults> {
  const spl = request.spl.trim();
  const pipeline = parseSearch(host, spl.startsWith('|') ? spl : `| ${spl}`);
  checkCommands(pipeline, host, 1);
  const rows = results.rows.map((row) => new Row(new Map(row)));
  const input: Flow = { batches: onlyBatch(rows), columns: () => results.fields, isClosed: false };
  const table = await runToEnd(pipeline, startRun(host, request), input);
  return { fields: table.columns, rows: table.rows.map((row) => row.asMap()) };
}

/** Runs the search and, however it ends, ends what it has started. */
async function runToEnd(
  pipeline: Pipeline,
  run: SearchRun,
  input?: Flow,
  show?: SearchHost['showRows'],
): Promise<FinishedTable> {
  try {
    return await runPipeline(pipeline, run, MAX_RESULT_ROWS, input, show);
  } finally {
    await Promise.all(run.atEnd.map((end) => end()));
  }
}

function parseSearch(host: SearchHost, spl: string): Pipeline {
  const prepared = prepareSearch(spl, host.macro);
  if (!prepared.ok) throw new SearchRefusal('syntax', prepared.problem.message);
  const parsed = parseSpl(prepared.value);
  if (!parsed.ok) throw new SearchRefusal('syntax', parsed.problem.message);
  return parsed.value;
}

/** Refuses unknown commands before anything runs, in subsearches too. */
function checkCommands(pipeline: Pipeline, host: SearchHost, before = 0): void {
  pipeline.commands.forEach((command, at) => {
    const name = commandName(command);
    const definition = findCommand(name);
    const goesOn = name === 'appendpipe' ? 1 : 0;
    for (const inner of subsearchesOf(command)) checkCommands(inner, host, goesOn);
    // Of what kind an app's command is, it says itself when it is started.
    if (definition === undefined && host.externalCommand?.(name) !== undefined) return;
    checkPlace(definition ?? refuseUnknown(name), at + before);
  });
}

function checkPlace(definition: CommandDefinition, at: number): void {
  const mayBegin = definition.kind === 'generating' || definition.name === 'append';
  if (at === 0 && !mayBegin)
    throw new SearchRefusal(
      'bad-argument',
      `A search cannot begin with the command '${definition.name}': it works on results of another. Begin with search, tstats, makeresults or inputlookup.`,
    );
  if (
    at > 0 &&
    definition.kind === 'generating' &&
    !['search', 'inputlookup', 'tstats', 'union'].includes(definition.name)
  )
    throw new SearchRefusal(
      'bad-argument',
      `The command '${definition.name}' must be the first of a search.`,
    );
}

function subsearchesOf(command: Command): readonly Pipeline[] {
  return command.kind === 'generic'
    ? command.arguments.flatMap((argument) => (argument.kind === 'subsearch' ? [argument.pipeline] : []))
    : [];
}

function startRun(host: SearchHost, range: SearchRequest): SearchRun {
  let lastBreath = performance.now();
  const timeContext = { now: host.now, timeZone: host.timeZone, hasRaw: true };
  const started = performance.now();
  return withParts({
    host,
    range,
    depth: 0,
    counters: { events: 0, scanned: 0 },
    atEnd: [],
    context: {
      now: host.now,
      time: () => host.now + (performance.now() - started) / 1000,
      timeZone: host.timeZone,
      compileSearchMatch: (terms) => {
        const parsed = parseSearchText(terms);
        if (!parsed.ok) throw new SearchRefusal('syntax', parsed.problem.message);
        return parsed.value === undefined ? () => true : compileTerms(parsed.value, timeContext);
      },
    },
    breathe: async () => {
      if (performance.now() - lastBreath < BREATH_MILLISECONDS) return;
      await new Promise<void>((resolve) => setImmediate(resolve));
      lastBreath = performance.now();
    },
    kindOf: (command) => findCommand(command)?.kind,
    compileTerms: (expression) => compileTerms(expression, timeContext),
  });
}

/** A run that can start parts of itself, in its own time range. */
function withParts(base: Omit<SearchRun, 'runPart' | 'openSearch'>): SearchRun {
  const run: SearchRun = {
    ...base,
    runPart: (pipeline, maxRows, input, maxSeconds) => {
      const host = maxSeconds === undefined ? run.host : endingHost(run.host, maxSeconds);
      const part = withParts({ ...run, host, counters: { events: 0, scanned: 0 } });
      return runPipeline(pipeline, part, maxRows, input);
    },
    openSearch: (spl, inner, host = run.host) => {
      const pipeline = parseSearch(host, spl);
      checkCommands(pipeline, host);
      return openPipeline(pipeline, withParts({ ...run, host, depth: run.depth + 1, range: inner }));
    },
  };
  return run;
}

async function runPipeline(
  pipeline: Pipeline,
  run: SearchRun,
  maxRows: number,
  input?: Flow,
  show?: SearchHost['showRows'],
): Promise<FinishedTable> {
  const flow = await openPipeline(pipeline, run, input);
  const rows: Row[] = [];
  show?.(rowsSoFar(flow, rows));
  let isCut = false;
  for await (const batch of flow.batches) {
    for (const row of batch)
      if (rows.length < maxRows) rows.push(row);
      else isCut = true;
    if (isCut || run.host.isCancelled()) break;
    await run.breathe();
  }
  const columns = flow.columns();
  return { rows, columns: flow.isClosed ? columns : fieldsOf(columns, rows), isCut };
}

async function openPipeline(pipeline: Pipeline, run: SearchRun, input?: Flow): Promise<Flow> {
  const commands = await resolveSubsearches(pipeline.commands, run, input === undefined);
  let flow: Flow = input ?? { batches: noBatches(), columns: () => [], isClosed: false };
  for (const [at, command] of commands.entries()) {
    const place = input === undefined ? at : at + 1;
    const definition = await definitionOf(command, run, place);
    const next = commands[at + 1];
    flow = definition.compile(command, run, { isFirst: place === 0, ...(next && { next }) })(flow);
    // Commands that need all rows end with what begins the search: nothing more comes to them.
    if (place === 0) flow = { ...flow, batches: untilCancelled(flow.batches, run) };
  }
  return flow;
}

async function definitionOf(command: Command, run: SearchRun, at: number): Promise<CommandDefinition> {
  const name = commandName(command);
  const own = findCommand(name);
  if (own !== undefined) return own;
  const external = (await startExternalCommand(name, command, run)) ?? refuseUnknown(name);
  checkPlace(external, at);
  return external;
}

async function* onlyBatch(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  await Promise.resolve();
  yield rows;
}

function isEventSearch(pipeline: Pipeline): boolean {
  const [first, ...others] = pipeline.commands;
  if (first?.kind !== 'search') return false;
  return others.every((command) => findCommand(commandName(command))?.kind !== 'transforming');
}
