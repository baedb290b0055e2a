// Runs webpack for the pages and for the collectors, each only when something it is made of has changed.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, onceFor } from '../src/packaging/fingerprint';
import { installedProgram, runProgram, withProgress } from './processes';

interface BundleKind {
  readonly kind: 'pages' | 'collectors';
  readonly sources: readonly string[];
}

const kinds: readonly BundleKind[] = [
  { kind: 'pages', sources: ['src/core', 'src/queries', 'src/ui', 'src/pages'] },
  {
    kind: 'collectors',
    sources: [
      'src/core',
      'src/adapters',
      'src/sources',
      'src/inputs',
      'src/commands',
      'src/alerts',
      'src/splunk',
      'bin',
    ],
  },
];

/** Brings `build/bundles/` up to date; throws with webpack's own words when a bundle cannot be made. */
export async function ensureBundles(): Promise<string> {
  for (const { kind, sources } of kinds) {
    const fingerprint = fingerprintOf(
      [...sources, 'webpack.config.js', 'package-lock.json'],
      [process.version],
    );
    await onceFor(
      {
        marker: `.cache/bundles-${kind}`,
        fingerprint,
        outcomes: [join('build/bundles', kind), join('build/bundles', `${kind}.packages.json`)],
      },
      () => withProgress(`Bundling ${kind}`, () => bundle(kind)),
    );
  }
  return join('build', 'bundles');
}

async function bundle(kind: BundleKind['kind']): Promise<void> {
  const outcome = await runProgram(process.execPath, [
    installedProgram('webpack/bin/webpack.js'),
    '--config',
    'webpack.config.js',
    '--env',
    `kind=${kind}`,
  ]);
  if (outcome.code !== 0) throw new Error(`webpack could not make the ${kind}:\n${outcome.output}`);
  const folder = join('build/bundles', kind);
  const extra = existsSync(folder) ? readdirSync(folder).filter((name) => !isWanted(kind, name)) : [];
  if (extra.length > 0)
    throw new Error(`${folder} holds ${extra.join(', ')}; Splunk loads one script a page and nothing else.`);
}

/** A page's script is named after its folder; a chunk that webpack split off would never be loaded. */
function isWanted(kind: BundleKind['kind'], file: string): boolean {
  const name = file.replace(/\.js$/, '');
  if (name === file) return false;
  return kind === 'collectors' || existsSync(join('src/pages', name, 'index.tsx'));
}
