// Nothing is searched that one person alone wrote. The page lets nobody decide about what they entered themselves; here the
// same is asked of what lies in the collections, where a record may have been written by hand: an outfit counts only where
// the submission it names was accepted, by somebody else than its author, and says the same of the same row.
import { digest } from '../../text/digest';
import { acceptedOutfits, type AcceptedOutfit, type Submission } from './moderation';

/** Why an outfit does not count. */
export const doubts = [
  'no submission',
  'not accepted',
  'own proposal',
  'another moderator',
  'not what was accepted',
] as const;
export type Doubt = (typeof doubts)[number];

/** What a submission vouches for. */
interface Vouched {
  readonly state: Submission['state'];
  readonly author: string;
  readonly decidedBy: string;
  /** Of each outfit, by its id, a digest of what was accepted. */
  readonly told: ReadonlyMap<string, string>;
}

/** Submissions as outfits are held against them; of each only digests are kept. */
export class Vouchers {
  private readonly submissions = new Map<string, Vouched>();

  take(submission: Submission): void {
    const { id, state, author, decision } = submission;
    const told = new Map(acceptedOutfits(submission).map((outfit) => [outfit.id, toldBy(outfit)]));
    this.submissions.set(id, { state, author, decidedBy: decision?.by ?? '', told });
  }

  /** Why an outfit does not count; undefined where it does. */
  doubtAbout(outfit: AcceptedOutfit): Doubt | undefined {
    const submission = this.submissions.get(outfit.submission);
    if (submission === undefined) return 'no submission';
    const { state, author, decidedBy, told } = submission;
    if (state !== 'accepted') return 'not accepted';
    if (author === '' || decidedBy === '' || author === decidedBy) return 'own proposal';
    if (outfit.author !== decidedBy) return 'another moderator';
    return told.get(outfit.id) === toldBy(outfit) ? undefined : 'not what was accepted';
  }
}

function toldBy({ school, kind, wornFrom, wornTo, facts, supplierDesign }: AcceptedOutfit): string {
  return digest(
    JSON.stringify([
      school,
      kind,
      wornFrom ?? null,
      wornTo ?? null,
      supplierDesign ?? null,
      facts.map(({ slot, values }) => [slot, values.map((value) => Object.entries(value).sort())]),
    ]),
  );
}
