// The question that is being asked: its words, what was seen, its filters, and when it began.
import { useState } from 'react';
import { digest } from '../../core/text/digest';
import type { SuggestedFilter } from '../../core/uniforms/words/hints';
import type { SearchProblem } from '../../queries/searchProblem';
import { placeOfTown } from '../../queries/uniforms/schools';
import type { ReadWords } from './desk/shortlist';
import { emptyQuestion, withFilter, withWords, type Question } from './query/editing';
import { placeIn } from './query/placeIn';
import { withSuggested } from './query/suggested';
import type { UniformTools } from './UniformsPage';

export interface Asking {
  readonly queryId: string;
  /** Epoch seconds. */
  readonly askedAt: number;
}

const never = new AbortController().signal;
const SUGGESTED_KILOMETRES = 20;

/** A question begins when the page is ready for it, or when it is started anew. */
function askingNow(): Asking {
  const askedAt = Math.floor(Date.now() / 1000);
  // The id names a question on sheets and answers; it says nothing of what was asked.
  return { askedAt, queryId: `q_${digest(`${askedAt} ${performance.now()}`).slice(0, 12)}` };
}

/** The question, and what may be done to it. */
export function useQuestion(tools: UniformTools) {
  const [question, setQuestion] = useState(emptyQuestion);
  const [asking, setAsking] = useState(askingNow);
  const [words, setWords] = useState<{ readonly text: string; readonly read?: ReadWords }>({ text: '' });
  const [problem, setProblem] = useState<SearchProblem>();
  const readText = (text: string): void => {
    void tools.desk.ask({ kind: 'words', text }, 'words', never).then((outcome) => {
      setProblem(outcome.ok ? undefined : outcome.problem);
      if (!outcome.ok) return;
      setWords({ text, read: outcome.value.read });
      setQuestion((before) => withWords(before, outcome.value.read.observations));
    });
  };
  const suggest = (suggested: SuggestedFilter): void => {
    if (suggested.kind !== 'place') {
      setQuestion((before) => withSuggested(before, suggested));
      return;
    }
    const place = placeIn(suggested.place);
    if (place?.kind !== 'town') return;
    void placeOfTown(tools, place.town, never).then((found) => {
      if (!found.ok || found.value === undefined) return;
      const { latitude, longitude } = found.value;
      const near = { latitude, longitude, radiusKilometres: SUGGESTED_KILOMETRES };
      setQuestion((before) => withFilter(before, 'near', near));
    });
  };
  const startAnew = (): void => {
    setQuestion(emptyQuestion);
    setWords({ text: '' });
    setAsking(askingNow());
  };
  /** An edit of `editing.ts` as a handler. */
  const edit =
    <Given extends readonly unknown[]>(how: (question: Question, ...given: Given) => Question) =>
    (...given: Given): void =>
      setQuestion((before) => how(before, ...given));
  return { question, asking, words, problem, readText, suggest, startAnew, edit, setQuestion };
}
