// The chart's page without anything to draw: where to begin.
import type { Mid } from '../../core/brand';
import { readMid } from '../../core/identifiers/mid';
import { textCell } from '../../queries/cells';
import { readEvidence } from '../../queries/home/home';
import { largestEntities } from '../../queries/home/homeSearches';
import type { ResultRow } from '../../queries/jobAnswers';
import type { SearchClient } from '../../queries/searchClient';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { Notice, PartialNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { Mono, Panel, PanelTitle, PlainList, Quiet, Stack, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { nameOfValue } from './names';

/** What a chart begins with, and the largest entities to begin with at once. */
export function NoStart({ client }: { readonly client: SearchClient }) {
  const { answer } = useAnswer('largest', (signal) => readEvidence(client, largestEntities, signal));
  return (
    <>
      <Notice weight="note">
        <p>
          <b>A chart begins with a record, a value or an entity.</b>
        </p>
        <p>
          <TextLink href={pageAddress('find', {}, window.location.search)}>Find</TextLink> what you look for,
          and follow “Show on chart”. An address that ends in <Mono>?record=…</Mono>, <Mono>?mid=…</Mono> or{' '}
          <Mono>?entity=e_…</Mono> leads here, too; the one you followed names none of them.
        </p>
      </Notice>
      <Panel aria-labelledby="largest-title">
        <PanelTitle id="largest-title">Largest entities</PanelTitle>
        <Answered answer={answer}>
          {({ rows, warnings }) => (
            <Stack>
              <PartialNotice warnings={warnings} />
              {rows.length === 0 && <Quiet>No entity is to be seen: linking may not have run yet.</Quiet>}
              <PlainList $gap={6}>
                {rows.map((row) => (
                  <li key={textCell(row, 'entity')}>
                    <Entity row={row} />
                  </li>
                ))}
              </PlainList>
              <Quiet>Records that may belong together: a lead, not a finding.</Quiet>
            </Stack>
          )}
        </Answered>
      </Panel>
    </>
  );
}

function Entity({ row }: { readonly row: ResultRow }) {
  const [entity, joinedBy] = [textCell(row, 'entity'), textCell(row, 'joined_by')];
  const mid = readMid(joinedBy) === undefined ? undefined : nameOfValue({ mid: joinedBy as Mid });
  return (
    <>
      <TextLink href={pageAddress('chart', { entity }, window.location.search)}>
        <Mono>{entity}</Mono>
      </TextLink>{' '}
      {countOf(Number(textCell(row, 'records')), 'record')}
      {mid !== undefined && (
        <Quiet>
          {' '}
          joined mostly by <Foreign>{mid.slice(0, 160)}</Foreign>
        </Quiet>
      )}
    </>
  );
}
