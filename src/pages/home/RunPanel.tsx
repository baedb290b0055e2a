import type { InputRun, Listed } from '../../queries/home/home';
import { ARRIVAL_DAYS, runsOfStanza } from '../../queries/home/homeSearches';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { PartialNotice } from '../../ui/Notice';
import { Panel, PanelTitle, Quiet, Stack, Tag } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import type { Evidence } from './evidence';
import { EvidenceTable, type Column } from './EvidenceTable';

const FAILED: readonly string[] = ['broken', 'failed'];

const columns: readonly Column<InputRun>[] = [
  { head: 'Input', cell: ({ stanza }) => <Foreign>{stanza}</Foreign> },
  { head: 'Source', isWhole: true, cell: ({ source }) => <Foreign>{source}</Foreign> },
  { head: 'Last run', cell: ({ lastRun }) => (lastRun === undefined ? 'unknown' : <Moment at={lastRun} />) },
  {
    head: 'Its outcome',
    cell: ({ outcome, problem }) => (
      <Stack $gap={2}>
        <span>
          {FAILED.includes(outcome) ? <Tag>✕ {outcome}</Tag> : outcome === '' ? 'unknown' : outcome}
        </span>
        {problem !== '' && (
          <Quiet>
            <Foreign>{problem.slice(0, 300)}</Foreign>
          </Quiet>
        )}
      </Stack>
    ),
  },
  {
    head: 'Runs',
    isNumber: true,
    cell: ({ runs, failed }) =>
      failed === 0
        ? runs.toLocaleString('en')
        : `${runs.toLocaleString('en')}, ${failed.toLocaleString('en')} failed`,
  },
];

/** How the collectors' runs went. */
export function RunPanel({ runs }: { readonly runs: Answer<Listed<InputRun>> }) {
  return (
    <Panel aria-labelledby="home-runs">
      <PanelTitle id="home-runs">Runs of the collectors, last {ARRIVAL_DAYS} days</PanelTitle>
      <Answered answer={runs}>
        {({ items, warnings }) => (
          <Stack>
            <PartialNotice warnings={warnings} />
            {items.length === 0 ? (
              <Quiet>
                No collector has reported a run in the last {ARRIVAL_DAYS} days. Whether one ran is unknown.
              </Quiet>
            ) : (
              <EvidenceTable
                caption="Inputs, those with failed runs first"
                columns={columns}
                items={items}
                nameOf={({ source, stanza }) => `${stanza} (${source})`}
                evidenceOf={evidenceOf}
                opens="Its runs"
              />
            )}
          </Stack>
        )}
      </Answered>
    </Panel>
  );
}

function evidenceOf({ source, stanza }: InputRun): Evidence | undefined {
  const search = runsOfStanza(source, stanza);
  return (
    search && {
      search,
      none: 'No run is to be seen any more.',
      columns: [
        { field: 'at', head: 'Ended', kind: 'time' },
        { field: 'outcome', head: 'Outcome', kind: 'text' },
        { field: 'rows_read', head: 'Rows read', kind: 'number' },
        { field: 'records', head: 'Records written', kind: 'number' },
        { field: 'left_out', head: 'Left out', kind: 'number' },
        { field: 'problem', head: 'Problem', kind: 'text' },
      ],
    }
  );
}
