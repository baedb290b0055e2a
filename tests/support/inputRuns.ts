// Runs of a modular input for tests: in this process, or as a process of its own that can be killed.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { buildSync } from 'esbuild';
import { SaxesParser } from 'saxes';
import type { Reader } from '../../src/adapters/splunk/modularInput/reader';
import { runModularInput, type ModularInput } from '../../src/adapters/splunk/modularInput/runModularInput';
import { repositoryRoot } from './repositoryRoot';

export interface StreamedEvent {
  readonly stanza: string;
  readonly time: string;
  readonly source: string;
  readonly sourcetype: string;
  readonly index: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface FinishedRun {
  readonly exitCode: number;
  readonly output: string;
  readonly events: readonly StreamedEvent[];
  readonly log: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What splunkd writes to an input's stdin. */
export function inputXml(
  parameters: Readonly<Record<string, string>>,
  checkpointFolder: string,
  { scheme = 'minerva_file', serverUri = 'https://127.0.0.1:8089' } = {},
): string {
  const params = Object.entries(parameters)
    .map(([name, value]) => `<param name="${name}">${escaped(value)}</param>`)
    .join('');
  return (
    `<input><server_host>h</server_host><server_uri>${serverUri}</server_uri>` +
    `<checkpoint_dir>${escaped(checkpointFolder)}</checkpoint_dir><session_key>k</session_key>` +
    `<configuration><stanza name="${scheme}://test" app="TA-minerva">${params}</stanza></configuration></input>`
  );
}

/** The complete events of a stream, also of one that was cut in the middle. */
export function readEvents(output: string): readonly StreamedEvent[] {
  const end = output.lastIndexOf('</event>');
  if (end < 0) return [];
  const events: Record<string, string>[] = [];
  const parser = new SaxesParser();
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'event') events.push({ stanza: attributes.stanza ?? '' });
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => {
    const event = events.at(-1);
    if (event) event[name] = text;
  });
  parser.write(`${output.slice(0, end)}</event></stream>`).close();
  return events.map(({ stanza = '', time = '', source = '', sourcetype = '', index = '', data = '{}' }) => ({
    stanza,
    time,
    source,
    sourcetype,
    index,
    data: JSON.parse(data) as Record<string, unknown>,
  }));
}

/** Runs an input in this process; stdin stays open, as splunkd leaves it. */
export async function runHere(
  input: ModularInput,
  stdin: string | Buffer,
  options: {
    readonly argv?: readonly string[];
    readonly stop?: AbortSignal;
    readonly reader?: Reader;
  } = {},
): Promise<FinishedRun> {
  const pipes = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const collected = { output: '', log: '' };
  pipes.stdout.on('data', (chunk: Buffer) => (collected.output += chunk.toString()));
  pipes.stderr.on('data', (chunk: Buffer) => (collected.log += chunk.toString()));
  pipes.stdin.write(stdin);
  const exitCode = await runModularInput(input, {
    argv: ['node', 'input', ...(options.argv ?? [])],
    ...pipes,
    stop: options.stop ?? new AbortController().signal,
    ...(options.reader && { reader: options.reader }),
  });
  await new Promise((resolve) => setImmediate(resolve));
  return { exitCode, ...collected, events: readEvents(collected.output) };
}

/** Starts an input of bin/ as a process of its own and feeds it; stdin stays open. */
export function startInput(
  stdin: string,
  argv: readonly string[] = [],
  scheme = 'minerva_file',
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [bundleOf(scheme), ...argv], { cwd: repositoryRoot });
  child.stdin.on('error', () => undefined);
  child.stdin.write(stdin);
  return child;
}

const bundles = new Map<string, string>();
afterAll(() => {
  for (const file of bundles.values()) rmSync(dirname(file), { recursive: true, force: true });
  bundles.clear();
});

/** An input as one file, as the add-on ships it: a loader that reads its hundreds of sources takes five times as long to start. */
function bundleOf(scheme: string): string {
  const known = bundles.get(scheme);
  if (known !== undefined) return known;
  const outfile = join(mkdtempSync(join(tmpdir(), 'minerva-bundle-')), `${scheme}.js`);
  const entry = join(repositoryRoot, `bin/${scheme}.ts`);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', logLevel: 'error' });
  bundles.set(scheme, outfile);
  return outfile;
}

/** Waits for a process; `onOutput` sees what came so far and may kill it. */
export async function finished(
  child: ChildProcessWithoutNullStreams,
  onOutput: (output: string) => void = () => undefined,
): Promise<FinishedRun> {
  let output = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    onOutput(output);
  });
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? -1));
  });
  return { exitCode, output, events: readEvents(output), log };
}

/** Events of one sourcetype. */
export function ofSourcetype(run: FinishedRun, sourcetype: string): readonly StreamedEvent[] {
  return run.events.filter((event) => event.sourcetype === sourcetype);
}
