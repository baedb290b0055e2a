// Precision at the top, share of known cases caught, and both by region and by coverage.
import { useMemo, useState } from 'react';
import {
  LEAST_LABELS_OF_A_GROUP,
  measureGroups,
  type GroupMeasure,
} from '../../core/risk/calibration/groups';
import type { ShareInterval } from '../../core/risk/calibration/interval';
import type { SettledLabels } from '../../core/risk/calibration/labels';
import { captureInTop, precisionAtK, rankingOf, type Ranking } from '../../core/risk/calibration/ranking';
import type { MeasuredList, MeasuredSubject } from '../../queries/risk/measuring';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Foreign } from '../../ui/Foreign';
import { Notice, PartialNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { percentWords } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Stack, TextLink } from '../../ui/surfaces';
import { countOf } from '../../ui/words';

const TOPS = [10, 25, 50, 100, 250, 500, 1_000];
const SHARES = [0.01, 0.05, 0.1, 0.2, 0.5];
const TOP_OF_A_GROUP = 0.1;
const FIRST_GROUPS = 12;

interface MeasuresProps {
  readonly list: MeasuredList;
  readonly labels: SettledLabels;
}

/** The figures, or why there are none. */
export function Measures({ list, labels }: MeasuresProps) {
  const ranking = useMemo(() => rankingOf(list.subjects, labels.foundIn), [list, labels]);
  const labelled = ranking.groups.reduce((sum, group) => sum + group.labelled, 0);
  const lost = labels.foundIn.size - labelled;
  if (list.subjects.length === 0)
    return (
      <Notice weight="note">
        <p>
          <b>Nothing has been scored yet</b>, so there is nothing to measure.
        </p>
      </Notice>
    );
  if (labelled === 0)
    return (
      <Notice weight="note">
        <p>
          <b>No scored business has a finding yet</b>, so how well the list ranks is unknown. Record what you
          find on the page of a business: open one from{' '}
          <TextLink href={pageAddress('risk', {}, window.location.search)}>the ranked list</TextLink>.
        </p>
      </Notice>
    );
  return (
    <Stack $gap={14}>
      <PartialNotice warnings={list.warnings} />
      {list.isCut && (
        <Notice weight="warning">
          <p>
            Only {list.subjects.length.toLocaleString('en')} scores could be read; the figures are of these.
          </p>
        </Notice>
      )}
      {lost > 0 && (
        <Notice weight="warning">
          <p>{countOf(lost, 'finding')} about businesses that are not scored now: measured without.</p>
        </Notice>
      )}
      <PrecisionPanel ranking={ranking} />
      <CapturePanel ranking={ranking} />
      <GroupPanel
        title="By region"
        head="Region"
        subjects={list.subjects}
        labels={labels}
        groupOf={({ region }) => region}
      />
      <GroupPanel
        title="By coverage"
        head="Data for"
        subjects={list.subjects}
        labels={labels}
        groupOf={({ knownDimensions }) =>
          knownDimensions === undefined ? '' : countOf(knownDimensions, 'dimension')
        }
      />
    </Stack>
  );
}

function PrecisionPanel({ ranking }: { readonly ranking: Ranking }) {
  const rows = TOPS.filter((top, at) => at === 0 || top <= ranking.size).map((top) =>
    precisionAtK(ranking, top),
  );
  return (
    <Panel aria-labelledby="precision-title">
      <PanelTitle id="precision-title">Precision at the top</PanelTitle>
      <Stack>
        <ScrollTable caption="Precision at the top of the list">
          <thead>
            <tr>
              <th scope="col">The first</th>
              <th scope="col" className="number">
                Looked at
              </th>
              <th scope="col" className="number">
                Indications found
              </th>
              <th scope="col">Precision</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ wanted, taken, labelled, found, precision }) => (
              <tr key={wanted}>
                <th scope="row">
                  {wanted.toLocaleString('en')}
                  {taken > wanted && <Quiet> ({taken.toLocaleString('en')}: several share the points)</Quiet>}
                </th>
                <td className="number">{labelled.toLocaleString('en')}</td>
                <td className="number">{found.toLocaleString('en')}</td>
                <td>
                  <Share of={precision} />
                </td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <Quiet>
          Indications found, of those that somebody looked at. The range holds the true share 95 times in 100
          (Wilson).
        </Quiet>
      </Stack>
    </Panel>
  );
}

