// Intake of uniforms: what schools wear is sent in, decided about, kept by years, and counted where it is missing.
import { useEffect, useMemo, type ReactNode } from 'react';
import Button from '@splunk/react-ui/Button';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Result } from '../../core/brand';
import { schoolFinder } from '../../core/uniforms/schools/findSchools';
import type { SearchClient } from '../../queries/searchClient';
import type { SearchProblem } from '../../queries/searchProblem';
import type { SplunkRest } from '../../queries/splunkRest';
import { readUniformBase } from '../../queries/uniforms/base';
import type { CatalogueShelf } from '../../queries/uniforms/catalogueShelf';
import { askKnownHash } from '../../queries/uniforms/knownHashes';
import type { IntakeStore } from '../../queries/uniforms/intakeStore';
import { Notice, PartialNotice, ProblemNotice } from '../../ui/Notice';
import { useAddress } from '../../ui/risk/useAddress';
import { focusRing, PageBody, PageTitle, QuietText, Stack } from '../../ui/surfaces';
import { useAnswer, type Answer } from '../../ui/useAnswer';
import type { ArtworkTools } from './artwork/openArtwork';
import { pixelsOfAddress } from './artwork/pixelsOf';
import { CoverageView } from './coverage/CoverageView';
import { IntakeProvider, type ChosenBase, type IntakeTools } from './IntakeContext';
import { addressOf, intakeViews, readPlace, type IntakePlace, type IntakeView } from './place';
import { QueueView } from './queue/QueueView';
import { SendView } from './send/SendView';
import { VersionsView } from './versions/VersionsView';

const viewNames: Readonly<Record<IntakeView, string>> = {
  send: 'Send in',
  queue: 'Queue',
  versions: 'Versions',
  coverage: 'Coverage',
};

const Views = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 20px;
  border-bottom: 1px solid ${variables.borderColor};
  a {
    padding: 4px 0 6px;
    color: ${variables.contentColorDefault};
    text-decoration: none;
    border-bottom: 3px solid transparent;
    ${focusRing}
  }
  a[aria-current='page'] {
    color: ${variables.contentColorActive};
    font-weight: ${variables.fontWeightSemiBold};
    border-bottom-color: ${variables.contentColorLink};
  }
`;

interface UniformIntakePageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
  readonly store: IntakeStore;
  /** The browser's own copy of the catalogue. */
  readonly shelf: CatalogueShelf;
  /** Epoch seconds; a test gives its own. */
  readonly now?: () => number;
  /** Draws artwork for measuring; a test without a canvas gives its own. */
  readonly pixelsOf?: ArtworkTools['pixelsOf'];
}

const never = new AbortController().signal;
const wallClock = (): number => Math.floor(Date.now() / 1000);

/** The whole page; everything that reaches Splunk comes in. */
export function UniformIntakePage(props: UniformIntakePageProps) {
  const { client, rest, tenantApp, store, shelf, now = wallClock, pixelsOf = pixelsOfAddress } = props;
  const { place, go } = useAddress(readPlace, addressOf);
  const { answer: base, again } = useAnswer(`base ${tenantApp}`, (signal) => readBase(client, signal));
  const tools = useMemo(
    (): IntakeTools => ({
      ...{ rest, tenantApp, store, shelf, base, go, now, readBaseAgain: again },
      artworkTools: { pixelsOf, check: (hashes) => askKnownHash({ rest, tenantApp }, hashes, never) },
    }),
    [rest, tenantApp, store, shelf, base, again, go, now, pixelsOf],
  );
  useEffect(() => {
    document.title = `${viewNames[place.view]} · Uniforms: intake · Minerva`;
  }, [place.view]);
  return (
    <IntakeProvider value={tools}>
      <PageBody>
        <Stack $gap={14}>
          <div>
            <PageTitle>What schools wear</PageTitle>
            <QuietText>
              A shortlist can only name schools whose uniform somebody told. Tell clothes and badges, never
              anything about a child.
            </QuietText>
          </div>
          <ViewLinks place={place} go={go} />
          <BaseNotice base={base} again={again} />
          <View key={place.view} place={place} />
        </Stack>
      </PageBody>
    </IntakeProvider>
  );
}

function View({ place }: { readonly place: IntakePlace }): ReactNode {
  const { view, school } = place;
  switch (view) {
    case 'send':
      return <SendView key={school} school={school} />;
    case 'queue':
      return <QueueView />;
    case 'versions':
      return <VersionsView school={school} />;
    case 'coverage':
      return <CoverageView />;
  }
}

interface ViewLinksProps {
  readonly place: IntakePlace;
  readonly go: (place: IntakePlace) => void;
}

/** Addresses of their own, so that each part can be opened beside another. */
function ViewLinks({ place, go }: ViewLinksProps) {
  return (
    <Views aria-label="Parts of the intake">
      {intakeViews.map((view) => {
        const next = view === 'versions' || view === 'send' ? { ...place, view } : { view };
        return (
          <a
            key={view}
            href={addressOf(next, window.location.search)}
            aria-current={place.view === view ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              go(next);
            }}
          >
            {viewNames[view]}
          </a>
        );
      })}
    </Views>
  );
}

function BaseNotice({ base, again }: { readonly base: Answer<ChosenBase>; readonly again: () => void }) {
  if (base.state === 'problem')
    return <ProblemNotice problem={base.problem} action={<Button label="Try again" onClick={again} />} />;
  if (base.state === 'waiting') return null;
  if (base.value.schools.size === 0)
    return (
      <Notice weight="warning">
        <p>
          <b>This tenant has no base of schools yet.</b> An administrator reads the registers in first (see
          the chapter on the school base of the documentation).
        </p>
      </Notice>
    );
  return <PartialNotice warnings={base.value.warnings} />;
}

async function readBase(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<ChosenBase, SearchProblem>> {
  const read = await readUniformBase(client, signal);
  if (!read.ok) return read;
  const { schools, warnings } = read.value;
  const finder = schoolFinder(schools.values());
  return { ok: true, value: { schools, finder, warnings } };
}
