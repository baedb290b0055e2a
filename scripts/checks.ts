// The parts of the test run, each of which answers with counts that add up to the closing line.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installedProgram, runProgram } from './processes';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** How a check ended. */
export interface Outcome extends Counts {
  /** What is to be shown, whole, when its turn to be printed has come; empty where there is nothing to say. */
  readonly said: string;
}

export interface Check {
  readonly name: string;
  /** Prints nothing: another check may run beside it. */
  readonly run: () => Promise<Outcome>;
}

// Tests make and drop objects by the million: with V8's young space of 16 MB a tenth of their time goes into moving them.
// Workers take it over.
const YOUNG_SPACE = '--max-semi-space-size=64';
// As in jest.config.js: against hanging, not a measure.
const WATCHDOG_MILLISECONDS = 300_000;

const passedOnce: Counts = { passed: 1, failed: 0, skipped: 0 };
export const failedOnce: Counts = { passed: 0, failed: 1, skipped: 0 };
const skippedOnce: Counts = { passed: 0, failed: 0, skipped: 1 };

/** A program that is right when it exits with 0; its output is shown when it is not. */
export function programCheck(name: string, path: string, programArguments: readonly string[]): Check {
  return {
    name,
    run: async () => {
      const outcome = await runProgram(process.execPath, [installedProgram(path), ...programArguments]);
      return outcome.code === 0 ? { ...passedOnce, said: '' } : { ...failedOnce, said: outcome.output };
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
        const said = `Skipped: ${name}; there is no ${node} on this platform.`;
        return { ...(process.env.CI === 'true' ? failedOnce : skippedOnce), said };
      }
      mkdirSync('.cache', { recursive: true });
      const report = join('.cache', `jest-${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
      rmSync(report, { force: true });
      const outcome = await runProgram(
        node,
        [
          YOUNG_SPACE,
          installedProgram('jest/bin/jest.js'),
          ...['--selectProjects', ...options.projects],
          ...(options.isInBand === true ? ['--runInBand'] : ['--maxWorkers=2']),
          ...['--json', `--outputFile=${report}`, `--testTimeout=${WATCHDOG_MILLISECONDS}`],
          ...ignoring(options.leftOut ?? []),
          ...(options.paths === undefined ? [] : ['--', ...options.paths]),
        ],
        { environment: { ...options.environment } },
      );
      return outcomeOfReport(report, outcome.output);
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

function outcomeOfReport(report: string, output: string): Outcome {
  if (!existsSync(report)) return { ...failedOnce, said: output.slice(-4000) };
  const result = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const ran = result.numPassedTests + failed;
  const complaints = result.testResults.map(({ message }) => message).filter((message) => message !== '');
  if (ran === 0) complaints.push(`No test ran. ${output.slice(-1000)}`);
  return {
    passed: result.numPassedTests,
    failed: ran === 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
    said: complaints.join('\n'),
  };
}
