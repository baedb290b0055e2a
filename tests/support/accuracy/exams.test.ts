// No exam is forgotten: each folder is in the registry, and its tests hold it to what all are held to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../importGraph';
import { exams } from './exams';

const tests = join(repositoryRoot, 'tests');
const testsOf = (folder: string): string =>
  readdirSync(join(tests, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(tests, folder, name), 'utf8'))
    .join('\n');

describe('the exams', () => {
  test('each folder of held-back styles is registered once, under an ordinal of its own', () => {
    const folders = readdirSync(tests).filter((name) => name.startsWith('heldBack'));
    expect(exams.map(({ folder }) => folder).sort()).toEqual(folders.sort());
    expect(new Set(exams.map(({ ordinal }) => ordinal)).size).toBe(exams.length);
  });

  test.each(exams)('the $ordinal is held to the laws of all exams, and to floors', ({ ordinal, folder }) => {
    expect(testsOf(folder)).toContain(`describeExam(${ordinal}Exam)`);
    expect(testsOf(folder)).toContain(`describeFloors(${ordinal}Exam)`);
  });
});
