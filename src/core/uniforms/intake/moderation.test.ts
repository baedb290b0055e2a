import type { SchoolKey, Slot } from '../outfit';
import {
  acceptedOutfits,
  decide,
  submit,
  takeBack,
  type AcceptedOutfit,
  type NewSubmission,
  type Submission,
} from './moderation';
import { versionsOf } from './versions';

const school = 'GB-ENG:100001' as SchoolKey;
const navy = [{ slot: 'tie.colour' as Slot, values: [{ kind: 'colour', colour: 'navy' as never }] }] as const;

const given: NewSubmission = {
  senderKind: 'supplier',
  sender: 'Lantern Schoolwear',
  basis: 'catalogue of 2025',
  artworkLicence: '',
  file: 'range.csv',
  fileSha256: '0'.repeat(64),
  year: 2025,
  outfits: [{ school, kind: 'everyday', facts: navy, row: 2 }],
  problems: [],
  artwork: [],
  author: 'ann',
  created: 1_000,
};

function submitted(more: Partial<NewSubmission> = {}): Submission {
  const taken = submit({ ...given, ...more });
  if (!taken.ok) throw new Error(taken.problem.message);
  return taken.value;
}

describe('the moderation queue', () => {
  test('keeps a submission until somebody else decides; then its outfits carry where they came from', () => {
    const waiting = submitted();
    expect(waiting).toMatchObject({ state: 'submitted' });
    expect(acceptedOutfits(waiting)).toEqual([]);
    const accepted = decide(waiting, { verdict: 'accepted', by: 'bea', at: 2_000, reason: '' });
    if (!accepted.ok) throw new Error(accepted.problem.message);
    expect(acceptedOutfits(accepted.value, () => ['hash'])).toMatchObject([
      {
        school,
        wornFrom: 2025,
        source: 'supplier: Lantern Schoolwear',
        submission: waiting.id,
        row: 2,
        artwork: ['hash'],
        author: 'bea',
        created: 2_000,
      },
    ]);
  });

  test('gives the same file of the same second one id, and two files two', () => {
    expect(submitted().id).toBe(submitted().id);
    expect(submitted().id).not.toBe(submitted({ fileSha256: '1'.repeat(64) }).id);
    expect(submitted().id).toMatch(/^s_[0-9a-f]{12}$/);
  });

  test('takes nothing that tells nothing', () => {
    expect(submit({ ...given, outfits: [] })).toMatchObject({ problem: { code: 'nothing-told' } });
  });

  test.each([
    ['by its own author', { verdict: 'accepted', by: 'ann', reason: 'mine' }],
    ['by nobody', { verdict: 'accepted', by: '', reason: '' }],
    ['against it without a reason', { verdict: 'rejected', by: 'bea', reason: '  ' }],
  ] as const)('refuses a decision %s', (_, decision) => {
    expect(decide(submitted(), { ...decision, at: 2_000 })).toMatchObject({
      problem: { code: 'decision-unusable' },
    });
  });

  test('is decided once', () => {
    const rejected = decide(submitted(), {
      verdict: 'rejected',
      by: 'bea',
      at: 2_000,
      reason: 'Not this school.',
    });
    if (!rejected.ok) throw new Error(rejected.problem.message);
    expect(acceptedOutfits(rejected.value)).toEqual([]);
    expect(decide(rejected.value, { verdict: 'accepted', by: 'bea', at: 3_000, reason: '' })).toMatchObject({
      problem: { code: 'decision-unusable' },
    });
  });
});

