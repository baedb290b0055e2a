import Button from '@splunk/react-ui/Button';
import type { ColorScheme } from '../../ui/chooseTheme';
import { ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Panel, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import type { AskedText } from './askedText';
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
  const { answer, again, cancel } = useAnswer(`${asked.attempt} ${country}`, (signal) =>
    reader.read({ text: asked.text, country }, signal),
  );
  if (answer.state === 'waiting')
    return (
      <Panel aria-busy="true">
        <Stack>
          <span role="status">Taking the text apart …</span>
          <Skeleton bars={6} />
          <div>
            <Button label="Cancel" onClick={cancel} />
          </div>
        </Stack>
      </Panel>
    );
  if (answer.state === 'problem')
    return <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />;
  return <TakenApartView text={asked.text} read={answer.value} colorScheme={colorScheme} />;
}
