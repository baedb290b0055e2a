// Keeps modular inputs running as inputs.conf says.
import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { effectiveStanza, isTrue } from '../../splunk/conf/layers';
import type { Machine } from '../machine';
import { validationDocument, type ServerFacts } from './inputXml';
import { runProcess } from './process';
import { RunningInput } from './runningInput';
import { findInputs, readScheme, type FoundInput, type Scheme } from './scheme';

export interface KnownScheme extends FoundInput {
  readonly description: Scheme;
}

const SYSTEM_USER = 'splunk-system-user';

export class InputSupervisor {
  private readonly schemes = new Map<string, KnownScheme>();
  private readonly running = new Map<string, RunningInput>();
  private isStarted = false;
  private discovering: Promise<void> = Promise.resolve();

  constructor(private readonly machine: Machine) {}

  /** Finds schemes and starts what is enabled. */
  async start(): Promise<void> {
    if (this.machine.users.get(SYSTEM_USER) === undefined) {
      this.machine.users.create(SYSTEM_USER, crypto.randomUUID(), ['admin']);
    }
    this.isStarted = true;
    this.reconcile();
    await this.discovering;
  }

  /** Schemes that answered `--scheme`. */
  known(): readonly KnownScheme[] {
    return [...this.schemes.values()];
  }

  scheme(name: string): KnownScheme | undefined {
    return this.schemes.get(name);
  }

  /** Resolves when schemes are found and inputs started after the last change. */
  settled(): Promise<void> {
    return this.discovering;
  }

  /** Names of stanzas whose process runs now. */
  runningStanzas(): readonly string[] {
    return [...this.running].filter(([, input]) => input.isRunning).map(([stanza]) => stanza);
  }

  /** Looks at the configuration anew. */
  reconcile(): void {
    if (!this.isStarted) return;
    this.discovering = this.discovering.then(() => this.discover()).then(() => this.apply());
  }

  async stop(): Promise<void> {
    this.isStarted = false;
    await this.discovering;
    await Promise.all([...this.running.values()].map((input) => input.stop()));
    this.running.clear();
  }

  /** Runs `--validate-arguments`; the input's own words if it refuses. */
  async validate(
    scheme: KnownScheme,
    name: string,
    settings: ReadonlyMap<string, string>,
  ): Promise<string | undefined> {
    if (!scheme.description.usesExternalValidation) return undefined;
    const document = validationDocument(this.facts(scheme.scheme), { name, app: scheme.app, settings });
    const answer = await runProcess(this.place(scheme), ['--validate-arguments'], document);
    if (answer.code === 0) return undefined;
    const message = /<message>([\s\S]*?)<\/message>/.exec(answer.output)?.[1];
    return (
      unescape(message ?? '') ||
      `The input ended with ${String(answer.code)} and said: ${answer.errors.slice(0, 500)}`
    );
  }

  facts(scheme: string): ServerFacts {
    const checkpointFolder = join(this.machine.databaseFolder, 'modinputs', scheme);
    mkdirSync(checkpointFolder, { recursive: true });
    return {
      host: hostname(),
      uri: this.machine.managementOrigin(),
      sessionKey: this.machine.sessions.open(SYSTEM_USER),
      checkpointFolder,
    };
  }

  place(scheme: FoundInput) {
    return { executable: scheme.executable, dataFolder: this.machine.options.dataFolder };
  }

  private async discover(): Promise<void> {
    const found = this.machine.conf
      .enabledApps()
      .flatMap((app) => findInputs(app, this.machine.conf.appFolder(app)));
    for (const scheme of this.schemes.keys()) {
      if (!found.some((input) => input.scheme === scheme)) this.schemes.delete(scheme);
    }
    for (const input of found) {
      if (this.schemes.get(input.scheme)?.executable === input.executable) continue;
      const answer = await runProcess(this.place(input), ['--scheme'], undefined);
      const description =
        answer.code === 0
          ? readScheme(answer.output)
          : `it ended with ${String(answer.code)}: ${answer.errors}`;
      if (typeof description === 'string') {
        this.machine.log(
          'ERROR',
          'ModularInputs',
          `Introspecting scheme=${input.scheme}: ${description.slice(0, 1000)}`,
        );
      } else this.schemes.set(input.scheme, { ...input, description });
    }
  }

  private async apply(): Promise<void> {
    const wanted = this.wantedStanzas();
    for (const [stanza, input] of [...this.running]) {
      if (wanted.get(stanza)?.fingerprint === input.fingerprint) continue;
      this.running.delete(stanza);
      await input.stop();
    }
    for (const [stanza, { scheme, settings, app, fingerprint }] of wanted) {
      if (this.running.has(stanza) || !this.isStarted) continue;
      const input = new RunningInput(this.machine, scheme, { name: stanza, app, settings }, fingerprint);
      this.running.set(stanza, input);
      input.start();
    }
  }

  private wantedStanzas() {
    const inputs = this.machine.conf.global('inputs');
    const wanted = new Map<
      string,
      { scheme: KnownScheme; settings: ReadonlyMap<string, string>; app: string; fingerprint: string }
    >();
    for (const stanza of inputs.keys()) {
      const scheme = this.schemes.get(stanza.split('://')[0] ?? '');
      if (scheme === undefined || !stanza.includes('://')) continue;
      const settings = stanzaSettings(this.machine, stanza);
      if (isTrue(settings.get('disabled'))) continue;
      const fingerprint = JSON.stringify([scheme.executable, ...settings]);
      wanted.set(stanza, { scheme, settings, app: scheme.app, fingerprint });
    }
    return wanted;
  }
}

/** Settings of an input: [default], then [scheme], then its own; host and index filled as splunkd fills them. */
export function stanzaSettings(machine: Machine, stanza: string): ReadonlyMap<string, string> {
  const inputs = machine.conf.global('inputs');
  const ofScheme = inputs.get(stanza.split('://')[0] ?? '') ?? new Map<string, string>();
  const merged = new Map([...effectiveStanza(inputs, 'default'), ...ofScheme, ...(inputs.get(stanza) ?? [])]);
  if (!merged.has('host')) merged.set('host', hostname());
  return merged;
}

function unescape(text: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => names[name] ?? '').trim();
}
