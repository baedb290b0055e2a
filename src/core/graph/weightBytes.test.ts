import fc from 'fast-check';
import { viewOf } from './byteStretches';
import { weightClassIn } from './weightBytes';
import { weightClasses, weightClassOf } from './weights';

function expectSame(mid: string): void {
  const bytes = new TextEncoder().encode(`,${mid},`);
  const told = weightClassIn(viewOf(bytes), 1, bytes.length - 1);
  expect([told, mid]).toEqual([told === 'ask' ? 'ask' : weightClassOf(mid), mid]);
}

describe('weightClassIn', () => {
  test('says of every line of the table what weightClassOf says, and asks for the text where that decides', () => {
    for (const weightClass of weightClasses) expectSame(`0f:${weightClass}:v1`);
    const told = (mid: string): string => {
      const bytes = new TextEncoder().encode(mid);
      return weightClassIn(viewOf(bytes), 0, bytes.length);
    };
    expect(['address', 'document', 'plate'].map((type) => told(`00:${type}:x`))).toEqual([
      'ask',
      'ask',
      'ask',
    ]);
    expect(['phone', 'iban', 'hash'].map((type) => told(`00:${type}:x`))).toEqual(['phone', 'iban', 'hash']);
  });

  test('agrees on whatever else a value may be', () => {
    const piece = fc.constantFrom(
      '',
      '0',
      'af',
      '0g',
      ':',
      'phone',
      'phones',
      'email',
      'Phone',
      'é',
      '12:',
      '00:url:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expectSame(pieces.join(''));
      }),
    );
  });
});
