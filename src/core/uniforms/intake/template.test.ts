import { readColumns } from './columns';
import { readCsv } from './csv';
import { readOutfits } from './readOutfits';
import { slots } from '../slots';
import { templateCsv, wordsCsv } from './template';
import { cellOfValues, choicesOf, valuesOfCell } from './words';

const occasion = { isKnownSchool: () => true, year: 2026 };

describe('templates', () => {
  test.each(['usual', 'every'] as const)(
    'with %s column are read without a complaint once filled in',
    (which) => {
      const table = readCsv(`${templateCsv(which)}100001,everyday,2024,,,yes\r\n`);
      if (!table.ok) throw new Error(table.problem.message);
      expect(readColumns(table.value.columns).problems).toEqual([]);
      expect(readOutfits(table.value, occasion)).toMatchObject({ accepted: 1, problems: [] });
    },
  );

  test('a cell written from any two values of a column is read back as these', () => {
    const lost = slots
      .filter(({ kind }) => kind === 'colour' || kind === 'choice')
      .flatMap((definition) => {
        const values = choicesOf(definition).flatMap((word) => {
          const read = valuesOfCell(definition, word);
          return read.ok ? read.values : [];
        });
        return values.flatMap((value, at) => {
          const pair = at === 0 ? [value] : [values[0] ?? value, value];
          const read = valuesOfCell(definition, cellOfValues(pair));
          return read.ok && JSON.stringify(read.values) === JSON.stringify(pair)
            ? []
            : [`${definition.slot}: ${cellOfValues(pair)}`];
        });
      });
    expect(lost).toEqual([]);
  });

  test('empty, they say that there are no rows', () => {
    expect(readCsv(templateCsv('usual'))).toMatchObject({ problem: { code: 'no-rows' } });
  });

  test('the list of words names every column, and every word in it is taken by its column', () => {
    const list = readCsv(wordsCsv());
    if (!list.ok) throw new Error(list.problem.message);
    const every = templateCsv('every').trim().split(',');
    expect(list.value.rows.map(({ cells }) => cells[0])).toEqual(every);
    const refused = list.value.rows.slice(5).flatMap(({ cells: [column = '', , words = ''] }) =>
      words.startsWith('any text')
        ? []
        : words.split(' / ').filter((word) => {
            const table = readCsv(`school,${column}\r\n100001,"${word}"\r\n`);
            return !table.ok || readOutfits(table.value, occasion).accepted !== 1;
          }),
    );
    expect(refused).toEqual([]);
  });
});
