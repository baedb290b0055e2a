// The page with its catalogue open: the question on one side, the answer on the other.
import { useState, type ReactNode } from 'react';
import styled from 'styled-components';
import { factsOfObservations } from '../../core/uniforms/drawing/outfitLook';
import type { Sheet } from '../../core/uniforms/sheet/sheet';
import { askKnownHash } from '../../queries/uniforms/knownHashes';
import { placeOfPostcode, placeOfTown } from '../../queries/uniforms/schools';
import { GarmentForm } from '../../ui/uniforms/GarmentForm';
import { ProblemNotice } from '../../ui/Notice';
import { PageBody, Panel, QuietText, Stack } from '../../ui/surfaces';
import { AnswerColumn } from './answer/AnswerColumn';
import type { CatalogueFacts } from './desk/shortlist';
import { PictureGuard } from './guard/PictureGuard';
import { FilterBar } from './query/FilterBar';
import { SeenList } from './query/SeenList';
import { WordsBox } from './query/WordsBox';
import {
  answered,
  changed,
  chosenIn,
  doubted,
  pressed,
  queryOf,
  typed,
  withFilter,
  withoutSeen,
  withSeen,
} from './query/editing';
import { SheetView } from './sheet/SheetView';
import type { UniformTools } from './UniformsPage';
import { useQuestion } from './useQuestion';
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

const never = new AbortController().signal;
const witnessWords = { several: 'all that you saw', either: 'several mean “or”' };

/** The two columns; or a sheet in their place. */
export function SearchView({ tools, facts, version, intro }: SearchViewProps) {
  const asked = useQuestion(tools);
  const { question, asking, words, edit, setQuestion } = asked;
  const [sheet, setSheet] = useState<Sheet>();
  const { shortlist, isOfSeen, isSearching, problem } = useShortlist(tools.desk, queryOf(question), version);
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
                onRead={asked.readText}
                onSuggested={asked.suggest}
              />
              <SeenList
                question={question}
                onChange={edit(changed)}
                onDoubt={edit(doubted)}
                onRemove={edit(withoutSeen)}
                onClear={asked.startAnew}
              />
              <GarmentForm
                title="Or press what you saw"
                words={witnessWords}
                facts={factsOfObservations(question.seen.map(({ observation }) => observation))}
                chosenIn={(slot) => chosenIn(question, slot)}
                onPress={edit(pressed)}
                onType={edit(typed)}
              />
              <PictureGuard check={(hashes) => askKnownHash(tools, hashes, never)} onSeen={edit(withSeen)} />
            </Stack>
            <Stack $gap={14}>
              {question.seen.length === 0 && <HowTo />}
              {[asked.problem, problem].map(
                (one) => one !== undefined && <ProblemNotice key={one.message} problem={one} />,
              )}
              <AnswerColumn
                key={asking.queryId}
                tools={tools}
                asking={asking}
                question={question}
                shortlist={question.seen.length === 0 || !isOfSeen ? undefined : shortlist}
                isSearching={isSearching}
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
