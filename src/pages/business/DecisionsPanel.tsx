// Decisions about its record and about the values its evidence came by; they count from the next linking on.
import { DecideButton } from '../../ui/decisions/DecideButton';
import { useDecisions } from '../../ui/decisions/DecisionContext';
import { DecisionList } from '../../ui/decisions/DecisionList';
import { describeValue } from '../../ui/decisions/words';
import { ProblemNotice } from '../../ui/Notice';
import { Mono, Panel, PanelTitle, PlainList, Quiet, Row, Stack } from '../../ui/surfaces';
import { useBusiness } from './BusinessContext';

const SHOWN_VALUES = 8;

/** What can be decided, and what was. */
export function DecisionsPanel() {
  const { subject, result, name } = useBusiness();
  const { decisions, problem, isCut } = useDecisions();
  const mids = [
    ...new Set(
      [...result.reasons, ...result.counter].flatMap(({ evidence }) =>
        evidence.flatMap(({ mid }) => (mid === undefined ? [] : [mid as string])),
      ),
    ),
  ];
  const about = decisions.filter(
    ({ records, mid }) => records.includes(subject) || (mid !== '' && mids.includes(mid)),
  );
  return (
    <Panel aria-labelledby="decisions-title">
      <PanelTitle id="decisions-title">Decisions</PanelTitle>
      <Stack>
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <Row>
          <DecideButton
            label="Hide its record"
            about={name}
            what={{ kind: 'hide', records: [subject], mid: '' }}
          />
        </Row>
        {mids.length > 0 && (
          <PlainList $gap={4}>
            {mids.slice(0, SHOWN_VALUES).map((mid) => (
              <li key={mid}>
                <Row>
                  <Mono>{describeValue(mid)}</Mono>
                  <DecideButton
                    label="Let it join nobody"
                    about={describeValue(mid)}
                    what={{ kind: 'distrust', records: [], mid }}
                  />
                </Row>
              </li>
            ))}
          </PlainList>
        )}
        {mids.length > SHOWN_VALUES && (
          <Quiet>The first {SHOWN_VALUES} values of its evidence; the page Entity has all.</Quiet>
        )}
        <DecisionList
          decisions={about}
          nameOf={(key) => (key === subject ? name : key)}
          none="Nobody has decided anything about its record or these values."
        />
        {isCut && (
          <Quiet>Only the newest decisions of the tenant were read; older ones may be missing.</Quiet>
        )}
        <Quiet>A decision counts from the next linking and scoring on, and can be taken back.</Quiet>
      </Stack>
    </Panel>
  );
}
