// The decisions of a tenant as every part of a page sees them: read once, changed at once, changed back where Splunk
// refuses.
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import {
  decisionOf,
  undoneBy,
  type Deciding,
  type Decision,
  type DecisionStore,
} from '../../queries/entity/decisions';
import type { Result } from '../../core/brand';
import type { SearchProblem } from '../../queries/searchProblem';
import { useAnswer } from '../useAnswer';

export interface DecisionTools {
  readonly author: string;
  readonly state: 'waiting' | 'ready' | 'problem';
  /** Why the list could not be read. */
  readonly problem?: SearchProblem;
  /** Newest first, those that were taken back among them. */
  readonly decisions: readonly Decision[];
  readonly isCut: boolean;
  readonly again: () => void;
  /** Writes decisions and shows them at once; a problem means that nothing was decided, and shows it so again. */
  readonly decide: (what: readonly Deciding[], reason: string) => Promise<Decided>;
  /** Takes decisions back. */
  readonly undo: (decisions: readonly Decision[], reason: string) => Promise<Decided>;
}

/** The decisions as they were written. */
export type Decided = Result<readonly Decision[], SearchProblem>;

const DecisionContext = createContext<DecisionTools | undefined>(undefined);

/** The decisions around this component. Throws outside a page that has them: a fault of the code. */
export function useDecisions(): DecisionTools {
  const tools = useContext(DecisionContext);
  if (tools === undefined) throw new Error('useDecisions must be used inside DecisionProvider.');
  return tools;
}

interface DecisionProviderProps {
  readonly store: DecisionStore;
  /** Epoch seconds; a test gives its own. */
  readonly clock?: () => number;
  readonly children: ReactNode;
}

const wallClock = (): number => Date.now() / 1000;

/** Gives the decisions to everything inside. */
export function DecisionProvider({ store, clock = wallClock, children }: DecisionProviderProps) {
  const { answer, again } = useAnswer('decisions', store.list);
  const [changes, setChanges] = useState<ReadonlyMap<string, Decision>>(new Map());
  const save = useCallback(
    async (made: readonly Decision[]): Promise<Decided> => {
      const ids = made.map(({ id }) => id);
      let before: ReadonlyMap<string, Decision> = new Map();
      setChanges((now) => {
        before = now;
        return new Map([...now, ...made.map((decision) => [decision.id, decision] as const)]);
      });
      // Not withdrawn with the component: what was decided is written, whoever still looks.
      const outcome = await store.save(made, new AbortController().signal);
      if (outcome.ok) return { ok: true, value: made };
      setChanges((now) => {
        const undone = new Map(now);
        for (const id of ids) {
          const known = before.get(id);
          if (known === undefined) undone.delete(id);
          else undone.set(id, known);
        }
        return undone;
      });
      return outcome;
    },
    [store],
  );
  const tools = useMemo((): DecisionTools => {
    const read = answer.state === 'ready' ? answer.value.decisions : [];
    const all = new Map([...read.map((one) => [one.id, one] as const), ...changes]);
    const stamp = (): { author: string; nowSeconds: number } => ({
      author: store.author,
      nowSeconds: clock(),
    });
    return {
      author: store.author,
      state: answer.state,
      ...(answer.state === 'problem' ? { problem: answer.problem } : {}),
      decisions: [...all.values()].sort(
        (left, right) => right.created - left.created || (left.id < right.id ? -1 : 1),
      ),
      isCut: answer.state === 'ready' && answer.value.isCut,
      again,
      decide: (what, reason) => save(what.map((one) => decisionOf(one, reason, stamp()))),
      undo: (decisions, reason) => save(decisions.map((one) => undoneBy(one, reason, stamp()))),
    };
  }, [answer, changes, save, again, store, clock]);
  return <DecisionContext.Provider value={tools}>{children}</DecisionContext.Provider>;
}
