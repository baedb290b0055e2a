import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflate } from './inflate';
import { readXlsx } from './readXlsx';
import { readZip, unpack } from './zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip file of members, deflated; `claimed` is written as their unpacked size, true or not. */
function zipOf(files: Readonly<Record<string, string | Uint8Array>>, claimed?: number): Uint8Array {
  const own: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    const packed = deflateRawSync(bytes);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claimed ?? bytes.length, 8);
    const header = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(Buffer.byteLength(name), 0);
    const member = Buffer.concat([header, sizes, lengths, Buffer.from(name), packed]);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    own.push(member);
    at += member.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...own, ...directory, end]));
}

const sheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

describe('inflate', () => {
  test('gives back what zlib packed, for any bytes and level', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 3_000 }),
      fc
        .array(fc.constantFrom('navy', 'gold', ' ', '\n', 'blazer'), { maxLength: 2_000 })
        .map((some) => utf8(some.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(0, 1, 6, 9), (content, level) => {
        const packed = new Uint8Array(deflateRawSync(content, { level }));
        const opened = inflate(packed, content.length);
        expect(opened.ok && Buffer.from(opened.bytes).equals(Buffer.from(content))).toBe(true);
        if (content.length > 0)
          expect(inflate(packed, content.length - 1)).toEqual({ ok: false, reason: 'too-large' });
      }),
    );
  });

  test('stops a bomb of a gigabyte at the limit, without making room for it', () => {
    const packed = new Uint8Array(deflateRawSync(Buffer.alloc(64 * 1024 * 1024)));
    expect(packed.length).toBeLessThan(70_000);
    expect(inflate(packed, 100_000)).toEqual({ ok: false, reason: 'too-large' });
  });

  test('any bytes are unpacked, damaged or too large, and never a throw or an endless loop', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const opened = inflate(bytes, 10_000);
        if (opened.ok) expect(opened.bytes.length).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a repetition of what was never written is damaged', () => {
    // Fixed codes, length 3 at distance 1, end of block; nothing stands before it.
    expect(inflate(Uint8Array.of(0x03, 0x02, 0x00), 10)).toEqual({ ok: false, reason: 'damaged' });
  });

  test('a stream that is cut is damaged', () => {
    const packed = new Uint8Array(deflateRawSync(utf8('navy blazer, gold braid '.repeat(50))));
    for (let length = 0; length < packed.length; length += 1)
      expect(inflate(packed.subarray(0, length), 10_000)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('readXlsx', () => {
  test('reads the first sheet: shared texts, texts in the cell, numbers, gaps, rows that are missing', () => {
    const bytes = zipOf({
      'xl/sharedStrings.xml':
        '<sst xmlns="x"><si><t>school</t></si><si><r><t>tie </t></r><r><t>colour</t></r><rPh><t>no</t></rPh></si><si><t>navy &amp; gold</t></si></sst>',
      'xl/worksheets/sheet2.xml': sheet('<row r="1"><c r="A1"><v>other</v></c></row>'),
      'xl/worksheets/sheet1.xml': sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
          '<row r="4"><c r="A4"><v>100001</v></c><c r="B4" t="inlineStr"><is><t>everyday</t></is></c><c r="C4" t="s"><v>2</v></c></row>',
      ),
    });
    expect(readXlsx(bytes)).toEqual({
      ok: true,
      value: {
        columns: ['school', '', 'tie colour'],
        rows: [{ row: 4, cells: ['100001', 'everyday', 'navy & gold'] }],
      },
    });
  });

  test('reads no formula, no error, and no entity that a stranger declared', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' +
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>');
    expect(readXlsx(zipOf({ 'xl/worksheets/sheet1.xml': bomb }))).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable' },
    });
    const formula = sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>school</t></is></c></row>' +
        '<row r="2"><c r="A2"><f>1+1</f><v>100001</v></c><c r="B2" t="e"><v>#REF!</v></c></row>',
    );
    expect(readXlsx(zipOf({ 'xl/worksheets/sheet1.xml': formula }))).toMatchObject({
      value: { rows: [{ cells: ['100001', ''] }] },
    });
  });

  test.each([
    ['nothing', new Uint8Array(0)],
    ['a text', utf8('school,tie.colour\n')],
    ['a zip file without a sheet', zipOf({ 'readme.txt': 'x' })],
    ['broken XML', zipOf({ 'xl/worksheets/sheet1.xml': '<worksheet><row>' })],
  ])('%s is no workbook, and is told so', (_, bytes) => {
    const read = readXlsx(bytes);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toMatchObject({ code: 'file-unreadable', row: 0 });
  });

  test('a part that unpacks to more than 20 MB is refused, whatever size it claims', () => {
    const bytes = zipOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(21 * 1024 * 1024).fill(32) }, 10);
    expect(readXlsx(bytes)).toMatchObject({ ok: false, problem: { code: 'file-too-large' } });
  });

  test('any damage of a workbook is a problem or a table, never a throw', () => {
    const whole = zipOf({ 'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (place, byte) => {
        const bytes = Uint8Array.from(whole, (one, at) => (at === place ? byte : one));
        expect(typeof readXlsx(bytes).ok).toBe('boolean');
        for (const member of readZip(bytes) ?? [])
          expect(typeof unpack(bytes, member, 1_000).ok).toBe('boolean');
      }),
    );
  });
});
