import { parse } from 'csv-parse/sync';
import { readText } from './reading/readText';
import { tableCsv, tableHtml, tableText } from './table';

const { finds } = readText({ text: 'call 020 7946 0018 or =cmd@example.org <b>', country: 'GB' });
const hostile = finds.map((find) => ({ ...find, written: `=HYPERLINK("x")\t\n${find.written}<script>` }));

describe('the table of finds', () => {
  test('has one row a find, with what it takes to check it', () => {
    const rows = tableText(finds).split('\n');
    expect(rows).toHaveLength(finds.length + 1);
    const [head = '', ...body] = rows;
    const phone = body.find((row) => row.startsWith('phone'))?.split('\t') ?? [];
    expect(phone).toHaveLength(head.split('\t').length);
    expect(phone).toEqual(expect.arrayContaining(['442079460018', '020 7946 0018', '5', '18']));
    expect(phone.at(-1)).toMatch(/^[0-9a-f]{2}:phone:442079460018$/);
  });

  test('no cell breaks a row, becomes a formula or becomes markup', () => {
    for (const row of tableText(hostile).split('\n')) expect(row.split('\t')).toHaveLength(12);
    expect(tableText(hostile)).toContain('\t\'=HYPERLINK("x") ');
    expect(tableHtml(hostile)).not.toContain('<script');
    expect(tableHtml(hostile)).toContain('&#39;=HYPERLINK(&#34;x&#34;)');
    const read = parse(tableCsv(hostile), { bom: true, columns: true });
    expect(read).toHaveLength(finds.length);
    expect((read as { written: string }[])[0]?.written).toMatch(/^'=HYPERLINK\("x"\)\t\n/);
  });

  test('cells of the HTML are text to a spreadsheet, which would round a phone number', () => {
    expect(tableHtml(finds).match(/<td style="mso-number-format:'\\@'">/g)).toHaveLength(finds.length * 12);
  });
});
