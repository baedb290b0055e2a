import fc from 'fast-check';
import { slots } from '../slots';
import { readCsv } from './csv';
import { readColumns, templateColumns } from './columns';
import { readIntakeFile, tableOfForm } from './readFile';
import { readRow } from './readRow';
import { readOutfits, type ReadOutfits } from './readOutfits';
import { schoolOfCell } from './schoolOfCell';
import { MAX_ROWS } from './table';
import { choicesOf, valuesOfCell, wordOfValue } from './words';
import { slotDefinition } from '../slots';

const occasion = { isKnownSchool: () => true, year: 2026 };

function read(csv: string): ReadOutfits {
  const table = readCsv(csv);
  if (!table.ok) throw new Error(table.problem.message);
  return readOutfits(table.value, occasion);
}

const codesOf = ({ problems }: ReadOutfits): readonly string[] => problems.map(({ code }) => code);

describe('CSV', () => {
  test.each([
    ['commas', 'school,tie.colour\n100001,navy\n'],
    ['semicolons and a byte order mark', '\uFEFFschool;tie.colour\r\n100001;navy\r\n'],
    ['tabs', 'school\ttie.colour\n100001\tnavy'],
    ['quotes', '"school","tie.colour"\n"100001","navy"'],
  ])('with %s is a table', (_, csv) => {
    expect(readCsv(csv)).toEqual({
      ok: true,
      value: { columns: ['school', 'tie.colour'], rows: [{ row: 2, cells: ['100001', 'navy'] }] },
    });
  });

  test('keeps what is quoted, counts blank lines, and reads a quote that is never closed as a sign', () => {
    expect(readCsv('a,b\n\n"x, ""y""",2\n"z,3')).toMatchObject({
      value: {
        rows: [
          { row: 3, cells: ['x, "y"', '2'] },
          { row: 4, cells: ['"z', '3'] },
        ],
      },
    });
  });

  test('of one line, of nothing, of a workbook, of too many rows is refused with what to do', () => {
    expect(readCsv('school,tie.colour')).toMatchObject({ problem: { code: 'no-rows' } });
    expect(readCsv('')).toMatchObject({ problem: { code: 'no-rows' } });
    expect(readCsv('PK\u0003\u0004\0')).toMatchObject({ problem: { code: 'file-unreadable' } });
    expect(readCsv(`a\n${'1\n'.repeat(MAX_ROWS + 1)}`)).toMatchObject({ problem: { code: 'too-many-rows' } });
    expect(readCsv(`a\n${'"'.repeat(200_000)}`).ok).toBeDefined();
  });

  test('gives back any cells that were quoted', () => {
    const cell = fc.string({ maxLength: 12 }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
        const table = readCsv(['"school","kind"', ...quoted].join('\r\n'));
        const filled = rows.filter((cells) => cells.some((text) => text.trim() !== ''));
        if (table.ok) expect(table.value.rows.map(({ cells }) => cells)).toEqual(filled);
        else expect(filled).toEqual([]);
      }),
    );
  });
});

