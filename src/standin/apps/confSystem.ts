// The configuration of the whole stand-in: files of system and apps, merged as Splunk merges them.
// Precedence after "Configuration file precedence" (Splunk, Admin Manual): global context for index time and
// inputs, app context for what a search sees.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTrue, mergeLayers, stanzasOf } from '../../splunk/conf/layers';
import { admits, permissionsOf, type ObjectPermissions } from '../../splunk/conf/metadata';
import { parseConf } from '../../splunk/conf/parse';
import { printConf } from '../../splunk/conf/print';
import type { ConfStanzas } from '../../splunk/conf/tree';
import { changeStanza } from './changeStanza';
import { systemDefaults } from './systemDefaults';

const nothing: ConfStanzas = new Map();

export class ConfSystem {
  private cache = new Map<string, ConfStanzas>();
  private apps: readonly string[] | undefined;

  /** @param etc - the folder that holds `apps/` and `system/`. */
  constructor(readonly etc: string) {
    mkdirSync(join(etc, 'apps'), { recursive: true });
  }

  /** Ids of installed apps, sorted; disabled ones too. */
  installedApps(): readonly string[] {
    return readdirSync(join(this.etc, 'apps'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  }

  /** Ids of apps whose configuration counts. */
  enabledApps(): readonly string[] {
    this.apps ??= this.installedApps().filter((app) => this.isEnabled(app));
    return this.apps;
  }

  appFolder(app: string): string {
    return join(this.etc, 'apps', app);
  }

  /** Names of conf files that an app open to one of the roles, or the system, has, without `.conf`, sorted. */
  fileNames(roles: readonly string[]): readonly string[] {
    const apps = this.enabledApps().filter((app) => admits(this.permissions(app, '', '').read, roles));
    const folders = [
      join(this.etc, 'system', 'local'),
      ...apps.flatMap((app) => ['default', 'local'].map((layer) => join(this.appFolder(app), layer))),
    ];
    const files = folders.flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : []));
    const names = files
      .filter((file) => file.endsWith('.conf'))
      .map((file) => file.slice(0, -'.conf'.length));
    return [...new Set([...systemDefaults.keys(), ...names])].sort();
  }

  /** Forgets what was read; called after files have changed. */
  reload(): void {
    this.cache = new Map();
    this.apps = undefined;
  }

  /** Configuration for index time, inputs, roles and indexes: all apps, whoever asks. */
  global(file: string): ConfStanzas {
    return this.cached(`global:${file}`, () => {
      const apps = this.enabledApps();
      return mergeLayers([
        this.read(join(this.etc, 'system', 'local', `${file}.conf`)),
        ...apps.map((app) => this.layer(app, 'local', file)),
        ...apps.map((app) => this.layer(app, 'default', file)),
        this.systemDefault(file),
      ]);
    });
  }

  /**
   * Configuration as seen from an app: its own stanzas first, then what other apps export, then the system's;
   * all only if one of the roles may read it.
   */
  seenFrom(file: string, app: string, roles: readonly string[]): ConfStanzas {
    return this.cached(`seen:${file}:${app}:${roles.join(',')}`, () => {
      const others = this.enabledApps().filter((other) => other !== app);
      return mergeLayers([
        this.readable(app, file, roles, false),
        ...others.reverse().map((other) => this.readable(other, file, roles, true)),
        this.systemLocal(file, roles),
        this.systemDefault(file),
      ]);
    });
  }

  /** What one app says in a file, local over default. */
  ofApp(app: string, file: string): ConfStanzas {
    return this.cached(`app:${app}:${file}`, () =>
      mergeLayers([this.layer(app, 'local', file), this.layer(app, 'default', file)]),
    );
  }

  permissions(app: string, kind: string, name: string): ObjectPermissions {
    const meta = this.cached(`meta:${app}`, () =>
      mergeLayers([
        this.read(join(this.appFolder(app), 'metadata', 'local.meta')),
        this.read(join(this.appFolder(app), 'metadata', 'default.meta')),
      ]),
    );
    return permissionsOf(meta, kind, name);
  }

