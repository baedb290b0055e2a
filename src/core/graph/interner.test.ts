import fc from 'fast-check';
import { hashOf, viewOf } from './byteStretches';
import { compareTexts } from './compareTexts';
import { Interner, NO_NUMBER } from './interner';

const LIMIT = 1_000_000;
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('a', 'é', '\ud83d', '\ude00', '\ue000', '\uffff', '😀', '\0') }),
  fc.integer({ min: 0, max: 30 }).map((number) => `adverts:a${number}`),
);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Interner', () => {
  test('gives equal texts one number and different texts two, as a Map does, and the text back', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 200 }), (texts) => {
        const interner = new Interner(LIMIT);
        const numbers = new Map<string, number>();
        for (const text of texts) {
          if (!numbers.has(text)) numbers.set(text, numbers.size);
          expect(interner.intern(text)).toBe(numbers.get(text));
        }
        for (const [text, number] of numbers) {
          expect(interner.text(number)).toBe(text);
          expect(interner.find(text)).toBe(number);
        }
        expect(interner.size).toBe(numbers.size);
        expect(interner.find('never told')).toBeUndefined();
      }),
    );
  });

  test('knows a text by its bytes wherever they lie, and bytes by their text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const [byText, byBytes] = [new Interner(LIMIT), new Interner(LIMIT)];
        for (const text of texts) {
          const bytes = viewOf(utf8(`,${text},`));
          const number = byText.intern(text);
          expect(byBytes.internBytes(bytes, 1, bytes.byteLength - 1)).toBe(number);
          expect(byText.internBytes(bytes, 1, bytes.byteLength - 1)).toBe(number);
          expect(byBytes.intern(text)).toBe(number);
        }
      }),
    );
  });

  test('orders whole texts as compareTexts does, beyond 16 bits too', () => {
    const whole = anyText.filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(whole, whole, (left, right) => {
        const interner = new Interner(LIMIT);
        const [one, other] = [interner.intern(left) ?? -1, interner.intern(right) ?? -1];
        expect(Math.sign(interner.compare(one, other))).toBe(compareTexts(left, right));
      }),
    );
  });

  test('finds of each group the number whose text is first, as looking at one group after another does', () => {
    const grouped = fc.array(fc.tuple(anyText, fc.integer({ min: 0, max: 5 })), { maxLength: 60 });
    fc.assert(
      fc.property(grouped, (given) => {
        const interner = new Interner(LIMIT);
        const [groupOf, groupCount]: [number[], number] = [[], 5];
        for (const [text, group] of given) groupOf[interner.intern(text) ?? -1] = group;
        const expected = Array.from({ length: groupCount }, (_, group) => {
          const numbers = groupOf.flatMap((of, number) => (of === group ? [number] : []));
          return numbers.length === 0
            ? NO_NUMBER
            : interner.firstOf(Uint32Array.from(numbers), 0, numbers.length);
        });
        expect([...interner.firstOfGroups(Uint32Array.from(groupOf), groupCount)]).toEqual(expected);
      }),
    );
  });

  test('takes no more texts than its limit, and still knows those it has', () => {
    const interner = new Interner(2);
    expect(['a', 'b', 'c', 'a', 'b'].map((text) => interner.intern(text))).toEqual([0, 1, undefined, 0, 1]);
    expect(interner.text(2)).toBe('');
  });

  test('keeps a hundred thousand texts through every enlargement', () => {
    const interner = new Interner(LIMIT);
    for (let at = 0; at < 100_000; at += 1) interner.intern(`adverts:a${at}`);
    for (let at = 0; at < 100_000; at += 997) expect(interner.find(`adverts:a${at}`)).toBe(at);
    expect(interner.size).toBe(100_000);
  });

  test('texts chosen to fall into one place are told apart, and cost no more than others', () => {
    const inOnePlace: string[] = [];
    for (let at = 0; inOnePlace.length < 300; at += 1) {
      const bytes = utf8(`x${at}`);
      if ((hashOf(viewOf(bytes), 0, bytes.length) & 0x3ff) === 7) inOnePlace.push(`x${at}`);
    }
    const interner = new Interner(LIMIT);
    for (const [number, text] of inOnePlace.entries()) expect(interner.intern(text)).toBe(number);
    expect(inOnePlace.map((text) => interner.find(text))).toEqual(inOnePlace.map((_, number) => number));
    expect(interner.find('none of them')).toBeUndefined();
  });
});
