import { acceptedOutfits, decide, submit, type Submission } from '../../core/uniforms/intake/moderation';
import type { SchoolKey } from '../../core/uniforms/outfit';
import { unreachable } from '../searchProblem';
import { MAX_SUBMISSIONS_READ, readSecondPersons } from './secondPerson';

const never = new AbortController().signal;

function acceptedSubmission(created: number): Submission {
  const sent = submit({
    ...{ senderKind: 'school', sender: 'Lantern Row School', basis: '', artworkLicence: '', file: '' },
    ...{ fileSha256: '', year: 2026, problems: [], artwork: [], author: 'ann', created },
    outfits: [
      {
        school: 'GB-ENG:100001' as SchoolKey,
        kind: 'everyday',
        row: 2,
        wornFrom: 2000,
        facts: [{ slot: 'tie.worn' as never, values: [{ kind: 'absent' }] }],
      },
    ],
  });
  if (!sent.ok) throw new Error(sent.problem.message);
  const decided = decide(sent.value, { verdict: 'accepted', by: 'bea', at: created + 1, reason: '' });
  if (!decided.ok) throw new Error(decided.problem.message);
  return decided.value;
}

const storeOf = (submissions: readonly Submission[]) => ({
  read: (id: string) =>
    Promise.resolve({ ok: true, value: submissions.find((one) => one.id === id) } as const),
});

describe('two persons', () => {
  const submission = acceptedSubmission(1_000);
  const [outfit] = acceptedOutfits(submission);
  if (outfit === undefined) throw new Error('nothing was accepted');

  test('stand for what was accepted, and for nothing that names no submission', async () => {
    const byHand = { ...outfit, id: 'o_hand', submission: '' };
    const looked = await readSecondPersons(storeOf([submission]), [outfit, byHand], never);
    if (!looked.ok) throw new Error(looked.problem.message);
    expect([...looked.value.doubts]).toEqual([['o_hand', 'no submission']]);
    expect([...looked.value.submissions.keys()]).toEqual([submission.id]);
  });

  test('are not asked for where an outfit was taken back', async () => {
    const undone = { ...outfit, undone: { at: 2_000, by: 'bea', reason: '' } };
    const looked = await readSecondPersons(storeOf([]), [undone], never);
    expect(looked).toMatchObject({ ok: true, value: { doubts: new Map(), notLooked: 0 } });
  });

  test('are looked for in the newest submissions; of older ones it is said that nobody looked', async () => {
    const many = Array.from({ length: MAX_SUBMISSIONS_READ + 5 }, (_, at) =>
      acceptedSubmission(1_000 + 10 * at),
    );
    const outfits = many.flatMap((one) => acceptedOutfits(one));
    const looked = await readSecondPersons(storeOf(many), outfits, never);
    if (!looked.ok) throw new Error(looked.problem.message);
    expect(looked.value).toMatchObject({ doubts: new Map(), notLooked: 5 });
    expect(looked.value.submissions.has(many.at(-1)?.id ?? '')).toBe(true);
    expect(looked.value.submissions.has(many[0]?.id ?? '')).toBe(false);
  });

  test('cannot be judged where a submission cannot be read', async () => {
    const problem = unreachable('no network');
    const broken = { read: () => Promise.resolve({ ok: false, problem } as const) };
    expect(await readSecondPersons(broken, [outfit], never)).toEqual({ ok: false, problem });
  });
});
