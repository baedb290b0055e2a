// The three answers of a probe, and the way out of one that cannot go on.
import type { ProbeAnswer } from './assumption';

/** What was assumed was seen. */
export function holds(seen: string): ProbeAnswer {
  return { verdict: 'holds', seen };
}

/** Something else was seen; the text says what, with the values. */
export function differs(seen: string): ProbeAnswer {
  return { verdict: 'differs', seen };
}

/** Nothing can be said; the text says why and what to do to have it tested. */
export function couldNotBeTested(why: string): ProbeAnswer {
  return { verdict: 'could-not-be-tested', why };
}

/**
 * Compares what was seen with what was assumed, as JSON, so that order and type count.
 *
 * @param what - the thing compared, for the sentence: `values of mid`.
 */
export function expectSame(what: string, seen: unknown, assumed: unknown): ProbeAnswer {
  const [seenText, assumedText] = [JSON.stringify(seen), JSON.stringify(assumed)];
  return seenText === assumedText
    ? holds(`${what}: ${shorten(seenText)}`)
    : differs(`${what}: ${shorten(seenText)}, where ${shorten(assumedText)} was assumed`);
}

/** Carries an answer out of the depth of a probe to its runner: the rest of the probe has no ground to stand on. */
export class ProbeStopped extends Error {
  constructor(readonly answer: ProbeAnswer) {
    super(answer.verdict === 'could-not-be-tested' ? answer.why : answer.seen);
  }
}

/** Ends the probe with this answer. */
export function stopWith(answer: ProbeAnswer): never {
  throw new ProbeStopped(answer);
}

/**
 * The answer when Splunk refuses what a probe asks for. A refusal is what differs, unless the machine is the stand-in
 * and says by name what it does not have: that says nothing about Splunk.
 */
export function refused(asked: string, said: string): ProbeAnswer {
  return /\bstand-in\b/i.test(said)
    ? couldNotBeTested(`This is the stand-in, and it does not do this: ${shorten(said)}`)
    : differs(`${asked} was refused: ${shorten(said)}`);
}

/** Cuts a text to what fits in a report. */
export function shorten(text: string | undefined): string {
  const whole = (text ?? 'nothing').replace(/\s+/g, ' ').trim();
  return whole.length > 300 ? `${whole.slice(0, 300)}…` : whole;
}
