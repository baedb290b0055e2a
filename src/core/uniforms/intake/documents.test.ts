import { readCsv } from './csv';
import { acceptedOutfits, decide, submit, takeBack } from './moderation';
import { documentOfOutfit, outfitOfDocument } from './outfitDocument';
import { readOutfits } from './readOutfits';
import {
  documentOfSubmission,
  submissionOfDocument,
  summaryFields,
  summaryOfDocument,
} from './submissionDocument';

const table = readCsv(
  'school,worn_from,worn_to,supplier_design,blazer.colour,tie.stripe_colour,badge.motto,badge.motif,hat.worn\n' +
    '100001,2019,2024,LS-7,navy,gold / maroon,Ad Astra,ship,no\n100002,,,,nayv,red,,,\n',
);
if (!table.ok) throw new Error(table.problem.message);
const read = readOutfits(table.value, { isKnownSchool: () => true, year: 2026 });
const taken = submit({
  senderKind: 'school',
  sender: 'Lantern Row School',
  basis: 'uniform policy of September 2026',
  artworkLicence: 'the school, for finding schools by their uniform',
  file: 'a.csv',
  fileSha256: 'f'.repeat(64),
  year: 2026,
  outfits: read.outfits,
  problems: read.problems,
  artwork: [
    {
      school: 'GB-ENG:100001' as never,
      type: 'image/png',
      sha256: 'a'.repeat(64) as never,
      bytes: 9,
      withoutPersons: 'x',
    },
  ],
  author: 'ann',
  created: 1_000,
});
if (!taken.ok) throw new Error(taken.problem.message);
const submission = taken.value;
const decided = decide(submission, {
  verdict: 'accepted',
  by: 'bea',
  at: 2_000,
  reason: 'seen at the school',
});
if (!decided.ok) throw new Error(decided.problem.message);

describe('documents of the intake', () => {
  test('a submission comes back as it was, waiting, decided, and with the decision taken back', () => {
    expect(read.problems.map(({ code }) => code)).toEqual(['word-unknown']);
    const reopened = takeBack(decided.value, { by: 'bea', at: 3_000, reason: 'slip' });
    if (!reopened.ok) throw new Error(reopened.problem.message);
    for (const one of [submission, decided.value, reopened.value])
      expect(submissionOfDocument(documentOfSubmission(one))).toEqual(one);
  });

  test('the list of the queue reads counts, and none of the long fields', () => {
    const document = documentOfSubmission(decided.value);
    const fields = new Set(['_key', ...summaryFields.split(',')]);
    const short = Object.fromEntries(Object.entries(document).filter(([name]) => fields.has(name)));
    expect(JSON.stringify(short)).not.toContain('navy');
    expect(summaryOfDocument(short)).toMatchObject({ id: submission.id, outfitCount: 2, problemCount: 1 });
  });

  test('accepted outfits come back as they were, also taken back, and from numbers written as text', () => {
    for (const outfit of acceptedOutfits(decided.value, () => ['b'.repeat(64)])) {
      const undone = { ...outfit, undone: { at: 3_000, by: 'bea', reason: 'slip' } };
      for (const one of [outfit, undone]) {
        const document = documentOfOutfit(one);
        expect(outfitOfDocument(document)).toEqual({ outfit: one, leftOut: 0 });
        const asTexts = Object.fromEntries(
          Object.entries(document).map(([name, value]) => [
            name,
            typeof value === 'number' ? String(value) : value,
          ]),
        );
        expect(outfitOfDocument(asTexts)?.outfit).toEqual(one);
      }
    }
  });

  test.each([
    [{ slot: 'tie.smell', values: [{ kind: 'absent' }] }],
    [{ slot: 'tie.colour', values: [{ kind: 'colour', colour: 'ultraviolet' }] }],
    [{ slot: 'tie.colour', values: [{ kind: 'text', text: 'navy' }] }],
    [{ slot: 'tie.pattern', values: [{ kind: 'choice', choice: 'paisley' }] }],
    [{ slot: 'badge.motif', values: [{ kind: 'choice', choice: 'constructor' }] }],
    [{ slot: 'tie.colour', values: [] }],
    ['tie is navy'],
  ])('a fact that this release does not know is left out and counted: %j', (fact) => {
    const [outfit] = acceptedOutfits(decided.value);
    if (!outfit) throw new Error('no outfit');
    const facts = JSON.stringify([...outfit.facts, fact]);
    expect(outfitOfDocument({ ...documentOfOutfit(outfit), facts })).toEqual({ outfit, leftOut: 1 });
  });

  test.each([
    ['nothing', undefined],
    ['no facts', { _key: 'o', school: 'GB-ENG:1', kind: 'everyday', facts: '[]' }],
    ['no JSON', { _key: 'o', school: 'GB-ENG:1', kind: 'everyday', facts: '{' }],
    [
      'no school',
      {
        _key: 'o',
        school: 'x',
        kind: 'everyday',
        facts: '[{"slot":"tie.worn","values":[{"kind":"absent"}]}]',
      },
    ],
  ])('%s is no outfit and no submission', (_, document) => {
    expect(outfitOfDocument(document)).toBeUndefined();
    expect(submissionOfDocument(document)).toBeUndefined();
  });
});
