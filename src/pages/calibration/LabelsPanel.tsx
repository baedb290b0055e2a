import type { SettledLabels } from '../../core/risk/calibration/labels';
import { MAX_DOCUMENTS, type DocumentList } from '../../queries/risk/documents';
import type { LabelSaid } from '../../queries/risk/said';
import { Notice } from '../../ui/Notice';
import { LABEL_CAUTION } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Row, Stack } from '../../ui/surfaces';
import { BigNumber } from '../../ui/visualizations/BigNumber';
import { countOf } from '../../ui/words';

interface LabelsPanelProps {
  readonly labels: SettledLabels;
  readonly list: DocumentList<LabelSaid>;
}

/** What the figures below are measured against, and what it cannot tell. */
export function LabelsPanel({ labels: { foundIn, unclear, disputed }, list }: LabelsPanelProps) {
  const found = [...foundIn.values()].filter(Boolean).length;
  return (
    <Panel aria-labelledby="labels-title">
      <PanelTitle id="labels-title">What analysts found</PanelTitle>
      <Stack>
        <Row $gap={24}>
          <BigNumber value={found.toLocaleString('en')} label="with indications" />
          <BigNumber value={(foundIn.size - found).toLocaleString('en')} label="without indications" />
          <BigNumber value={unclear.length.toLocaleString('en')} label="unclear, left out" />
          <BigNumber value={disputed.length.toLocaleString('en')} label="disputed, left out" />
        </Row>
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