describe('a decision taken back', () => {
  const undoing = { by: 'cem', at: 3_000, reason: ' wrong school ' };
  const accepted = decide(submitted(), { verdict: 'accepted', by: 'bea', at: 2_000, reason: 'looked up' });
  if (!accepted.ok) throw new Error(accepted.problem.message);

  test('leaves the submission waiting, with who decided and who took it back', () => {
    const reopened = takeBack(accepted.value, undoing);
    if (!reopened.ok) throw new Error(reopened.problem.message);
    expect(reopened.value).toEqual({
      ...submitted(),
      history: [
        {
          verdict: 'accepted',
          by: 'bea',
          at: 2_000,
          reason: 'looked up',
          undone: { by: 'cem', at: 3_000, reason: 'wrong school' },
        },
      ],
    });
    expect(acceptedOutfits(reopened.value)).toEqual([]);
  });

  test('may be followed by another, and the first stays readable', () => {
    const reopened = takeBack(accepted.value, undoing);
    if (!reopened.ok) throw new Error(reopened.problem.message);
    const again = decide(reopened.value, {
      verdict: 'rejected',
      by: 'bea',
      at: 4_000,
      reason: 'Not theirs.',
    });
    expect(again).toMatchObject({
      ok: true,
      value: { state: 'rejected', decision: { at: 4_000 }, history: [{ verdict: 'accepted' }] },
    });
  });

  test('must have been made', () => {
    expect(takeBack(submitted(), undoing)).toMatchObject({ problem: { code: 'decision-unusable' } });
  });

  test('is not taken back without end', () => {
    const history = Array.from({ length: 50 }, () => ({
      verdict: 'accepted' as const,
      ...undoing,
      undone: undoing,
    }));
    expect(takeBack({ ...accepted.value, history }, undoing)).toMatchObject({
      problem: { code: 'decision-unusable' },
    });
  });
});

describe('artwork in a submission', () => {
  const claim = {
    school,
    type: 'image/png' as const,
    sha256: 'a'.repeat(64) as never,
    bytes: 9,
    withoutPersons: 'x',
  };

  test('is not taken where nobody says on which terms it may be kept', () => {
    expect(submit({ ...given, artwork: [claim] })).toMatchObject({ problem: { code: 'artwork-undeclared' } });
    expect(submit({ ...given, artwork: [claim], artworkLicence: 'the school' })).toMatchObject({ ok: true });
  });
});

describe('versions through the years', () => {
  const outfit = (id: string, more: Partial<AcceptedOutfit> = {}): AcceptedOutfit => ({
    id,
    school,
    kind: 'everyday',
    facts: navy,
    source: `volunteer: ${id}`,
    submission: 's',
    row: 2,
    artwork: [],
    author: 'bea',
    created: 1,
    ...more,
  });

  test('an outfit without a last year ends before the next begins; the newest is still worn', () => {
    const versions = versionsOf([outfit('b', { wornFrom: 2020 }), outfit('a', { wornFrom: 2010 })]);
    expect(versions.map(({ id, wornFrom, wornTo }) => [id, wornFrom, wornTo])).toEqual([
      ['a', 2010, 2019],
      ['b', 2020, undefined],
    ]);
  });

  test('a correction of the same year counts, and what was taken back does not', () => {
    const versions = versionsOf([
      outfit('old', { wornFrom: 2020, created: 1 }),
      outfit('new', { wornFrom: 2020, created: 2 }),
      outfit('gone', { wornFrom: 2020, created: 3, undone: { at: 4, by: 'bea', reason: 'slip' } }),
    ]);
    expect(versions.map(({ id }) => id)).toEqual(['new']);
  });

  test('who tells the same beside is named, whatever order it was written in', () => {
    const facts = [
      ...navy,
      { slot: 'tie.worn' as Slot, values: [{ kind: 'choice', choice: 'yes' }] as const },
    ];
    const [version] = versionsOf([
      outfit('a', { facts, created: 1 }),
      outfit('b', { facts: [...facts].reverse(), created: 2 }),
      outfit('c', { created: 0 }),
    ]);
    expect([version?.id, version?.alsoToldBy]).toEqual(['b', ['volunteer: a']]);
  });

  test('kinds and schools have versions of their own, and none is lost or changed', () => {
    const all = [
      outfit('a'),
      outfit('b', { kind: 'pe kit' }),
      outfit('c', { school: 'GB-ENG:100002' as SchoolKey }),
    ];
    expect(versionsOf(all).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(versionsOf(all)[0]).toEqual({ ...all[0], alsoToldBy: [] });
  });
});
