// Searches as other people's apps write them: every construct that a real one was seen to use, in words of our own.
// They parse, also where the stand-in does not run the command, and print back to the same tree.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSpl } from './parse';
import { prepareSearch } from './prepare';
import { printSpl } from './print';

const shapes = JSON.parse(
  readFileSync(join(__dirname, '../../../tests/cases/parse/shapes.json'), 'utf8'),
) as readonly string[];
const cases = join(__dirname, '../../../tests/cases/spl');
const conformance = ['docs-commands', 'docs-terms', 'docs-functions', 'edges'].flatMap(
  (name) =>
    JSON.parse(readFileSync(join(cases, `${name}.json`), 'utf8')) as readonly {
      readonly spl: string;
      readonly expected?: unknown;
    }[],
);

function parsed(text: string): ReturnType<typeof parseSpl> {
  const prepared = prepareSearch(text, () => ({ definition: 'm', argumentNames: [] }));
  return prepared.ok ? parseSpl(prepared.value) : prepared;
}

describe('searches of other apps', () => {
  test.each(shapes)('parse, and print back to the same tree: %s', (text) => {
    const tree = parsed(text);
    expect(tree).toMatchObject({ ok: true });
    if (tree.ok) expect(parseSpl(printSpl(tree.value))).toEqual(tree);
  });

  test('so does every conformance case that is not about a mistake', () => {
    const answered = conformance.filter(({ spl, expected }) => expected !== undefined && !spl.includes('`'));
    expect(answered.length).toBeGreaterThan(500);
    for (const { spl } of answered) {
      const tree = parsed(spl);
      expect(tree).toMatchObject({ ok: true });
      if (tree.ok) expect(parseSpl(printSpl(tree.value))).toEqual(tree);
    }
  });
});