  /** Changes a stanza in local/ of an app (or of `system`); null removes a key, a null stanza the whole stanza. */
  writeLocal(
    app: string,
    file: string,
    stanza: string,
    settings: ReadonlyMap<string, string | null> | null,
  ): void {
    const folder = app === 'system' ? join(this.etc, 'system', 'local') : join(this.appFolder(app), 'local');
    this.change(folder, `${file}.conf`, stanza, settings);
  }

  /** Changes whose one object of an app is and who may use it, in metadata/local.meta; null forgets what stood there. */
  writeMeta(
    app: string,
    kind: string,
    name: string,
    settings: ReadonlyMap<string, string | null> | null,
  ): void {
    const folder = join(this.appFolder(app), 'metadata');
    this.change(folder, 'local.meta', `${kind}/${encodeURIComponent(name)}`, settings);
  }

  /** Whether local/ of an app (or of the system) has the stanza. */
  hasLocal(app: string, file: string, stanza: string): boolean {
    const folder = app === 'system' ? join(this.etc, 'system', 'local') : join(this.appFolder(app), 'local');
    return this.read(join(folder, `${file}.conf`)).has(stanza);
  }

  /** The app (or `system`) in whose local/ or package a stanza stands already; the first of several. */
  homeOf(file: string, stanza: string): string | undefined {
    return ['system', ...this.installedApps()].find(
      (app) => this.hasLocal(app, file, stanza) || this.hasDefault(app, file, stanza),
    );
  }

  /** Whether the package of an app has the stanza. */
  hasDefault(app: string, file: string, stanza: string): boolean {
    return this.layer(app, 'default', file).has(stanza);
  }

  private change(
    folder: string,
    file: string,
    stanza: string,
    settings: ReadonlyMap<string, string | null> | null,
  ): void {
    mkdirSync(folder, { recursive: true });
    const target = join(folder, file);
    const text = existsSync(target) ? readFileSync(target, 'utf8') : '';
    writeFileSync(`${target}.new`, printConf(changeStanza(parseConf(text).file, stanza, settings)));
    renameSync(`${target}.new`, target);
    this.reload();
  }

  private isEnabled(app: string): boolean {
    const state = mergeLayers([this.layer(app, 'local', 'app'), this.layer(app, 'default', 'app')])
      .get('install')
      ?.get('state');
    return state !== 'disabled';
  }

  private readable(
    app: string,
    file: string,
    roles: readonly string[],
    mustBeExported: boolean,
  ): ConfStanzas {
    // Whoever may not read the app reads nothing in it, whatever one of its objects says (default.meta.spec).
    if (!admits(this.permissions(app, '', '').read, roles)) return nothing;
    const visible = [...this.ofApp(app, file)].filter(([stanza]) => {
      const permissions = this.permissions(app, file, stanza);
      return (permissions.isExported || !mustBeExported) && admits(permissions.read, roles);
    });
    return new Map(visible);
  }

  /**
   * A role that was made or changed over REST stands here, outside the app of those it is for, and names their indexes:
   * only they and admins read it. Inference: authorization/roles lists no other role to anybody else either.
   */
  private systemLocal(file: string, roles: readonly string[]): ConfStanzas {
    const all = this.read(join(this.etc, 'system', 'local', `${file}.conf`));
    if (file !== 'authorize' || roles.includes('admin')) return all;
    const own = roles.map((role) => `role_${role}`);
    return new Map([...all].filter(([stanza]) => !stanza.startsWith('role_') || own.includes(stanza)));
  }

  private layer(app: string, layer: 'default' | 'local', file: string): ConfStanzas {
    return this.read(join(this.appFolder(app), layer, `${file}.conf`));
  }

  private systemDefault(file: string): ConfStanzas {
    const text = systemDefaults.get(file);
    return text === undefined ? nothing : stanzasOf(parseConf(text).file);
  }

  private read(path: string): ConfStanzas {
    return existsSync(path) ? stanzasOf(parseConf(readFileSync(path, 'utf8')).file) : nothing;
  }

  private cached(key: string, make: () => ConfStanzas): ConfStanzas {
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    this.cache.set(key, fresh);
    return fresh;
  }
}

/** Whether a stanza is switched off. */
export function isDisabled(settings: ReadonlyMap<string, string>): boolean {
  return isTrue(settings.get('disabled'));
}
