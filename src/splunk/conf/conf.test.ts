import fc from 'fast-check';
import { effectiveStanza, isTrue, mergeLayers, stanzasOf } from './layers';
import { admits, permissionsOf } from './metadata';
import { parseConf } from './parse';
import { confOf, printConf } from './print';
import type { ConfNode } from './tree';

const read = (text: string) => stanzasOf(parseConf(text).file);

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_:.-]{0,12}$/);
const line = fc.stringMatching(/^[A-Za-z0-9 =\][#"|.-]{0,20}$/).map((text) => text.trim());
const node: fc.Arbitrary<ConfNode> = fc.oneof(
  fc.constant<ConfNode>({ kind: 'remark', text: '' }),
  line.map((text): ConfNode => ({ kind: 'remark', text: `# ${text}` })),
  word.map((name): ConfNode => ({ kind: 'header', name })),
  fc
    .tuple(word, fc.array(line, { minLength: 1, maxLength: 3 }))
    .map(([key, lines]): ConfNode => ({ kind: 'setting', key, value: lines.join('\n').trim() })),
);

describe('conf language', () => {
  test('parse(print(tree)) equals tree', () => {
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        expect(parseConf(printConf({ nodes })).file).toEqual({ nodes });
      }),
    );
  });

  test('any text is read without a throw, and printing what was read is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = printConf(parseConf(text).file);
        expect(printConf(parseConf(once).file)).toBe(once);
      }),
    );
  });

  test('a backslash at the end continues the value, and the newline stays', () => {
    expect(read('[a]\nsearch = index=x \\\n| stats count\nother = 1').get('a')).toEqual(
      new Map([
        ['search', 'index=x \n| stats count'],
        ['other', '1'],
      ]),
    );
  });

  test('stanzas written twice are one; the later setting wins', () => {
    expect(read('[a]\nx = 1\ny = 2\n[b]\nz = 1\n[a]\nx = 3').get('a')).toEqual(
      new Map([
        ['x', '3'],
        ['y', '2'],
      ]),
    );
  });

  test('settings before the first header belong to default, which fills every stanza', () => {
    const stanzas = read('host = h\n[a]\nx = 1');
    expect(effectiveStanza(stanzas, 'a')).toEqual(
      new Map([
        ['host', 'h'],
        ['x', '1'],
      ]),
    );
  });

  test('a stanza name may hold brackets, a value may hold equals signs', () => {
    expect(
      read('[source::/a[0-9]/b]\nEVAL-x = if(a=="b", 1, 2)').get('source::/a[0-9]/b')?.get('EVAL-x'),
    ).toBe('if(a=="b", 1, 2)');
  });

  test('a line that is nothing is a problem with its number, and the rest is read', () => {
    const parsed = parseConf('[a]\nnonsense\nx = 1');
    expect(parsed.problems).toEqual([{ line: 2, message: expect.stringContaining("'nonsense'") }]);
    expect(stanzasOf(parsed.file).get('a')?.get('x')).toBe('1');
  });

  test('the stronger layer wins key by key', () => {
    const merged = mergeLayers([read('[a]\nx = local'), read('[a]\nx = default\ny = default')]);
    expect(printConf(confOf(merged))).toBe('[a]\nx = local\ny = default\n');
  });

  test.each([
    ['1', true],
    ['True', true],
    ['yes', true],
    ['0', false],
    ['nonsense', false],
  ])('%s is read as %s', (text, expected) => expect(isTrue(text)).toBe(expected));
});

describe('metadata', () => {
  const meta = read(
    '[]\naccess = read : [ * ], write : [ admin ]\nexport = system\n[macros/secret]\naccess = read : [ analyst_a, admin ]\nexport = none',
  );

  test('the most specific stanza wins, setting by setting', () => {
    expect(permissionsOf(meta, 'macros', 'other')).toMatchObject({ read: ['*'], isExported: true });
    expect(permissionsOf(meta, 'macros', 'secret')).toMatchObject({
      read: ['analyst_a', 'admin'],
      isExported: false,
    });
  });

  test('a role that is not named is not admitted', () => {
    const { read: readers } = permissionsOf(meta, 'macros', 'secret');
    expect([admits(readers, ['analyst_a']), admits(readers, ['analyst_b'])]).toEqual([true, false]);
  });
});
