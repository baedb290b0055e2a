import { readFacts } from '../facts';
import { currentModel } from '../models/registry';
import { exampleFacts, exampleNow, type ExampleRecord } from './exampleFacts';
import { longLicensed } from './sharedLicences';

describe('a licence that has long been in force', () => {
  const long: ExampleRecord = { id: 'l1', signals: ['status:active', 'issued:2019-03', 'officer:0ff1ce01'] };
  const stateWith = (licences: readonly ExampleRecord[]): string =>
    longLicensed(readFacts(exampleFacts({ licences }), currentModel), exampleNow).state;

  test('speaks against looking where it is the business’s own', () => {
    expect(stateWith([long])).toBe('present');
  });

  test('says nothing where it is another shop’s of the same officer', () => {
    const own: ExampleRecord = { id: 'l2', signals: ['status:active', 'issued:2026-03', 'officer:0ff1ce01'] };
    expect(stateWith([own, { ...long, mids: ['elsewhere'] }])).toBe('absent');
  });

  test('says nothing where the board acted gravely on another shop of the same officer', () => {
    const acted: ExampleRecord = { id: 'l3', signals: ['discipline:sexual', 'officer:0ff1ce01'], mids: [] };
    expect(stateWith([long, acted])).toBe('absent');
  });
});
