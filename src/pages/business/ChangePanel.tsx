// What would make it another priority: how far the next tier is, which reasons could fall, which data would tell more. The
// facts are scored again here, by the same core, with each indicator left out.
import type { EpochSeconds } from '../../core/brand';
import { changesOf, type ChangesOfSubject } from '../../core/risk/calibration/rescore';
import { readFactsDocument } from '../../core/risk/factsDocument';
import type { Change } from '../../core/risk/whatWouldChange';
import { readFactTexts } from '../../queries/risk/facts';
import { tenantModel } from '../../queries/risk/model';
import { Answered } from '../../ui/Answered';
import { Foreign } from '../../ui/Foreign';
import { pageAddress } from '../../ui/pageAddress';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { pointsWords } from '../../ui/risk/words';
import {
  GroupTitle,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Stack,
  TextLink,
} from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { useBusiness } from './BusinessContext';

/** Asks for the facts, and tells what they would have to be. */
export function ChangePanel() {
  const { rest, tenantApp } = useRiskTools();
  const { subject, row, result, weights } = useBusiness();
  const { answer } = useAnswer(`facts ${subject}`, (signal) =>
    readFactTexts(rest, { tenantApp, subjects: [subject] }, signal),
  );
  return (
    <Panel aria-labelledby="change-title">
      <PanelTitle id="change-title">What would change this</PanelTitle>
      <Answered answer={answer}>
        {({ texts }) => {
          const gathered = readFactsDocument(texts[0] ?? '');
          if (gathered === undefined || weights.state === 'waiting')
            return (
              <QuietText>
                {gathered === undefined
                  ? 'Its facts are not there, so it cannot be scored again here. The data that are missing stand under What is unknown.'
                  : 'Reading the weights …'}
              </QuietText>
            );
          const now = row?.updated ?? newestOf(result.reasons.map(({ newest }) => newest));
          return <Changes found={changesOf(gathered, tenantModel(weights.documents), now)} />;
        }}
      </Answered>
    </Panel>
  );
}

function Changes({ found: { scored, changes } }: { readonly found: ChangesOfSubject }) {
  const { result } = useBusiness();
  const isOther = scored.score !== result.score || scored.tier !== result.tier;
  return (
    <Stack>
      {isOther && (
        <QuietText>
          Scored again now it would have {pointsWords(scored.score)}, because facts or weights have changed
          since; the next scoring writes it down.
        </QuietText>
      )}
      {changes.tiers.length > 0 && (
        <PlainList $gap={4}>
          {changes.tiers.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </PlainList>
      )}
      <ChangeList title="Would lower it, if it turned out so" changes={changes.wouldLower} />
      <ChangeList title="Would raise it, if it turned out so" changes={changes.wouldRaise} />
      {changes.wouldLower.length + changes.wouldRaise.length === 0 && (
        <QuietText>Nothing that fires decides its points; only data that are not there yet would.</QuietText>
      )}
    </Stack>
  );
}

function ChangeList({ title, changes }: { readonly title: string; readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <div>
      <GroupTitle>{title}</GroupTitle>
      <PlainList $gap={6}>
        {changes.map(({ indicator, title: name, how, scoreThen }) => (
          <li key={indicator}>
            <Foreign>{how}</Foreign>
            <br />
            <TextLink $isSmall href={pageAddress('indicators', { indicator }, window.location.search)}>
              {name}
            </TextLink>
            <Quiet>{scoreThen !== undefined && `: without it ${pointsWords(scoreThen)}`}</Quiet>
          </li>
        ))}
      </PlainList>
    </div>
  );
}

function newestOf(times: readonly EpochSeconds[]): EpochSeconds {
  return times.reduce((newest, one) => Math.max(newest, one), 0) as EpochSeconds;
}