describe('a row of a submission', () => {
  test('is an outfit in words of the vocabulary, English or Welsh', () => {
    const { outfits, problems } = read(
      'School;Kind;From;Blazer colour;blazer_trim_colour;tie.pattern;tie.stripe_colour;Tie stripe order;badge motif;badge.motto;Trousers worn\n' +
        '100001;;2019/20;navy blue;Aur;stripes;gold and maroon;gold > maroon;ship;Ad Astra;no\n',
    );
    expect(problems).toEqual([]);
    expect(outfits).toEqual([
      {
        school: 'GB-ENG:100001',
        kind: 'everyday',
        wornFrom: 2019,
        row: 2,
        facts: [
          { slot: 'blazer.colour', values: [{ kind: 'colour', colour: 'navy' }] },
          { slot: 'blazer.trim_colour', values: [{ kind: 'colour', colour: 'gold' }] },
          { slot: 'tie.pattern', values: [{ kind: 'choice', choice: 'stripes' }] },
          {
            slot: 'tie.stripe_colour',
            values: [
              { kind: 'colour', colour: 'gold' },
              { kind: 'colour', colour: 'maroon' },
            ],
          },
          { slot: 'tie.stripe_order', values: [{ kind: 'text', text: 'gold>maroon' }] },
          { slot: 'badge.motif', values: [{ kind: 'choice', choice: 'ship' }] },
          { slot: 'badge.motto', values: [{ kind: 'text', text: 'Ad Astra' }] },
          { slot: 'trousers.worn', values: [{ kind: 'absent' }] },
        ],
      },
    ]);
  });

  test('a wrong word costs its fact, names the nearest, and keeps the rest', () => {
    const { outfits, problems } = read('school,blazer.colour,tie.colour\n100001,nayv,red\n');
    expect(outfits[0]?.facts.map(({ slot }) => slot)).toEqual(['tie.colour']);
    expect(problems).toEqual([
      {
        code: 'word-unknown',
        row: 2,
        column: 'blazer.colour',
        message: "Row 2, blazer.colour: 'nayv' is not known there. Did you mean 'navy'?",
      },
    ]);
  });

  test.each([
    ['school,tie.colour\n,navy', 'school-missing'],
    ['school,tie.colour\nabc,navy', 'school-unusable'],
    ['school,kind,tie.colour\n100001,party,navy', 'kind-unknown'],
    ['school,worn_from,tie.colour\n100001,19,navy', 'year-unusable'],
    ['school,worn_from,tie.colour\n100001,2099,navy', 'year-unusable'],
    ['school,worn_from,worn_to,tie.colour\n100001,2020,2010,navy', 'year-unusable'],
    ['school,tie.colour\n100001,', 'nothing-told'],
  ])('%j is left out: %s', (csv, code) => {
    const found = read(csv);
    expect([found.outfits.length, codesOf(found)]).toEqual([0, [code]]);
  });

  test.each([
    ['school,colour of the house,tie.colour\n100001,red,navy', 'column-unknown'],
    ['school,tie.colour,Tie Colour\n100001,navy,red', 'column-twice'],
    ['school,tie.colour\n100001,navy,red', 'row-too-long'],
    ['school,tie.colour\n100001,navy\n100001,red', 'row-repeats'],
    [`school,tie.colour,badge.motto\n100001,navy,${'a'.repeat(300)}`, 'text-too-long'],
    ['school,tie.worn,tie.colour\n100001,no,navy', 'values-conflict'],
    ['school,tie.colour\n100001,blue', 'word-vague'],
  ])('%j is read, and told: %s', (csv, code) => {
    const found = read(csv);
    expect([found.outfits.length, codesOf(found)]).toEqual([1, [code]]);
  });

  test('tells how many problems it does not list', () => {
    const { problems, problemsLeftOut } = read(`school,tie.colour\n${'abc,navy\n'.repeat(1_500)}`);
    expect([problems.length, problemsLeftOut]).toEqual([1_000, 500]);
  });

  test('without a column for the school nothing is read', () => {
    const found = read('tie.colour\nnavy');
    expect([found.outfits, codesOf(found)]).toEqual([[], ['column-missing']]);
  });

  test('any text is outfits and problems, each with a row of the file, and never a throw', () => {
    const word = fc.constantFrom(
      '100001',
      'navy',
      'none',
      'and',
      '/',
      '"',
      ',',
      '\n',
      'gold',
      '__proto__',
      '?',
      '2019',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const table = readCsv(`school,kind,worn_from,tie.colour,badge.motif,constructor\n${words.join('')}`);
        if (!table.ok) return;
        for (const { row, message } of readOutfits(table.value, occasion).problems) {
          expect(row).toBeGreaterThan(0);
          expect(message).toMatch(/\.$|\?$/);
        }
      }),
    );
  });
});

