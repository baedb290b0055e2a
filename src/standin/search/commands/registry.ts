// Every command the stand-in has: one file and one line each.
import type { CommandDefinition } from '../command';
import { nearestName, SearchRefusal } from '../refusal';
import { accumCommand } from './accum';
import { addcoltotalsCommand, addtotalsCommand } from './addtotals';
import { appendCommand } from './append';
import { appendcolsCommand } from './appendcols';
import { appendpipeCommand } from './appendpipe';
import { binCommand, bucketCommand } from './bin';
import { chartCommand } from './chart';
import { collectCommand } from './collect';
import { convertCommand } from './convert';
import { dedupCommand } from './dedup';
import { deltaCommand } from './delta';
import { eventcountCommand } from './eventcount';
import { evalCommand } from './eval';
import { eventstatsCommand } from './eventstats';
import { extractCommand, kvCommand } from './extract';
import { fieldsCommand } from './fields';
import { filldownCommand } from './filldown';
import { fieldsummaryCommand } from './fieldsummary';
import { fillnullCommand } from './fillnull';
import { foreachCommand } from './foreach';
import { formatCommand } from './format';
import { headCommand } from './head';
import { inputlookupCommand } from './inputlookup';
import { joinCommand } from './join';
import { loadjobCommand } from './loadjob';
import { lookupCommand } from './lookup';
import { makecontinuousCommand } from './makecontinuous';
import { makemvCommand } from './makemv';
import { makeresultsCommand } from './makeresults';
import { mapCommand } from './map';
import { metadataCommand } from './metadata';
import { multisearchCommand } from './multisearch';
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
import { transposeCommand } from './transpose';
import { transactionCommand } from './transaction';
import { tstatsCommand } from './tstats';
import { unionCommand } from './union';
import { untableCommand } from './untable';
import { whereCommand } from './where';
import { xyseriesCommand } from './xyseries';

export const commandDefinitions: readonly CommandDefinition[] = [
  accumCommand,
  addcoltotalsCommand,
  addtotalsCommand,
  appendCommand,
  appendcolsCommand,
  appendpipeCommand,
  binCommand,
  bucketCommand,
  chartCommand,
  collectCommand,
  convertCommand,
  dedupCommand,
  deltaCommand,
  evalCommand,
  eventcountCommand,
  eventstatsCommand,
  extractCommand,
  fieldsCommand,
  filldownCommand,
  fieldsummaryCommand,
  fillnullCommand,
  foreachCommand,
  formatCommand,
  headCommand,
  inputlookupCommand,
  joinCommand,
  loadjobCommand,
  kvCommand,
  lookupCommand,
  makecontinuousCommand,
  makemvCommand,
  makeresultsCommand,
  mapCommand,
  metadataCommand,
  multisearchCommand,
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
  transposeCommand,
  transactionCommand,
  tstatsCommand,
  unionCommand,
  untableCommand,
  whereCommand,
  xyseriesCommand,
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
