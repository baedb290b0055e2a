// Who would move between tiers, before anything is changed: the businesses that the indicator touches, scored twice.
import { useState } from 'react';
import type { Move } from '../../core/risk/calibration/moves';
import type { ModelChange } from '../../core/risk/models/registry';
import { readFactTexts, readPreviewSubjects } from '../../queries/risk/facts';
import { modelSteps } from '../../queries/risk/model';
import { Answered } from '../../ui/Answered';
import { ScrollTable } from '../../ui/risk/ScrollTable';
import { Foreign } from '../../ui/Foreign';
import { Notice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { useRiskTools } from '../../ui/risk/RiskContext';
import { nameOfTier, pointsWords } from '../../ui/risk/words';
import {
  GroupTitle,
  LinkButton,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  TextLink,
  Unseen,
} from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { useIndicators } from './IndicatorsContext';
import type { Previewed } from './preview/serve';

/** Businesses scored for one preview: a few megabytes of facts, a second of scoring. */
export const MAX_PREVIEWED = 1_000;
const FIRST_MOVES = 20;

interface PreviewViewProps {
  readonly change: ModelChange;
  readonly wasOn: boolean;
}

interface Shown extends Previewed {
  readonly names: ReadonlyMap<string, string>;
  readonly isCut: boolean;
  readonly leftOut: number;
}

/** Reads the facts, has them scored beside the page, and shows the moves. */
export function PreviewView({ change, wasOn }: PreviewViewProps) {
  const { client, rest, tenantApp } = useRiskTools();
  const { weights, preview } = useIndicators();
  const [now] = useState(() => Math.floor(Date.now() / 1000));
  const key = `preview ${change.indicator} ${change.points} ${change.on}`;
  const { answer } = useAnswer<Shown>(key, async (signal) => {
    const asked = { indicator: change.indicator, isOn: wasOn, most: MAX_PREVIEWED };
    const subjects = await readPreviewSubjects(client, asked, signal);
    if (!subjects.ok) return subjects;
    const { names, isCut } = subjects.value;
    const read = await readFactTexts(rest, { tenantApp, subjects: [...names.keys()] }, signal);
    if (!read.ok) return read;
    const { texts, leftOut } = read.value;
    const before = modelSteps(weights.documents);
    const outcome = await preview({ texts, before, after: [...before, change], now }, signal);
    return outcome.ok ? { ok: true, value: { ...outcome.value, names, isCut, leftOut } } : outcome;
  });
  return (
    <div role="region" aria-label="Preview of who would move" aria-busy={answer.state === 'waiting'}>
      {answer.state === 'waiting' && <Unseen role="status">Scoring twice …</Unseen>}
      <Answered answer={answer} bars={4}>
        {(shown) => <Moves shown={shown} wasOn={wasOn} />}
      </Answered>
    </div>
  );
}

function Moves({ shown, wasOn }: { readonly shown: Shown; readonly wasOn: boolean }) {
  const { moves, names, isCut, unreadable, leftOut } = shown;
  const missing = names.size - moves.compared - unreadable - leftOut;
  if (names.size === 0)
    return (
      <QuietText>
        {wasOn
          ? 'It fires for no business now, so nobody would move.'
          : 'No business has been scored yet, so nobody can be compared.'}
      </QuietText>
    );
  return (
    <Stack>
      <Quiet role="status">{scopeWords(shown, wasOn)}</Quiet>
      {isCut && !wasOn && (
        <Notice weight="warning">
          <p>
            This is a sample. It is off, so nobody knows yet for whom it would fire; among all businesses more
            would move.
          </p>
        </Notice>
      )}
      {missing + unreadable + leftOut > 0 && (
        <Notice weight="warning">
          <p>
            {countOf(missing + unreadable + leftOut, 'business', 'businesses')} could not be compared: their
            facts are not there, could not be read, or would have been too much for one preview.
          </p>
        </Notice>
      )}
      <TierTable shown={shown} />
      <MoveList title="Would be looked at sooner" moves={moves.up} names={names} />
      <MoveList title="Would be looked at later" moves={moves.down} names={names} />
      <Quiet>
        {countOf(moves.within, 'business', 'businesses')} would have other points in the same priority.
      </Quiet>
    </Stack>
  );
}

function scopeWords({ moves, isCut }: Shown, wasOn: boolean): string {
  const compared = countOf(moves.compared, 'business', 'businesses');
  if (!wasOn)
    return `${compared} scored twice: ${isCut ? 'a sample of all, the same every time' : 'all there are'}.`;
  return isCut
    ? `${compared} scored twice: the first ${MAX_PREVIEWED.toLocaleString('en')} by priority for which it fires; there are more.`
    : `${compared} scored twice: all for which it fires. No other can move by its weight.`;
}

function TierTable({ shown: { moves } }: { readonly shown: Shown }) {
  return (
    <ScrollTable caption="Businesses of each priority before and after">
      <thead>
        <tr>
          <th scope="col">Priority</th>
          <th scope="col" className="number">
            Before
          </th>
          <th scope="col" className="number">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.counts.map(({ tier, before, after }) => (
          <tr key={tier}>
            <th scope="row">{nameOfTier(tier)}</th>
            <td className="number">{before.toLocaleString('en')}</td>
            <td className="number">{after.toLocaleString('en')}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface MoveListProps {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly names: ReadonlyMap<string, string>;
}

function MoveList({ title, moves, names }: MoveListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? moves : moves.slice(0, FIRST_MOVES);
  return (
    <Stack $gap={10}>
      <GroupTitle>
        {title}: {moves.length.toLocaleString('en')}
      </GroupTitle>
      <PlainList $gap={10}>
        {shown.map(({ subject, before, after }) => (
          <li key={subject}>
            <Row>
              <TextLink href={pageAddress('business', { subject }, window.location.search)}>
                <Foreign>{(names.get(subject) ?? subject).slice(0, 120)}</Foreign>
              </TextLink>
              <Quiet>
                {nameOfTier(before.tier)}, {pointsWords(before.score)} → {nameOfTier(after.tier)},{' '}
                {pointsWords(after.score)}
              </Quiet>
            </Row>
          </li>
        ))}
      </PlainList>
      {shown.length < moves.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {moves.length.toLocaleString('en')}
        </LinkButton>
      )}
    </Stack>
  );
}
