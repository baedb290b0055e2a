// Every command the stand-in has: one file and one line each.
import type { CommandDefinition } from '../command';
import { nearestName, SearchRefusal } from '../refusal';
import { addtotalsCommand } from './addtotals';
import { appendCommand } from './append';
import { appendpipeCommand } from './appendpipe';
import { binCommand, bucketCommand } from './bin';
import { collectCommand } from './collect';
import { dedupCommand } from './dedup';
import { eventcountCommand } from './eventcount';
import { evalCommand } from './eval';
import { eventstatsCommand } from './eventstats';
import { extractCommand, kvCommand } from './extract';
import { fieldsCommand } from './fields';
import { fillnullCommand } from './fillnull';
import { formatCommand } from './format';
import { headCommand } from './head';
import { inputlookupCommand } from './inputlookup';
import { joinCommand } from './join';
import { loadjobCommand } from './loadjob';
import { lookupCommand } from './lookup';
import { makemvCommand } from './makemv';
import { makeresultsCommand } from './makeresults';
import { metadataCommand } from './metadata';
import { mvcombineCommand } from './mvcombine';
import { mvexpandCommand } from './mvexpand';
import { nomvCommand } from './nomv';
import { regexCommand } from './regex';
import { renameCommand } from './rename';
import { replaceCommand } from './replace';
import { restCommand } from './rest';
import { returnCommand } from './return';
import { reverseCommand } from './reverse';
import { rexCommand } from './rex';
import { savedsearchCommand } from './savedsearch';
import { searchCommand } from './search';
import { sendalertCommand } from './sendalert';
import { sortCommand } from './sort';
import { spathCommand } from './spath';
import { statsCommand } from './stats';
import { streamstatsCommand } from './streamstats';
import { tableCommand } from './table';
import { tailCommand } from './tail';
import { timechartCommand } from './timechart';
import { outputlookupCommand } from './outputlookup';
import { rareCommand, topCommand } from './top';
import { transactionCommand } from './transaction';
import { tstatsCommand } from './tstats';
import { whereCommand } from './where';

export const commandDefinitions: readonly CommandDefinition[] = [
  addtotalsCommand,
  appendCommand,
  appendpipeCommand,
  binCommand,
  bucketCommand,
  collectCommand,
  dedupCommand,
  evalCommand,
  eventcountCommand,
  eventstatsCommand,
  extractCommand,
  fieldsCommand,
  fillnullCommand,
  formatCommand,
  headCommand,
  inputlookupCommand,
  joinCommand,
  loadjobCommand,
  kvCommand,
  lookupCommand,
  makemvCommand,
  makeresultsCommand,
  metadataCommand,
  mvcombineCommand,
  mvexpandCommand,
  nomvCommand,
  outputlookupCommand,
  rareCommand,
  regexCommand,
  renameCommand,
  replaceCommand,
  restCommand,
  returnCommand,
  reverseCommand,
  rexCommand,
  savedsearchCommand,
  searchCommand,
  sendalertCommand,
  sortCommand,
  spathCommand,
  statsCommand,
  streamstatsCommand,
  tableCommand,
  tailCommand,
  timechartCommand,
  topCommand,
  transactionCommand,
  tstatsCommand,
  whereCommand,
];

const byName = new Map(commandDefinitions.map((definition) => [definition.name, definition]));

export function findCommand(name: string): CommandDefinition | undefined {
  return byName.get(name);
}

/** Refuses a command by name, with the nearest there is. */
export function refuseUnknown(name: string): never {
  throw new SearchRefusal(
    'unknown-command',
    `The stand-in has no SPL command '${name}' (see COVERAGE.md). Nearest it has: '${nearestName(name, [...byName.keys()]) ?? ''}'.`,
  );
}
