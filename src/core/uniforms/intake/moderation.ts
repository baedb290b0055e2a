// The moderation queue. Whoever sends something in is believed by nobody until a moderator says so; a decision names who
// decided and why, is made once, and what it was about stays readable. Nothing is accepted by the one who entered it. A
// decision that is taken back is kept beside the ones that follow it.
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
  /** Name of the school, firm or group on whose behalf it is entered; never of a child. */
  readonly sender: string;
  /** What it was told from: a uniform policy with its date, a catalogue, a garment at hand; '' where nobody said. */
  readonly basis: string;
  /** Who allows that artwork is kept and shown, and on which terms; '' where there is none. */
  readonly artworkLicence: string;
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
  /** Decisions that were taken back, oldest first. */
  readonly history: readonly PastDecision[];
}

export interface Decision {
  readonly by: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly reason: string;
}

export type Verdict = Exclude<SubmissionState, 'submitted'>;

/** A decision that holds no longer. */
export interface PastDecision extends Decision {
  readonly verdict: Verdict;
  /** Who took it back, when and why. */
  readonly undone: Decision;
}

/** What is submitted, before it has an id and a state. */
export type NewSubmission = Omit<Submission, 'id' | 'state' | 'decision' | 'history'>;

const ID_HEX = 12;
export const MAX_REASON = 500;
export const MAX_NAME = 200;
const MAX_HISTORY = 50; // who goes to and fro more often has a quarrel that no queue settles

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
  if (given.artwork.length > 0 && given.artworkLicence.trim() === '')
    return refuse(
      'artwork-undeclared',
      'Nobody says who allows that the artwork is kept and shown. Name who owns it and the terms, or leave it out.',
    );
  const { senderKind, sender, fileSha256, author, created, outfits } = given;
  const seed = JSON.stringify([senderKind, sender, fileSha256, author, created, outfits]);
  const id = `s_${digest(seed).slice(0, ID_HEX)}`;
  const said = {
    sender: sender.trim().slice(0, MAX_NAME),
    basis: given.basis.trim().slice(0, MAX_REASON),
    artworkLicence: given.artworkLicence.trim().slice(0, MAX_NAME),
  };
  return { ok: true, value: { ...given, ...said, id, state: 'submitted', history: [] } };
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
  { verdict, by, at, reason }: Decision & { readonly verdict: Verdict },
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

/**
 * Takes a decision back: the submission waits again, and what was decided stays readable.
 *
 * @param undoing - who, when and why; its author may too, for nothing becomes visible by it.
 * @returns the submission as it waits. Problem `decision-unusable`: nothing is decided, or it was decided too often.
 */
export function takeBack(submission: Submission, undoing: Decision): Result<Submission, IntakeProblem> {
  const { decision, state, history, ...rest } = submission;
  if (state === 'submitted' || decision === undefined)
    return refuse(
      'decision-unusable',
      `Submission ${submission.id} waits for a decision; there is none to take back.`,
    );
  if (history.length >= MAX_HISTORY)
    return refuse(
      'decision-unusable',
      `Submission ${submission.id} was decided ${MAX_HISTORY} times. Enter it anew.`,
    );
  const undone = { ...undoing, reason: undoing.reason.trim().slice(0, MAX_REASON) };
  return {
    ok: true,
    value: { ...rest, state: 'submitted', history: [...history, { ...decision, verdict: state, undone }] },
  };
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
    ...datedOutfit(outfit, year),
    source: sourceOf(submission),
    id: `o_${digest(JSON.stringify([submissionId, outfit.row, outfit.school, outfit.kind])).slice(0, ID_HEX)}`,
    submission: submissionId,
    artwork: artworkOf(outfit.school),
    author: decision.by,
    created: decision.at,
  }));
}

/** Who says nothing of years says that it is worn in the year that the submission is about. */
export function datedOutfit<Told extends Pick<Outfit, 'wornFrom' | 'wornTo'>>(
  outfit: Told,
  year: number,
): Told & Pick<Outfit, 'wornFrom' | 'wornTo'> {
  const saysNothing = outfit.wornFrom === undefined && outfit.wornTo === undefined;
  return saysNothing ? { ...outfit, wornFrom: year } : outfit;
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
