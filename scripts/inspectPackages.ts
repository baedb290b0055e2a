// Runs Splunk's AppInspect over packages. The tool is a Python program: it gets a virtual environment of its own under
// .cache/, made once; a report is kept until its package changes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageName } from '../src/packaging/packageFile';
import { findingsOf, type Finding, type InspectionReport } from '../src/packaging/inspection';
import { fingerprintOf, onceFor } from '../src/packaging/fingerprint';
import type { BuiltPackage } from './ensurePackages';
import { runProgram, withProgress } from './processes';

const APPINSPECT_VERSION = '4.3.1';
const environment = resolve('.cache', `appinspect-${APPINSPECT_VERSION}`);
const python = join(environment, 'bin', 'python');

// The add-on is built for x86_64, and says so in its name; no other package is excused from anything.
const excludedTags: Readonly<Record<string, readonly string[]>> = { 'TA-minerva': ['aarch64_compatibility'] };

/** Whether this machine has a Python that AppInspect runs on (3.9 or newer). */
export function hasPython(): boolean {
  const answer = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']);
  return answer.status === 0;
}

/** Inspects packages with every check there is; throws when the tool itself cannot be installed or does not run. */
export async function inspectPackages(built: readonly BuiltPackage[]): Promise<readonly Finding[]> {
  await ensureAppInspect();
  const findings: Finding[] = [];
  for (const { content, archive } of built) {
    const report = resolve('.cache', 'appinspect', `${content.archive}.json`);
    const tags = excludedTags[content.id] ?? [];
    await onceFor(
      {
        marker: `${report}.done`,
        fingerprint: fingerprintOf([archive], [APPINSPECT_VERSION, ...tags]),
        outcomes: [report],
      },
      () => withProgress(`AppInspect of ${content.archive}`, () => inspect(archive, report, tags)),
    );
    findings.push(
      ...findingsOf(packageName(content), JSON.parse(readFileSync(report, 'utf8')) as InspectionReport),
    );
  }
  return findings;
}

async function inspect(archive: string, report: string, tags: readonly string[]): Promise<void> {
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const outcome = await runProgram(join(environment, 'bin', 'splunk-appinspect'), [
    ...['inspect', archive, '--mode', 'precert', '--data-format', 'json', '--output-file', report],
    ...tags.flatMap((tag) => ['--excluded-tags', tag]),
  ]);
  if (!existsSync(report))
    throw new Error(
      `AppInspect wrote no report on ${archive}. Its own words:\n${outcome.output.slice(-4000)}`,
    );
}

async function ensureAppInspect(): Promise<void> {
  const marker = join(environment, 'installed');
  await onceFor({ marker, fingerprint: APPINSPECT_VERSION, outcomes: [python] }, () =>
    withProgress(`Installing AppInspect ${APPINSPECT_VERSION}`, async () => {
      rmSync(environment, { recursive: true, force: true });
      const made = await runProgram('python3', ['-m', 'venv', environment]);
      // Debian keeps the part that makes environments in a package of its own.
      if (made.code !== 0) {
        await installFromDebian('python3-venv');
        await mustRun('python3', ['-m', 'venv', '--clear', environment]);
      }
      await mustRun(python, [
        ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
        `splunk-appinspect==${APPINSPECT_VERSION}`,
      ]);
    }),
  );
  const canReadMagic = await runProgram(python, ['-c', 'import magic']);
  if (canReadMagic.code !== 0) await installFromDebian('libmagic1');
}

async function installFromDebian(name: string): Promise<void> {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(
      `AppInspect needs ${name}. Install it with this machine's package manager and try again.`,
    );
  await withProgress(`Installing ${name}`, async () => {
    await mustRun('apt-get', ['update', '-qq']);
    await mustRun('apt-get', ['install', '-y', '-qq', name]);
  });
}

async function mustRun(program: string, programArguments: readonly string[]): Promise<void> {
  const outcome = await runProgram(program, programArguments, {
    environment: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (outcome.code !== 0)
    throw new Error(`${program} ${programArguments.join(' ')} failed:\n${outcome.output.slice(-4000)}`);
}
