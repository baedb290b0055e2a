// The moderation queue. Whoever sends something in is believed by nobody until a moderator says so; a decision names who
// decided and why, is made once, and what it was about stays readable. Nothing is accepted by the one who entered it.
import { digest } from '../../text/digest';
import type { Result } from '../../brand';
import type { Outfit } from '../outfit';
import type { ArtworkClaim } from './artwork/claim';
import { type IntakeProblem } from './problem';
import type { SubmittedOutfit } from './readOutfits';

export const senderKinds = ['school', 'supplier', 'volunteer'] as const;
export type SenderKind = (typeof senderKinds)[number];

export const submissionStates = ['submitted', 'accepted', 'rejected'] as const;
export type SubmissionState = (typeof submissionStates)[number];

export interface Submission {
  /** `s_` and 12 hexadecimal digits. */
  readonly id: string;
  readonly state: SubmissionState;
  readonly senderKind: SenderKind;
  /** Name of the school, firm or group; never of a child. */
  readonly sender: string;
  /** Name of the file without folder; '' for the form. */
  readonly file: string;
  /** SHA-256 of the file's bytes, which are not kept; '' for the form. */
  readonly fileSha256: string;
  /** Calendar year that the sender says it holds for. */
  readonly year: number;
  readonly outfits: readonly SubmittedOutfit[];
  readonly problems: readonly IntakeProblem[];
  /** What of artwork was offered: hash, size, declaration. Its bytes come with the decision, and only then. */
  readonly artwork: readonly ArtworkClaim[];
  /** Who entered it here. */
  readonly author: string;
  /** Epoch seconds. */
  readonly created: number;
  readonly decision?: Decision;
}

export interface Decision {
  readonly by: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly reason: string;
}

/** What is submitted, before it has an id and a state. */
export type NewSubmission = Omit<Submission, 'id' | 'state' | 'decision'>;

const ID_HEX = 12;
const MAX_REASON = 500;
const MAX_NAME = 200;

/**
 * Takes a submission into the queue.
 *
 * @returns it; the same file sent by the same sender at the same second has the same id. Problem `nothing-told` where it
 *   has neither an outfit nor artwork.
 */
export function submit(given: NewSubmission): Result<Submission, IntakeProblem> {
  if (given.outfits.length === 0 && given.artwork.length === 0)
    return refuse(
      'nothing-told',
      'The submission has no outfit that could be read, and no artwork. Mend the rows first.',
    );
  const { senderKind, sender, fileSha256, author, created, outfits } = given;
  const seed = JSON.stringify([senderKind, sender, fileSha256, author, created, outfits]);
  const id = `s_${digest(seed).slice(0, ID_HEX)}`;
  return { ok: true, value: { ...given, sender: sender.trim().slice(0, MAX_NAME), id, state: 'submitted' } };
}

/**
 * Decides about a submission.
 *
 * @param decision.verdict - `accepted` or `rejected`; a rejection needs a reason.
 * @returns the submission as decided. Problem `decision-unusable`: it was decided before, its author decides about it
 *   alone, or the reason is missing.
 */
export function decide(
  submission: Submission,
  { verdict, by, at, reason }: Decision & { readonly verdict: 'accepted' | 'rejected' },
): Result<Submission, IntakeProblem> {
  const { id, state, author, decision } = submission;
  if (state !== 'submitted')
    return refuse(
      'decision-unusable',
      `Submission ${id} was ${state} by ${decision?.by ?? 'somebody'}. Enter it anew if it is to be decided again.`,
    );
  if (by === '' || by === author)
    return refuse(
      'decision-unusable',
      `Submission ${id} was entered by ${author}; somebody else has to decide about it.`,
    );
  const why = reason.trim().slice(0, MAX_REASON);
  if (verdict === 'rejected' && why === '')
    return refuse(
      'decision-unusable',
      `Submission ${id}: a rejection needs a reason, which its sender will ask for.`,
    );
  return { ok: true, value: { ...submission, state: verdict, decision: { by, at, reason: why } } };
}

/** An accepted outfit as it is kept: where it came from beside it, versions by its years, nothing overwritten. */
export interface AcceptedOutfit extends Outfit {
  /** `o_` and 12 hexadecimal digits. */
  readonly id: string;
  readonly submission: string;
  /** Row of the submitted file. */
  readonly row: number;
  /** Hashes of accepted artwork of its badge. */
  readonly artwork: readonly string[];
  readonly author: string;
  /** Epoch seconds of the decision. */
  readonly created: number;
  readonly undone?: { readonly at: number; readonly by: string; readonly reason: string };
}

/**
 * Outfits of an accepted submission; none of any other.
 *
 * @param artworkOf - hashes of the artwork that the moderator accepted for a school.
 */
export function acceptedOutfits(
  submission: Submission,
  artworkOf: (school: Outfit['school']) => readonly string[] = () => [],
): readonly AcceptedOutfit[] {
  const { state, decision, id: submissionId, year } = submission;
  if (state !== 'accepted' || decision === undefined) return [];
  return submission.outfits.map((outfit) => ({
    ...outfit,
    // Who says nothing of years says that it is worn in the year that the submission is about.
    ...(outfit.wornFrom === undefined && outfit.wornTo === undefined ? { wornFrom: year } : {}),
    source: sourceOf(submission),
    id: `o_${digest(JSON.stringify([submissionId, outfit.row, outfit.school, outfit.kind])).slice(0, ID_HEX)}`,
    submission: submissionId,
    artwork: artworkOf(outfit.school),
    author: decision.by,
    created: decision.at,
  }));
}

/** Who told it, as a reader sees it: `supplier: Lantern Schoolwear`. */
export function sourceOf({ senderKind, sender }: Pick<Submission, 'senderKind' | 'sender'>): string {
  return sender === '' ? senderKind : `${senderKind}: ${sender}`;
}

function refuse(
  code: IntakeProblem['code'],
  message: string,
): { readonly ok: false; readonly problem: IntakeProblem } {
  return { ok: false, problem: { code, row: 0, column: '', message } };
}
