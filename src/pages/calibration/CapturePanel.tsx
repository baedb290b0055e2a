// What part of the known cases stands in the top of the list: by place in it, and by the score alone.
import { captureInTop, type FoundIn } from '../../core/risk/calibration/ranking';
import { listOrders } from '../../queries/risk/riskSearches';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { orderNames, percentWords } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import { Figure, OpenedList, useOpened, type Opened } from './Opened';
import type { BothRankings } from './rankings';
import { ShareWords } from './ShareWords';

const SHARES = [0.01, 0.05, 0.1, 0.2, 0.5];

interface CapturePanelProps {
  readonly rankings: BothRankings;
  readonly foundIn: FoundIn;
}

/** A row for each part of the list. */
export function CapturePanel({ rankings, foundIn }: CapturePanelProps) {
  const opened = useOpened();
  return (
    <Panel aria-labelledby="capture-title">
      <PanelTitle id="capture-title">Known cases in the top part</PanelTitle>
      <Stack>
        <ScrollTable caption="Share of known cases in the top part of the list, in both orders">
          <thead>
            <tr>
              <th scope="col">The top</th>
              {listOrders.map((order) => (
                <Heads key={order} order={orderNames[order]} />
              ))}
            </tr>
          </thead>
          <tbody>
            {SHARES.map((share) => (
              <tr key={share}>
                <th scope="row">{percentWords(share)}</th>
                {listOrders.map((order) => (
                  <Cells key={order} {...{ rankings, foundIn, order, share, opened }} />
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <OpenedList opened={opened} />
        <Quiet>
          A known case is a business in which indications were found. One with too little data for points is
          in no top, however large.
        </Quiet>
      </Stack>
    </Panel>
  );
}

function Heads({ order }: { readonly order: string }) {
  return (
    <>
      <th scope="col" className="number">
        Known cases in it, by {order}
      </th>
      <th scope="col">Share of all known cases</th>
    </>
  );
}

interface CellsProps extends CapturePanelProps {
  readonly order: keyof BothRankings;
  readonly share: number;
  readonly opened: Opened;
}

function Cells({ rankings, foundIn, order, share, opened }: CellsProps) {
  const { taken, looked, known, captured } = captureInTop(rankings[order], share);
  const title = `Known cases in the top ${percentWords(share)} by ${orderNames[order]}`;
  return (
    <>
      <td className="number">
        <Figure
          title={title}
          subjects={looked.filter((subject) => foundIn.get(subject) === true)}
          opened={opened}
        />{' '}
        of {known.toLocaleString('en')}
        <Quiet> in {taken.toLocaleString('en')} businesses</Quiet>
      </td>
      <td>
        <ShareWords of={captured} />
      </td>
    </>
  );
}
