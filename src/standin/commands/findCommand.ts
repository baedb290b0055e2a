// Which app's command a name means, and the file that is started for it (commands.conf.spec).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isTrue } from '../../splunk/conf/layers';
import { admits } from '../../splunk/conf/metadata';
import type { ConfSystem } from '../apps/confSystem';

export interface FoundCommand {
  readonly name: string;
  /** App that brings it. */
  readonly app: string;
  /** Undefined: commands.conf names a file that is not there. */
  readonly executable: string | undefined;
  readonly isChunked: boolean;
}

/**
 * The command of a name as seen from an app: the app's own first, then what other apps export, if one of the roles may
 * read it.
 */
export function findCommandOf(
  conf: ConfSystem,
  name: string,
  { app, roles }: { readonly app: string; readonly roles: readonly string[] },
): FoundCommand | undefined {
  const others = conf.enabledApps().filter((other) => other !== app);
  for (const owner of [app, ...others]) {
    const settings = conf.ofApp(owner, 'commands').get(name);
    if (settings === undefined) continue;
    const { read, isExported } = conf.permissions(owner, 'commands', name);
    if ((owner !== app && !isExported) || !admits(read, roles)) continue;
    return {
      name,
      app: owner,
      executable: executableOf(conf.appFolder(owner), name, settings.get('filename')),
      isChunked: isTrue(settings.get('chunked')),
    };
  }
  return undefined;
}

/** The folder of this platform first, then bin; without `filename`, the stanza's name with the usual endings. */
export function executableOf(
  appFolder: string,
  name: string,
  filename: string | undefined,
): string | undefined {
  if (filename !== undefined && !/^[\w-][\w.-]*$/.test(filename)) return undefined;
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folders = [`${platform}_x86_64/bin`, `${platform}_x86/bin`, 'bin'];
  const names =
    filename === undefined
      ? ['.py', '.pl', '.exe', '.bat', '.cmd', '.sh', ''].map((ending) => name + ending)
      : [filename];
  return folders
    .flatMap((folder) => names.map((file) => join(appFolder, folder, file)))
    .find((file) => existsSync(file));
}
