// A decision about a submission, and its taking back: read fresh, so that two moderators cannot decide about the same thing,
// decided by the rules of the core, and only then written.
import type { Result } from '../../../core/brand';
import type { Artwork } from '../../../core/uniforms/intake/artwork/claim';
import { decide, takeBack, type Submission, type Verdict } from '../../../core/uniforms/intake/moderation';
import type { SearchProblem } from '../../../queries/searchProblem';
import { countOf } from '../../../ui/words';
import { contentWords } from '../outfitWords';
import type { IntakeStore } from '../../../queries/uniforms/intakeStore';

/** What came of it, for the line that says so. */
export type Moderated = Result<{ readonly submission: Submission; readonly words: string }, SearchProblem>;

const never = new AbortController().signal;

interface Deciding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Artwork that the moderator looked at. */
  readonly artwork: readonly Artwork[];
  /** Epoch seconds. */
  readonly now: number;
}

/** Decides. Not withdrawn with the page: what was decided is written, whoever still looks. */
export async function moderate(
  store: IntakeStore,
  { id, verdict, reason, artwork, now }: Deciding,
): Promise<Moderated> {
  const found = await fresh(store, id);
  if (!found.ok) return found;
  const decided = decide(found.value, { verdict, by: store.author, at: now, reason });
  if (!decided.ok) return refused(decided.problem.message);
  const kept = await store.keep(decided.value, artwork, never);
  if (!kept.ok) return kept;
  const from = found.value.sender;
  const words =
    verdict === 'accepted'
      ? `Accepted ${id} of ${from}: ${contentWords(kept.value.outfits, artwork.length)} kept.`
      : `Refused ${id} of ${from}; nothing of it counts.`;
  return { ok: true, value: { submission: decided.value, words } };
}

/** Takes a decision back: the submission waits again. */
export async function reopen(
  store: IntakeStore,
  { id, reason, now }: Pick<Deciding, 'id' | 'reason' | 'now'>,
): Promise<Moderated> {
  const found = await fresh(store, id);
  if (!found.ok) return found;
  const reopened = takeBack(found.value, { by: store.author, at: now, reason });
  if (!reopened.ok) return refused(reopened.problem.message);
  const kept = await store.reopen(reopened.value, never);
  if (!kept.ok) return kept;
  const { outfits } = kept.value;
  const gone =
    outfits === 0 ? '' : `, and its ${countOf(outfits, 'outfit')} count${outfits === 1 ? 's' : ''} no more`;
  const words = `Taken back: ${id} waits again${gone}.`;
  return { ok: true, value: { submission: reopened.value, words } };
}

async function fresh(store: IntakeStore, id: string): Promise<Result<Submission, SearchProblem>> {
  const read = await store.read(id, never);
  if (!read.ok) return read;
  return read.value === undefined
    ? refused(`Submission ${id} is not there any more.`)
    : { ok: true, value: read.value };
}

function refused(message: string): { readonly ok: false; readonly problem: SearchProblem } {
  return {
    ok: false,
    problem: { code: 'refused', message, remedy: 'Look at the queue again; nothing was written.' },
  };
}
