// What speaks for looking sooner and what against, each with its points and its records; and that an indicator misled here.
import type { Reason } from '../../core/risk/score';
import { saidNow } from '../../queries/risk/documents';
import { titleOfIndicator } from '../../ui/risk/indicatorTitles';
import { ReasonList } from '../../ui/risk/ReasonList';
import { SaidList } from '../../ui/risk/SaidList';
import { SayButton } from '../../ui/risk/SayButton';
import { GroupTitle, Panel, PanelTitle, QuietText, Stack, Tag } from '../../ui/surfaces';
import { ProblemNotice } from '../../ui/Notice';
import { useBusiness } from './BusinessContext';

/** Both lists, and what was recorded about them. */
export function ReasonsPanel() {
  const { result, subject, feedback } = useBusiness();
  const recorded = feedback.documents.filter((one) => one.subject === subject);
  return (
    <Panel aria-labelledby="reasons-title">
      <PanelTitle id="reasons-title">Why</PanelTitle>
      <Stack>
        {result.reasons.length === 0 ? (
          <QuietText>
            No indicator fires for looking at it sooner. What no source covers cannot fire: see what is
            unknown.
          </QuietText>
        ) : (
          <ReasonList reasons={result.reasons} actions={(reason) => <Misled reason={reason} />} />
        )}
        <GroupTitle>What speaks against it</GroupTitle>
        {result.counter.length === 0 ? (
          <QuietText>No counter-evidence was found. That is not evidence either.</QuietText>
        ) : (
          <ReasonList reasons={result.counter} actions={(reason) => <Misled reason={reason} />} />
        )}
        {feedback.problem !== undefined && <ProblemNotice problem={feedback.problem} />}
        {recorded.length > 0 && (
          <>
            <GroupTitle>Recorded as misleading here</GroupTitle>
            <SaidList
              of={feedback}
              shown={recorded}
              words={({ indicator }) => titleOfIndicator(indicator)}
              none=""
              undoing="The indicator counts as not disputed here again."
            />
          </>
        )}
      </Stack>
    </Panel>
  );
}

function Misled({ reason: { indicator, sentence } }: { readonly reason: Reason }) {
  const { subject, feedback } = useBusiness();
  const own = feedback.documents.some(
    (one) => one.indicator === indicator && one.subject === subject && one.undone === undefined,
  );
  if (own) return <Tag>recorded as misleading</Tag>;
  return (
    <SayButton
      label="This misleads here"
      about={sentence}
      meaning="It is recorded as a false positive of this indicator, for everybody who tunes it. It does not change the points of this business."
      done="Recorded as a false positive of this indicator."
      onSay={(reason) => {
        const said = saidNow({ prefix: 'f', seed: [indicator, subject], reason }, feedback.stamp());
        return feedback.add({ ...said, indicator, subject });
      }}
    />
  );
}
