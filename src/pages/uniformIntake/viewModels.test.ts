import type { OutfitFact, SchoolKey, Slot, SlotValue } from '../../core/uniforms/outfit';
import { readOutfits } from '../../core/uniforms/intake/readOutfits';
import { tableOfForm } from '../../core/uniforms/intake/readFile';
import { everything, filteredRows, shareWords, totalOf } from './coverage/coverageFilter';
import { contentWords, factsWords, slotTitle, yearsWords } from './outfitWords';
import { addressOf, readPlace } from './place';
import { changeCounts, effectWords, orderedChanges } from './queue/changeWords';
import { actionOf } from './queue/keys';
import { cellsOf, emptyDraft, factsOf, pressed, typed } from './send/draft';
import { keptFileName, missingIn, newSubmission, type Sending } from './send/submission';

const slot = (name: string): Slot => name as Slot;
const colour = (id: string): SlotValue => ({ kind: 'colour', colour: id as never });
const choice = (id: string): SlotValue => ({ kind: 'choice', choice: id });
const none: SlotValue = { kind: 'absent' };
const school = 'GB-ENG:100001' as SchoolKey;

describe('an outfit while it is filled in', () => {
  test('is pressed and let go, and "none" stands alone', () => {
    const navy = pressed(emptyDraft, slot('tie.colour'), colour('navy'));
    const both = pressed(navy, slot('tie.colour'), colour('red'));
    expect(factsOf(both)).toEqual([{ slot: 'tie.colour', values: [colour('navy'), colour('red')] }]);
    expect(factsOf(pressed(both, slot('tie.colour'), none))).toEqual([
      { slot: 'tie.colour', values: [none] },
    ]);
    const again = pressed(pressed(both, slot('tie.colour'), none), slot('tie.colour'), colour('navy'));
    expect(factsOf(again)).toEqual([{ slot: 'tie.colour', values: [colour('navy')] }]);
    expect(factsOf(pressed(navy, slot('tie.colour'), colour('navy')))).toEqual([]);
    expect(
      factsOf(typed(typed(emptyDraft, slot('badge.motto'), ' Ad astra '), slot('badge.motto'), ' ')),
    ).toEqual([]);
  });

  test('is read from the row that it becomes as it was pressed', () => {
    const draft = [
      [slot('blazer.colour'), colour('navy')],
      [slot('tie.stripe_colour'), colour('gold')],
      [slot('tie.stripe_colour'), colour('white')],
      [slot('badge.motif'), choice('crown')],
      [slot('hat.worn'), none],
    ].reduce((before, [at, value]) => pressed(before, at as Slot, value as SlotValue), emptyDraft);
    const cells = cellsOf({ ...typed(draft, slot('badge.letters'), 'S/T'), wornFrom: '2024' }, school);
    const read = readOutfits(tableOfForm(cells), { isKnownSchool: () => true, year: 2026 });
    expect(read.problems).toEqual([]);
    expect(read.outfits).toMatchObject([{ school, kind: 'everyday', wornFrom: 2024 }]);
    expect(read.outfits[0]?.facts).toEqual([
      ...factsOf(draft),
      { slot: 'badge.letters', values: [{ kind: 'text', text: 'S/T' }] },
    ]);
  });
});

describe('what is sent', () => {
  const outfits = [{ school, kind: 'everyday' as const, row: 2, facts: [] }];
  const entered = {
    file: 'a.csv',
    fileSha256: '' as const,
    read: { outfits, problems: [], problemsLeftOut: 0, rows: 1, accepted: 1 },
  };
  const whole: Sending = {
    sender: { kind: 'supplier', name: 'Lantern', basis: 'catalogue', year: '2026' },
    entered,
    artwork: [],
    artworkLicence: 'left from artwork that was taken away',
  };
  const claim = {
    school,
    type: 'image/png' as const,
    sha256: 'a'.repeat(64) as never,
    bytes: 1,
    withoutPersons: 'ann',
  };

  test('is whole, or says each thing that is missing', () => {
    expect(missingIn(whole, 2026)).toEqual([]);
    const sender = { kind: 'school' as const, name: ' ', basis: '', year: '20' };
    expect(missingIn({ ...whole, sender, entered: undefined }, 2026)).toHaveLength(4);
    expect(missingIn({ ...whole, artwork: [claim], artworkLicence: ' ' }, 2026)).toEqual([
      expect.stringContaining('who allows'),
    ]);
    for (const year of ['2028', '1899', '0x7e', '2026.5', ''])
      expect(missingIn({ ...whole, sender: { ...whole.sender, year } }, 2026)).toHaveLength(1);
  });

  test('names who entered it, and a licence only where there is artwork', () => {
    const made = newSubmission(whole, { author: 'ann', now: 9 });
    expect(made).toMatchObject({ author: 'ann', created: 9, year: 2026, artworkLicence: '', outfits });
    const withArt = newSubmission({ ...whole, artwork: [claim] }, { author: 'ann', now: 9 });
    expect(withArt.artworkLicence).toBe(whole.artworkLicence);
  });

  test('keeps a file’s name short and on one line', () => {
    expect(keptFileName(`a\n\tb ${'c'.repeat(500)}`)).toMatch(/^a b c{116}$/);
  });
});

