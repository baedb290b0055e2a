import type { OutfitFact, SchoolKey, Slot } from '../../../core/uniforms/outfit';
import { close, draw, one, violations } from '../../pageUnderTest';
import type { Candidate } from '../desk/shortlist';
import { ComparePanel, comparedSlots } from './ComparePanel';

afterEach(close);

const colour = (slot: string, id: string): OutfitFact => ({
  slot: slot as Slot,
  values: [{ kind: 'colour', colour: id as never }],
});
const choice = (slot: string, id: string): OutfitFact => ({
  slot: slot as Slot,
  values: [{ kind: 'choice', choice: id }],
});
const without: OutfitFact = { slot: 'blazer.worn' as Slot, values: [{ kind: 'absent' }] };

function candidate(number: number, facts: readonly OutfitFact[]): Candidate {
  return {
    ...{ key: `GB-ENG:${number}` as SchoolKey, name: `School ${number}`, place: '', isOpen: true, facts },
    ...{ authority: '', phase: 'primary', sex: 'mixed', kind: 'everyday', source: '', supplierDesign: '' },
    reasons: [{ slot: 'blazer.colour' as Slot, seen: 'navy', has: 'none', verdict: 'disagrees', bits: -1.7 }],
  };
}

describe('Side by side', () => {
  const blazer = candidate(1, [colour('blazer.colour', 'navy'), choice('blazer.pattern', 'plain')]);
  const none = candidate(2, [without, colour('tie.colour', 'red')]);

  test('a school whose children wear no blazer has none, rather than no data', async () => {
    await draw(<ComparePanel candidates={[blazer, none]} onLeave={() => undefined} />, 'uniforms');
    const row = [...document.querySelectorAll('tr')].find(({ textContent }) =>
      textContent.startsWith('blazer’s colour'),
    );
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'navy ≠ differs',
      'none worn ≠ differs',
    ]);
    const worn = [...document.querySelectorAll('tr')].find(({ textContent }) =>
      textContent.startsWith('whether a blazer is worn'),
    );
    expect(worn?.textContent).toBe('whether a blazer is wornwornnone');
    expect(one('[aria-labelledby="compare-title"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('what only one of them wears is told once, not aspect by aspect', () => {
    expect(comparedSlots([blazer, none])).toEqual(['blazer.worn', 'blazer.colour', 'tie.colour']);
  });
});
