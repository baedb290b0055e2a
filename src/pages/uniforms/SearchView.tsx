// The page with its catalogue open: the question on one side, the answer on the other.
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { digest } from '../../core/text/digest';
import type { Sheet } from '../../core/uniforms/sheet/sheet';
import type { SuggestedFilter } from '../../core/uniforms/words/hints';
import { askKnownHash } from '../../queries/uniforms/knownHashes';
import { placeOfPostcode, placeOfTown } from '../../queries/uniforms/schools';
import { ProblemNotice } from '../../ui/Notice';
import { PageBody, Panel, QuietText, Stack } from '../../ui/surfaces';
import { AnswerColumn } from './answer/AnswerColumn';
import type { CatalogueFacts, ReadWords } from './desk/shortlist';
import { PictureGuard } from './guard/PictureGuard';
import { FilterBar } from './query/FilterBar';
import { GarmentForm } from './query/GarmentForm';
import { SeenList } from './query/SeenList';
import { placeIn } from './query/placeIn';
import { withSuggested } from './query/suggested';
import { WordsBox } from './query/WordsBox';
import {
  answered,
  changed,
  doubted,
  emptyQuestion,
  pressed,
  queryOf,
  typed,
  withFilter,
  withoutSeen,
  withSeen,
  withWords,
  type Question,
} from './query/editing';
import { SheetView } from './sheet/SheetView';
import type { UniformTools } from './UniformsPage';
import { useShortlist } from './useShortlist';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(320px, 5fr) minmax(0, 7fr);
  gap: 14px;
  align-items: start;
  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

interface SearchViewProps {
  readonly tools: UniformTools;
  readonly facts: CatalogueFacts;
  /** Of the catalogue. */
  readonly version: string;
  readonly intro: ReactNode;
}

interface Asking {
  readonly queryId: string;
  /** Epoch seconds. */
  readonly askedAt: number;
}

const never = new AbortController().signal;

/** A question begins when the page is ready for it, or when it is started anew. */
function askingNow(): Asking {
  const askedAt = Math.floor(Date.now() / 1000);
  // The id names a question on sheets and answers; it says nothing of what was asked.
  return { askedAt, queryId: `q_${digest(`${askedAt} ${performance.now()}`).slice(0, 12)}` };
}

/** The two columns; or a sheet in their place. */
export function SearchView({ tools, facts, version, intro }: SearchViewProps) {
  const [question, setQuestion] = useState(emptyQuestion);
  const [asking, setAsking] = useState(askingNow);
  const [words, setWords] = useState<{ readonly text: string; readonly read?: ReadWords }>({ text: '' });
  const [sheet, setSheet] = useState<Sheet>();
  const { shortlist, isSearching, problem } = useShortlist(tools.desk, queryOf(question));
  const readText = (text: string): void => {
    void tools.desk.ask({ kind: 'words', text }, 'words', never).then((outcome) => {
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
      setQuestion((before) => withFilter(before, 'near', { latitude, longitude, radiusKilometres: 20 }));
    });
  };
  const startAnew = (): void => {
    setQuestion(emptyQuestion);
    setWords({ text: '' });
    setAsking(askingNow());
  };
  const edit =
    <Given extends readonly unknown[]>(how: (question: Question, ...given: Given) => Question) =>
    (...given: Given): void =>
      setQuestion((before) => how(before, ...given));
  // The search stays as it is behind a sheet, so that going back loses nothing.
  return (
    <>
      {sheet !== undefined && <SheetView sheet={sheet} onClose={() => setSheet(undefined)} />}
      <PageBody hidden={sheet !== undefined}>
        <Stack $gap={14}>
          {intro}
          <Columns>
            <Stack $gap={14}>
              <WordsBox
                key={`words ${asking.queryId}`}
                text={words.text}
                read={words.read}
                onRead={readText}
                onSuggested={suggest}
              />
              <SeenList
                question={question}
                onChange={edit(changed)}
                onDoubt={edit(doubted)}
                onRemove={edit(withoutSeen)}
                onClear={startAnew}
              />
              <GarmentForm question={question} onPress={edit(pressed)} onType={edit(typed)} />
              <PictureGuard check={(hashes) => askKnownHash(tools, hashes, never)} onSeen={edit(withSeen)} />
            </Stack>
            <Stack $gap={14}>
              {question.seen.length === 0 && <HowTo />}
              {problem !== undefined && <ProblemNotice problem={problem} />}
              <AnswerColumn
                key={asking.queryId}
                tools={tools}
                asking={asking}
                question={question}
                shortlist={question.seen.length === 0 ? undefined : shortlist}
                isSearching={isSearching}
                catalogueVersion={version}
                onAnswer={edit(answered)}
                onSheet={setSheet}
              >
                <FilterBar
                  key={`filters ${asking.queryId}`}
                  question={question}
                  facts={facts}
                  shortlist={shortlist}
                  findPlace={(place) =>
                    place.kind === 'town'
                      ? placeOfTown(tools, place.town, never)
                      : placeOfPostcode(tools, place.postcode, never)
                  }
                  onFilter={(name, value) => setQuestion((before) => withFilter(before, name, value))}
                  onLight={(light) => setQuestion((before) => ({ ...before, light }))}
                />
              </AnswerColumn>
            </Stack>
          </Columns>
        </Stack>
      </PageBody>
    </>
  );
}

/** The first visit. */
function HowTo() {
  return (
    <Panel>
      <QuietText>
        Describe what was seen, or press the pictures: a colour is enough to begin. Leave away what you are
        not sure of, or mark it as unsure; one thing wrong does not lose the school.
      </QuietText>
    </Panel>
  );
}
