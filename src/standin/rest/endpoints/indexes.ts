// Indexes over REST (REST API Reference Manual, data/indexes): seen by whoever may search them, made and removed by
// whoever may edit indexes.
import { isDisabled } from '../../apps/confSystem';
import { maySearch } from '../../users/roles';
import { feed, RestRefusal, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand, missing } from './users';

// indexes.conf.spec, on names of indexes; 80 characters are the limit of the REST manual.
const INDEX_NAME = /^[a-z0-9][a-z0-9_-]{0,79}$/;
const SETTINGS = [
  'datatype',
  'frozenTimePeriodInSecs',
  'homePath',
  'coldPath',
  'thawedPath',
  'maxTotalDataSizeMB',
];

/** Indexes with their sizes; making one. */
export const indexes: Endpoint = {
  path: 'data/indexes',
  coverage: 'partial',
  note: `GET; POST name and ${SETTINGS.join(', ')} (kept, without effect on the data) writes local/ of the app. Sizes are of raw text.`,
  methods: {
    GET: (call) =>
      feed(
        'indexes',
        searchable(call).map((name) => indexEntry(call, name)),
      ),
    POST: (call) => {
      demand(call, 'indexes_edit');
      const name = newName(call);
      call.machine.conf.writeLocal(homeOf(call), 'indexes', name, newSettings(call, name));
      call.machine.reload();
      return feed('indexes', [indexEntry(call, name)], 201);
    },
  },
};

/** One index. */
export const oneIndex: Endpoint = {
  path: 'data/indexes/{name}',
  coverage: 'partial',
  note: 'GET; DELETE takes the index and its events away, if it was made over REST.',
  methods: {
    GET: (call) => feed('indexes', [indexEntry(call, existing(call))]),
    DELETE: (call) => {
      demand(call, 'indexes_edit');
      const name = existing(call);
      const { conf } = call.machine;
      const app = ['system', ...conf.installedApps()].find((one) => conf.hasLocal(one, 'indexes', name));
      if (app === undefined)
        throw new RestRefusal(
          400,
          `The index ${name} is made by the package of an app, not over REST; remove it from that app's indexes.conf.`,
        );
      conf.writeLocal(app, 'indexes', name, null);
      call.machine.reload();
      // A package may have made it too; then it stays, and so do its events.
      if (!call.machine.indexNames().includes(name)) call.machine.forgetEvents(name);
      return feed(
        'indexes',
        searchable(call).map((one) => indexEntry(call, one)),
      );
    },
  },
};

function newName({ machine, parameters }: RestCall): string {
  const name = parameters.get('name') ?? '';
  if (!INDEX_NAME.test(name) || name === 'default' || name.includes('kvstore'))
    throw new RestRefusal(
      400,
      `'${name.slice(0, 100)}' is no name for an index: 1 to 80 of a-z, 0-9, _ and -, first a letter or digit, without "kvstore".`,
    );
  if (machine.indexNames().includes(name))
    throw new RestRefusal(409, `An object with name=${name} already exists`);
  return name;
}

function newSettings({ parameters }: RestCall, name: string): ReadonlyMap<string, string> {
  const given = new Map([...parameters].filter(([key]) => key !== 'name' && key !== 'output_mode'));
  const foreign = [...given].find(([key, value]) => !SETTINGS.includes(key) || /[\r\n]/.test(value));
  if (foreign !== undefined)
    throw new RestRefusal(
      400,
      `Argument "${foreign[0].slice(0, 100)}" is not supported by this handler. There are: name, ${SETTINGS.join(', ')}; values of one line.`,
    );
  if ((given.get('datatype') ?? 'event') !== 'event')
    throw new RestRefusal(
      400,
      'The stand-in has no metrics indexes (see COVERAGE.md); datatype must be event.',
    );
  const paths = { homePath: 'db', coldPath: 'colddb', thawedPath: 'thaweddb' };
  return new Map([
    ...Object.entries(paths).map(([key, part]) => [key, `$SPLUNK_DB/${name}/${part}`] as const),
    ...given,
  ]);
}

/** The app of the namespace, or the system where that is none of the installed ones (Splunk's own `search`). */
function homeOf({ machine, app }: RestCall): string {
  return machine.conf.installedApps().includes(app) ? app : 'system';
}

function existing(call: RestCall): string {
  const name = call.path.name ?? '';
  if (!searchable(call).includes(name)) throw missing(name);
  return name;
}

function searchable({ machine, rights }: RestCall): readonly string[] {
  return machine.indexNames().filter((index) => maySearch(rights, index));
}

function indexEntry({ machine }: RestCall, name: string): RestEntry {
  const totals = machine.store.totals(name);
  const time = (seconds: number): string =>
    Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : '';
  const settings = machine.conf.global('indexes').get(name);
  return {
    name,
    id: `/services/data/indexes/${name}`,
    content: {
      totalEventCount: totals.count,
      currentDBSizeMB: Math.ceil(totals.rawBytes / 1_000_000),
      minTime: time(totals.minTime),
      maxTime: time(totals.maxTime),
      disabled: isDisabled(settings ?? new Map()),
      datatype: settings?.get('datatype') ?? 'event',
      isInternal: name.startsWith('_'),
      frozenTimePeriodInSecs: settings?.get('frozenTimePeriodInSecs') ?? '188697600',
    },
  };
}
