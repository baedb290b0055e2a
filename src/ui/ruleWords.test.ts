import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attributeFinders } from '../core/attributes/registry';
import { identifierExtractors } from '../core/identifiers/registry';
import { takeApart } from '../core/takeApart';
import { ruleWords, wordsOfRule } from './ruleWords';

interface Labelled {
  readonly class: string;
  readonly text: string;
  readonly country?: string;
}

const root = join(__dirname, '../..');
/** Two texts of each class of each kind of case: all of them would take as long as the test of the cases itself. */
function labelled(folder: string): readonly Labelled[] {
  const chosen: Labelled[] = [];
  for (const file of readdirSync(join(root, 'tests/cases', folder))) {
    if (!file.endsWith('.json') || file === 'adversarial.json') continue;
    const read = JSON.parse(readFileSync(join(root, 'tests/cases', folder, file), 'utf8')) as {
      cases: readonly Labelled[];
    };
    const taken = new Map<string, number>();
    for (const one of read.cases) {
      const before = taken.get(one.class) ?? 0;
      taken.set(one.class, before + 1);
      if (before < 2) chosen.push(one);
    }
  }
  return chosen;
}

/** Rules that anything returns on any labelled text. */
function rulesMet(): readonly string[] {
  const met = new Set<string>();
  for (const { text, country } of [...labelled('identifiers'), ...labelled('attributes')]) {
    const { identifiers, attributes } = takeApart(text, country === undefined ? {} : { country });
    for (const { rule } of [...identifiers, ...attributes]) met.add(rule);
  }
  return [...met].sort();
}

/** Names of rules as the sources of the readers write them, for those that no labelled text has. */
function rulesWritten(): readonly string[] {
  const written = new Set<string>();
  for (const folder of ['identifiers', 'attributes'])
    for (const file of readdirSync(join(root, 'src/core', folder), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /(?:Examples|test)\.ts$/.test(file)) continue;
      const source = readFileSync(join(root, 'src/core', folder, file), 'utf8');
      for (const [line] of source.matchAll(/\brule(?::| =)[^;,}]*/g))
        for (const [, name = ''] of line.matchAll(/(?<!=== )'([a-z.]+)'/g)) written.add(name);
    }
  return [...written].sort();
}

describe('wordsOfRule', () => {
  test('says of a known rule what it looked for', () => {
    expect(wordsOfRule('email.plain')).toMatch(/^Written plainly/);
    expect(wordsOfRule('phone.column')).toBe(
      'The source declares the whole column to be a phone, and it reads as one.',
    );
  });

  test.each(identifierExtractors.map(({ type, description }) => [type, description]))(
    'says of a new rule of %s its name and what its reader reads',
    (type, description) => {
      const words = wordsOfRule(`${type}.brandNew`);
      expect(words).toContain('“brand new”');
      expect(words).toContain(description);
    },
  );

  test('a rule that nothing is known of is named', () => {
    expect([wordsOfRule('x.y'), wordsOfRule(''), wordsOfRule('constructor')]).toEqual([
      'Rule “y”.',
      'Rule “”.',
      'Rule “”.',
    ]);
  });

  test('every rule that a labelled text meets has words of its own', () => {
    const met = rulesMet();
    expect(met.length).toBeGreaterThan(80);
    expect(met.filter((rule) => !Object.hasOwn(ruleWords, rule))).toEqual([]);
  });

  test('every rule that a reader names in its source has words of its own', () => {
    const worded = new Set(Object.keys(ruleWords).flatMap((rule) => [rule, rule.split('.')[1] ?? '']));
    expect(rulesWritten()).toContain('zip');
    expect(rulesWritten().filter((name) => !worded.has(name))).toEqual([]);
  });

  test('no words are left of a reader that is gone, and no two rules share theirs', () => {
    const kinds = new Set<string>([
      ...identifierExtractors.map(({ type }) => type),
      ...attributeFinders.map(({ kind }) => kind),
    ]);
    expect(Object.keys(ruleWords).filter((rule) => !kinds.has(rule.split('.')[0] ?? ''))).toEqual([]);
    expect(new Set(Object.values(ruleWords)).size).toBe(Object.keys(ruleWords).length);
  });
});
