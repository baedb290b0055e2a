import Button from '@splunk/react-ui/Button';
import type { ColorScheme } from '../../ui/chooseTheme';
import { ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Panel, Stack, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import type { AskedText } from './askedText';
import { summaryOf } from './summary';
import type { TextReader } from './reading/textReader';
import { TakenApartView } from './shown/TakenApartView';

interface AskedProps {
  readonly reader: TextReader;
  readonly asked: AskedText;
  readonly country: string;
  readonly colorScheme: ColorScheme;
}

/** One text being read, then what was found. */
export function Asked({ reader, asked, country, colorScheme }: AskedProps) {
  const key = `${asked.attempt} ${country}`;
  const { answer, again, cancel } = useAnswer(key, (signal) =>
    reader.read({ text: asked.text, country }, signal),
  );
  return (
    <div>
      {/* Stays while texts come and go, so that what happens is read out. */}
      <Unseen role="status">
        {answer.state === 'waiting' && 'Taking the text apart …'}
        {answer.state === 'ready' && summaryOf(answer.value)}
      </Unseen>
      {answer.state === 'waiting' && (
        <Panel aria-busy="true">
          <Stack>
            <span aria-hidden="true">Taking the text apart …</span>
            <Skeleton bars={6} />
            <div>
              <Button label="Cancel" onClick={cancel} />
            </div>
          </Stack>
        </Panel>
      )}
      {answer.state === 'problem' && (
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      )}
      {answer.state === 'ready' && (
        <TakenApartView key={key} text={asked.text} read={answer.value} colorScheme={colorScheme} />
      )}
    </div>
  );
}
