// The score that docs/risk.md adds up by hand is the one that the core gives for the same facts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleFacts, exampleNow } from '../../src/core/risk/indicators/exampleFacts';
import { currentModel } from '../../src/core/risk/models/registry';
import { scoreSubject } from '../../src/core/risk/scoreSubject';
import { repositoryRoot } from '../support/repositoryRoot';

const file = join(repositoryRoot, 'docs', 'risk.md');
const START = '<!-- example: written by MINERVA_FREEZE=1 npx jest riskExample -->\n';
const END = '<!-- /example -->';

const facts = exampleFacts({
  own: ['category:massage', 'closes:23', 'rating:high'],
  rows: [
    { kind: 'review', signal: 'all', mid: 'page', records: 9, source: 'reviews' },
    { kind: 'review', signal: 'lexicon:1', mid: 'page', records: 2, source: 'reviews' },
    { kind: 'review', signal: 'lexicon_phrase:closed-door', mid: 'page', source: 'reviews' },
    { kind: 'review', signal: 'living_in', mid: 'page', source: 'reviews', daysOld: 800 },
    { kind: 'advert', signal: 'all', mid: 'phone', records: 2, source: 'adverts' },
  ],
});
const scored = scoreSubject(facts, { now: exampleNow, model: currentModel, coverage: () => 100 });

function example(): string {
  const lines = [...scored.reasons, ...scored.counter].map(({ indicator, sentence, points, halvings }) => {
    const faded = halvings === 0 ? '' : ` (halved ${halvings === 1 ? 'once' : `${halvings} times`} for age)`;
    return `- \`${indicator}\`: ${sentence}${faded} **${points}**`;
  });
  const adjusted = scored.adjustments.map(({ sentence, points }) => `- ${sentence} **${points}**`);
  const sum = [...scored.reasons, ...scored.counter, ...scored.adjustments].map(({ points }) => points);
  return `\n${[...lines, ...adjusted].join('\n')}\n\n${sum.join(' + ').replace(/\+ -/g, '− ')} = **${scored.score}**, tier ${scored.tier}; ${scored.coverage.sentence}.\n\n`;
}

test('docs/risk.md adds up the score that the core gives', () => {
  const page = readFileSync(file, 'utf8');
  const [before, rest = ''] = page.split(START);
  const [held, after] = rest.split(END);
  if (process.env.MINERVA_FREEZE === '1')
    writeFileSync(file, `${before ?? ''}${START}${example()}${END}${after ?? ''}`);
  else expect(held).toBe(example());
});

test('the points of the example add up to its score', () => {
  const all = [...scored.reasons, ...scored.counter, ...scored.adjustments];
  expect(all.reduce((sum, { points }) => sum + points, 0)).toBe(scored.score);
  expect(scored.reasons.length).toBeGreaterThan(4);
});
