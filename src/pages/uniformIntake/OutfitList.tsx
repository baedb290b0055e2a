// Outfits as they were understood: drawn, and in words.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { lookOfFacts } from '../../core/uniforms/drawing/outfitLook';
import type { SubmittedOutfit } from '../../core/uniforms/intake/readOutfits';
import { Foreign } from '../../ui/Foreign';
import { GroupTitle, LinkButton, PlainList, Quiet, Stack } from '../../ui/surfaces';
import { OutfitDrawing } from '../../ui/uniforms/OutfitDrawing';
import { schoolWords, useIntakeTools } from './IntakeContext';
import { factsWords, yearsWords } from './outfitWords';

const Card = styled.li`
  display: grid;
  grid-template-columns: 84px minmax(0, 1fr);
  gap: 12px;
  padding-top: 8px;
  border-top: 1px solid ${variables.borderColorWeak};
`;

const FIRST = 6;
const MORE = 30;

/** The list, a few at a time. */
export function OutfitList({ outfits }: { readonly outfits: readonly SubmittedOutfit[] }) {
  const { base } = useIntakeTools();
  const [count, setCount] = useState(FIRST);
  return (
    <Stack $gap={8}>
      <PlainList $gap={8}>
        {outfits.slice(0, count).map((outfit) => (
          <Card key={`${outfit.row} ${outfit.school} ${outfit.kind}`}>
            <OutfitDrawing
              look={lookOfFacts(outfit.facts)}
              label={`Outfit of ${outfit.school}, drawn as told`}
              widthPixels={84}
            />
            <Stack $gap={2}>
              <GroupTitle>
                <Foreign>{schoolWords(base, outfit.school)}</Foreign>
              </GroupTitle>
              <Quiet>
                {outfit.kind} · {yearsWords(outfit)} · {outfit.school}
              </Quiet>
              <Foreign>{factsWords(outfit.facts)}</Foreign>
            </Stack>
          </Card>
        ))}
      </PlainList>
      {count < outfits.length && (
        <LinkButton type="button" onClick={() => setCount(count + MORE)}>
          Show {Math.min(MORE, outfits.length - count)} more of {outfits.length.toLocaleString('en')}
        </LinkButton>
      )}
    </Stack>
  );
}
