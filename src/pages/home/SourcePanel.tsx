import type { Arrivals, Listed, SourceState } from '../../queries/home/home';
import { ARRIVAL_DAYS, MAX_SOURCES, MAX_SPLIT, recordsOfSource } from '../../queries/home/homeSearches';
import { silenceOf } from '../../queries/home/silence';
import { Answered } from '../../ui/Answered';
import { DayBars } from '../../ui/DayBars';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { Notice, PartialNotice } from '../../ui/Notice';
import { Panel, PanelTitle, Quiet, Stack, Tag } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import type { Evidence } from './evidence';
import { EvidenceTable, type Column } from './EvidenceTable';
import { useHomeTools } from './HomeContext';

interface SourcePanelProps {
  readonly sources: Answer<Listed<SourceState>>;
  readonly arrivals: Answer<Arrivals>;
}

/** Sources, what they brought by day, and which have gone quiet. */
export function SourcePanel({ sources, arrivals }: SourcePanelProps) {
  return (
    <Panel aria-labelledby="home-sources">
      <PanelTitle id="home-sources">Sources</PanelTitle>
      <Answered answer={sources} bars={6}>
        {(listed) => <Sources listed={listed} arrivals={arrivals} />}
      </Answered>
    </Panel>
  );
}

function Sources({
  listed,
  arrivals,
}: {
  readonly listed: Listed<SourceState>;
  readonly arrivals: Answer<Arrivals>;
}) {
  const { now } = useHomeTools();
  if (listed.items.length === 0)
    return (
      <Stack>
        <PartialNotice warnings={listed.warnings} />
        <Quiet>No record of any source is to be seen here.</Quiet>
      </Stack>
    );
  return (
    <Stack>
      <PartialNotice warnings={listed.warnings} />
      {arrivals.state === 'problem' && (
        <Notice weight="warning">
          <p>What arrived by day is unknown: {arrivals.problem.message}</p>
        </Notice>
      )}
      {arrivals.state === 'ready' && <ArrivalNotices arrivals={arrivals.value} />}
      <EvidenceTable
        caption="Sources, latest arrival first"
        columns={columnsOf(arrivals, now)}
        items={listed.items}
        nameOf={({ source }) => source}
        evidenceOf={({ source }) => evidenceOf(source)}
        opens="Newest records"
      />
      {listed.isCut && <Quiet>Only the {MAX_SOURCES} sources with the latest arrivals are listed.</Quiet>}
      <Quiet>
        Counts are of distinct records. A day is the day of arrival, when Splunk indexed the record, in your
        Splunk time zone. Quiet: silent for more than twice the longest pause of the last {ARRIVAL_DAYS} days.
      </Quiet>
    </Stack>
  );
}

function ArrivalNotices({ arrivals }: { readonly arrivals: Arrivals }) {
  return (
    <>
      <PartialNotice warnings={arrivals.warnings} />
      {arrivals.bySource === undefined && (
        <Notice weight="note">
          <p>
            {countOf(arrivals.records, 'record')} arrived in the last {ARRIVAL_DAYS} days; more than{' '}
            {MAX_SPLIT.toLocaleString('en')} are not split by day here.
          </p>
        </Notice>
      )}
    </>
  );
}

function columnsOf(arrivals: Answer<Arrivals>, now: number): readonly Column<SourceState>[] {
  const daysOf = (source: string): ReadonlyMap<number, number> | undefined =>
    arrivals.state === 'ready' && arrivals.value.bySource !== undefined
      ? (arrivals.value.bySource.get(source) ?? new Map<number, number>())
      : undefined;
  return [
    { head: 'Source', isWhole: true, cell: ({ source }) => <Foreign>{source}</Foreign> },
    { head: 'Records', isNumber: true, cell: ({ records }) => records.toLocaleString('en') },
    {
      head: 'Last arrival',
      cell: ({ source, lastArrival }) => (
        <Stack $gap={2}>
          {lastArrival === undefined ? <Quiet>unknown</Quiet> : <Moment at={lastArrival} />}
          <SilenceTag days={daysOf(source)} />
        </Stack>
      ),
    },
    {
      head: `Arrived by day, last ${ARRIVAL_DAYS} days`,
      cell: ({ source }) => {
        const counts = daysOf(source);
        if (counts === undefined)
          return <Quiet>{arrivals.state === 'waiting' ? 'counting …' : 'unknown'}</Quiet>;
        return <DayBars what={`records of ${source}`} counts={counts} days={ARRIVAL_DAYS} today={now} />;
      },
    },
  ];
}

function SilenceTag({ days }: { readonly days: ReadonlyMap<number, number> | undefined }) {
  if (days === undefined) return null;
  const silence = silenceOf([...days.keys()]);
  if (silence.kind !== 'quiet') return null;
  return (
    <span>
      <Tag>! quiet</Tag>{' '}
      <Quiet>
        {countOf(silence.days, 'day')} without arrival; before, never more than {silence.longestPauseDays}
      </Quiet>
    </span>
  );
}

function evidenceOf(source: string): Evidence | undefined {
  const search = recordsOfSource(source);
  return (
    search && {
      search,
      none: 'No record is to be seen any more.',
      columns: [
        { field: 'arrived', head: 'Arrived', kind: 'time' },
        { field: 'kind', head: 'Kind', kind: 'text' },
        { field: 'name', head: 'Name', kind: 'text' },
        { field: 'record_key', head: 'Record', kind: 'record' },
      ],
    }
  );
}
