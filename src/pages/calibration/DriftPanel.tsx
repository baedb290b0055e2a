import { useState } from 'react';
import type { EpochSeconds } from '../../core/brand';
import { driftOf, driftVerdict, type DriftStep, type ScoringRun } from '../../core/risk/calibration/drift';
import { tiers } from '../../core/risk/model';
import { runsSearch } from '../../queries/risk/riskSearches';
import { searchPageAddress } from '../../ui/pageAddress';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Moment } from '../../ui/Moment';
import { nameOfTier, percentWords } from '../../ui/risk/words';
import { LinkButton, Quiet, QuietText, Stack, TextLink } from '../../ui/surfaces';

const FIRST_STEPS = 12;

/** How the businesses lay over the priorities, month by month and model by model. */
export function DriftPanel({ runs }: { readonly runs: readonly ScoringRun[] }) {
  const { tenant } = useRiskTools();
  const [isWhole, setIsWhole] = useState(false);
  const steps = [...driftOf(runs)].reverse();
  const shown = isWhole ? steps : steps.slice(0, FIRST_STEPS);
  if (steps.length === 0)
    return <QuietText>No scoring run is on record yet; drift shows from the second run on.</QuietText>;
  return (
    <Stack>
      <ScrollTable caption="Share of businesses in each priority, by month and model, the newest first">
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">Model</th>
            <th scope="col" className="number">
              Businesses
            </th>
            {tiers.map((tier) => (
              <th key={tier} scope="col" className="number">
                {nameOfTier(tier)}
              </th>
            ))}
            <th scope="col">Since the one before</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((step) => (
            <StepRow key={`${step.run.at} ${step.run.modelVersion}`} step={step} />
          ))}
        </tbody>
      </ScrollTable>
      {shown.length < steps.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {steps.length.toLocaleString('en')}
        </LinkButton>
      )}
      <TextLink $isSmall href={searchPageAddress(runsSearch, tenant)}>
        All runs in Splunk
      </TextLink>
      <Quiet>
        The first run on record, and the last of each month under each model. The index of stability is the
        sum of (new − old) × ln(new ÷ old) over the priorities: below 0.1 hardly moved, from 0.25 on moved a
        lot. New sources move it too, not only the world.
      </Quiet>
    </Stack>
  );
}

function StepRow({ step: { run, subjects, shares, since } }: { readonly step: DriftStep }) {
  return (
    <tr>
      <th scope="row">
        <Moment at={run.at as EpochSeconds} />
      </th>
      <td>{run.modelVersion === '' ? <Quiet>unknown</Quiet> : run.modelVersion}</td>
      <td className="number">{subjects.toLocaleString('en')}</td>
      {tiers.map((tier) => {
        const share = shares.get(tier);
        return (
          <td key={tier} className="number">
            {share === undefined ? <Quiet>unknown</Quiet> : percentWords(share)}
          </td>
        );
      })}
      <td>
        {since === undefined ? (
          <Quiet>the first on record</Quiet>
        ) : (
          <>
            {driftVerdict(since.stability)} <Quiet>({since.stability.toFixed(2)})</Quiet>
            {since.isOtherModel && <Quiet>, another model</Quiet>}
          </>
        )}
      </td>
    </tr>
  );
}
