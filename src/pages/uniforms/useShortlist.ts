// The answer to the question as it is now; the last one stays on the screen while the next is searched.
import { useEffect, useState } from 'react';
import type { UniformQuery } from '../../core/uniforms/outfit';
import type { SearchProblem } from '../../queries/searchProblem';
import type { Desk } from './desk/desk';
import type { Shortlist } from './desk/shortlist';

interface Kept {
  readonly key: string;
  /** Something was seen: without it all schools fit, which is no answer to what is said next. */
  readonly isOfSeen: boolean;
  readonly shortlist?: Shortlist;
  readonly problem?: SearchProblem;
}

/**
 * Asks anew whenever the question changes, or the catalogue that is searched.
 *
 * @param version - of the catalogue.
 */
export function useShortlist(desk: Desk, query: UniformQuery, version: string) {
  const question = JSON.stringify(query);
  const key = JSON.stringify([version, question]);
  const [kept, setKept] = useState<Kept>({ key: '', isOfSeen: false });
  useEffect(() => {
    const controller = new AbortController();
    const asked = JSON.parse(question) as UniformQuery;
    void desk.ask({ kind: 'search', query: asked }, 'shortlist', controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      const answered = { key, isOfSeen: asked.observations.length > 0 };
      setKept(
        outcome.ok
          ? { ...answered, shortlist: outcome.value.shortlist }
          : { ...answered, problem: outcome.problem },
      );
    });
    return () => controller.abort();
  }, [desk, key, question]);
  return { ...kept, isSearching: kept.key !== key };
}
