// The parts of the test run, each of which answers with counts that add up to the closing line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram, runProgram } from './processes';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Counts>;
}

const passedOnce: Counts = { passed: 1, failed: 0, skipped: 0 };
const failedOnce: Counts = { passed: 0, failed: 1, skipped: 0 };
const skippedOnce: Counts = { passed: 0, failed: 0, skipped: 1 };

/** A program that is right when it exits with 0; its output is shown when it is not. */
export function programCheck(name: string, path: string, programArguments: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const outcome = await runProgram(process.execPath, [installedProgram(path), ...programArguments]);
      if (outcome.code !== 0) console.error(outcome.output);
      return outcome.code === 0 ? passedOnce : failedOnce;
    },
  };
}

/** One of our own scripts, run as a program. */
export function scriptCheck(name: string, script: string, scriptArguments: readonly string[] = []): Check {
  return programCheck(name, 'tsx/dist/cli.mjs', [join('scripts', `${script}.ts`), ...scriptArguments]);
}

export interface JestOptions {
  readonly projects: readonly string[];
  readonly paths?: readonly string[];
  /** Test files that are not run, paths from the root of the repository. */
  readonly leftOut?: readonly string[];
  /** Another Node than ours; the check is skipped, and says so, where that file does not exist. */
  readonly node?: string;
  readonly environment?: NodeJS.ProcessEnv;
  readonly isInBand?: boolean;
}

/** Tests in jest; counts come from its own report, and a suite that does not even load is a failure. */
export function jestCheck(name: string, options: JestOptions): Check {
  return {
    name,
    run: async () => {
      const node = options.node ?? process.execPath;
      if (!existsSync(node)) {
        console.log(`Skipped: ${name}; there is no ${node} on this platform.`);
        return process.env.CI === 'true' ? failedOnce : skippedOnce;
      }
      mkdirSync('.cache', { recursive: true });
      const report = join('.cache', `jest-${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
      rmSync(report, { force: true });
      const outcome = await runProgram(
        node,
        [
          installedProgram('jest/bin/jest.js'),
          ...['--selectProjects', ...options.projects],
          ...(options.isInBand === true ? ['--runInBand'] : ['--maxWorkers=2']),
          ...['--json', `--outputFile=${report}`, '--testTimeout=60000'],
          ...ignoring(options.leftOut ?? []),
          ...(options.paths === undefined ? [] : ['--', ...options.paths]),
        ],
        { environment: { ...options.environment } },
      );
      return countsFromReport(report, outcome.output);
    },
  };
}

function ignoring(files: readonly string[]): readonly string[] {
  const patterns = files.map((file) => `/${file.replaceAll('.', '\\.')}$`);
  return patterns.length === 0 ? [] : ['--testPathIgnorePatterns', '/node_modules/', ...patterns];
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly message: string }[];
}

function countsFromReport(report: string, output: string): Counts {
  if (!existsSync(report)) {
    console.error(output.slice(-4000));
    return failedOnce;
  }
  const result = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  for (const suite of result.testResults) if (suite.message !== '') console.error(suite.message);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const ran = result.numPassedTests + failed;
  if (ran === 0) console.error(`No test ran. ${output.slice(-1000)}`);
  return {
    passed: result.numPassedTests,
    failed: ran === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** Runs the checks one after the other, prints a line for each and the closing line; returns the exit code. */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    const started = Date.now();
    process.stdout.write(`${check.name} …\n`);
    const counts = await check.run();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const verdict = counts.failed === 0 ? 'ok' : 'FAILED';
    console.log(`${check.name}: ${verdict}, ${closingLine(counts)} (${seconds} s)`);
  }
  console.log('');
  console.log(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** `N passed, N failed, N skipped`. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}
