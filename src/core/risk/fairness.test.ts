// The fairness gate: a signal or indicator that reads a banned input, or a proxy of one, fails the build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bannedIn, bannedInputs, bannedWordsIn } from './banned';
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

/** Words that only look like banned inputs where they stand, each with why. A word is allowed, never all of its kind. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // A lexicon says which language its phrases are in; texts of all of them are read alike.
  ...Object.fromEntries(
    ['de', 'en', 'es', 'ko', 'ro', 'th', 'vi', 'zh'].map((code) => [`lexicon/${code}.ts`, ['language']]),
  ),
  // Papers that are held back from somebody, and a text that says only men are let in; nobody's own papers or gender.
  'lexicon/en.ts': ['female', 'language', 'male', 'visa'],
  'lexicon/ko.ts': ['korean', 'language'],
  'lexicon/ro.ts': ['language', 'romanian'],
  'lexicon/th.ts': ['language', 'thai'],
  'lexicon/vi.ts': ['language', 'vietnamese'],
  'lexicon/zh.ts': ['chinese', 'language'],
  'lexicon/registry.ts': ['chinese', 'korean', 'romanian', 'thai', 'vietnamese'],
  // Where a business is, carried past the score for the map; facts have no place for it.
  '../../commands/minervafacts/searches.ts': ['latitude', 'longitude'],
  '../../commands/minervafacts/subjects.ts': ['latitude', 'longitude'],
  '../../commands/minervascore/rows.ts': ['latitude', 'longitude'],
};

const files = ['indicators', 'signals', 'lexicon', 'models'].flatMap(codeOf);
/** Everything else between records and score; the list of banned inputs itself is not. */
const core = [
  ...readdirSync(__dirname).filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^banned\.ts$/.test(file)),
  ...['../../commands/minervafacts', '../../commands/minervascore'].flatMap(codeOf),
];

describe('the fairness gate', () => {
  test.each([...files, ...core])('%s reads no banned input', (file) => {
    const found = bannedWordsIn(asked(readFileSync(join(__dirname, file), 'utf8')));
    expect(found.filter((word) => !(allowed[file] ?? []).includes(word))).toEqual([]);
  });

  test.each([...files, ...core])('%s knows nothing of audits by area', (file) => {
    expect(readFileSync(join(__dirname, file), 'utf8')).not.toMatch(/calibration\/|areaErrors|areaBand/);
  });

  test('it looks at every file of indicators, signals and lexicons, and at all that leads to a score', () => {
    const count = (folder: string): number => files.filter((file) => file.startsWith(folder)).length;
    expect(count('indicators')).toBeGreaterThan(100);
    expect(count('signals')).toBeGreaterThan(30);
    expect(count('lexicon')).toBeGreaterThan(8);
    expect(core).toEqual(expect.arrayContaining(['scoreSubject.ts', 'standing.ts', 'sector.ts']));
    expect(core).toContain('../../commands/minervafacts/gather.ts');
  });

  test('every exception is for a word that stands there', () => {
    for (const [file, words] of Object.entries(allowed))
      expect([file, bannedWordsIn(asked(readFileSync(join(__dirname, file), 'utf8')))]).toEqual([
        file,
        words,
      ]);
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

  test('a phrase of a lexicon that names origin fails it, whatever else its file may say', () => {
    const code = "export const english = { language: 'en', rules: [{ phrases: `asian|korean girls` }] };";
    expect(bannedWordsIn(asked(code)).filter((word) => !allowed['lexicon/en.ts']?.includes(word))).toEqual([
      'asian',
      'korean',
    ]);
  });

  test('every banned input says why, and no word is banned twice', () => {
    const words = bannedInputs.flatMap(({ words: its }) => its);
    expect(new Set(words).size).toBe(words.length);
    for (const { why } of bannedInputs) expect(why).toMatch(/^[A-Z].{40,}\.$/);
  });
});
