// The fairness gate: a signal or indicator that reads a banned input, or a proxy of one, fails the build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bannedIn, bannedInputs } from './banned';
import { indicators } from './indicators/registry';
import { sectors } from './sector';

/** Code that makes signals or reads them; tests and this list itself are not it. */
function codeOf(folder: string): readonly string[] {
  const path = join(__dirname, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|Examples\.ts$|exampleFacts\.ts$/.test(file))
    .map((file) => join(folder, file));
}

/** Prose that is shown may say what is not read: "never where somebody is from". */
const proseKeys = new Set([
  ...[
    'description',
    'title',
    'rationale',
    'wouldChange',
    'knownFalsePositives',
    'says',
    'source',
    'values',
    'note',
  ],
]);

/**
 * What the code of a file asks for: its names and texts, without comments, prose, imports of types, and the words that
 * lexicons look for in texts.
 */
function asked(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022, true);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && proseKeys.has(node.name.getText().replace(/'/g, ''))) return;
    if (ts.isIdentifier(node)) words.push(node.text);
    else if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      words.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words.join('\n');
}

/** Words that trades and boards use, and that only look like banned ones, each with why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Trades as sources write them are read in several scripts; black and white are colours of no person there.
  'signals/business/category.ts': [],
};

const files = ['indicators', 'signals'].flatMap(codeOf);
const core = ['classes.ts', 'facts.ts', 'scoreSubject.ts', 'scoreParts.ts', 'subject.ts'];

describe('the fairness gate', () => {
  test.each([...files, ...core])('%s reads no banned input', (file) => {
    const found = bannedIn(asked(readFileSync(join(__dirname, file), 'utf8')));
    expect(found.filter((id) => !(allowed[file] ?? []).includes(id))).toEqual([]);
  });

  test.each([...files, ...core, 'score.ts', 'model.ts', 'models/registry.ts'])(
    '%s knows nothing of audits by area',
    (file) => {
      expect(readFileSync(join(__dirname, file), 'utf8')).not.toMatch(/calibration\/|areaErrors|areaBand/);
    },
  );

  test('it looks at every file of indicators, and at the signals once they are here', () => {
    expect(files.filter((file) => file.startsWith('indicators')).length).toBeGreaterThan(100);
  });

  test('no indicator, and no sector, has a banned name', () => {
    for (const { id, reads } of indicators) {
      expect([id, bannedIn([id, ...reads.map(({ name }) => name)].join(' '))]).toEqual([id, []]);
    }
    expect(sectors.flatMap(({ members }) => bannedIn(members.join(' ')))).toEqual([]);
  });

  test.each([
    ['author_gender_pct_male', ['gender-guess']],
    ['census_pct_nonwhite_high', ['census', 'ethnicity']],
    ['min_dist_base_high', ['distance']],
    ['name_origin', ['name-origin']],
    ['languages', ['language']],
    ["facts.counts({ kind: 'advert', name: 'nationality' })", ['nationality']],
    ["record.attributes['languages']", ['language']],
    ['lexicon_phrase:limited-language', ['language']],
  ])('it sees %s', (code, ids) => {
    expect(bannedIn(code)).toEqual(ids);
  });

  test('an indicator that reads one fails the gate', () => {
    const code = `
      export const foreignStaff: IndicatorDefinition = {
        id: 'massage.staff',
        rationale: 'Says nothing of nationality.',
        read: (facts) => fromCounts(facts.counts({ kind: 'review', name: 'languages' }), { atLeast: 1 }),
      };`;
    expect(bannedIn(asked(code))).toEqual(['language', 'nationality']);
    expect(bannedIn(asked("export const x = { rationale: 'Says nothing of nationality.' };"))).toEqual([]);
  });

  test('every banned input says why, and no word is banned twice', () => {
    const words = bannedInputs.flatMap(({ words: its }) => its);
    expect(new Set(words).size).toBe(words.length);
    for (const { why } of bannedInputs) expect(why).toMatch(/^[A-Z].{40,}\.$/);
  });
});
