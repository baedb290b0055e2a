import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { slotDefinition } from '../slots';
import { colours } from '../vocabulary/colours';
import { everydayWords } from './everydayWords';
import { readWords } from './readWords';
import { MAX_CHARACTERS } from './tokens';
import { meantWord } from './typos';

const proseFile = join(__dirname, '../../../../tests/cases/uniforms/prose.json');
const { texts: prose } = JSON.parse(readFileSync(proseFile, 'utf8')) as { readonly texts: readonly string[] };

/** "blazer.colour navy": slot and first value of each observation, in order of slot. */
function seen(text: string): readonly string[] {
  return readWords(text)
    .observations.map(({ slot, values: [first] }) => {
      const value = first?.value;
      if (value === undefined || value.kind === 'absent') return `${slot} absent`;
      return `${slot} ${value.kind === 'colour' ? value.colour : value.kind === 'choice' ? value.choice : value.text}`;
    })
    .sort();
}

const garment = fc.constantFrom('blazer', 'jumper', 'tie', 'skirt', 'scarf', 'hat', 'coat', 'bag');
const colour = fc.constantFrom(...colours.map(({ id, name }) => ({ id, name })));
const worn = fc.uniqueArray(fc.record({ garment, colour }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ garment: name }) => name,
});
const wanted = (
  items: readonly { readonly garment: string; readonly colour: { readonly id: string } }[],
): readonly string[] => items.map((item) => `${item.garment}.colour ${item.colour.id}`).sort();

describe('readWords', () => {
  test.each([
    ['before it', ', ', (name: string, of: string) => `${of} ${name}`],
    ['before it, without signs', ' ', (name: string, of: string) => `${of} ${name}`],
    ['before it, joined by "and"', ' and ', (name: string, of: string) => `a ${of} ${name}`],
    ['after it', ', ', (name: string, of: string) => `${name} ${of}`],
    ['after it, without signs', ' ', (name: string, of: string) => `${name} ${of}`],
    ['after a colon, line by line', '\n', (name: string, of: string) => `${name}: ${of}`],
    ['after "is"', ' and ', (name: string, of: string) => `the ${name} is ${of}`],
    ['in capitals', ' / ', (name: string, of: string) => `${of} ${name}`.toUpperCase()],
  ])('a colour is its garment’s when it is said %s', (_, joint, say) => {
    fc.assert(
      fc.property(worn, (items) => {
        const text = items.map((item) => say(item.garment, item.colour.name)).join(joint);
        expect({ text, seen: seen(`school uniform: ${text}`) }).toEqual({ text, seen: wanted(items) });
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  test.each(prose)('reads nothing from: %s', (text) => {
    const read = readWords(text);
    expect(read.observations).toEqual([]);
    expect(read.suggestedFilters).toEqual([]);
  });

  test('never reads an everyday word as a slip', () => {
    const everyday =
      'short sport wait state better that their there other school mother which black-board'.split(' ');
    expect([...everyday, ...everydayWords()].filter((word) => meantWord(word) !== undefined)).toEqual([]);
    expect(['marron', 'jumpper', 'grene', 'trousres', 'blazar'].map(meantWord)).toEqual([
      'maroon',
      'jumper',
      'green',
      'trousers',
      'blazer',
    ]);
  });

  test('the colour of a person, of hair or eyes, is no colour of a garment', () => {
    expect(seen('white girl, black hair, blue eyes, school tie red')).toEqual(['tie.colour red']);
    expect(seen('black boy in a yellow jumper')).toEqual(['jumper.colour yellow']);
    expect(seen('IC1 male, brown eyes, navy blazer')).toEqual(['blazer.colour navy']);
  });

  test('a headscarf is a colour and nothing else', () => {
    expect(seen('navy blazer, white hijab, grey skirt')).toEqual([
      'blazer.colour navy',
      'headscarf.colour white',
      'skirt.colour grey',
    ]);
  });

  test('what is denied is absent, what was not seen is nothing', () => {
    expect(seen('no tie or blazer, could not see the shoes, grey skirt')).toEqual([
      'blazer.worn absent',
      'skirt.colour grey',
      'tie.worn absent',
    ]);
    expect(seen('tie not navy, maroon')).toEqual(['tie.colour maroon']);
  });

  test('school, place and years are suggested, each with its place in the text', () => {
    const text = 'girls’ school near Stoke on Trent, before 2010, navy blazer';
    const { suggestedFilters } = readWords(text);
    expect(suggestedFilters).toEqual([
      expect.objectContaining({ kind: 'sex', sex: 'girls' }),
      expect.objectContaining({ kind: 'place', place: 'Stoke on Trent', isNear: true }),
      expect.objectContaining({ kind: 'years', to: 2009 }),
    ]);
    expect(suggestedFilters.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'girls’ school',
      'Stoke on Trent',
      'before 2010',
    ]);
  });

  test('a girl who wears it says nothing of the school’s sex', () => {
    expect(readWords('girl in a navy blazer and a kilt').suggestedFilters).toEqual([]);
  });

  test('tells what it did not understand, and what no slot searches', () => {
    const text = 'navy blazer with sparkly wotsits, red hair band';
    const { notUnderstood, notSearched } = readWords(text);
    expect(notUnderstood.map(({ start, end }) => text.slice(start, end))).toEqual(['sparkly wotsits']);
    expect(notSearched.map(({ start, end, what }) => [what, text.slice(start, end)])).toEqual([
      ['hairwear', 'red hair band'],
    ]);
  });

  test('whatever is written: never throws, slots exist, probabilities sum to 1 at most, spans lie in the text', () => {
    const words =
      'navy blazer tie stripes gold and or with no not maybe badge ship letters motto says “ ” , . / : ? same colour as on the it is round neck between tartan 2010 near Leeds siwmper coch a'.split(
        ' ',
      );
    const text = fc.oneof(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { observations, notUnderstood, understood } = readWords(written);
        expect(understood).toHaveLength(observations.length);
        for (const { slot, values, certainty01, span } of observations) {
          expect(slotDefinition(slot)).toBeDefined();
          expect(values.reduce((sum, { probability01 }) => sum + probability01, 0)).toBeLessThanOrEqual(1);
          expect(certainty01).toBeGreaterThan(0);
          expect(written.slice(span?.start, span?.end)).not.toBe('');
        }
        for (const { start, end } of notUnderstood) expect(start < end && end <= written.length).toBe(true);
      }),
      { numRuns: 400, seed: 8 },
    );
  });

  test('reads the first 4,000 characters, says how many it left, and takes no longer over hostile ones', () => {
    const hostile = [
      'navy '.repeat(2000),
      'blazer '.repeat(2000),
      'blazer and '.repeat(2000),
      'navy and gold striped '.repeat(900),
      'badge with letters A B C D '.repeat(900),
      'no tie or '.repeat(2000),
      'maybe '.repeat(3000),
      '"'.repeat(9000),
      'motto says ' + 'Aa '.repeat(4000),
      'near '.repeat(2000),
      '2010-'.repeat(2000),
      'same colour as the skirt '.repeat(900),
      'x'.repeat(9000),
      'marooo nnavyy '.repeat(900),
      '\u0301'.repeat(9000),
    ];
    const started = performance.now();
    for (const text of hostile) expect(readWords(text).charactersNotRead).toBe(text.length - MAX_CHARACTERS);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
