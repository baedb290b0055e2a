// `npm run verify -- --url https://HOST:8089`: does a Splunk do what Minerva assumes? See docs/assumptions.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { version } from '../package.json';
import { readOptions, usage, type VerifyOptions } from '../src/verify/options';
import { reportAsJson } from '../src/verify/report';
import { createUndoList } from '../src/verify/undo';
import { exitCodeOf, verify } from '../src/verify/verify';

const CANNOT_LOOK = 2; // nothing was looked at, as opposed to: something differs

async function main(written: readonly string[]): Promise<number> {
  if (written.includes('--help')) return say(usage, 0);
  const options = readOptions(written);
  return options.ok ? await look(options.value) : say(options.problem, CANNOT_LOOK);
}

async function look(options: VerifyOptions): Promise<number> {
  const password = passwordFrom(options.passwordFile);
  if (password === undefined)
    return say('There is no password: set SPLUNK_PASSWORD, or give --password-file FILE.', CANNOT_LOOK);
  const undo = createUndoList();
  // Ctrl-C must not leave a throw-away user behind.
  process.once('SIGINT', () => void undo.run().then(() => process.exit(CANNOT_LOOK)));
  try {
    const report = await verify({
      ...options,
      password,
      undo,
      version,
      trust: { isInsecure: options.isInsecure, ...authorityFrom(options.authorityFile) },
      print: (line) => console.log(line),
    });
    if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, reportAsJson(report));
    return exitCodeOf(report);
  } catch (problem) {
    return say(problem instanceof Error ? problem.message : String(problem), CANNOT_LOOK);
  }
}

function passwordFrom(file: string | undefined): string | undefined {
  if (file === undefined) return process.env.SPLUNK_PASSWORD;
  return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0];
}

function authorityFrom(file: string | undefined): { readonly authority?: string } {
  return file === undefined ? {} : { authority: readFileSync(file, 'utf8') };
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}

void main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (problem: unknown) =>
    process.exit(say(problem instanceof Error ? problem.message : String(problem), CANNOT_LOOK)),
);