describe('the school of a row', () => {
  const known = (key: string): boolean => ['GB-ENG:100001', 'GB-WLS:6612999', 'GB-NIR:1010999'].includes(key);
  test.each([
    ['100001', 'GB-ENG:100001'],
    ['gb-eng:100001', 'GB-ENG:100001'],
    ['661 2999', 'GB-WLS:6612999'],
    ['101-0999', 'GB-NIR:1010999'],
    ['100001.0', 'GB-ENG:100001'],
  ])('%s is %s', (cell, key) => {
    expect(schoolOfCell(cell, known)).toEqual({ ok: true, value: key });
  });

  test('that no register has is told so', () => {
    expect(schoolOfCell('100002', known)).toMatchObject({ problem: { code: 'school-unknown' } });
  });
});

describe('a submitted file', () => {
  const csv = 'school;tie.colour;badge.motto\n100001;navy;Dŵr\n';
  test.each([
    ['UTF-8', Buffer.from(csv)],
    ['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['windows-1252', Buffer.from(csv.replace('ŵ', 'â'), 'latin1')],
  ])('is read in %s', (_, bytes) => {
    const file = readIntakeFile(new Uint8Array(bytes));
    if (!file.ok) throw new Error(file.problem.message);
    expect(file.value.table.rows[0]?.cells[2]).toMatch(/^D[ŵâ]r$/);
    expect(file.value.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('of more than 5 MB, or one that only begins like a workbook, is refused', () => {
    expect(readIntakeFile(new Uint8Array(5 * 1024 * 1024 + 1))).toMatchObject({
      problem: { code: 'file-too-large' },
    });
    expect(readIntakeFile(new TextEncoder().encode('PK, school'))).toMatchObject({
      problem: { code: 'file-unreadable' },
    });
  });

  test('and the form are read alike', () => {
    const table = tableOfForm({ school: '100001', 'tie.colour': 'navy', 'badge.motto': ' ' });
    expect(readOutfits(table, occasion)).toEqual(read('school,tie.colour\n100001,navy'));
  });
});

describe('words of a cell', () => {
  test('every choice and every colour is read back from the word that the template writes for it', () => {
    for (const definition of slots)
      for (const choice of definition.kind === 'choice' ? definition.choices : []) {
        const value = { kind: 'choice', choice } as const;
        expect([definition.slot, valuesOfCell(definition, wordOfValue(value))]).toEqual([
          definition.slot,
          { ok: true, values: [value] },
        ]);
      }
  });

  test('every word that a form offers is understood', () => {
    for (const definition of slots)
      for (const word of choicesOf(definition))
        expect([word, valuesOfCell(definition, word).ok]).toEqual([word, true]);
  });

  test('a tie that only some wear is one that may be seen or not, and no conflict with its colour', () => {
    const { outfits, problems } = read('school,tie.worn,tie.colour\n100001,optional,navy');
    expect([problems, outfits[0]?.facts[0]?.values]).toEqual([
      [],
      [{ kind: 'choice', choice: 'yes' }, { kind: 'absent' }],
    ]);
  });

  test('“none” is no trim, “?” is nothing told', () => {
    const trim = slotDefinition('blazer.trim_colour');
    if (!trim) throw new Error('no slot');
    expect(valuesOfCell(trim, 'none')).toEqual({ ok: true, values: [{ kind: 'absent' }] });
    expect(valuesOfCell(trim, ' ? ')).toEqual({ ok: true, values: [] });
  });

  test('a nearest word is looked for only while problems are listed, for it is what takes the time', () => {
    const table = { columns: ['school', 'tie.colour'], rows: [{ row: 2, cells: ['100001', 'nayv'] }] };
    const messageOf = (isOnlyCounted: boolean): string | undefined =>
      readRow(table.rows[0] as never, readColumns(table.columns).columns, { ...occasion, isOnlyCounted })
        .problems[0]?.message;
    expect(messageOf(false)).toContain("Did you mean 'navy'?");
    expect(messageOf(true)).toContain('See the words of the template.');
  });

  test('the template has a column for every slot, and none twice', () => {
    const columns = templateColumns();
    expect(columns).toEqual(expect.arrayContaining(slots.map(({ slot }) => slot)));
    expect(readOutfits({ columns, rows: [] }, occasion).problems).toEqual([]);
  });
});
