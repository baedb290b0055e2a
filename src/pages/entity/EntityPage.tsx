// Entity: the records that belong together, each value with its evidence, why and why not, and what was decided. Analysis
// is done elsewhere; this shows it.
import { useCallback, useEffect, useMemo, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import type { DecisionStore } from '../../queries/entity/decisions';
import { readEntity } from '../../queries/entity/entity';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { DecisionProvider } from '../../ui/decisions/DecisionContext';
import { ProblemNotice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { PageBody, PageTitle, Panel, Stack, Unseen } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import type { EntityTools } from './EntityContext';
import { EntityView } from './EntityView';
import { NoEntity } from './NoEntity';
import { addressOf, readPlace, type EntityPlace } from './place';

interface EntityPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly decisions: DecisionStore;
}

/** The whole page; everything that reaches Splunk comes in. */
export function EntityPage({ client, rest, tenantApp, decisions }: EntityPageProps) {
  const { place, go } = usePlace();
  const tools = useMemo(() => ({ client, rest, tenantApp, place, go }), [client, rest, tenantApp, place, go]);
  useEffect(() => {
    document.title = `${place.entity ?? 'Entity'} · Minerva`;
  }, [place.entity]);
  return (
    <DecisionProvider store={decisions}>
      <PageBody>
        {place.entity === undefined ? (
          <NoEntity tools={tools} />
        ) : (
          <Opened key={place.entity} tools={tools} entity={place.entity} />
        )}
      </PageBody>
    </DecisionProvider>
  );
}

function Opened({ tools, entity }: { readonly tools: EntityTools; readonly entity: string }) {
  const { answer, again, cancel } = useAnswer(entity, (signal) => readEntity(tools.client, entity, signal));
  if (answer.state === 'waiting')
    return (
      <Stack $gap={14} aria-busy="true">
        <PageTitle>Opening the entity …</PageTitle>
        <Unseen role="status">Reading the records of {entity} …</Unseen>
        <div>
          <Button label="Cancel" onClick={cancel} />
        </div>
        <Panel>
          <Skeleton bars={12} />
        </Panel>
      </Stack>
    );
  if (answer.state === 'problem')
    return (
      <Stack $gap={14}>
        <PageTitle>The entity could not be opened</PageTitle>
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      </Stack>
    );
  if (answer.value.members.length === 0) return <NoEntity tools={tools} asked={entity} />;
  return <EntityView tools={tools} entity={entity} read={answer.value} onAgain={again} />;
}

/** The place in the address bar, and a way to go elsewhere that the back button undoes. */
function usePlace(): { readonly place: EntityPlace; readonly go: (place: EntityPlace) => void } {
  const [place, setPlace] = useState(() => readPlace(window.location.search));
  useEffect(() => {
    const follow = (): void => setPlace(readPlace(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: EntityPlace) => {
    const address = addressOf(next, window.location.search);
    if (address !== window.location.search) window.history.pushState(null, '', address);
    setPlace(next);
  }, []);
  return { place, go };
}
