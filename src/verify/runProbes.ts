// Runs probes one after the other; whatever happens in one, the others are run, and the Splunk is left as it was.
import { couldNotBeTested, differs, ProbeStopped } from './answers';
import type { Probe, ProbeAnswer } from './assumption';
import type { ProbeBench } from './probeBench';
import { Unreachable } from './transport';

export interface ProbeOutcome {
  readonly probe: Probe;
  readonly answer: ProbeAnswer;
}

/**
 * Asks each probe.
 *
 * @param onAnswer - told of each answer as it comes.
 */
export async function runProbes(
  probes: readonly Probe[],
  bench: ProbeBench,
  onAnswer: (outcome: ProbeOutcome) => void,
): Promise<readonly ProbeOutcome[]> {
  const outcomes: ProbeOutcome[] = [];
  for (const probe of probes) {
    const outcome = { probe, answer: await answerOf(probe, bench) };
    onAnswer(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function answerOf(probe: Probe, bench: ProbeBench): Promise<ProbeAnswer> {
  try {
    return await probe.probe(bench);
  } catch (problem) {
    if (problem instanceof ProbeStopped) return problem.answer;
    if (problem instanceof Unreachable) return couldNotBeTested(problem.message);
    // A fault of the probe itself must be seen: as something that differs, never as something that holds.
    const words = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return differs(`the probe itself failed, please report it: ${words}`);
  }
}
