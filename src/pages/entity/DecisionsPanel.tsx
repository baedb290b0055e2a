import { DecisionList } from '../../ui/decisions/DecisionList';
import { useDecisions } from '../../ui/decisions/DecisionContext';
import { ProblemNotice } from '../../ui/Notice';
import { Panel, PanelTitle, Quiet, Stack } from '../../ui/surfaces';
import { useEntity } from './EntityContext';

/** What was decided about its records and their values. */
export function DecisionsPanel() {
  const { read, summary, nameOf } = useEntity();
  const { decisions, problem, isCut } = useDecisions();
  const keys = new Set(read.members.map(({ recordKey }) => recordKey));
  const mids = new Set<string>(summary.values.map(({ mid }) => mid));
  const about = decisions.filter(
    ({ records, mid }) => records.some((key) => keys.has(key)) || (mid !== '' && mids.has(mid)),
  );
  return (
    <Panel aria-labelledby="decisions-title">
      <PanelTitle id="decisions-title">Decisions</PanelTitle>
      <Stack>
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <DecisionList
          decisions={about}
          nameOf={nameOf}
          none="Nobody has decided anything about these records or their values."
        />
        {isCut && (
          <Quiet>Only the newest decisions of the tenant were read; older ones may be missing.</Quiet>
        )}
        <Quiet>
          A decision outranks the machine, counts from the next linking on, and can be taken back.
        </Quiet>
      </Stack>
    </Panel>
  );
}
