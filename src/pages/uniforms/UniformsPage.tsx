// Uniforms: from what a child wears to the schools that it fits. Computing is done in a worker; this asks and shows.
import { useEffect, useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { SplunkRest } from '../../queries/splunkRest';
import type { CatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { createUniformStores, type UniformStores } from '../../queries/uniforms/stores';
import { currentUser } from '../../queries/watch';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, Panel, QuietText, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { CatalogueIntro, Title } from './CatalogueIntro';
import type { Desk } from './desk/desk';
import { openCatalogue, type OpenCatalogue } from './openCatalogue';
import { SearchView } from './SearchView';
import { LOOK_EVERY_MILLISECONDS } from './useNewestVersion';

export interface UniformTools {
  readonly desk: Desk;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  /** The browser's own copy of the catalogue. */
  readonly shelf: CatalogueShelf;
  readonly stores: UniformStores;
}

interface UniformsPageProps {
  readonly desk: Desk;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly shelf: CatalogueShelf;
  /** How often it asks for a newer catalogue; a test does not wait. */
  readonly lookEveryMilliseconds?: number;
}

/** The whole page; everything that reaches Splunk or the worker comes in. */
export function UniformsPage(props: UniformsPageProps) {
  const { desk, rest, tenantApp, shelf, lookEveryMilliseconds = LOOK_EVERY_MILLISECONDS } = props;
  const tools = useMemo(
    () => ({ desk, rest, tenantApp, shelf, stores: createUniformStores(rest, tenantApp, currentUser()) }),
    [desk, rest, tenantApp, shelf],
  );
  const [newer, setNewer] = useState<OpenCatalogue>();
  const [progress, setProgress] = useState('');
  useEffect(() => {
    document.title = 'Uniforms · Minerva';
  }, []);
  const { answer, again } = useAnswer(`catalogue ${tenantApp}`, (signal) =>
    openCatalogue(tools, (read, of) => setProgress(`${read} of ${of} parts`), signal),
  );
  const open = newer ?? (answer.state === 'ready' ? answer.value : undefined);
  if (open !== undefined) {
    const { facts, version } = open;
    const intro = <CatalogueIntro {...{ tools, open, lookEveryMilliseconds }} onOpened={setNewer} />;
    return <SearchView tools={tools} facts={facts} version={version} intro={intro} />;
  }
  return (
    <PageBody>
      <Stack $gap={14}>
        <Title />
        {answer.state === 'waiting' && (
          <Panel aria-busy="true">
            <QuietText role="status">
              Loading the catalogue of uniforms{progress === '' ? ' …' : `: ${progress}`}
            </QuietText>
            <Skeleton bars={6} />
          </Panel>
        )}
        {answer.state === 'problem' && (
          <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
        )}
        {answer.state === 'ready' && <NoCatalogue />}
      </Stack>
    </PageBody>
  );
}

function NoCatalogue() {
  return (
    <Notice weight="warning">
      <p>
        <b>This tenant has no catalogue of uniforms yet.</b>
      </p>
      <p>
        Schools and what they wear are read in first (see the chapter on uniforms of the documentation); a
        search packs them into the lookup minerva_uniform_catalogue.
      </p>
    </Notice>
  );
}
