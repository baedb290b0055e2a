import type { LinkState } from '../../queries/home/links';
import { largestEntities, refusedValues } from '../../queries/home/homeSearches';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { PartialNotice } from '../../ui/Notice';
import { wordsOfRefusal } from '../../ui/refusalWords';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { Behind } from './Behind';
import type { Evidence } from './evidence';

const entities: Evidence = {
  search: largestEntities,
  none: 'No entity is to be seen any more.',
  columns: [
    { field: 'entity', head: 'Entity', kind: 'entity' },
    { field: 'records', head: 'Records', kind: 'number' },
    { field: 'joined_by', head: 'Joined mostly by', kind: 'mid' },
  ],
};
const refusals: Evidence = {
  search: refusedValues,
  none: 'No refusal is to be seen any more.',
  columns: [
    { field: 'mid', head: 'Value', kind: 'mid' },
    { field: 'verdict', head: 'Verdict', kind: 'text' },
    { field: 'sharers', head: 'Records', kind: 'number' },
    { field: 'reason', head: 'Reason', kind: 'text' },
  ],
};

/** Entities and refusals. */
export function LinkPanel({ links }: { readonly links: Answer<LinkState> }) {
  return (
    <Panel aria-labelledby="home-links">
      <PanelTitle id="home-links">Links</PanelTitle>
      <Answered answer={links}>{(state) => <Links state={state} />}</Answered>
    </Panel>
  );
}

function Links({ state }: { readonly state: LinkState }) {
  const { lastRun, records, largest, warnings } = state;
  const refused = [...state.refusals.values()].reduce((sum, count) => sum + count, 0);
  const hasNothing = lastRun === undefined && records === 0 && refused === 0;
  return (
    <Stack>
      <PartialNotice warnings={warnings} />
      {hasNothing ? (
        <Quiet>No linking has run yet, so it is unknown who shares what beyond a search in Find.</Quiet>
      ) : (
        <>
          {lastRun === undefined ? (
            <Quiet>When linking last ran is unknown.</Quiet>
          ) : (
            <span>
              Last run{' '}
              {lastRun.finished === undefined ? 'at an unknown time' : <Moment at={lastRun.finished} />}
              {lastRun.summary !== '' && (
                <>
                  : <Foreign>{lastRun.summary}</Foreign>
                </>
              )}
            </span>
          )}
          <Behind
            label={`${countOf(state.entities, 'entity', 'entities')} of ${countOf(records, 'record')}${largest === undefined ? '' : `; the largest holds ${largest.toLocaleString('en')}`}.`}
            evidence={entities}
          />
          <Behind
            label={`${countOf(refused, 'value')} joined nothing${refused === 0 ? '' : ` (${[...state.refusals].map(([verdict, count]) => `${wordsOfRefusal(verdict)}: ${count.toLocaleString('en')}`).join(', ')})`}.`}
            evidence={refusals}
          />
        </>
      )}
      <Quiet>An entity is records that may belong together: a lead, not a finding.</Quiet>
    </Stack>
  );
}
