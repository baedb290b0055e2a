// A file of this machine, indexed once (REST API Reference Manual, data/inputs/oneshot).
import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { hostname } from 'node:os';
import { isAbsolute, relative } from 'node:path';
import type { RawChunk } from '../../pipeline/parseChunk';
import { createPropsLookup } from '../../pipeline/propsFor';
import { SearchRefusal } from '../../search/refusal';
import { feed, RestRefusal } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { demand } from './users';

const MAX_BYTES = 100_000_000; // it is read as a whole
const SUBMIT_EVENTS = 5000; // a little at a time, so that others get their turn
const NOT_DONE = ['host_regex', 'host_segment'];

/** Breaks, times and indexes a file; answers when its events are on disk. */
export const oneshot: Endpoint = {
  path: 'data/inputs/oneshot',
  coverage: 'partial',
  note: `POST name=PATH of a file of this machine (at most ${MAX_BYTES / 1e6} MB, UTF-8, outside the stand-in's own folder), index, sourcetype, host, rename-source. Answers when all is indexed. A source type is not learned: it is named here, or by props.conf [source::…]. Needs edit_monitor. ${NOT_DONE.join(', ')} are refused.`,
  methods: {
    POST: async (call) => {
      demand(call, 'edit_monitor');
      const { path, stats } = fileOf(call);
      const chunk = chunkOf(call, path, stats);
      const events = parsed(call, chunk);
      for (let at = 0; at < events.length; at += SUBMIT_EVENTS)
        await call.machine.indexer.submit(events.slice(at, at + SUBMIT_EVENTS));
      const content = {
        'Bytes Indexed': stats.size,
        'Sources Indexed': 1,
        Size: stats.size,
        Events: events.length,
      };
      const id = `/services/data/inputs/oneshot/${encodeURIComponent(path)}`;
      return feed('oneshotinput', [{ name: path, id, content }], 201);
    },
  },
};

function fileOf({ machine, parameters }: RestCall): { readonly path: string; readonly stats: Stats } {
  const lacking = NOT_DONE.find((name) => parameters.has(name));
  if (lacking !== undefined)
    throw new RestRefusal(
      400,
      `The stand-in does not do ${lacking} (see COVERAGE.md). Give the host itself.`,
    );
  const name = parameters.get('name') ?? '';
  if (!isAbsolute(name)) throw new RestRefusal(400, 'The argument name must be the whole path of a file.');
  let path: string;
  let stats: Stats;
  try {
    path = realpathSync(name);
    stats = statSync(path);
  } catch {
    throw new RestRefusal(400, `There is no file '${name.slice(0, 300)}' on this machine that can be read.`);
  }
  // Whoever may index a file may read it: the stand-in's own hold passwords.
  const inside = relative(realpathSync(machine.databaseFolder), path);
  if (!inside.startsWith('..') && !isAbsolute(inside))
    throw new RestRefusal(400, "A file within the stand-in's own data folder is not indexed.");
  if (!stats.isFile()) throw new RestRefusal(400, `'${name.slice(0, 300)}' is no plain file.`);
  if (stats.size > MAX_BYTES)
    throw new RestRefusal(
      400,
      `The file has ${stats.size} bytes; at most ${MAX_BYTES} are taken at once. Split it.`,
    );
  return { path, stats };
}

function chunkOf({ machine, parameters }: RestCall, path: string, stats: Stats): RawChunk {
  const source = parameters.get('rename-source') ?? path;
  const host = parameters.get('host') ?? hostname();
  const asked = parameters.get('index') ?? 'default';
  const index = asked === 'default' ? 'main' : asked;
  if (!machine.indexNames().includes(index))
    throw new RestRefusal(400, `The index '${index.slice(0, 100)}' does not exist; make it first.`);
  const bySource = createPropsLookup(machine.conf.global('props'))({ source, host, sourcetype: '' });
  const sourcetype = parameters.get('sourcetype') ?? bySource.get('sourcetype') ?? '';
  if (sourcetype === '')
    throw new RestRefusal(
      400,
      'The stand-in does not learn source types: give sourcetype, or set it in props.conf under [source::…].',
    );
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return { ...{ text, host, source, sourcetype, index }, inputTime: stats.mtimeMs / 1000, isFile: true };
}

function parsed({ machine }: RestCall, chunk: RawChunk) {
  try {
    return machine.stages.parse(chunk);
  } catch (error) {
    if (error instanceof SearchRefusal) throw new RestRefusal(400, error.message);
    throw error;
  }
}
