import { Foreign } from '../../ui/Foreign';
import { CLASS_CAUTION, classNames } from '../../ui/risk/words';
import { Panel, PanelTitle, PlainList, Quiet, QuietText, Stack } from '../../ui/surfaces';
import { useBusiness } from './BusinessContext';

/** What kind of business the data look like, with reasons. */
export function ClassPanel() {
  const { result } = useBusiness();
  const { class: looksLike, reasons } = result.class;
  return (
    <Panel aria-labelledby="class-title">
      <PanelTitle id="class-title">Looks like: {classNames[looksLike]}</PanelTitle>
      <Stack>
        {reasons.length === 0 ? (
          <QuietText>Nothing speaks for one kind more than for another.</QuietText>
        ) : (
          <PlainList $gap={4}>
            {reasons.map((reason) => (
              <li key={reason}>
                <Foreign>{reason}</Foreign>
              </li>
            ))}
          </PlainList>
        )}
        <Quiet>{CLASS_CAUTION}</Quiet>
      </Stack>
    </Panel>
  );
}
