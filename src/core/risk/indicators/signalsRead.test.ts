// Indicators ask for signals by name; a name that no reader writes would make an indicator silent for ever.
import { signalDefinitions } from '../signals/registry';
import { sectors } from '../sector';
import { nameOfSignal } from '../signal';
import { indicators } from './registry';

const written = new Set(
  signalDefinitions.flatMap(({ name, kinds }) => kinds.map((kind) => `${kind}.${name}`)),
);

describe('signals that indicators read', () => {
  test.each(indicators.map((indicator) => [indicator.id, indicator.reads] as const))(
    '%s: all are written',
    (_, reads) => {
      expect(reads.map(({ kind, name }) => `${kind}.${name}`).filter((one) => !written.has(one))).toEqual([]);
    },
  );

  test('members of sectors are written too', () => {
    const names = sectors.flatMap(({ members }) => members.map(nameOfSignal));
    expect(
      names.filter((name) => !['business', 'licence'].some((kind) => written.has(`${kind}.${name}`))),
    ).toEqual([]);
  });
});
