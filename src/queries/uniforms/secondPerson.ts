// Which accepted outfits two persons stand for: what packing leaves out, said wherever outfits are shown before they are
// packed. An outfit is held against the submission that it names (`intake/twoPersons.ts`).
import type { Result } from '../../core/brand';
import type { AcceptedOutfit, Submission } from '../../core/uniforms/intake/moderation';
import { Vouchers, type Doubt } from '../../core/uniforms/intake/twoPersons';
import type { SearchProblem } from '../searchProblem';
import type { IntakeStore } from './intakeStore';

export interface SecondPersons {
  /** Submissions that were read, by id. */
  readonly submissions: ReadonlyMap<string, Submission>;
  /** Why an outfit does not count, by its id; outfits that count, and those taken back, are not in it. */
  readonly doubts: ReadonlyMap<string, Doubt>;
  /** Outfits whose submission was not read, because they come from too many. */
  readonly notLooked: number;
}

/** One submission may be two megabytes; what a school wears is told once or twice a year. */
export const MAX_SUBMISSIONS_READ = 30;
const AT_ONCE = 4;

/**
 * Reads the submissions that outfits came with, and holds each outfit against its own.
 *
 * @param outfits - of any schools; of more than 30 submissions, those of the newest outfits are read.
 */
export async function readSecondPersons(
  store: Pick<IntakeStore, 'read'>,
  outfits: readonly AcceptedOutfit[],
  signal: AbortSignal,
): Promise<Result<SecondPersons, SearchProblem>> {
  const newestFirst = [...outfits].sort((left, right) => right.created - left.created);
  const ids = [...new Set(newestFirst.map(({ submission }) => submission))].filter((id) => id !== '');
  const wanted = ids.slice(0, MAX_SUBMISSIONS_READ);
  const notRead = new Set(ids.slice(MAX_SUBMISSIONS_READ));
  const submissions = new Map<string, Submission>();
  const vouchers = new Vouchers();
  for (let first = 0; first < wanted.length; first += AT_ONCE) {
    const some = wanted.slice(first, first + AT_ONCE);
    for (const found of await Promise.all(some.map((id) => store.read(id, signal)))) {
      if (!found.ok) return found;
      if (found.value === undefined) continue;
      submissions.set(found.value.id, found.value);
      vouchers.take(found.value);
    }
  }
  const doubts = new Map<string, Doubt>();
  const holding = outfits.filter(({ undone }) => undone === undefined);
  for (const outfit of holding) {
    const doubt = notRead.has(outfit.submission) ? undefined : vouchers.doubtAbout(outfit);
    if (doubt !== undefined) doubts.set(outfit.id, doubt);
  }
  const notLooked = holding.filter(({ submission }) => notRead.has(submission)).length;
  return { ok: true, value: { submissions, doubts, notLooked } };
}
