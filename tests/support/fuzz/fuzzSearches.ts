// Searches by the thousand, each held to the same laws: an answer or a refusal with a message, a syntax error with its
// position, a tree that prints to itself, no second of work, no memory without end.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSpl } from '../../../src/splunk/spl/parse';
import { prepareSearch } from '../../../src/splunk/spl/prepare';
import { printSpl } from '../../../src/splunk/spl/print';
import { memoryHost } from '../../../src/standin/search/memoryHost';
import { SearchRefusal } from '../../../src/standin/search/refusal';
import { runSearch } from '../../../src/standin/search/run';
import { mutate } from './mutate';
import { randomFrom, type Random } from './random';
import { randomSearch } from './searchGrammar';

export interface FuzzOutcome {
  readonly parsed: number;
  readonly answered: number;
  readonly refused: number;
  /** At most 20, each with the search, as JSON. */
  readonly faults: readonly string[];
}

const MAX_FAULTS = 20;
const CANCEL_AFTER_MILLISECONDS = 300; // a search may ask for much; cancelled, it has to end
const MAX_MILLISECONDS = 1000; // of the processor, so that a busy machine is no fault
const REGEX_MILLISECONDS = 1000; // an expression that runs away is stopped after as long
const MAX_GROWTH_BYTES = 1_500_000_000; // over what the process held before, other suites' things among it

const caseFolder = join(__dirname, '../../cases/spl');
const input = {
  fields: ['a', 'b', 'n', 'm', 'b c'],
  rows: [
    new Map([
      ['a', ['x']],
      ['b', ['1d']],
      ['n', ['3']],
      ['m', ['u', 'v', 'u']],
      ['b c', ['1700000000']],
    ]),
    new Map([
      ['a', ['y']],
      ['n', ['-2.5']],
      ['m', ['u']],
    ]),
    new Map([
      ['b', ['']],
      ['n', ['x']],
    ]),
  ],
};
const events = [
  { raw: 'x a=1 b=two', host: 'h1' },
  {
    raw: '{"a": 1, "list": ["u", "v"], "b": {"c": null}}',
    host: 'h2',
    indexed: new Map([['n', ['1', '2']]]),
  },
  { raw: '' },
];

/** Runs so many searches from a seed; the same seed gives the same searches. */
export async function fuzzSearches(seed: number, count: number): Promise<FuzzOutcome> {
  const random = randomFrom(seed);
  const corpus = conformanceSearches();
  const outcome = { parsed: 0, answered: 0, refused: 0, faults: [] as string[] };
  const heldBefore = process.memoryUsage().heapUsed;
  for (let at = 0; at < count && outcome.faults.length < MAX_FAULTS; at++) {
    const spl = nextSearch(random, corpus);
    const used = process.cpuUsage();
    const fault = parseFault(spl) ?? (await runFault(spl, outcome));
    const { user, system } = process.cpuUsage(used);
    if (fault !== undefined) outcome.faults.push(`search ${at}: ${JSON.stringify(spl)}: ${fault}`);
    else if ((user + system) / 1000 > MAX_MILLISECONDS + REGEX_MILLISECONDS)
      outcome.faults.push(`search ${at}: ${JSON.stringify(spl)}: took ${(user + system) / 1000} ms`);
    const grown = at % 1000 === 0 ? process.memoryUsage().heapUsed - heldBefore : 0;
    if (grown > MAX_GROWTH_BYTES) outcome.faults.push(`search ${at}: ${grown} bytes more are held`);
  }
  return outcome;
}

function nextSearch(random: Random, corpus: readonly string[]): string {
  if (random.chance(0.4)) return randomSearch(random);
  return mutate(random, random.chance(0.7) ? random.pick(corpus) : randomSearch(random), corpus);
}

/** The searches of the conformance cases. */
function conformanceSearches(): readonly string[] {
  return readdirSync(caseFolder)
    .filter((file) => file.endsWith('.json'))
    .flatMap(
      (file) =>
        JSON.parse(readFileSync(join(caseFolder, file), 'utf8')) as readonly { readonly spl: string }[],
    )
    .map(({ spl }) => spl);
}

function parseFault(spl: string): string | undefined {
  const prepared = prepareSearch(spl, () => undefined);
  const read = prepared.ok ? parseSpl(prepared.value) : prepared;
  if (!read.ok) {
    const { position, message, expected } = read.problem;
    const length = prepared.ok ? prepared.value.length : spl.length;
    return position >= 0 && position <= length && message.length > 10 && expected !== ''
      ? undefined
      : `a syntax error without its place: ${JSON.stringify(read.problem)}`;
  }
  if (typeof read.value === 'string') return undefined;
  const printed = printSpl(read.value);
  const again = parseSpl(printed);
  if (!again.ok) return `what is printed does not parse: ${printed}: ${again.problem.message}`;
  return JSON.stringify(again.value) === JSON.stringify(read.value)
    ? undefined
    : `what is printed parses to something else: ${printed}`;
}

async function runFault(spl: string, outcome: { parsed: number; answered: number; refused: number }) {
  const started = performance.now();
  const isCancelled = (): boolean => performance.now() - started > CANCEL_AFTER_MILLISECONDS;
  const host = memoryHost({ events, lookups: { input } }, { isCancelled });
  try {
    await runSearch(host, { spl, earliest: 0, latest: Infinity });
    outcome.answered++;
    outcome.parsed++;
    return undefined;
  } catch (error) {
    if (!(error instanceof SearchRefusal))
      return `a crash: ${error instanceof Error ? error.stack : String(error)}`;
    outcome.refused++;
    if (error.code !== 'syntax') outcome.parsed++;
    return error.message.length > 10 ? undefined : 'a refusal without a message';
  }
}
