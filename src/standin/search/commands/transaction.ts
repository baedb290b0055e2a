import { asGeneric, readArguments, truth, wholeNumber } from '../arguments';
import type { CommandDefinition, SearchRun } from '../command';
import { wholeTable } from '../flow';
import { SearchRefusal } from '../refusal';
import type { Row } from '../row';
import { transactionFilter } from '../transactionFilter';
import { readRendering, transactionRow } from '../transactionRow';
import { TransactionTable, type TransactionPlan } from '../transactions';

const USUAL_EVENTS = 1000; // transactiontypes.conf.spec: maxevents
const MAX_OPEN = 5000; // limits.conf [transactions] maxopentxn
const MAX_OPEN_EVENTS = 100_000; // limits.conf [transactions] maxopenevents

const known = [
  'maxspan',
  'maxpause',
  'maxevents',
  'startswith',
  'endswith',
  'connected',
  'keepevicted',
  'keeporphans',
  'mvlist',
  'mvraw',
  'nullstr',
  'maxopentxn',
  'maxopenevents',
];

export const transactionCommand: CommandDefinition = {
  name: 'transaction',
  kind: 'dataset',
  syntax:
    'transaction [<field>, …] [maxspan=<length>] [maxpause=<length>] [maxevents=<count>] [startswith=<terms or eval(…)>] [endswith=<terms or eval(…)>] [connected=<bool>] [keepevicted=<bool>] [keeporphans=<bool>] [mvlist=<bool or fields>] [mvraw=<bool>] [nullstr=<text>] [maxopentxn=<count>] [maxopenevents=<count>]',
  refused: [
    'name (transactiontypes.conf)',
    'delim',
    'unifyends; events without any of the fields that match startswith or endswith',
    'events that do not come newest first',
    'the fields field_match_sum and linecount',
  ],
  source: 'Search Reference, transaction',
  compile: (command, run) => {
    const { arguments: pieces } = asGeneric(command);
    const { options, words } = readArguments(command, known);
    const fields = words.map(({ text }) => text);
    const option = (name: string, fallback: boolean): boolean =>
      truth('transaction', name, options.get(name), fallback);
    const plan: TransactionPlan = {
      ...limitsOf(options),
      fields,
      starts: transactionFilter(pieces, 'startswith', run),
      ends: transactionFilter(pieces, 'endswith', run),
      isConnected: option('connected', true),
    };
    const keeps = { evicted: option('keepevicted', false), orphans: option('keeporphans', false) };
    const rendering = readRendering(options);
    return wholeTable('transaction', run, async (rows, columns) => {
      const made: Row[] = [];
      const table = new TransactionTable(
        plan,
        (found) => {
          if (keeps.evicted || !found.isEvicted) made.push(transactionRow(found, rendering));
          else if (found.isPushedOut) tellLoss(plan, run);
        },
        (row) => {
          if (!keeps.orphans) return;
          row.set('_txn_orphan', ['1']);
          made.push(row);
        },
      );
      await feed(table, rows, run);
      // Which comes first is not documented; events come newest first, and so do transactions.
      made.sort((left, right) => timeOf(right) - timeOf(left));
      return { rows: made, columns: [...new Set([...columns, 'closed_txn', 'duration', 'eventcount'])] };
    });
  },
};

function tellLoss({ maxOpen, maxOpenEvents }: TransactionPlan, run: SearchRun): void {
  run.host.report({
    type: 'WARN',
    text: `More than ${maxOpen} transactions or ${maxOpenEvents} events were open at once; those longest untouched were left out. Raise maxopentxn or maxopenevents, or show them with keepevicted=true.`,
  });
}

async function feed(table: TransactionTable, rows: readonly Row[], run: SearchRun): Promise<void> {
  let before = Infinity;
  for (const row of rows) {
    const time = timeOf(row);
    if (!(time <= before)) refuseOrder();
    before = time;
    table.add(row, time);
    await run.breathe();
  }
  table.finish();
}

function timeOf(row: Row): number {
  return Number(row.get('_time')?.[0] ?? Number.NaN);
}

function limitsOf(options: ReadonlyMap<string, string>) {
  const count = (name: string, fallback: number): number =>
    wholeNumber('transaction', name, options.get(name), { fallback, least: 1 });
  const isUnbounded = /^-\d{1,9}$/.test(options.get('maxevents') ?? '');
  return {
    maxSpanSeconds: seconds('maxspan', options.get('maxspan')),
    maxPauseSeconds: seconds('maxpause', options.get('maxpause')),
    maxEvents: isUnbounded ? Infinity : count('maxevents', USUAL_EVENTS),
    maxOpen: count('maxopentxn', MAX_OPEN),
    maxOpenEvents: count('maxopenevents', MAX_OPEN_EVENTS),
  };
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `30`, `30s`, `5m`, `2h`, `1d`; below zero means no limit. */
function seconds(name: string, written: string | undefined): number {
  if (written === undefined || /^-\d{1,9}[smhd]?$/.test(written)) return Infinity;
  const [, amount, unit = 's'] = /^(\d{1,9})([smhd])?$/.exec(written) ?? [];
  if (amount === undefined)
    throw new SearchRefusal(
      'bad-argument',
      `The option '${name}' of transaction is '${written.slice(0, 50)}'; it is written as 30s, 5m, 2h or 1d.`,
    );
  return Number(amount) * (unitSeconds[unit] ?? 1);
}

function refuseOrder(): never {
  throw new SearchRefusal(
    'bad-argument',
    "The command 'transaction' needs rows with _time, newest first. Put '| sort 0 - _time' before it.",
  );
}
