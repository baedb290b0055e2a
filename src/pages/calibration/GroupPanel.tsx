// The same figures for parts of the list, so that a region or a thin coverage in which it ranks badly is seen.
import { useState } from 'react';
import {
  LEAST_LABELS_OF_A_GROUP,
  measureGroups,
  type GroupMeasure,
} from '../../core/risk/calibration/groups';
import type { SettledLabels } from '../../core/risk/calibration/labels';
import type { MeasuredSubject } from '../../queries/risk/measuring';
import { NOT_SAID, type FacetName } from '../../queries/risk/riskSearches';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Foreign } from '../../ui/Foreign';
import { pageAddress } from '../../ui/pageAddress';
import { percentWords } from '../../ui/risk/words';
import { LinkButton, Panel, PanelTitle, Quiet, QuietText, Stack, TextLink } from '../../ui/surfaces';
import { Figure, OpenedList, useOpened, type Opened } from './Opened';
import { ShareWords } from './ShareWords';

const TOP_OF_A_GROUP = 0.1;
const FIRST_GROUPS = 12;

interface GroupPanelProps {
  readonly title: string;
  readonly head: string;
  readonly subjects: readonly MeasuredSubject[];
  readonly labels: SettledLabels;
  /** The filter of the ranked list that leaves a part. */
  readonly facet: FacetName;
  /** What the filter has for a business, several where it stands in several parts; '' where it is not said. */
  readonly groupsOf: (subject: MeasuredSubject) => readonly string[];
  /** How a part is called. */
  readonly nameOf?: (group: string) => string;
  /** Said below, where something must be. */
  readonly note?: string;
}

/** Parts by what `groupsOf` says of each business, largest first. */
export function GroupPanel(props: GroupPanelProps) {
  const { title, head, subjects, labels, facet, groupsOf, nameOf = (group: string) => group, note } = props;
  const opened = useOpened();
  const [isWhole, setIsWhole] = useState(false);
  const groups = measureGroups(
    subjects.flatMap((subject) => groupsOf(subject).map((group) => ({ ...subject, group }))),
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
              <GroupRow key={group.group} {...{ measure: group, facet, opened }} name={nameOf(group.group)} />
            ))}
          </tbody>
        </ScrollTable>
        <OpenedList opened={opened} />
        {shown.length < groups.length && (
          <LinkButton type="button" onClick={() => setIsWhole(true)}>
            Show all {groups.length.toLocaleString('en')}
          </LinkButton>
        )}
        <Quiet>
          No figure where fewer than {LEAST_LABELS_OF_A_GROUP} were looked at: it would be the luck of a few.
          The tops are of the order by place in the list. {note}
        </Quiet>
      </Stack>
    </Panel>
  );
}

interface GroupRowProps {
  readonly measure: GroupMeasure;
  readonly facet: FacetName;
  readonly name: string;
  readonly opened: Opened;
}

function GroupRow({ measure, facet, name, opened }: GroupRowProps) {
  const { group, subjects, unscored, looked, measured } = measure;
  const words = group === '' ? 'not said' : name;
  const filter = { [facet]: group === '' ? NOT_SAID : group };
  return (
    <tr>
      <th scope="row">
        <TextLink href={pageAddress('risk', filter, window.location.search)}>
          <Foreign>{words}</Foreign>
        </TextLink>
      </th>
      <td className="number">{subjects.toLocaleString('en')}</td>
      <td className="number">{unscored.toLocaleString('en')}</td>
      <td className="number">
        <Figure title={`Looked at: ${words}`} subjects={looked} opened={opened} />
      </td>
      {measured === undefined ? (
        <td colSpan={2}>
          <Quiet>too few were looked at</Quiet>
        </td>
      ) : (
        <>
          <td>
            <ShareWords of={measured.precision.precision} />
          </td>
          <td>
            <ShareWords of={measured.capture.captured} />
          </td>
        </>
      )}
    </tr>
  );
}
