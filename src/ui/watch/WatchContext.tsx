// The watch list as every part of a page sees it: read once, changed at once, and changed back where Splunk refuses.
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { SearchProblem } from '../../queries/searchProblem';
import type { Watch, WatchList, WatchStore } from '../../queries/watch';
import { useAnswer } from '../useAnswer';

export interface WatchTools {
  readonly author: string;
  readonly state: 'waiting' | 'ready' | 'problem';
  /** Why the list could not be read. */
  readonly problem?: SearchProblem;
  readonly watches: ReadonlyMap<string, Watch>;
  readonly isCut: boolean;
  readonly again: () => void;
  /** Shows the change at once; answers with the problem that undid it, if any. */
  readonly add: (watch: Watch) => Promise<SearchProblem | undefined>;
  readonly remove: (mid: string) => Promise<SearchProblem | undefined>;
}

const WatchContext = createContext<WatchTools | undefined>(undefined);

/** The list around this component; undefined on a page that has none. */
export function useWatches(): WatchTools | undefined {
  return useContext(WatchContext);
}

interface WatchProviderProps {
  /** Undefined: the page has no list, and its buttons are not shown. */
  readonly store: WatchStore | undefined;
  readonly children: ReactNode;
}

/** Gives the watch list to everything inside. */
export function WatchProvider({ store, children }: WatchProviderProps) {
  if (store === undefined) return <>{children}</>;
  return <Watching store={store}>{children}</Watching>;
}

const nothing: WatchList = { watches: [], isCut: false };

function Watching({ store, children }: { readonly store: WatchStore; readonly children: ReactNode }) {
  const { answer, again } = useAnswer('watches', store.list);
  // What was changed here since the list was read: a watch, or undefined for one that was ended.
  const [changes, setChanges] = useState<ReadonlyMap<string, Watch | undefined>>(new Map());
  const change = useCallback(
    async (
      mid: string,
      watch: Watch | undefined,
      ask: (signal: AbortSignal) => ReturnType<WatchStore['add']>,
    ) => {
      let before: { readonly was: boolean; readonly watch: Watch | undefined } = {
        was: false,
        watch: undefined,
      };
      setChanges((now) => {
        before = { was: now.has(mid), watch: now.get(mid) };
        return new Map(now).set(mid, watch);
      });
      // Not withdrawn with the component: what was asked for is done, whoever still looks.
      const outcome = await ask(new AbortController().signal);
      if (outcome.ok) return undefined;
      setChanges((now) => {
        const undone = new Map(now);
        if (before.was) undone.set(mid, before.watch);
        else undone.delete(mid);
        return undone;
      });
      return outcome.problem;
    },
    [],
  );
  const tools = useMemo((): WatchTools => {
    const { watches: read, isCut } = answer.state === 'ready' ? answer.value : nothing;
    const watches = new Map(read.map((watch) => [watch.mid, watch]));
    for (const [mid, watch] of changes)
      if (watch === undefined) watches.delete(mid);
      else watches.set(mid, watch);
    return {
      author: store.author,
      state: answer.state,
      ...(answer.state === 'problem' ? { problem: answer.problem } : {}),
      watches,
      isCut,
      again,
      add: (watch) => change(watch.mid, watch, (signal) => store.add(watch, signal)),
      remove: (mid) => change(mid, undefined, (signal) => store.remove(mid, signal)),
    };
  }, [answer, changes, change, again, store]);
  return <WatchContext.Provider value={tools}>{children}</WatchContext.Provider>;
}
