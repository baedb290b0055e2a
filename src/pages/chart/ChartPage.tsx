// The link chart: who is connected to whom, and by what. Begins with what the address names.
import { useEffect, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { SearchClient } from '../../queries/searchClient';
import type { WatchStore } from '../../queries/watch';
import type { ColorScheme } from '../../ui/chooseTheme';
import { Notice, PartialNotice, ProblemNotice } from '../../ui/Notice';
import { WatchProvider } from '../../ui/watch/WatchContext';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { beginChart } from './begin';
import { firstState } from './chartState';
import { ChartView } from './ChartView';
import { NoStart } from './NoStart';
import { readStart, type ChartStart } from './place';

interface ChartPageProps {
  readonly client: SearchClient;
  readonly colorScheme: ColorScheme;
  /** Undefined: nothing can be watched from here. */
  readonly watches?: WatchStore;
}

/** The whole page; everything that reaches Splunk comes in as the client. */
export function ChartPage({ client, colorScheme, watches }: ChartPageProps) {
  const [start] = useState(() => readStart(window.location.search));
  useEffect(() => {
    document.title = 'Link chart · Minerva';
  }, []);
  return (
    <WatchProvider store={watches}>
      <PageBody>
        <Stack $gap={14}>
          <PageTitle>Link chart</PageTitle>
          {start === undefined ? (
            <NoStart client={client} />
          ) : (
            <Started client={client} start={start} colorScheme={colorScheme} />
          )}
        </Stack>
      </PageBody>
    </WatchProvider>
  );
}

function Started({ client, start, colorScheme }: ChartPageProps & { readonly start: ChartStart }) {
  const { answer, again, cancel } = useAnswer(JSON.stringify(start), async (signal) => {
    const begun = await beginChart(client, start, signal);
    if (!begun.ok) return begun;
    const { chart, note, warnings } = begun.value;
    return { ok: true, value: { state: firstState(chart, note), warnings } };
  });
  if (answer.state === 'waiting')
    return (
      <Panel aria-busy="true">
        <Stack>
          <span role="status">Reading what the chart begins with …</span>
          <Skeleton bars={10} />
          <div>
            <Button label="Cancel" onClick={cancel} />
          </div>
        </Stack>
      </Panel>
    );
  if (answer.state === 'problem')
    return <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />;
  const { state, warnings } = answer.value;
  return (
    <>
      <PartialNotice warnings={warnings} />
      {state.scene.nodes.length === 0 ? (
        <NothingKnown start={start} />
      ) : (
        <ChartView client={client} initial={state} start={start} colorScheme={colorScheme} />
      )}
    </>
  );
}

function NothingKnown({ start }: { readonly start: ChartStart }) {
  const words = { record: 'record', mid: 'value', entity: 'entity' }[start.kind];
  return (
    <Notice weight="note">
      <p>
        <b>Nothing that you may see is known of this {words}.</b>
      </p>
      <p>
        It may have been kept only for a limited time, have been withdrawn
        {start.kind === 'entity' && ', have been merged into another entity'}, or its source may not be yours
        to see. What is not here is unknown, not absent.
      </p>
    </Notice>
  );
}
