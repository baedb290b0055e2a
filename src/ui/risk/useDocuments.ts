// What people have said, as a page sees it: read once, changed at once, changed back where Splunk refuses.
import { useCallback, useMemo, useState } from 'react';
import type { Result } from '../../core/brand';
import { takenBack, type DocumentStore, type Said } from '../../queries/risk/documents';
import type { SearchProblem } from '../../queries/searchProblem';
import { useAnswer } from '../useAnswer';

export type Outcome = Result<undefined, SearchProblem>;

export interface Documents<Document extends Said> {
  readonly author: string;
  readonly state: 'waiting' | 'ready' | 'problem';
  /** Why the list could not be read. */
  readonly problem?: SearchProblem;
  /** Newest first, those that were taken back among them. */
  readonly documents: readonly Document[];
  readonly isCut: boolean;
  readonly unreadable: number;
  /** Who says something now: for `saidNow`. */
  readonly stamp: () => { readonly author: string; readonly nowSeconds: number };
  /** Writes a document and shows it at once; a problem means that nothing was written, and shows it so again. */
  readonly add: (document: Document) => Promise<Outcome>;
  readonly undo: (document: Document, reason: string) => Promise<Outcome>;
}

const wallClock = (): number => Date.now() / 1000;

/**
 * The documents of a store.
 *
 * @param clock - epoch seconds; a test gives its own.
 */
export function useDocuments<Document extends Said>(
  store: DocumentStore<Document>,
  name: string,
  clock: () => number = wallClock,
): Documents<Document> {
  const { answer } = useAnswer(name, store.list);
  const [changes, setChanges] = useState<ReadonlyMap<string, Document>>(new Map());
  const add = useCallback(
    async (document: Document): Promise<Outcome> => {
      let before: Document | undefined;
      setChanges((now) => {
        before = now.get(document.id);
        return new Map([...now, [document.id, document]]);
      });
      // Not withdrawn with the component: what was said is written, whoever still looks.
      const outcome = await store.save([document], new AbortController().signal);
      if (!outcome.ok)
        setChanges((now) => {
          const undone = new Map(now);
          if (before === undefined) undone.delete(document.id);
          else undone.set(document.id, before);
          return undone;
        });
      return outcome;
    },
    [store],
  );
  return useMemo(() => {
    const read = answer.state === 'ready' ? answer.value.documents : [];
    const all = new Map([...read.map((one) => [one.id, one] as const), ...changes]);
    const stamp = (): { author: string; nowSeconds: number } => ({
      author: store.author,
      nowSeconds: clock(),
    });
    return {
      author: store.author,
      state: answer.state,
      ...(answer.state === 'problem' ? { problem: answer.problem } : {}),
      documents: [...all.values()].sort(
        (left, right) => right.created - left.created || (left.id < right.id ? -1 : 1),
      ),
      isCut: answer.state === 'ready' && answer.value.isCut,
      unreadable: answer.state === 'ready' ? answer.value.unreadable : 0,
      stamp,
      add,
      undo: (document, reason) => add(takenBack(document, reason, stamp())),
    };
  }, [answer, changes, add, store, clock]);
}
