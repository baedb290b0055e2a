// What will be sent, what was left out and why, what is missing; then the button.
import { useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { submit } from '../../../core/uniforms/intake/moderation';
import { Notice, ProblemNotice } from '../../../ui/Notice';
import { Panel, PanelTitle, Quiet, QuietText, Stack } from '../../../ui/surfaces';
import type { SearchProblem } from '../../../queries/searchProblem';
import { countOf } from '../../../ui/words';
import { useIntakeTools } from '../IntakeContext';
import { OutfitList } from '../OutfitList';
import { contentWords } from '../outfitWords';
import { ProblemTable } from '../ProblemTable';
import { missingIn, newSubmission, type Sending } from './submission';

interface CheckPanelProps {
  readonly sending: Sending;
  readonly thisYear: number;
  readonly onSent: (words: string) => void;
}

const never = new AbortController().signal;

/** The look before sending. */
export function CheckPanel({ sending, thisYear, onSent }: CheckPanelProps) {
  const { store, now } = useIntakeTools();
  const [problem, setProblem] = useState<SearchProblem>();
  const [refusal, setRefusal] = useState('');
  const [isSending, setIsSending] = useState(false);
  const { entered, artwork } = sending;
  const missing = missingIn(sending, thisYear);
  const outfits = entered?.read.outfits ?? [];
  const send = async (): Promise<void> => {
    setProblem(undefined);
    const taken = submit(newSubmission(sending, { author: store.author, now: now() }));
    setRefusal(taken.ok ? '' : taken.problem.message);
    if (!taken.ok) return;
    setIsSending(true);
    const kept = await store.add(taken.value, never);
    setIsSending(false);
    if (kept.ok) onSent(`Sent as ${taken.value.id}: ${contentWords(outfits.length, artwork.length)}.`);
    else setProblem(kept.problem);
  };
  return (
    <Panel aria-labelledby="check-title">
      <PanelTitle id="check-title">Look at it, then send it</PanelTitle>
      <Stack>
        {entered === undefined ? (
          <QuietText>What you tell is shown here as it was understood.</QuietText>
        ) : (
          <>
            <QuietText role="status">{summaryOf(sending)}</QuietText>
            <ProblemTable
              problems={entered.read.problems}
              leftOut={entered.read.problemsLeftOut}
              isForm={entered.file === ''}
            />
            {entered.file !== '' && <OutfitList outfits={outfits} />}
          </>
        )}
        {missing.length > 0 && (
          <div>
            <Quiet id="missing-title">Before it can be sent:</Quiet>
            <ul aria-labelledby="missing-title" style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
              {missing.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {refusal !== '' && (
          <Notice weight="problem">
            <p>{refusal}</p>
          </Notice>
        )}
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <div>
          <Button
            appearance="primary"
            label={isSending ? 'Sending …' : `Send ${contentWords(outfits.length, artwork.length)}`}
            disabled={missing.length > 0 || isSending}
            onClick={() => void send()}
          />
        </div>
      </Stack>
    </Panel>
  );
}

function summaryOf({ entered }: Sending): string {
  if (entered === undefined) return '';
  const { rows, accepted, problems, problemsLeftOut } = entered.read;
  const lost = rows - accepted;
  const noted = problems.length + problemsLeftOut;
  const read =
    entered.file === ''
      ? accepted === 1
        ? 'The outfit can be read.'
        : 'The outfit cannot be read yet.'
      : `${countOf(accepted, 'outfit')} of ${countOf(rows, 'row')} can be read${lost === 0 ? '' : `; ${countOf(lost, 'row')} would be left out`}.`;
  return noted === 0 ? read : `${read} ${countOf(noted, 'thing')} to look at:`;
}
