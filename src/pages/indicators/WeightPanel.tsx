// What an indicator weighs, who changed it and why; for an admin a form that shows who would move before it changes anything.
import { useState } from 'react';
import type { IndicatorDefinition } from '../../core/risk/indicator';
import type { ModelChange } from '../../core/risk/models/registry';
import { saidNow } from '../../queries/risk/documents';
import { lastChange } from '../../queries/risk/model';
import { CHANGES_WEIGHTS } from '../../queries/risk/rights';
import type { WeightChange } from '../../queries/risk/said';
import { ProblemNotice } from '../../ui/Notice';
import { SaidList } from '../../ui/risk/SaidList';
import { SayButton } from '../../ui/risk/SayButton';
import type { Outcome } from '../../ui/risk/useDocuments';
import { GroupTitle, LinkButton, Quiet, Row, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { useIndicators } from './IndicatorsContext';
import { PreviewView } from './PreviewView';

const MOST_POINTS = 100;

/** The weight, its history, and the form. */
export function WeightPanel({ indicator }: { readonly indicator: IndicatorDefinition }) {
  const { weights, mayChange, model } = useIndicators();
  // Kept here: the form is made anew with every weight, and what came of a change must outlive it.
  const [outcome, setOutcome] = useState<Outcome>();
  const history = weights.documents.filter((one) => one.indicator === indicator.id);
  const last = lastChange(weights.documents, indicator.id);
  const weight = model.indicators[indicator.id];
  return (
    <div>
      <GroupTitle>Weight</GroupTitle>
      <Stack>
        {mayChange === true && weight !== undefined && weights.state === 'ready' && (
          <WeightForm
            key={`${weight.points} ${weight.on}`}
            indicator={indicator}
            weight={weight}
            onOutcome={setOutcome}
          />
        )}
        <WeightOutcome outcome={outcome} />
        {mayChange === false && (
          <Quiet>
            Only a Splunk admin ({CHANGES_WEIGHTS}) changes weights; everybody sees who did, and why.
          </Quiet>
        )}
        {weights.problem !== undefined ? (
          <ProblemNotice problem={weights.problem} />
        ) : (
          <SaidList
            of={weights}
            shown={history}
            words={changeWords}
            none="Its weight is that of the release; nobody has changed it."
            undoing="The weight before it holds again, from the next scoring on."
            mayUndo={({ id }) => mayChange === true && id === last?.id}
          />
        )}
      </Stack>
    </div>
  );
}

function changeWords({ points, on, pointsBefore, onBefore }: WeightChange): string {
  const words = (value: number, isOn: boolean): string => (isOn ? countOf(value, 'point') : 'off');
  return `From ${words(pointsBefore, onBefore)} to ${words(points, on)}`;
}

interface WeightFormProps {
  readonly indicator: IndicatorDefinition;
  readonly weight: { readonly points: number; readonly on: boolean };
  readonly onOutcome: (outcome: Outcome) => void;
}

function WeightOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  if (outcome?.ok === false) return <ProblemNotice problem={outcome.problem} />;
  return (
    <Quiet role="status">{outcome === undefined ? '' : 'Changed. It counts from the next scoring on.'}</Quiet>
  );
}

function WeightForm({ indicator, weight, onOutcome }: WeightFormProps) {
  const { weights, model } = useIndicators();
  const [points, setPoints] = useState(String(weight.points));
  const [isOn, setIsOn] = useState(weight.on);
  const [previewed, setPreviewed] = useState<ModelChange>();
  const change = changeIn(indicator.id, points, isOn);
  const isSame = change !== undefined && change.points === weight.points && change.on === weight.on;
  const isPreviewed =
    change !== undefined && previewed?.points === change.points && previewed.on === change.on;
  const write = async (wanted: ModelChange, reason: string): Promise<Outcome> => {
    const seed = [indicator.id, wanted.points, wanted.on];
    const outcome = await weights.add({
      ...saidNow({ prefix: 'w', seed, reason }, weights.stamp()),
      ...wanted,
      version: model.version,
      pointsBefore: weight.points,
      onBefore: weight.on,
    });
    onOutcome(outcome);
    return outcome;
  };
  return (
    <Stack>
      <Row>
        <label htmlFor="weight-points">Points</label>
        <input
          id="weight-points"
          type="number"
          min={0}
          max={MOST_POINTS}
          step={1}
          value={points}
          onChange={(event) => setPoints(event.target.value)}
        />
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => setIsOn(event.target.checked)} /> it
          counts
        </label>
        <LinkButton
          type="button"
          disabled={change === undefined || isSame}
          onClick={() => setPreviewed(change)}
        >
          Show who would move
        </LinkButton>
        {change !== undefined && isPreviewed && !isSame && (
          <SayButton
            label="Change the weight"
            about={indicator.title}
            meaning="It counts for every business of this tenant from the next scoring on, and stands in the list below with your name."
            done="Changed. It counts from the next scoring on."
            onSay={(reason) => write(change, reason)}
          />
        )}
      </Row>
      {change === undefined && <Quiet role="status">Points are whole, from 0 to {MOST_POINTS}.</Quiet>}
      {change !== undefined && !isSame && !isPreviewed && (
        <Quiet>A weight can be changed once its preview has been shown.</Quiet>
      )}
      {previewed !== undefined && isPreviewed && (
        <PreviewView key={`${previewed.points} ${previewed.on}`} change={previewed} wasOn={weight.on} />
      )}
    </Stack>
  );
}

/** Undefined for what are no whole points. */
function changeIn(indicator: string, written: string, on: boolean): ModelChange | undefined {
  const points = Number(written);
  const isWhole = /^\d{1,3}$/.test(written.trim()) && points <= MOST_POINTS;
  return isWhole ? { indicator, points, on } : undefined;
}
