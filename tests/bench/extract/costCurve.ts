// Nanoseconds a byte from a hundred bytes to a million: flat, or something grows faster than the text.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeApart } from '../../../src/core/takeApart';
import { printTable, type Print } from '../accuracy/tables';
import type { AdvertText } from './advertTexts';

const sizes: readonly number[] = [100, 1000, 10_000, 100_000, 1_000_000];
const sizeNames: readonly string[] = ['100 B', '1 kB', '10 kB', '100 kB', '1 MB'];
/** So many bytes are read at each size, so that small texts are not measured by one reading. */
const BYTES_PER_POINT = 300_000;
/** Of the units made to be slow, so many are also read at the largest size: those that were slowest before it. */
const SLOWEST_UNITS = 3;
const UNIT_BYTES_PER_POINT = 20_000;

/** Prints the curve for plain adverts, for heavy Unicode, and for the slowest of the units made to be slow. */
export function printCostCurve(print: Print, adverts: readonly AdvertText[]): void {
  const plain = adverts
    .map(({ text }) => text)
    .filter((text) => /^[\t\n -~]*$/.test(text))
    .join('\n');
  const heavy = Array.from(plain.slice(0, 500_000), heavily).join('');
  const rows = [
    ['plain adverts', ...curveOf(plain, sizes, BYTES_PER_POINT)],
    ['heavy Unicode', ...curveOf(heavy, sizes, BYTES_PER_POINT)],
    ...slowestUnits(),
  ];
  printTable(
    print,
    'nanoseconds a byte by length of the text, takeApart (goal: flat)',
    ['', ...sizeNames, '1 MB / 10 kB'],
    rows,
  );
}

/** Every letter another alphabet's, marks and joiners between them: nothing takes the fast way. */
function heavily(sign: string, place: number): string {
  if (/[a-z]/.test(sign)) return String.fromCodePoint(0x1d5ba + sign.charCodeAt(0) - 97);
  if (/\d/.test(sign)) return String.fromCodePoint(0xff10 + Number(sign));
  return place % 3 === 0 ? `${sign}\u200b` : sign;
}

/** Nanoseconds a byte at each size, and the last by the one of 10 kB. */
function curveOf(material: string, at: readonly number[], bytesPerPoint: number): readonly string[] {
  const points: number[] = [];
  for (const bytes of at) points.push(nanosecondsPerByte(cut(material, bytes), bytesPerPoint));
  return [...points.map((point) => point.toFixed(0)), ((points[4] ?? 0) / (points[2] ?? 1)).toFixed(2)];
}

/** So many bytes of UTF-8 of the material, which is repeated if it is shorter. */
function cut(material: string, bytes: number): string {
  const long =
    Buffer.byteLength(material) >= bytes
      ? material
      : material.repeat(Math.ceil(bytes / Buffer.byteLength(material)));
  return Buffer.from(long)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd$/, '');
}

function nanosecondsPerByte(text: string, bytesPerPoint: number): number {
  const bytes = Buffer.byteLength(text);
  const times = Math.max(1, Math.round(bytesPerPoint / bytes));
  takeApart(text.slice(0, 10_000), { country: 'US' });
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) takeApart(text, { country: 'US' });
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / (times * bytes);
}

/** Rows of the units that cost most a byte at 100 kB, worst first. */
function slowestUnits(): readonly (readonly string[])[] {
  const file = resolve('tests/cases/identifiers/adversarial.json');
  const { units } = JSON.parse(readFileSync(file, 'utf8')) as { units: readonly string[] };
  const measured: { readonly unit: string; readonly cost: number }[] = [];
  for (const unit of units)
    measured.push({ unit, cost: nanosecondsPerByte(cut(unit, 100_000), UNIT_BYTES_PER_POINT) });
  const slowest = measured.sort((left, right) => right.cost - left.cost).slice(0, SLOWEST_UNITS);
  const rows: (readonly string[])[] = [];
  for (const { unit } of slowest)
    rows.push([`${JSON.stringify(unit)}, repeated`, ...curveOf(unit, sizes, BYTES_PER_POINT)]);
  return rows;
}
