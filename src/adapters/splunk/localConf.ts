// Settings that stand on disk in an app of this Splunk, for what a search must not be able to say.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import { errorCode } from '../systemError';

export interface StanzaPlace {
  /** $SPLUNK_HOME. */
  readonly splunkHome: string;
  readonly app: string;
  /** Without `.conf`. */
  readonly conf: string;
  readonly stanza: string;
}

/**
 * One stanza of one app: `default`, overlaid by `local`. Other apps and `etc/system` are not looked at.
 *
 * @returns settings by name; empty where the app has no such file or stanza. Throws where a file is there and cannot be
 *   read: settings that refuse something must not vanish without a word.
 */
export async function readAppStanza({
  splunkHome,
  app,
  conf,
  stanza,
}: StanzaPlace): Promise<ReadonlyMap<string, string>> {
  const settings = new Map<string, string>();
  for (const layer of ['default', 'local']) {
    const text = await textOrNone(join(splunkHome, 'etc', 'apps', app, layer, `${conf}.conf`));
    for (const [key, value] of stanzasOf(parseConf(text).file).get(stanza) ?? []) settings.set(key, value);
  }
  return settings;
}

async function textOrNone(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
}
