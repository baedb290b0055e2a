// Every text about risk that a person sees, on pages, in events and alerts, in help and manual: no word calls anybody an
// offender, none clears anybody, and no text speaks of a risk that somebody is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { bannedInputs } from '../../src/core/risk/banned';
import { dimensionQuestions } from '../../src/core/risk/dimension';
import { indicators } from '../../src/core/risk/indicators/registry';
import { readFacts } from '../../src/core/risk/facts';
import { exampleNow } from '../../src/core/risk/indicators/exampleFacts';
import { riskModels } from '../../src/core/risk/models/registry';
import { sectors } from '../../src/core/risk/sector';
import { isTestFile } from '../support/houseRules';
import { repositoryRoot } from '../support/repositoryRoot';

const folders = [
  'src/pages/risk',
  'src/pages/business',
  'src/pages/indicators',
  'src/pages/calibration',
  'src/ui',
  'src/queries',
  'src/core/risk',
  'src/core/collections',
  'src/commands/minervafacts',
  'src/commands/minervascore',
  'src/alerts',
];
/** What is looked for in texts, what is never read, and titles that others gave their publications. */
const notOurWords = /src\/core\/risk\/(?:lexicon\/|banned\.ts$|indicators\/sources\.ts$)/;
/** Alerts by their searches and mails, macros, and the manual; read line by line. */
const plainFiles = ['default/savedsearches.conf', 'default/macros.conf', 'docs/risk.md', 'docs/alerts.md'];

const unfit =
  /\b(?:traffickers?|perpetrators?|criminals?|guilty|offenders?|culprits?|suspects?|suspected|pimps?|prostitutes?|brothels?|whores?)\b/i;
const clearing =
  /\b(?:is|are|be|was|looks?|seems?|proved) (?:safe|innocent|clean|harmless|cleared|no risk)\b|\b(?:low|high|no|zero)[ -]risk\b|\brisk[ -]free\b/i;
const guessed =
  /\b(?:asian|chinese|korean|thai|vietnamese|latina|hispanic|foreign (?:women|owner|staff)|immigrants?|female|gender)\b/i;

/** What of a file stands on a page: texts of JSX, and literals that are sentences or labels, not names of modules. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

const files = folders
  .flatMap((folder) =>
    readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(repositoryRoot, folder, name),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !isTestFile(file) && !notOurWords.test(file));
const pageTexts = files.flatMap((file) => textsOf(file).map((text) => ({ from: file, text })));

const [model] = riskModels;
const definitionTexts = indicators.flatMap((one) => {
  const reading = one.read(readFacts(one.examples.fires.facts, { mostSubjects: model?.mostSubjects ?? 5 }), {
    now: exampleNow,
  });
  return [
    one.title,
    one.rationale,
    one.wouldChange,
    ...one.knownFalsePositives,
    ...one.needs.map(({ what }) => what),
    one.examples.fires.says,
    one.examples.silent.says,
    ...(reading.state === 'present' ? [reading.sentence] : []),
  ].map((text) => ({ from: one.id, text }));
});
const sectorTexts = [
  ...sectors.flatMap(({ title, noun, description }) => [title, noun, description]),
  ...Object.values(dimensionQuestions),
  ...riskModels.map(({ foundBy }) => foundBy),
].map((text) => ({ from: 'core', text }));
const plainTexts = plainFiles.flatMap((file) =>
  readFileSync(join(repositoryRoot, file), 'utf8')
    .split('\n')
    .map((text) => ({ from: file, text })),
);
const bannedTexts = bannedInputs.map(({ id, why }) => ({ from: id, text: why }));
const all = [...pageTexts, ...definitionTexts, ...sectorTexts, ...plainTexts];

const unfitIn = (rule: RegExp, texts: readonly { readonly from: string; readonly text: string }[]) =>
  texts.filter(({ text }) => rule.test(text)).map(({ from, text }) => `${from}: ${text}`);

describe('the words of the pages about risk', () => {
  test('are read: thousands of texts of pages, of indicators and of what scores say', () => {
    expect(pageTexts.length).toBeGreaterThan(3000);
    const texts = new Set(pageTexts.map(({ text }) => text));
    for (const text of ['What to look at first', 'Minerva: risk tier crossed', 'Lone reviews'])
      expect([text, texts.has(text) || plainTexts.some((one) => one.text.includes(text))]).toEqual([
        text,
        true,
      ]);
    expect(definitionTexts.length).toBeGreaterThan(indicators.length * 6);
  });

  test('call nobody an offender', () => {
    expect(unfitIn(unfit, [...all, ...bannedTexts])).toEqual([]);
  });

  test('clear nobody, and speak of no risk that somebody is', () => {
    expect(unfitIn(clearing, [...all, ...bannedTexts])).toEqual([]);
  });

  test('guess no origin and no gender; only the list of what is never read names them', () => {
    const named = unfitIn(guessed, all).filter(
      (line) =>
        !/ethnicity, nationality, origin of names|nationality or gender, and nothing that stands/.test(line),
    );
    expect(named).toEqual([]);
    expect(bannedInputs.length).toBeGreaterThan(0);
  });

  test('the rules find what they are for', () => {
    expect(unfit.test('The owner is a suspected trafficker')).toBe(true);
    expect(clearing.test('This business is safe')).toBe(true);
    expect(clearing.test('a low-risk spa')).toBe(true);
    expect(guessed.test('An Asian spa')).toBe(true);
    expect([unfit, clearing, guessed].some((rule) => rule.test('It is a lead, not a finding.'))).toBe(false);
  });
});
