// Home: what is in, what came lately, what was left out, what is linked and watched. Every part asks for itself, so that
// one that fails takes no other with it; and every number opens into the rows behind it.
import { useEffect, useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { pageAddress } from '../../ui/pageAddress';
import { PageBody, PageTitle, Row, Stack, TextLink } from '../../ui/surfaces';
import { FirstSteps } from './FirstSteps';
import { HomeToolsProvider } from './HomeContext';
import { LinkPanel } from './LinkPanel';
import { Overview } from './Overview';
import { QuarantinePanel } from './QuarantinePanel';
import { RunPanel } from './RunPanel';
import { SourcePanel } from './SourcePanel';
import { useHomeAnswers } from './useHomeAnswers';
import { WatchPanel } from './WatchPanel';

interface HomePageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
}

/** The whole page; everything that reaches Splunk comes in. */
export function HomePage({ client, rest, tenantApp }: HomePageProps) {
  const [now] = useState(() => Date.now());
  const tools = useMemo(
    () => ({ client, rest, tenantApp, tenant: tenantApp.replace(/^minerva_tenant_/, ''), now }),
    [client, rest, tenantApp, now],
  );
  const answers = useHomeAnswers(tools);
  const isEmpty = answers.total.state === 'ready' && answers.total.value === 0;
  useEffect(() => {
    document.title = 'Home · Minerva';
  }, []);
  return (
    <HomeToolsProvider value={tools}>
      <PageBody>
        <Stack $gap={14}>
          <Row $gap={16}>
            <PageTitle>What is in</PageTitle>
            <TextLink href={pageAddress('find', {}, window.location.search)}>Find a record</TextLink>
            <TextLink href={pageAddress('setup', {}, window.location.search)}>
              Set up: is all in order?
            </TextLink>
            <Button label="Look again" onClick={answers.again} />
          </Row>
          <Overview answers={answers} />
          {isEmpty && <FirstSteps />}
          <LinkPanel links={answers.links} />
          <WatchPanel watched={answers.watched} alerts={answers.alerts} />
          <SourcePanel sources={answers.sources} arrivals={answers.arrivals} />
          <RunPanel runs={answers.runs} />
          <QuarantinePanel quarantine={answers.quarantine} />
        </Stack>
      </PageBody>
    </HomeToolsProvider>
  );
}
