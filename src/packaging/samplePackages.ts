// Packages for tests: everything real but bundles and Node.js, which are a line each.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alertDefinitions } from '../alerts/registry';
import { commandDefinitions } from '../commands/registry';
import { inputDefinitions } from '../inputs/registry';
import { pageDescriptions } from '../pages/registry';
import { withLegacyPages } from './legacyPages';
import { runtimeOf } from './nodeRuntimes';
import type { SplunkPackage } from './packageFile';
import { collectorAddOn, indexesApp, minervaApp, tenantApp } from './packages';
import { releaseOf } from './release';

/**
 * The packages of version 0.1.0 for these tenants, made in a temporary folder: app, add-on for Linux, tenants' apps,
 * indexes, app with legacy pages, add-on for Windows.
 */
export function samplePackages(
  root: string,
  tenants: readonly string[] = ['main'],
): readonly SplunkPackage[] {
  const bundles = mkdtempSync(join(tmpdir(), 'minerva-bundles-'));
  for (const folder of ['pages', 'collectors']) {
    mkdirSync(join(bundles, folder));
    writeFileSync(join(bundles, `${folder}.packages.json`), '[]');
  }
  for (const { name } of pageDescriptions)
    writeFileSync(join(bundles, 'pages', `${name}.js`), '(() => {})();\n');
  for (const { name } of [...inputDefinitions, ...commandDefinitions, ...alertDefinitions])
    writeFileSync(join(bundles, 'collectors', `${name}.js`), 'process.exit(0);\n');
  const fetched = { programFile: join(bundles, 'node'), licenceFile: join(bundles, 'LICENSE') };
  writeFileSync(fetched.programFile, 'no program\n');
  writeFileSync(fetched.licenceFile, 'MIT\n');
  const workplace = { root, release: releaseOf('0.1.0'), bundles };
  const app = minervaApp(workplace);
  return [
    app,
    collectorAddOn(workplace, runtimeOf('linux_x86_64'), fetched),
    ...tenants.map((tenant) => tenantApp(workplace, tenant)),
    indexesApp(workplace, tenants),
    withLegacyPages(app, pageDescriptions, workplace.release),
    collectorAddOn(workplace, runtimeOf('windows_x86_64'), fetched),
  ];
}

/** A package with one of its text files changed, or with a file that it did not have. */
export function withText(
  content: SplunkPackage,
  path: string,
  change: (text: string) => string,
  mode: 0o644 | 0o755 = 0o644,
): SplunkPackage {
  const old = content.files.find((file) => file.path === path);
  const text = change(old?.content.kind === 'text' ? old.content.text : '');
  const others = content.files.filter((file) => file.path !== path);
  return {
    ...content,
    files: [...others, { path, mode: old?.mode ?? mode, content: { kind: 'text', text } }],
  };
}
