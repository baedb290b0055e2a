import type { Listed, QuarantineReason } from '../../queries/home/home';
import { ARRIVAL_DAYS, quarantineOf } from '../../queries/home/homeSearches';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { PartialNotice } from '../../ui/Notice';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import type { Evidence } from './evidence';
import { EvidenceTable, type Column } from './EvidenceTable';

const columns: readonly Column<QuarantineReason>[] = [
  { head: 'Reason', isWhole: true, cell: ({ reason }) => <Foreign>{reason}</Foreign> },
  { head: 'Source', isWhole: true, cell: ({ source }) => <Foreign>{source}</Foreign> },
  { head: 'Rows', isNumber: true, cell: ({ rows }) => rows.toLocaleString('en') },
  { head: 'Last', cell: ({ lastSeen }) => (lastSeen === undefined ? 'unknown' : <Moment at={lastSeen} />) },
  { head: 'For example', cell: ({ message }) => <Foreign>{message.slice(0, 300)}</Foreign> },
];

/** What was left out, and why. */
export function QuarantinePanel({ quarantine }: { readonly quarantine: Answer<Listed<QuarantineReason>> }) {
  return (
    <Panel aria-labelledby="home-quarantine">
      <PanelTitle id="home-quarantine">Left out (quarantine), last {ARRIVAL_DAYS} days</PanelTitle>
      <Answered answer={quarantine}>
        {({ items, warnings }) => (
          <Stack>
            <PartialNotice warnings={warnings} />
            {items.length === 0 ? (
              <Quiet>No row was reported as left out. What no collector read is unknown.</Quiet>
            ) : (
              <EvidenceTable
                caption="Reasons why rows were left out, commonest first"
                columns={columns}
                items={items}
                nameOf={({ source, reason }) => `${reason} (${source})`}
                evidenceOf={evidenceOf}
                opens="The rows"
              />
            )}
          </Stack>
        )}
      </Answered>
    </Panel>
  );
}

function evidenceOf({ source, reason }: QuarantineReason): Evidence | undefined {
  const search = quarantineOf(source, reason);
  return (
    search && {
      search,
      none: 'No row is to be seen any more.',
      columns: [
        { field: 'at', head: 'When', kind: 'time' },
        { field: 'file', head: 'File', kind: 'text' },
        { field: 'row', head: 'Row', kind: 'number' },
        { field: 'message', head: 'Why', kind: 'text' },
      ],
    }
  );
}
