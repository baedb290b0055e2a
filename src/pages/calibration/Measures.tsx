// Precision at the top, share of known cases caught, and both by region, by coverage and by source.
import { useMemo } from 'react';
import type { SettledLabels } from '../../core/risk/calibration/labels';
import type { MeasuredList } from '../../queries/risk/measuring';
import { Notice, PartialNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { Stack, TextLink } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { CapturePanel } from './CapturePanel';
import { GroupPanel } from './GroupPanel';
import { PrecisionPanel } from './PrecisionPanel';
import { bothRankings } from './rankings';

interface MeasuresProps {
  readonly list: MeasuredList;
  readonly labels: SettledLabels;
}

/** The figures, or why there are none. */
export function Measures({ list, labels }: MeasuresProps) {
  const rankings = useMemo(() => bothRankings(list.subjects, labels.foundIn), [list, labels]);
  const labelled = rankings.place.groups.reduce((sum, { looked }) => sum + looked.length, 0);
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
      <PrecisionPanel rankings={rankings} />
      <CapturePanel rankings={rankings} foundIn={labels.foundIn} />
      <GroupPanel
        title="By region"
        head="Region"
        subjects={list.subjects}
        labels={labels}
        facet="region"
        groupsOf={({ region }) => [region]}
      />
      <GroupPanel
        title="By coverage"
        head="Data for"
        subjects={list.subjects}
        labels={labels}
        facet="coverage"
        groupsOf={({ knownDimensions }) => [knownDimensions?.toString() ?? '']}
        nameOf={(known) => countOf(Number(known), 'dimension')}
      />
      <GroupPanel
        title="By source"
        head="Its reasons rest on"
        subjects={list.subjects}
        labels={labels}
        facet="source"
        groupsOf={({ sources }) => (sources.length === 0 ? [''] : sources)}
        note="A business whose reasons rest on several sources stands in each of them, one without reasons under “not said”."
      />
    </Stack>
  );
}
