// The figures in docs/extraction-accuracy.md are written from the tables, and held to them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/importGraph';
import { exams } from '../support/accuracy/exams';
import type { Exam } from '../support/accuracy/exam';
import { heldBackKinds } from './style';

const file = join(repositoryRoot, 'docs', 'extraction-accuracy.md');
const START = /<!-- figures:.*-->\n/;
const END = '<!-- /figures -->';

function figures(): string {
  const tables = exams.map((exam, place) => {
    const head = place === 0 ? 'Floors that every test run holds' : `The ${exam.ordinal} exam`;
    return `${head}, beside ${tableOf(exam)}`;
  });
  return `\n${tables.join('')}`;
}

function tableOf({ styles, floors, versions, traps }: Exam): string {
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
  return `${Object.keys(traps).length} kinds of trap:\n\n${table.join('\n')}\n\n${reasons.join('\n')}\n\n`;
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
