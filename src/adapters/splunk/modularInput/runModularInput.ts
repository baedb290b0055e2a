// The process around a modular input: what splunkd starts, feeds, listens to and ends.
import type { Readable, Writable } from 'node:stream';
import { createEventStream } from './eventStream';
import type { InputEvent } from './eventXml';
import { readInputDocument, type InputDocument, type InputStanza } from './inputDocument';
import { createLog, type Log } from '../log';
import { errorXml, schemeXml, type Scheme } from './schemeXml';
import type { SplunkdAccess } from '../rest/splunkdClient';
import type { Reader } from './reader';
import { readStdinDocument } from './stdinDocument';

/** What a run may use; events and checkpoints of one stanza. */
export interface RunHost {
  readonly stanza: InputStanza;
  /** Folder in which splunkd lets the input keep its checkpoints. */
  readonly checkpointFolder: string;
  /** splunkd's own door, for what only it knows. */
  readonly splunkd: SplunkdAccess;
  readonly write: (event: InputEvent) => Promise<void>;
  /** Answers when the events so far are out of our hands; only then may a checkpoint say so. */
  readonly flush: () => Promise<void>;
  readonly replacedCharacters: () => number;
  readonly log: Log;
  /** Set when splunkd wants the process to end: finish the event at hand, flush, checkpoint, return. */
  readonly stop: AbortSignal;
  /** Who takes the events; undefined where nobody can be lost, as in tests. */
  readonly reader?: Reader | undefined;
}

export interface ModularInput {
  readonly scheme: Scheme;
  /** Says what is wrong with the arguments and what to write instead; undefined if they are fine. */
  readonly validate: (stanza: InputStanza) => Promise<string | undefined>;
  /** Reads once. False: it failed and said why in the log. */
  readonly run: (host: RunHost) => Promise<boolean>;
}

/** The part of `process` that is needed; tests pass their own. */
export interface ProcessHost {
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stop: AbortSignal;
  readonly reader?: Reader;
}

/**
 * Answers one call of splunkd: `--scheme`, `--validate-arguments`, or a run over every stanza on stdin.
 *
 * @returns exit code: 0 fine or told to stop, 1 refused or failed. A broken pipe rejects, see `endOnBrokenPipe`.
 */
export async function runModularInput(input: ModularInput, host: ProcessHost): Promise<number> {
  const log = createLog(host.stderr);
  const mode = host.argv[2];
  if (mode === '--scheme') {
    await writeAll(host.stdout, `${schemeXml(input.scheme)}\n`);
    return 0;
  }
  if (mode !== undefined && mode !== '--validate-arguments') {
    log('ERROR', `Unknown argument '${mode}'. Expected --scheme, --validate-arguments, or none to run.`);
    return 1;
  }
  const text = await readStdinDocument(host.stdin);
  const document = text.ok ? readInputDocument(text.value) : text;
  if (!document.ok) {
    log('ERROR', document.problem.message);
    if (mode !== undefined) await writeAll(host.stdout, errorXml(document.problem.message));
    return 1;
  }
  return mode === undefined
    ? runStanzas(input, document.value, host, log)
    : validateArguments(input, document.value, host);
}

async function validateArguments(
  input: ModularInput,
  document: InputDocument,
  host: ProcessHost,
): Promise<number> {
  for (const stanza of document.stanzas) {
    const complaint = await input.validate(stanza);
    if (complaint !== undefined) {
      await writeAll(host.stdout, errorXml(complaint));
      return 1;
    }
  }
  return 0;
}

async function runStanzas(
  input: ModularInput,
  document: InputDocument,
  host: ProcessHost,
  log: Log,
): Promise<number> {
  const checkpointFolder = document.settings.get('checkpoint_dir') ?? '';
  if (document.kind !== 'input' || checkpointFolder === '') {
    log('ERROR', 'The document on stdin is no <input> with a <checkpoint_dir>; nothing was read.');
    return 1;
  }
  const splunkd = {
    uri: document.settings.get('server_uri') ?? '',
    sessionKey: document.settings.get('session_key') ?? '',
  };
  const events = createEventStream(host.stdout);
  let isFine = true;
  for (const stanza of document.stanzas) {
    if (host.stop.aborted) break;
    const isRead = await input.run({
      stanza,
      checkpointFolder,
      splunkd,
      write: (event) => events.write(stanza.name, event),
      flush: events.flush,
      replacedCharacters: events.replacedCharacters,
      log,
      stop: host.stop,
      reader: host.reader,
    });
    isFine &&= isRead;
  }
  await events.close();
  return isFine ? 0 : 1;
}

function writeAll(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
