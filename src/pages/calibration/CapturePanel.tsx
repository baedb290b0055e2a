// What part of the known cases stands in the top of the list: by place in it, and by the score alone.
import { captureInTop } from '../../core/risk/calibration/ranking';
import { listOrders } from '../../queries/risk/riskSearches';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { orderNames, percentWords } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import type { BothRankings } from './rankings';
import { ShareWords } from './ShareWords';

const SHARES = [0.01, 0.05, 0.1, 0.2, 0.5];

/** A row for each part of the list. */
export function CapturePanel({ rankings }: { readonly rankings: BothRankings }) {
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
                  <Cells key={order} rankings={rankings} order={order} share={share} />
                ))}
              </tr>
            ))}
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

interface CellsProps {
  readonly rankings: BothRankings;
  readonly order: keyof BothRankings;
  readonly share: number;
}

function Cells({ rankings, order, share }: CellsProps) {
  const { taken, found, known, captured } = captureInTop(rankings[order], share);
  return (
    <>
      <td className="number">
        {found.toLocaleString('en')} of {known.toLocaleString('en')}
        <Quiet> in {taken.toLocaleString('en')} businesses</Quiet>
      </td>
      <td>
        <ShareWords of={captured} />
      </td>
    </>
  );
}
