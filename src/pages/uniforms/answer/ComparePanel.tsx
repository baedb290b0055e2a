// Up to three schools side by side: drawings above, then a row a thing that was seen or that tells them apart.
import styled from 'styled-components';
import { lookOfFacts } from '../../../core/uniforms/drawing/outfitLook';
import { factWords, slotWords } from '../../../core/uniforms/drawing/valueWords';
import type { Slot } from '../../../core/uniforms/outfit';
import { slots } from '../../../core/uniforms/slots';
import { DataTable, TableScroll } from '../../../ui/DataTable';
import { Foreign } from '../../../ui/Foreign';
import { OutfitDrawing } from '../../../ui/uniforms/OutfitDrawing';
import { LinkButton, Panel, PanelTitle, Quiet, Unseen } from '../../../ui/surfaces';
import type { Candidate } from '../desk/shortlist';
import { outfitWords, verdictSigns, verdictWords } from './verdicts';

export const MAX_COMPARED = 3;

/** A long name wraps, or the next school is pushed out of sight. */
const School = styled.th`
  && {
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;

interface ComparePanelProps {
  readonly candidates: readonly Candidate[];
  readonly onLeave: (key: string) => void;
}

/** The table; nothing while nobody is compared. */
export function ComparePanel({ candidates, onLeave }: ComparePanelProps) {
  if (candidates.length === 0) return null;
  return (
    <Panel aria-labelledby="compare-title">
      <PanelTitle id="compare-title">Side by side</PanelTitle>
      <TableScroll>
        <DataTable>
          <thead>
            <tr>
              <th scope="col">
                <Unseen>What</Unseen>
              </th>
              {candidates.map((candidate) => (
                <School scope="col" key={candidate.key}>
                  <Foreign>{candidate.name}</Foreign>{' '}
                  <LinkButton type="button" onClick={() => onLeave(candidate.key)}>
                    Take out
                    <Unseen> {candidate.name}</Unseen>
                  </LinkButton>
                </School>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Uniform</th>
              {candidates.map((candidate) => (
                <td key={candidate.key}>
                  <OutfitDrawing
                    look={lookOfFacts(candidate.facts)}
                    label={outfitWords(candidate)}
                    widthPixels={130}
                  />
                </td>
              ))}
            </tr>
            {comparedSlots(candidates).map((slot) => (
              <tr key={slot}>
                <th scope="row">{slotWords(slot).replace(/^the /, '')}</th>
                {candidates.map((candidate) => (
                  <td key={candidate.key}>
                    <Cell candidate={candidate} slot={slot} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </TableScroll>
    </Panel>
  );
}

function Cell({ candidate, slot }: { readonly candidate: Candidate; readonly slot: Slot }) {
  const verdict = candidate.reasons.find((reason) => reason.slot === slot)?.verdict;
  const words = wordsIn(candidate, slot);
  return (
    <>
      {words === '' ? <Quiet>{isWithout(candidate, slot) ? 'none worn' : 'no data'}</Quiet> : words}
      {verdict !== undefined && (
        <Quiet>
          {' '}
          <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords[verdict]}
        </Quiet>
      )}
    </>
  );
}

/** What a school has there; '' where nothing is told. A garment of which a colour is told is worn. */
function wordsIn({ facts }: Candidate, slot: Slot): string {
  const fact = facts.find((one) => one.slot === slot);
  if (fact !== undefined) return factWords(fact);
  const garment = slot.slice(0, slot.indexOf('.') + 1);
  const isWorn = slot.endsWith('.worn') && facts.some((one) => one.slot.startsWith(garment));
  return isWorn ? 'worn' : '';
}

/** The school's children wear no such garment, so that there is nothing to say of its colour. */
function isWithout({ facts }: Candidate, slot: Slot): boolean {
  const worn = `${slot.slice(0, slot.indexOf('.'))}.worn`;
  const fact = facts.find((one) => one.slot === worn);
  return fact !== undefined && fact.slot !== slot && fact.values.every(({ kind }) => kind === 'absent');
}

/** Slots that were seen, or in which schools that wear the garment differ; in the order of garments. */
export function comparedSlots(candidates: readonly Candidate[]): readonly Slot[] {
  const seen = new Set(candidates.flatMap(({ reasons }) => reasons.map(({ slot }) => slot)));
  return slots
    .map(({ slot }) => slot)
    .filter((slot) => {
      const wearing = candidates.filter((candidate) => !isWithout(candidate, slot));
      // That nobody told whether one is worn is no difference.
      const said = wearing
        .map((candidate) => wordsIn(candidate, slot))
        .filter((words) => words !== '' || !slot.endsWith('.worn'));
      const isTold = said.some((words) => words !== '');
      return seen.has(slot) || (isTold && new Set(said).size > 1);
    });
}
