import { MAX_MONTHS, type MonthCount } from '../../core/entity/entitySummary';
import { MonthBars } from '../../ui/MonthBars';
import { Panel, PanelTitle, Quiet } from '../../ui/surfaces';
import { nameOfKind } from '../../ui/words';
import { useEntity } from './EntityContext';

/** When its records were last seen, month by month. */
export function TimelinePanel() {
  const { summary } = useEntity();
  return (
    <Panel aria-labelledby="timeline-title">
      <PanelTitle id="timeline-title">When</PanelTitle>
      <MonthBars what="Records" months={summary.months.map(barOf)} />
      {summary.months.length === MAX_MONTHS && (
        <Quiet>The last ten years; older records are in the list.</Quiet>
      )}
    </Panel>
  );
}

function barOf({ month, kinds }: MonthCount) {
  const count = [...kinds.values()].reduce((sum, one) => sum + one, 0);
  const words = [...kinds].map(([kind, one]) => `${nameOfKind(kind)} ${one.toLocaleString('en')}`).join(', ');
  return { month, count, words: words === '' ? 'none' : words };
}
