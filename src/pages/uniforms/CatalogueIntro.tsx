// What is searched, how old it is, and, where there is a newer one, the way to it.
import { useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { SearchProblem } from '../../queries/searchProblem';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { PageTitle, QuietText, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { openCatalogue, type OpenCatalogue } from './openCatalogue';
import type { UniformTools } from './UniformsPage';
import { useNewestVersion } from './useNewestVersion';

/** The page's title; the same while the catalogue is loading. */
export function Title() {
  return <PageTitle>Which school wears this?</PageTitle>;
}

interface CatalogueIntroProps {
  readonly tools: UniformTools;
  readonly open: OpenCatalogue;
  readonly lookEveryMilliseconds: number;
  /** Another catalogue is open now. */
  readonly onOpened: (opened: OpenCatalogue) => void;
}

/** The lines under the title. */
export function CatalogueIntro({ tools, open, lookEveryMilliseconds, onOpened }: CatalogueIntroProps) {
  const { facts, version, unsure } = open;
  const newest = useNewestVersion(tools, lookEveryMilliseconds);
  return (
    <Stack $gap={10}>
      <div>
        <Title />
        <QuietText>
          {countOf(facts.schools, 'school')}, of {facts.dressed.toLocaleString('en')} the uniform is known (
          {countOf(facts.outfits, 'outfit')}), catalogue {version} ({dayOf(open)}). What you type stays in
          this tab until you make a sheet; a picture never leaves it.
        </QuietText>
        <QuietText>
          The search runs in this browser and goes on without a connection. Only contacts, artwork, places by
          name or postcode, and sheets ask Splunk. This browser keeps the catalogue for the next time, and
          nothing of what you do.
        </QuietText>
      </div>
      <div role="status">
        {newest !== undefined && newest !== version ? (
          <NewerNotice key={newest} tools={tools} open={open} onOpened={onOpened} />
        ) : (
          unsure !== undefined && newest === undefined && <UnsureNotice open={open} problem={unsure} />
        )}
      </div>
    </Stack>
  );
}

function dayOf({ created }: Pick<OpenCatalogue, 'created'>): string {
  return created > 0 ? new Date(created * 1000).toISOString().slice(0, 10) : 'of unknown day';
}

type NewerNoticeProps = Pick<CatalogueIntroProps, 'tools' | 'open' | 'onOpened'>;
const never = new AbortController().signal;

function NewerNotice({ tools, open, onOpened }: NewerNoticeProps) {
  const [progress, setProgress] = useState<string>();
  const [problem, setProblem] = useState<SearchProblem>();
  const read = (): void => {
    setProblem(undefined);
    setProgress('');
    const onPage = (done: number, of: number): void => setProgress(`: ${done} of ${of} parts`);
    void openCatalogue(tools, onPage, never).then((outcome) => {
      setProgress(undefined);
      if (!outcome.ok) setProblem(outcome.problem);
      else if (outcome.value !== undefined) onOpened(outcome.value);
    });
  };
  const isReading = progress !== undefined;
  const action = <Button label="Search in the newer one" disabled={isReading} onClick={read} />;
  if (problem !== undefined) return <ProblemNotice problem={problem} action={action} />;
  return (
    <Notice weight="note" action={action}>
      <p>
        <b>There is a newer catalogue of uniforms.</b>{' '}
        {isReading
          ? `Loading it${progress} …`
          : `What you see is of the one of ${dayOf(open)}, and stays so until you press the button. What you described is kept.`}
      </p>
    </Notice>
  );
}

function UnsureNotice({ open, problem }: { readonly open: OpenCatalogue; readonly problem: SearchProblem }) {
  return (
    <Notice weight="warning">
      <p>
        <b>Splunk gave no answer, so this is the copy that this browser kept, of {dayOf(open)}.</b> There may
        be a newer one; the page asks again every few minutes. {problem.message}
      </p>
    </Notice>
  );
}
