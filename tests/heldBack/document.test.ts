// The figures in docs/extraction-accuracy.md are written from the tables, and held to them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/importGraph';
import { fourthFloors } from '../heldBackFourth/floors';
import { fourthStyles } from '../heldBackFourth/heldBackFourth';
import { fourthTraps } from '../heldBackFourth/trapTexts';
import { fourthVersions } from '../heldBackFourth/versions';
import { secondFloors } from '../heldBackSecond/floors';
import { secondStyles } from '../heldBackSecond/heldBackSecond';
import { secondTraps } from '../heldBackSecond/negatives';
import { secondVersions } from '../heldBackSecond/versions';
import { thirdFloors } from '../heldBackThird/floors';
import { thirdStyles } from '../heldBackThird/heldBackThird';
import { thirdTraps } from '../heldBackThird/negatives';
import { thirdVersions } from '../heldBackThird/versions';
import { heldBackFloors, type Floor } from './floors';
import { heldBackStyles } from './heldBack';
import { traps } from './negatives';
import { heldBackKinds, type ContactStyle } from './style';
import { heldBackVersions, type HeldBackVersion } from './versions';

const file = join(repositoryRoot, 'docs', 'extraction-accuracy.md');
const START = /<!-- figures:.*-->\n/;
const END = '<!-- /figures -->';

interface Exam {
  readonly styles: readonly Pick<ContactStyle, 'kind'>[];
  readonly floors: readonly Floor[];
  readonly versions: readonly HeldBackVersion[];
  readonly traps: number;
}

function figures(): string {
  const first = tableOf({
    styles: heldBackStyles,
    floors: heldBackFloors,
    versions: heldBackVersions,
    traps: Object.keys(traps).length,
  });
  const second = tableOf({
    styles: secondStyles,
    floors: secondFloors,
    versions: secondVersions,
    traps: Object.keys(secondTraps).length,
  });
  const third = tableOf({
    styles: thirdStyles,
    floors: thirdFloors,
    versions: thirdVersions,
    traps: Object.keys(thirdTraps).length,
  });
  const fourth = tableOf({
    styles: fourthStyles,
    floors: fourthFloors,
    versions: fourthVersions,
    traps: Object.keys(fourthTraps).length,
  });
  return `\nFloors that every test run holds, beside ${first}The second exam, beside ${second}The third exam, beside ${third}The fourth exam, beside ${fourth}`;
}

function tableOf({ styles, floors, versions, traps: kindsOfTrap }: Exam): string {
  const rows = heldBackKinds.map((kind) => {
    const count = styles.filter((style) => style.kind === kind).length;
    const floorOf = (family: string): string => {
      const floor = floors.find((one) => one.kind === kind && one.family === family);
      if (floor !== undefined && floor.recall === 0) return 'not measured yet';
      return floor === undefined ? '' : `${floor.recall.toFixed(2)} / ${floor.precision.toFixed(2)}`;
    };
    return [kind, String(count), floorOf('plain'), floorOf('obfuscated')];
  });
  const heads = ['contact', 'styles', 'plain: recall / precision', 'hidden: recall / precision'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const table = [
    line(heads),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ];
  const reasons = versions.map(({ version, why }) => `- Version ${version}: ${why}.`);
  return `${kindsOfTrap} kinds of trap:\n\n${table.join('\n')}\n\n${reasons.join('\n')}\n\n`;
}

test('the document says what the tables say', () => {
  const text = readFileSync(file, 'utf8');
  const start = START.exec(text);
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  const to = text.indexOf(END);
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThanOrEqual(from);
  if (process.env.MINERVA_FREEZE === '1')
    writeFileSync(file, text.slice(0, from) + figures() + text.slice(to));
  expect(readFileSync(file, 'utf8').slice(from).split(END)[0]).toBe(figures());
});
