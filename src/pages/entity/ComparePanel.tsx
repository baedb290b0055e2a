// Two records of the entity side by side: what speaks for and what against their being together, each with its weight.
import { sharedValues, stepsOfShared } from '../../core/entity/comparePair';
import type { MinervaRecord } from '../../core/records/record';
import { readFindingsOf, type Finding } from '../../queries/entity/findings';
import { Answered } from '../../ui/Answered';
import { DecideButton } from '../../ui/decisions/DecideButton';
import { useDecisions } from '../../ui/decisions/DecisionContext';
import { DecisionList } from '../../ui/decisions/DecisionList';
import { Waterfall } from '../../ui/evidence/Waterfall';
import { Foreign } from '../../ui/Foreign';
import { GroupTitle, Panel, PanelTitle, Quiet, QuietText, Row, Stack } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { nameOfType } from '../../ui/words';
import { useEntity } from './EntityContext';

/** The comparison of the two that are picked. */
export function ComparePanel() {
  const { place, read } = useEntity();
  const { left, right } = place;
  const isIn = (key: string): boolean => read.members.some(({ recordKey }) => recordKey === key);
  return (
    <Panel aria-labelledby="compare-title">
      <PanelTitle id="compare-title">Why, and why not</PanelTitle>
      {isIn(left) && isIn(right) && left !== right ? (
        <Compared key={`${left} ${right}`} left={left} right={right} />
      ) : (
        <QuietText>
          Press <i>Compare</i> at two records above, to see what speaks for and what against their being
          together.
        </QuietText>
      )}
    </Panel>
  );
}

function Compared({ left, right }: { readonly left: string; readonly right: string }) {
  const { rest, tenantApp, recordOf, nameOf } = useEntity();
  const { decisions } = useDecisions();
  const { answer } = useAnswer(`findings ${left} ${right}`, (signal) =>
    readFindingsOf(rest, tenantApp, [left, right], signal),
  );
  const sides = [nameOf(left), nameOf(right)] as const;
  const about = `${sides[0].slice(0, 100)} and ${sides[1].slice(0, 100)}`;
  const decided = decisions.filter(({ records }) => records.includes(left) && records.includes(right));
  const [one, two] = [recordOf.get(left), recordOf.get(right)];
  return (
    <Stack>
      <Row $gap={14}>
        <b>
          <Foreign>{about}</Foreign>
        </b>
        <DecideButton
          label="The same"
          about={about}
          what={{ kind: 'same', records: [left, right], mid: '' }}
        />
        <DecideButton
          label="Not the same"
          about={about}
          what={{ kind: 'not_same', records: [left, right], mid: '' }}
        />
      </Row>
      {one === undefined || two === undefined ? (
        <QuietText>One of the two could not be read, so their values cannot be compared.</QuietText>
      ) : (
        <SharedSteps left={one} right={two} sides={sides} />
      )}
      <Answered answer={answer}>
        {({ findings }) => (
          <FindingSteps
            finding={findings.find(({ records }) => records.includes(left) && records.includes(right))}
            left={left}
            sides={sides}
          />
        )}
      </Answered>
      {decided.length > 0 && (
        <div>
          <GroupTitle>Decided about the two</GroupTitle>
          <DecisionList decisions={decided} nameOf={nameOf} none="" />
        </div>
      )}
    </Stack>
  );
}

interface SharedStepsProps {
  readonly left: MinervaRecord;
  readonly right: MinervaRecord;
  readonly sides: readonly [string, string];
}

function SharedSteps({ left, right, sides }: SharedStepsProps) {
  const { facts, read } = useEntity();
  const known = facts.state === 'ready' ? facts.value : undefined;
  const joining = new Set<string>(read.members.flatMap(({ joinedBy }) => joinedBy));
  const shared = sharedValues(left, right, {
    sharersOf: (mid) => known?.extents.get(mid)?.records,
    refusalOf: (mid) => (joining.has(mid) ? undefined : known?.refusals.get(mid)?.reason),
  });
  if (shared.length === 0)
    return (
      <QuietText>
        The two share no value. If they stand in one entity, other records between them do: the link chart
        shows the way from one to the other.
      </QuietText>
    );
  return (
    <div>
      <GroupTitle>What both carry</GroupTitle>
      <Waterfall
        caption={`Values that ${sides[0]} and ${sides[1]} share`}
        steps={stepsOfShared(shared).map((step) => ({ ...step, feature: nameOfType(step.feature) }))}
        sides={sides}
      />
    </div>
  );
}

interface FindingStepsProps {
  readonly finding: Finding | undefined;
  /** Key of the record on the left. */
  readonly left: string;
  readonly sides: readonly [string, string];
}

function FindingSteps({ finding, left, sides }: FindingStepsProps) {
  if (finding === undefined)
    return (
      <Quiet>The two were not compared by name, birth, address and numbers, or nothing came of it.</Quiet>
    );
  const isTurned = finding.records[0] !== left;
  const steps = finding.why.map((step) =>
    isTurned ? { ...step, left: step.right, right: step.left } : step,
  );
  return (
    <div>
      <GroupTitle>What comparing them found: {finding.level}</GroupTitle>
      <Waterfall caption={`Comparison of ${sides[0]} and ${sides[1]}`} steps={steps} sides={sides} />
      {finding.method !== '' && <Quiet>Weights {finding.method}</Quiet>}
    </div>
  );
}