describe('words', () => {
  const fact = (name: string, ...values: readonly SlotValue[]): OutfitFact => ({ slot: slot(name), values });

  test('tell an outfit garment by garment', () => {
    const facts = [
      fact('tie.worn', none),
      fact('jumper.colour', colour('navy')),
      fact('jumper.pattern', choice('plain')),
      fact('jumper.trim_colour', none),
      fact('trousers.colour', colour('grey'), colour('black')),
      fact('hat.worn', choice('yes'), none),
      fact('no.such', none),
    ];
    expect(factsWords(facts)).toBe(
      'jumper: navy, pattern plain, no trim; tie: none worn; trousers: grey and black; hat or cap: worn by some',
    );
    expect(slotTitle('tie.worn')).toBe('tie: whether a tie is worn');
    expect(slotTitle('no.such')).toBe('no.such');
  });

  test.each([
    [{}, 'years not told'],
    [{ wornFrom: 2020 }, 'since 2020'],
    [{ wornTo: 2020 }, 'until 2020'],
    [{ wornFrom: 2019, wornTo: 2020 }, '2019 to 2020'],
    [{ wornFrom: 2020, wornTo: 2020 }, '2020'],
  ])('tell years: %j', (years, words) => expect(yearsWords(years)).toBe(words));

  test('count what a submission holds', () => {
    expect([contentWords(0, 0), contentWords(2, 1), contentWords(0, 2)]).toEqual([
      '0 outfits',
      '2 outfits and 1 piece of artwork',
      '2 pieces of artwork',
    ]);
  });

  test('put what contradicts first, and count all', () => {
    const change = (kind: 'same' | 'added' | 'changed' | 'dropped') => ({
      slot: slot(`tie.${kind}`),
      kind,
      before: [],
      after: [],
    });
    const slots = [change('dropped'), change('same'), change('added'), change('changed')];
    expect(orderedChanges({ slots }).shown.map(({ kind }) => kind)).toEqual(['changed', 'added', 'dropped']);
    expect(changeCounts({ slots })).toBe('1 other, 1 new, 1 told no more, 1 the same');
    expect(effectWords({ effect: 'first', slots })).toContain('first of its kind');
  });
});

describe('coverage', () => {
  const row = (authority: string, phase: 'primary' | 'secondary', schools: number, withUniform: number) => ({
    nation: 'GB-ENG',
    authority,
    phase,
    schools,
    withUniform,
    missing: schools - withUniform,
    share01: withUniform / schools,
  });
  const rows = [row('Northmoor', 'primary', 300, 1), row('Southmoor', 'secondary', 200, 199)];

  test('is filtered by what was typed and chosen, and adds up', () => {
    expect(totalOf(filteredRows(rows, everything))).toEqual({ schools: 500, withUniform: 200, missing: 300 });
    expect(filteredRows(rows, { ...everything, authority: ' NORTH' })).toEqual([rows[0]]);
    expect(filteredRows(rows, { ...everything, phase: 'secondary' })).toEqual([rows[1]]);
    expect(filteredRows(rows, { ...everything, nation: 'GB-WLS' })).toEqual([]);
  });

  test.each([
    [0, 0, '–'],
    [0, 300, '0 %'],
    [1, 300, 'under 1 %'],
    [299, 300, '99 %'],
    [300, 300, '100 %'],
    [1, 2, '50 %'],
  ])('never rounds %i of %i to all or none', (part, whole, words) =>
    expect(shareWords(part, whole)).toBe(words),
  );
});

describe('the place on the page', () => {
  test('comes back from its address, and nonsense is the first part', () => {
    for (const place of [{ view: 'send' }, { view: 'queue' }, { view: 'versions', school }] as const)
      expect(readPlace(addressOf(place, '?tenant=main'))).toEqual(place);
    expect(readPlace('?view=__proto__&school=<b>')).toEqual({ view: 'send' });
    expect(addressOf({ view: 'queue' }, '?tenant=main&school=x')).toBe('?tenant=main&view=queue');
  });

  test('keys with a modifier are not for the queue', () => {
    const key = (more: Partial<KeyboardEvent>) => ({ key: 'a', target: null, ...more }) as KeyboardEvent;
    (globalThis as { HTMLElement?: unknown }).HTMLElement ??= Function;
    expect(actionOf(key({}))).toBe('accept');
    expect(actionOf(key({ key: 'U' }))).toBe('undo');
    expect([
      actionOf(key({ ctrlKey: true })),
      actionOf(key({ metaKey: true })),
      actionOf(key({ key: 'x' })),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
