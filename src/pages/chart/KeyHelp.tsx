import { Mono, Panel, PanelTitle, QuietText } from '../../ui/surfaces';
import { chartKeys } from './useChartKeys';

/** The keys of the picture. */
export function KeyHelp({ isOpen }: { readonly isOpen: boolean }) {
  if (!isOpen) return null;
  return (
    <Panel aria-labelledby="key-help">
      <PanelTitle id="key-help">Keys, while the picture has the focus</PanelTitle>
      <ul style={{ margin: 0, paddingInlineStart: 18, columns: '280px' }}>
        {chartKeys.map(([key, what]) => (
          <li key={key}>
            <Mono>{key}</Mono> {what}
          </li>
        ))}
      </ul>
      <QuietText>
        With the mouse: click picks, Shift+click shows the way from the node picked before, double click
        expands, drag moves (a node you move is pinned), the wheel zooms.
      </QuietText>
    </Panel>
  );
}
