// The answer to the question as it is now; the last one stays on the screen while the next is searched.
import { useEffect, useState } from 'react';
import type { UniformQuery } from '../../core/uniforms/outfit';
import type { SearchProblem } from '../../queries/searchProblem';
import type { Desk } from './desk/desk';
import type { Shortlist } from './desk/shortlist';

interface Kept {
  readonly key: string;
  readonly shortlist?: Shortlist;
  readonly problem?: SearchProblem;
}

/** Asks anew whenever the question changes. */
export function useShortlist(desk: Desk, query: UniformQuery) {
  const key = JSON.stringify(query);
  const [kept, setKept] = useState<Kept>({ key: '' });
  useEffect(() => {
    const controller = new AbortController();
    const asked = JSON.parse(key) as UniformQuery;
    void desk.ask({ kind: 'search', query: asked }, 'shortlist', controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      setKept(outcome.ok ? { key, shortlist: outcome.value.shortlist } : { key, problem: outcome.problem });
    });
    return () => controller.abort();
  }, [desk, key]);
  return { shortlist: kept.shortlist, problem: kept.problem, isSearching: kept.key !== key };
}
