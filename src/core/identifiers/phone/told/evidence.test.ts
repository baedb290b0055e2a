// What spares a window its search must never be what would have found a number.
import { labelledTexts } from '../../../../../tests/support/accuracy/labelledTexts';
import { identifierNeeds } from '../../registry';
import { preparerOf } from '../../extractor';
import { COVERED, mostEvidence } from './evidence';
import { judge } from './judge';
import { latticeOf } from './lattice';
import { pathsIn } from './search';

const MAX_TOKENS = 60;
const prepare = preparerOf(identifierNeeds);

test('no way through a window of a labelled text scores more than the most its tokens let it', () => {
  let judgedPaths = 0;
  const above: unknown[] = [];
  labelledTexts('identifiers')
    .filter(({ type }) => type === 'phone')
    .forEach(({ text, country: region }) => {
      const prepared = prepare(text);
      const window = { from: 0, to: Math.min(MAX_TOKENS, prepared.tokens.length) };
      const lattice = latticeOf(prepared, window);
      const most = mostEvidence(prepared, window, { lattice, region });
      for (const path of pathsIn(prepared, window, lattice)) {
        const judged = judge(prepared, path, region);
        if (judged === undefined) continue;
        judgedPaths += 1;
        const score = judged.score + path.read * COVERED;
        if (score > most) above.push({ text, score, most, digits: path.digits });
      }
    });
  expect(judgedPaths).toBeGreaterThan(3_000);
  expect(above.slice(0, 5)).toEqual([]);
});
