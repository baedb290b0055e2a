// How the list is ordered, and what that means: by place, which allows for sources that a region lacks, or by the score alone.
import type { ListOrder } from '../../queries/risk/riskSearches';
import { Choices } from '../../ui/Choices';
import { orderMeanings, orderNames } from '../../ui/risk/words';
import { Quiet, Row, Stack } from '../../ui/surfaces';

interface OrderPanelProps {
  readonly order: ListOrder;
  readonly onChange: (order: ListOrder) => void;
}

/** The choice between the two orders, with what the chosen one does. */
export function OrderPanel({ order, onChange }: OrderPanelProps) {
  return (
    <Stack $gap={6}>
      <Row $gap={10}>
        <span>Order by</span>
        <Choices
          label="Order of the list"
          chosen={order}
          choices={[
            ['place', orderNames.place],
            ['score', orderNames.score],
          ]}
          onChoose={onChange}
        />
      </Row>
      <Quiet>{orderMeanings[order]}</Quiet>
    </Stack>
  );
}
