import { Foreign } from '../../ui/Foreign';
import { EvidenceLine } from '../../ui/risk/EvidenceRecords';
import { CLASS_CAUTION, classNames } from '../../ui/risk/words';
import { Panel, PanelTitle, PlainList, Quiet, QuietText, Stack } from '../../ui/surfaces';
import { useBusiness } from './BusinessContext';

/** What kind of business the data look like, with reasons. */
export function ClassPanel() {
  const { result } = useBusiness();
  const { class: looksLike, reasons, evidence = [] } = result.class;
  // Sentences of indicators open where the indicators stand.
  const isSaidByIndicators = [...result.reasons, ...result.counter].some(({ sentence }) =>
    reasons.some((reason) => reason.endsWith(sentence)),
  );
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
        {evidence.map((one, at) => (
          <EvidenceLine key={at} evidence={one} about={`Looks like: ${classNames[looksLike]}`} />
        ))}
        {isSaidByIndicators && <Quiet>The records of these sentences open under Why.</Quiet>}
        <Quiet>{CLASS_CAUTION}</Quiet>
      </Stack>
    </Panel>
  );
}
