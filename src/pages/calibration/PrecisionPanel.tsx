// Of the first so many, in how many were indications found: by place in the list, and by the score alone.
import { precisionAtK, type PrecisionAtK } from '../../core/risk/calibration/ranking';
import { listOrders } from '../../queries/risk/riskSearches';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { orderNames } from '../../ui/risk/words';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import { Figure, OpenedList, useOpened, type Opened } from './Opened';
import type { BothRankings } from './rankings';
import { ShareWords } from './ShareWords';

const TOPS = [10, 25, 50, 100, 250, 500, 1_000];

/** A row for each number of first ones that the list has. */
export function PrecisionPanel({ rankings }: { readonly rankings: BothRankings }) {
  const opened = useOpened();
  const tops = TOPS.filter((top, at) => at === 0 || top <= rankings.place.size);
  return (
    <Panel aria-labelledby="precision-title">
      <PanelTitle id="precision-title">Precision at the top</PanelTitle>
      <Stack>
        <ScrollTable caption="Precision at the top of the list, in both orders">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                The first
              </th>
              {listOrders.map((order) => (
                <th key={order} scope="colgroup" colSpan={3}>
                  By {orderNames[order]}
                </th>
              ))}
            </tr>
            <tr>
              {listOrders.map((order) => (
                <Heads key={order} />
              ))}
            </tr>
          </thead>
          <tbody>
            {tops.map((top) => (
              <tr key={top}>
                <th scope="row">{top.toLocaleString('en')}</th>
                {listOrders.map((order) => (
                  <Cells
                    key={order}
                    measure={precisionAtK(rankings[order], top)}
                    opened={opened}
                    title={`Looked at, of the first ${top.toLocaleString('en')} by ${orderNames[order]}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        <OpenedList opened={opened} />
        <Quiet>
          Indications found, of those that somebody looked at. The range holds the true share 95 times in 100
          (Wilson). Businesses with the same points stand and fall together. The two orders differ only where
          a region lacks sources; where no business was looked at that one of them brings up, they cannot be
          told apart.
        </Quiet>
      </Stack>
    </Panel>
  );
}

function Heads() {
  return (
    <>
      <th scope="col" className="number">
        Looked at
      </th>
      <th scope="col" className="number">
        Indications found
      </th>
      <th scope="col">Precision</th>
    </>
  );
}

interface CellsProps {
  readonly measure: PrecisionAtK;
  readonly opened: Opened;
  readonly title: string;
}

function Cells({ measure, opened, title }: CellsProps) {
  const { wanted, taken, looked, found, precision } = measure;
  return (
    <>
      <td className="number">
        <Figure title={title} subjects={looked} opened={opened} />
        {taken > wanted && <Quiet> of {taken.toLocaleString('en')}: several share the points</Quiet>}
      </td>
      <td className="number">{found.toLocaleString('en')}</td>
      <td>
        <ShareWords of={precision} />
      </td>
    </>
  );
}
