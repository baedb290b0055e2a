// What to look for next: the question whose answer leaves fewest schools, its answers as buttons.
import { idOf } from '../../../core/uniforms/drawing/valueWords';
import type { Slot, SlotValue } from '../../../core/uniforms/outfit';
import Button from '@splunk/react-ui/Button';
import { GroupTitle, Panel, PanelTitle, Quiet, Row, Stack, LinkButton } from '../../../ui/surfaces';
import type { NextQuestion } from '../desk/shortlist';
import { answerLabel, questionEffect } from './verdicts';

const MAX_ANSWERS = 12;

interface QuestionBoxProps {
  /** "412 schools fit equally well" */
  readonly sentence: string;
  readonly questions: readonly NextQuestion[];
  readonly onAnswer: (slot: Slot, values: readonly SlotValue[]) => void;
  readonly onSkip: (slot: Slot) => void;
}

/** The best questions, first of all the first. */
export function QuestionBox({ sentence, questions, onAnswer, onSkip }: QuestionBoxProps) {
  return (
    <Panel aria-labelledby="next-title">
      <PanelTitle id="next-title">{sentence}</PanelTitle>
      <Quiet>
        {questions.length === 0
          ? 'Nothing that is known of them would part them further.'
          : 'What to look at next: the answer leaves as many schools as stand behind it.'}
      </Quiet>
      <Stack $gap={12} style={{ marginTop: 8 }}>
        {questions.slice(0, 3).map((question) => (
          <Stack key={question.slot} $gap={6} role="group" aria-label={question.label}>
            <Row $gap={10}>
              <GroupTitle as="h3">{asSentence(question.label)}</GroupTitle>
              <Quiet>{questionEffect(question)}</Quiet>
            </Row>
            <Row $gap={6}>
              {question.answers.slice(0, MAX_ANSWERS).map((answer) => (
                <Button
                  key={answer.values.map(idOf).join('|')}
                  label={answerLabel(answer)}
                  onClick={() => onAnswer(question.slot, answer.values)}
                />
              ))}
              <LinkButton type="button" onClick={() => onSkip(question.slot)}>
                It cannot be seen
              </LinkButton>
            </Row>
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}

function asSentence(label: string): string {
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}?`;
}
