import type { SettledLabels } from '../../core/risk/calibration/labels';
import { MAX_DOCUMENTS, type DocumentList } from '../../queries/risk/documents';
import type { LabelSaid } from '../../queries/risk/said';
import { Notice } from '../../ui/Notice';
import { LABEL_CAUTION } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Row, Stack } from '../../ui/surfaces';
import { BigNumber } from '../../ui/visualizations/BigNumber';
import { countOf } from '../../ui/words';
import { Figure, OpenedList, useOpened } from './Opened';

interface LabelsPanelProps {
  readonly labels: SettledLabels;
  readonly list: DocumentList<LabelSaid>;
}

/** What the figures below are measured against, and what it cannot tell. */
export function LabelsPanel({ labels: { foundIn, unclear, disputed }, list }: LabelsPanelProps) {
  const opened = useOpened();
  const those = (found: boolean): readonly string[] =>
    [...foundIn].flatMap(([subject, its]) => (its === found ? [subject] : [])).sort();
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['with indications', those(true)],
    ['without indications', those(false)],
    ['unclear, left out', unclear],
    ['disputed, left out', disputed],
  ];
  return (
    <Panel aria-labelledby="labels-title">
      <PanelTitle id="labels-title">What analysts found</PanelTitle>
      <Stack>
        <Row $gap={24}>
          {kinds.map(([label, subjects]) => (
            <BigNumber key={label} value={subjects.length.toLocaleString('en')} label={label} />
          ))}
        </Row>
        {kinds.some(([, subjects]) => subjects.length > 0) && (
          <Row $gap={14}>
            <Quiet>Name those</Quiet>
            {kinds.map(
              ([label, subjects]) =>
                subjects.length > 0 && (
                  <span key={label}>
                    {label}: <Figure title={`Businesses ${label}`} subjects={subjects} opened={opened} />
                  </span>
                ),
            )}
          </Row>
        )}
        <OpenedList opened={opened} />
        <Quiet>{LABEL_CAUTION}</Quiet>
        <Quiet>
          Analysts look where the list sends them, so businesses far down are hardly labelled: precision at
          the top is measured fairly, the share of known cases caught looks better than it is. Findings at
          randomly chosen businesses would mend that.
        </Quiet>
        {list.isCut && (
          <Notice weight="warning">
            <p>
              Only the newest {MAX_DOCUMENTS.toLocaleString('en')} findings were read; everything below is
              measured on these.
            </p>
          </Notice>
        )}
        {list.unreadable > 0 && (
          <Notice weight="warning">
            <p>{countOf(list.unreadable, 'finding')} could not be read.</p>
          </Notice>
        )}
      </Stack>
    </Panel>
  );
}
