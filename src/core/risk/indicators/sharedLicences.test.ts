import { readFacts } from '../facts';
import { currentModel } from '../models/registry';
import { exampleFacts, exampleNow, type ExampleRecord } from './exampleFacts';
import { longLicensed, withoutLicence } from './sharedLicences';

describe('no licence in force', () => {
  const told = (given: Parameters<typeof exampleFacts>[0]): string => {
    const reading = withoutLicence(readFacts(exampleFacts(given), currentModel));
    return reading.state === 'present' ? reading.sentence : reading.state;
  };

  test('speaks of its region only where no licence reaches the business: of its region none else may be known', () => {
    expect(told({})).toMatch(/though licences of its region are\.$/);
    const ended = { kind: 'licence', signal: 'status:revoked', mid: 'address' } as const;
    expect(told({ rows: [ended] })).toBe(
      'Licences that reach it are known, and none in force that carries one of its values.',
    );
    expect(told({ rows: [ended, { ...ended, signal: 'status:active' }] })).toBe('absent');
  });
});

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
