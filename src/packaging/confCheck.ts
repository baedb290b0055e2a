// Every stanza and key of our conf files against what Splunk's published specs know, for each version we support.
import { parseConf } from '../splunk/conf/parse';
import { stanzasOf } from '../splunk/conf/layers';
import type { ConfStanzas } from '../splunk/conf/tree';
import confKeys from './confKeys.json';
import { stanzaTypes } from './confTypes';
import type { SplunkPackage } from './packageFile';

/** Version → conf → type → keys, some with a placeholder: `EVAL-<fieldname>`. */
export type ConfKeys = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
>;

export interface ConfComplaint {
  readonly version: string;
  /** `default/props.conf [minerva:record] TRUNCAT` */
  readonly place: string;
  readonly problem: 'conf-unknown' | 'stanza-unknown' | 'key-unknown' | 'line-unreadable';
}

/** Conf files of a package as stanzas, by path; unreadable lines are complaints of `checkConf`. */
export function confFilesOf(content: SplunkPackage): ReadonlyMap<string, ConfStanzas> {
  const files = new Map<string, ConfStanzas>();
  for (const file of content.files)
    if (file.path.endsWith('.conf') && file.content.kind === 'text')
      files.set(file.path, stanzasOf(parseConf(file.content.text).file));
  return files;
}

/**
 * Complaints about a package's conf files, for every version of Splunk that the keys cover.
 *
 * @param content - the package; its README/inputs.conf.spec and README/alert_actions.conf.spec add the settings of its own inputs and alert actions.
 */
export function checkConf(content: SplunkPackage, known: ConfKeys = confKeys): readonly ConfComplaint[] {
  const own = ownSettings(content);
  const complaints: ConfComplaint[] = [];
  for (const [version, confs] of Object.entries(known)) {
    const complain = (place: string, problem: ConfComplaint['problem']): void => {
      complaints.push({ version, place, problem });
    };
    for (const [path, stanzas] of confFilesOf(content)) {
      const conf = path.replace(/^.*\//, '').replace(/\.conf$/, '');
      if (confs[conf] === undefined) complain(path, 'conf-unknown');
      else checkStanzas({ path, conf, stanzas, known: confs[conf], own }, complain);
    }
    for (const place of unreadableLines(content)) complain(place, 'line-unreadable');
  }
  return complaints;
}

interface ConfUnderCheck {
  readonly path: string;
  readonly conf: string;
  readonly stanzas: ConfStanzas;
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly own: ReadonlyMap<string, readonly string[]>;
}

function checkStanzas(
  { path, conf, stanzas, known, own }: ConfUnderCheck,
  complain: (place: string, problem: ConfComplaint['problem']) => void,
): void {
  for (const [stanza, settings] of stanzas) {
    const type = stanzaTypes.find((candidate) => candidate.conf === conf && candidate.holds(stanza));
    const keys = type && known[type.type];
    if (type?.isFreeForm === true && keys !== undefined) continue;
    if (keys === undefined) {
      complain(`${path} [${stanza}]`, 'stanza-unknown');
      continue;
    }
    const allowed = [...keys, ...(own.get(`${conf} ${stanza}`) ?? [])];
    for (const key of settings.keys())
      if (!allowed.some((name) => isKeyOf(name, key))) complain(`${path} [${stanza}] ${key}`, 'key-unknown');
  }
}

/** Whether a key is the one that a spec names, `<…>` standing for one or more characters. */
export function isKeyOf(specified: string, key: string): boolean {
  const parts = specified.split(/<[^<>]*>/);
  if (parts.length === 1) return specified === key;
  const [head = '', ...rest] = parts;
  if (!key.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of rest.entries()) {
    const next = index === rest.length - 1 ? key.length - part.length : key.indexOf(part, at + 1);
    if (next <= at || !key.startsWith(part, next)) return false;
    at = next + part.length;
  }
  return true;
}

/** Settings that the package's own specs declare, by conf and scheme or stanza. */
function ownSettings(content: SplunkPackage): ReadonlyMap<string, readonly string[]> {
  return new Map(['inputs', 'alert_actions'].flatMap((conf) => specSettings(content, conf)));
}

function specSettings(
  content: SplunkPackage,
  conf: string,
): readonly (readonly [string, readonly string[]])[] {
  const spec = content.files.find((file) => file.path === `README/${conf}.conf.spec`);
  if (spec?.content.kind !== 'text') return [];
  // A spec file is a conf file whose lines of explanation begin with an asterisk.
  const settings = spec.content.text.replaceAll(/^\*/gm, '#');
  return [...stanzasOf(parseConf(settings).file)].map(([name, keys]) => [
    `${conf} ${name.replace(/:\/\/.*$/, '')}`,
    [...keys.keys()],
  ]);
}

function unreadableLines(content: SplunkPackage): readonly string[] {
  return content.files.flatMap((file) =>
    /\.(conf|meta)$/.test(file.path) && file.content.kind === 'text'
      ? parseConf(file.content.text).problems.map((problem) => `${file.path}: ${problem.message}`)
      : [],
  );
}
