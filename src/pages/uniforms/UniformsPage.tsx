// Uniforms: from what a child wears to the schools that it fits. Computing is done in a worker; this asks and shows.
import { useEffect, useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { Result } from '../../core/brand';
import type { SearchProblem } from '../../queries/searchProblem';
import type { SplunkRest } from '../../queries/splunkRest';
import { readCataloguePages } from '../../queries/uniforms/catalogue';
import { createUniformStores, type UniformStores } from '../../queries/uniforms/stores';
import { currentUser } from '../../queries/watch';
import { Notice, ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, QuietText, Stack, Unseen } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { useAnswer } from '../../ui/useAnswer';
import type { Desk } from './desk/desk';
import type { CatalogueFacts } from './desk/shortlist';
import { SearchView } from './SearchView';

export interface UniformTools {
  readonly desk: Desk;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly stores: UniformStores;
}

interface UniformsPageProps {
  readonly desk: Desk;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
}

interface OpenCatalogue {
  readonly version: string;
  readonly created: number;
  readonly facts: CatalogueFacts;
}

/** The whole page; everything that reaches Splunk or the worker comes in. */
export function UniformsPage({ desk, rest, tenantApp }: UniformsPageProps) {
  const tools = useMemo(
    () => ({ desk, rest, tenantApp, stores: createUniformStores(rest, tenantApp, currentUser()) }),
    [desk, rest, tenantApp],
  );
  const [progress, setProgress] = useState('');
  useEffect(() => {
    document.title = 'Uniforms · Minerva';
  }, []);
  const { answer, again } = useAnswer(`catalogue ${tenantApp}`, (signal) =>
    openCatalogue(tools, (read, of) => setProgress(`${read} of ${of} parts`), signal),
  );
  if (answer.state === 'ready' && answer.value !== undefined)
    return (
      <SearchView
        tools={tools}
        facts={answer.value.facts}
        version={answer.value.version}
        intro={<Intro {...answer.value} />}
      />
    );
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

function Title() {
  return <PageTitle>Which school wears this?</PageTitle>;
}

function Intro({ facts, version, created }: OpenCatalogue) {
  const day = created > 0 ? new Date(created * 1000).toISOString().slice(0, 10) : 'of unknown day';
  return (
    <div>
      <Title />
      <QuietText>
        {countOf(facts.schools, 'school')}, of {facts.dressed.toLocaleString('en')} the uniform is known (
        {countOf(facts.outfits, 'outfit')}), catalogue {version} ({day}). What you type stays in this tab
        until you make a sheet; a picture never leaves it. <Unseen>The search runs in this browser.</Unseen>
      </QuietText>
    </div>
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

async function openCatalogue(
  { desk, rest, tenantApp }: UniformTools,
  onPage: (read: number, of: number) => void,
  signal: AbortSignal,
): Promise<Result<OpenCatalogue | undefined, SearchProblem>> {
  const read = await readCataloguePages({ rest, tenantApp, onPage }, signal);
  if (!read.ok) return read;
  if (read.value === undefined) return { ok: true, value: undefined };
  const { version, created, bodies } = read.value;
  const opened = await desk.ask({ kind: 'open', bodies }, 'opened', signal);
  return opened.ok ? { ok: true, value: { version, created, facts: opened.value.facts } } : opened;
}
