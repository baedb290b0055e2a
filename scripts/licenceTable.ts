// Which licences the dependencies carry, read from what npm installed, and whether Minerva may use them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface LicenceRow {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Reaches a user inside a package, rather than only our own machines. */
  readonly isShipped: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

// Permissive licences, and weak copyleft ones for tools that are never shipped.
const shippable =
  /^(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|Unlicense|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|PSF-2\.0|Zlib|CC-BY-4\.0|CC-BY-3\.0|W3C|WTFPL)$/;
const forToolsOnly = /^(MPL-2\.0|LGPL-[23]\.[01]-or-later|LGPL-3\.0|EPL-2\.0)$/;
const never = /AGPL|(^|[^L])GPL-|-NC-|Non-?Commercial|SSPL|BUSL|Commons Clause/i;

/** Every installed package with its licence, sorted by name. */
export function licenceRows(root: string): readonly LicenceRow[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const rows = new Map<string, LicenceRow>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').pop() ?? '';
    if (path === '' || name === '' || !existsSync(join(root, path))) continue;
    const licence = entry.license ?? licenceOfFolder(join(root, path));
    const row = { name, version: entry.version ?? '', licence, isShipped: entry.dev !== true };
    const key = `${row.name}@${row.version}`;
    rows.set(key, { ...row, isShipped: row.isShipped || (rows.get(key)?.isShipped ?? false) });
  }
  return [...rows.values()].sort((left, right) =>
    `${left.name}@${left.version}`.localeCompare(`${right.name}@${right.version}`, 'en'),
  );
}

/** What is wrong with using a package under its licence, or undefined. `allowed` names packages cleared by hand. */
export function licenceComplaint(row: LicenceRow, allowed: ReadonlyMap<string, string>): string | undefined {
  if (allowed.has(row.name)) return undefined;
  const choices = row.licence.replace(/[()]/g, '').split(/ OR /);
  if (choices.some((choice) => choice.split(/ AND /).every((part) => shippable.test(part)))) return undefined;
  if (!row.isShipped && choices.some((choice) => forToolsOnly.test(choice))) return undefined;
  const why = never.test(row.licence)
    ? 'may never be used'
    : 'is not on the list of licences Minerva may use';
  return `${row.name}@${row.version}: ${row.licence === '' ? 'no licence named' : row.licence} ${why}${row.isShipped ? ' in what is shipped' : ''}. Replace the package, or clear it in docs/licences.md with a reason.`;
}

/** Packages cleared by hand, from the table in docs/licences.md: `| name | reason |` under "Cleared by hand". */
export function clearedByHand(markdown: string): ReadonlyMap<string, string> {
  const section = markdown.split('## Cleared by hand')[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(rows.map((line) => [line.split('`')[1] ?? '', line.split('|')[2]?.trim() ?? '']));
}

function licenceOfFolder(folder: string): string {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return '';
  const content = JSON.parse(readFileSync(manifest, 'utf8')) as {
    license?: string | { type?: string };
    licenses?: readonly { type?: string }[];
  };
  if (typeof content.license === 'string') return licenceFromFile(folder, content.license);
  return content.license?.type ?? content.licenses?.[0]?.type ?? licenceFromFile(folder, '');
}

// Some packages say "SEE LICENSE IN LICENSE"; the file's first line names a standard licence.
function licenceFromFile(folder: string, named: string): string {
  if (named !== '' && !named.startsWith('SEE LICENSE')) return named;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').slice(0, 2000);
  if (/Apache License\s+Version 2\.0/.test(text)) return 'Apache-2.0';
  if (/Permission is hereby granted, free of charge/.test(text)) return 'MIT';
  return named;
}
