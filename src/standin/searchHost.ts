// What a search may see of the machine: rights and app are applied here, before any command runs.
import { collectInto } from './collectInto';
import { jobScans } from './jobScans';
import { findDataModel } from './dataModels';
import { findLookup } from './lookups';
import { externalCommandFor } from './commands/externalCommands';
import { writeLookup } from './lookupWriter';
import { macroIn } from './macros';
import type { Job } from './jobs/job';
import type { Machine } from './machine';
import { renameSourcetypes } from './pipeline/renamedSourcetypes';
import { calculatedFieldNames, createSearchTimeFields, type SearchKnowledge } from './pipeline/searchTime';
import { createKnowledge } from './searchKnowledge';
import { sendAlert } from './saved/sendAlert';
import type { EventScan, SearchHost, SearchMessage } from './search/host';
import { searchFilterOf } from './users/searchFilter';
import { matchesIndex, maySearch, rightsOf, type Rights } from './users/roles';
import { isTrue } from '../splunk/conf/layers';

/** The host of one job. */
export function createSearchHost(machine: Machine, job: Job): SearchHost {
  const { owner, app } = job.request;
  const user = machine.users.get(owner);
  const rights = rightsOf(machine.conf.global('authorize'), job.request.roles ?? user?.roles ?? []);
  const seen = (file: string) => machine.conf.seenFrom(file, app, rights.roles);
  const fields = seen('fields');
  const now = job.request.now ?? job.startedAt / 1000;
  const timeZone =
    user?.preferences.tz === undefined || user.preferences.tz === '' ? 'UTC' : user.preferences.tz;
  const lookup = (name: string) => findLookup({ machine, rights, app }, name);
  const knowledge: SearchKnowledge = {
    ...{ fields, lookup, now, timeZone },
    transforms: seen('transforms'),
    eventtypes: seen('eventtypes'),
    tags: seen('tags'),
  };
  const calculated = calculatedFieldNames(seen('props'), knowledge);
  const rename = renameSourcetypes(seen('props')) ?? ((events) => events);
  const readable = machine.indexNames().filter((index) => maySearch(rights, index));
  const report = (message: SearchMessage): void => job.report(message);
  // Names are checked again at the scan: whatever a command asks for, the store opens only what the user may read.
  const allowed = (scan: EventScan): EventScan => ({
    ...scan,
    indexes: scan.indexes.filter((index) => readable.includes(index)),
  });
  const searchTimeFields = createSearchTimeFields(
    seen('props'),
    (text) => report({ type: 'WARN', text }),
    knowledge,
  );
  const scansThrough = (filter: string | undefined) =>
    jobScans(machine.store, { ...{ now, timeZone, searchTimeFields, allowed, rename }, filter });
  const host: SearchHost = {
    user: owner,
    app,
    sid: job.sid,
    now,
    timeZone,
    searchableIndexes: (pattern) => readable.filter((index) => matchesIndex(pattern, index)),
    defaultIndexes: () => defaultsOf(rights, readable),
    hasCapability: (capability) => rights.capabilities.has(capability),
    ...scansThrough(searchFilterOf(machine.conf.global('authorize'), rights.roles)),
    searchTimeFields,
    isIndexedField: (field) => isTrue(fields.get(field)?.get('INDEXED')),
    isCalculatedField: (field) => calculated.has(field),
    macro: (key) => macroIn(seen('macros').get(key)),
    lookup,
    externalCommand: externalCommandFor(machine, job, rights.roles),
    writeLookup: (name, table, writing) => writeLookup({ machine, rights, app }, name, table, writing),
    collectEvents: (index, events) => collectInto(machine, job, index, events),
    ...createKnowledge(machine, job, rights),
    sendAlert: (name, parameters, rows) =>
      sendAlert(machine, { job, roles: rights.roles }, name, { parameters, rows }),
    showRows: (rows) => {
      job.shown = rows;
    },
    report,
    isCancelled: () => job.isFinalized,
    dataModel: (name) => {
      const model = findDataModel(machine, name, app, rights.roles);
      // Summaries are searched without the search filters of roles (limits.conf.spec, apply_search_filter of [tstats]).
      return model && { model, host: model.isAccelerated ? { ...host, ...scansThrough(undefined) } : host };
    },
  };
  return host;
}

function defaultsOf(rights: Rights, readable: readonly string[]): readonly string[] {
  return readable.filter((index) => rights.defaultIndexes.some((pattern) => matchesIndex(pattern, index)));
}