function CapturePanel({ ranking }: { readonly ranking: Ranking }) {
  return (
    <Panel aria-labelledby="capture-title">
      <PanelTitle id="capture-title">Known cases in the top part</PanelTitle>
      <Stack>
        <ScrollTable caption="Share of known cases in the top part of the list">
          <thead>
            <tr>
              <th scope="col">The top</th>
              <th scope="col" className="number">
                Businesses
              </th>
              <th scope="col" className="number">
                Known cases in it
              </th>
              <th scope="col">Share of all known cases</th>
            </tr>
          </thead>
          <tbody>
            {SHARES.map((share) => captureInTop(ranking, share)).map(
              ({ share, taken, found, known, captured }) => (
                <tr key={share}>
                  <th scope="row">{percentWords(share)}</th>
                  <td className="number">{taken.toLocaleString('en')}</td>
                  <td className="number">
                    {found.toLocaleString('en')} of {known.toLocaleString('en')}
                  </td>
                  <td>
                    <Share of={captured} />
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </ScrollTable>
        <Quiet>
          A known case is a business in which indications were found. One with too little data for points is
          in no top, however large.
        </Quiet>
      </Stack>
    </Panel>
  );
}

interface GroupPanelProps {
  readonly title: string;
  readonly head: string;
  readonly subjects: readonly MeasuredSubject[];
  readonly labels: SettledLabels;
  readonly groupOf: (subject: MeasuredSubject) => string;
}

function GroupPanel({ title, head, subjects, labels, groupOf }: GroupPanelProps) {
  const [isWhole, setIsWhole] = useState(false);
  const groups = measureGroups(
    subjects.map((subject) => ({ ...subject, group: groupOf(subject) })),
    labels.foundIn,
    TOP_OF_A_GROUP,
  );
  const shown = isWhole ? groups : groups.slice(0, FIRST_GROUPS);
  const id = `groups-${head.replaceAll(' ', '-')}`;
  return (
    <Panel aria-labelledby={id}>
      <PanelTitle id={id}>{title}</PanelTitle>
      <Stack>
        {groups.length === 1 && groups[0]?.group === '' && (
          <QuietText>It was not said of any business.</QuietText>
        )}
        <ScrollTable caption={`Figures ${title.toLowerCase()}`}>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                Businesses
              </th>
              <th scope="col" className="number">
                Without points
              </th>
              <th scope="col" className="number">
                Looked at
              </th>
              <th scope="col">Precision in its top {percentWords(TOP_OF_A_GROUP)}</th>
              <th scope="col">Its known cases in that top</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <GroupRow key={group.group} measure={group} />
            ))}
          </tbody>
        </ScrollTable>
        {shown.length < groups.length && (
          <LinkButton type="button" onClick={() => setIsWhole(true)}>
            Show all {groups.length.toLocaleString('en')}
          </LinkButton>
        )}
        <Quiet>
          No figure where fewer than {LEAST_LABELS_OF_A_GROUP} were looked at: it would be the luck of a few.
        </Quiet>
      </Stack>
    </Panel>
  );
}

function GroupRow({
  measure: { group, subjects, unscored, labelled, measured },
}: {
  readonly measure: GroupMeasure;
}) {
  return (
    <tr>
      <th scope="row">{group === '' ? <Quiet>not said</Quiet> : <Foreign>{group}</Foreign>}</th>
      <td className="number">{subjects.toLocaleString('en')}</td>
      <td className="number">{unscored.toLocaleString('en')}</td>
      <td className="number">{labelled.toLocaleString('en')}</td>
      {measured === undefined ? (
        <td colSpan={2}>
          <Quiet>too few were looked at</Quiet>
        </td>
      ) : (
        <>
          <td>
            <Share of={measured.precision.precision} />
          </td>
          <td>
            <Share of={measured.capture.captured} />
          </td>
        </>
      )}
    </tr>
  );
}

/** A share with its range; unknown where nothing was looked at, which is not 0. */
function Share({ of }: { readonly of: ShareInterval | undefined }) {
  if (of === undefined) return <Quiet>unknown</Quiet>;
  return (
    <>
      {percentWords(of.share)}{' '}
      <Quiet>
        ({percentWords(of.low)} to {percentWords(of.high)})
      </Quiet>
    </>
  );
}
