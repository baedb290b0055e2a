// What an input says of itself: README/inputs.conf.spec is how splunkd finds it, `--scheme` what it answers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

export interface SchemeArgument {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly dataType: string;
  readonly requiredOnCreate: boolean;
}

export interface Scheme {
  readonly title: string;
  readonly description: string;
  readonly usesExternalValidation: boolean;
  readonly usesSingleInstance: boolean;
  readonly streamingMode: 'xml' | 'simple';
  readonly arguments: readonly SchemeArgument[];
}

export interface FoundInput {
  readonly scheme: string;
  readonly app: string;
  readonly executable: string;
}

const RESERVED = ['batch', 'fifo', 'monitor', 'script', 'splunktcp', 'tcp', 'udp', 'default', 'http'];

/** Schemes an app declares: a spec stanza with at least one setting, and an executable of the scheme's name. */
export function findInputs(app: string, appFolder: string): readonly FoundInput[] {
  const spec = join(appFolder, 'README', 'inputs.conf.spec');
  if (!existsSync(spec)) return [];
  return schemesInSpec(readFileSync(spec, 'utf8')).flatMap((scheme) => {
    const executable = executableOf(appFolder, scheme);
    return executable === undefined ? [] : [{ scheme, app, executable }];
  });
}

/** `[scheme://<name>]` with a setting below it; without one splunkd ignores the stanza silently. */
export function schemesInSpec(text: string): readonly string[] {
  const found = new Set<string>();
  let current: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[([0-9A-Za-z][0-9A-Za-z_-]*):\/\/[^\]]*\]/.exec(line);
    if (header !== null) current = header[1];
    else if (line.trimStart().startsWith('[')) current = undefined;
    else if (current !== undefined && /^\s*[A-Za-z_][\w.-]*\s*=/.test(line)) found.add(current);
  }
  return [...found].filter((scheme) => !RESERVED.includes(scheme));
}

/** Reads the answer to `--scheme`; a text that is no scheme gives a message. */
export function readScheme(text: string): Scheme | string {
  const parser = new SaxesParser();
  const values = new Map<string, string>();
  const argumentsFound: Record<string, string>[] = [];
  const path: string[] = [];
  let problem: string | undefined;
  parser.on('error', (error) => {
    problem ??= error.message;
  });
  parser.on('opentag', ({ name, attributes }) => {
    path.push(name);
    if (name === 'arg') argumentsFound.push({ name: attributes.name ?? '' });
  });
  parser.on('text', (piece) => {
    const key = path.at(-1) ?? '';
    const argument = path.includes('arg') ? argumentsFound.at(-1) : undefined;
    if (argument !== undefined) argument[key] = `${argument[key] ?? ''}${piece}`;
    else values.set(key, `${values.get(key) ?? ''}${piece}`);
  });
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  if (problem !== undefined || !text.includes('<scheme')) return problem ?? 'There is no <scheme> element.';
  const isTrue = (value: string | undefined): boolean => /^(true|1)$/i.test((value ?? '').trim());
  return {
    title: (values.get('title') ?? '').trim(),
    description: (values.get('description') ?? '').trim(),
    usesExternalValidation: isTrue(values.get('use_external_validation')),
    usesSingleInstance: isTrue(values.get('use_single_instance')),
    streamingMode: (values.get('streaming_mode') ?? '').trim() === 'xml' ? 'xml' : 'simple',
    arguments: argumentsFound.map((argument) => ({
      name: argument.name ?? '',
      title: (argument.title ?? '').trim(),
      description: (argument.description ?? '').trim(),
      dataType: (argument.data_type ?? 'string').trim(),
      requiredOnCreate: isTrue(argument.required_on_create),
    })),
  };
}

/** The folder of this platform first, then bin; with .sh, .py or no ending. */
function executableOf(appFolder: string, scheme: string): string | undefined {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as 'linux'] as
    string | undefined;
  const folders = [`${platform ?? 'linux'}_x86_64`, `${platform ?? 'linux'}_x86`].map((name) =>
    join(appFolder, name, 'bin'),
  );
  const endings = process.platform === 'win32' ? ['.cmd', '.bat', '.exe', '.py'] : ['.sh', '.py', ''];
  return [...folders, join(appFolder, 'bin')]
    .flatMap((folder) => endings.map((ending) => join(folder, scheme + ending)))
    .find((file) => existsSync(file));
}
