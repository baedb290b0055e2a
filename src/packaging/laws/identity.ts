// Laws about what a package says it is.
import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import type { SplunkPackage } from '../packageFile';
import { releases } from '../release';
import { textOf, type PackageLaw } from './law';

interface Manifest {
  readonly info: { readonly id: { readonly name: string; readonly version: string } };
}

export const identityLaws: readonly PackageLaw[] = [
  {
    name: 'says one id in folder, app.conf and app.manifest',
    complaints: (content) =>
      differing(content.id, { ...idsOf(content), 'archive name': idInArchive(content) }),
  },
  {
    name: 'says one version in app.conf, app.manifest and archive name',
    complaints: (content) => {
      const app = appStanzas(content);
      const version = app('id', 'version');
      return [
        ...differing(version, {
          '[launcher] version': app('launcher', 'version'),
          'app.manifest': manifestOf(content)?.info.id.version,
        }),
        ...(content.archive.includes(`-${version}`)
          ? []
          : [`archive ${content.archive} is not of ${version}`]),
      ];
    },
  },
  {
    name: "raises [install] build with each release, and isn't set up beforehand",
    complaints: (content) => {
      const app = appStanzas(content);
      const release = releases.find((candidate) => candidate.version === app('id', 'version'));
      return [
        ...differing(String(release?.build), { '[install] build': app('install', 'build') }),
        ...differing('false', { '[install] is_configured': app('install', 'is_configured') }),
      ];
    },
  },
  {
    name: 'has a label of 5 to 80 characters',
    complaints: (content) => {
      const label = appStanzas(content)('ui', 'label') ?? '';
      return label.length >= 5 && label.length <= 80 ? [] : [`label '${label}'`];
    },
  },
];

function appStanzas(content: SplunkPackage): (stanza: string, key: string) => string | undefined {
  const stanzas = stanzasOf(parseConf(textOf(content, 'default/app.conf') ?? '').file);
  return (stanza, key) => stanzas.get(stanza)?.get(key);
}

function manifestOf(content: SplunkPackage): Manifest | undefined {
  const text = textOf(content, 'app.manifest');
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

function idsOf(content: SplunkPackage): Readonly<Record<string, string | undefined>> {
  const app = appStanzas(content);
  return {
    '[id] name': app('id', 'name'),
    '[package] id': app('package', 'id'),
    'app.manifest': manifestOf(content)?.info.id.name,
  };
}

function idInArchive({ archive }: SplunkPackage): string | undefined {
  return /^(.+?)-\d+\.\d+\.\d+/.exec(archive)?.[1];
}

function differing(
  expected: string | undefined,
  said: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.entries(said)
    .filter(([, value]) => value !== expected)
    .map(([place, value]) => `${place} says ${value ?? 'nothing'}, not ${expected ?? 'nothing'}`);
}
