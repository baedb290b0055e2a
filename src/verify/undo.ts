// Whatever the probes make on a Splunk is taken away again, last made first, also when a probe fails half-way.

export interface UndoList {
  /** Notes how to take something away; `what` is printed if that fails. */
  readonly add: (what: string, undo: () => Promise<void>) => void;
  /** Takes everything away; returns a sentence for each thing that is still there. */
  readonly run: () => Promise<readonly string[]>;
}

export function createUndoList(): UndoList {
  const steps: { readonly what: string; readonly undo: () => Promise<void> }[] = [];
  return {
    add: (what, undo) => void steps.push({ what, undo }),
    run: async () => {
      const left: string[] = [];
      for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
        try {
          await step.undo();
        } catch (problem) {
          left.push(
            `${step.what} is still there (${problem instanceof Error ? problem.message : String(problem)}); remove it by hand.`,
          );
        }
      }
      return left;
    },
  };
}
