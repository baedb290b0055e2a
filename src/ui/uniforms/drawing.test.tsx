import { renderToStaticMarkup } from 'react-dom/server';
import { lookOfFacts } from '../../core/uniforms/drawing/outfitLook';
import type { ColourId, OutfitFact, Slot, SlotValue } from '../../core/uniforms/outfit';
import { garments, slots } from '../../core/uniforms/slots';
import { colours } from '../../core/uniforms/vocabulary/colours';
import { OneGarment, unknownLook } from './OneGarment';
import { OutfitDrawing } from './OutfitDrawing';
import { framesOf, outlineOf } from './shapes';

const fact = (slot: string, ...values: readonly SlotValue[]): OutfitFact => ({ slot: slot as Slot, values });
const colour = (id: string): SlotValue => ({ kind: 'colour', colour: id as ColourId });
const choice = (id: string): SlotValue => ({ kind: 'choice', choice: id });
const drawn = (...facts: readonly OutfitFact[]): string =>
  renderToStaticMarkup(<OutfitDrawing look={lookOfFacts(facts)} label="as told" />);
const hexOf = (id: string): string => colours.find((one) => one.id === id)?.hex ?? '?';

describe('a drawn outfit', () => {
  test('has an outline for every garment and every kind of it', () => {
    const missing = garments
      .filter((garment) => garment !== 'badge')
      .flatMap((garment) =>
        [undefined, ...(slots.find(({ slot }) => slot === `${garment}.kind`)?.choices ?? [])].map(
          (kind) => [garment, kind] as const,
        ),
      )
      .filter(([garment, kind]) => outlineOf(garment, kind) === '' || !framesOf(garment).includes(' '));
    expect(missing).toEqual([]);
  });

  test('shows colours, stripes and trim as told', () => {
    const svg = drawn(
      fact('blazer.colour', colour('navy')),
      fact('blazer.trim_colour', colour('gold')),
      fact('tie.stripe_colour', colour('red'), colour('white')),
    );
    for (const id of ['navy', 'gold', 'red', 'white']) expect(svg).toContain(hexOf(id));
  });

  test('hatches what is not told, and guesses no colour', () => {
    const svg = drawn(fact('blazer.trim_colour', colour('gold')));
    expect(svg).toContain('stroke-dasharray');
    const told = new Set(colours.map(({ hex }) => hex).filter((hex) => hex !== hexOf('gold')));
    expect([...told].filter((hex) => svg.includes(`fill="${hex}"`))).toEqual([]);
  });

  test('leaves away what is not worn', () => {
    expect(drawn(fact('tie.worn', { kind: 'absent' }))).not.toContain(outlineOf('tie', undefined));
  });

  test('keeps the order of stripes where it is told', () => {
    const svg = drawn(
      fact('tie.stripe_colour', colour('white'), colour('gold')),
      fact('tie.stripe_order', { kind: 'text', text: 'gold>white' }),
    );
    expect(svg.indexOf(hexOf('gold'))).toBeLessThan(svg.indexOf(hexOf('white')));
  });

  test('takes letters that are markup for letters', () => {
    const svg = drawn(
      fact('blazer.colour', colour('navy')),
      fact('badge.letters', { kind: 'text', text: '<a/>"' }),
      fact('badge.motif', choice('<script>')),
    );
    expect(svg).not.toContain('<a/>');
    expect(svg).not.toContain('<script>');
  });

  test('takes what no vocabulary knows for not known', () => {
    expect(() =>
      drawn(
        fact('blazer.colour', colour('url(https://example.org)')),
        fact('nonsense.colour', colour('navy')),
        fact('tie.stripe_direction', choice('constructor')),
        fact('badge.outline', choice('__proto__')),
      ),
    ).not.toThrow();
    expect(
      drawn(fact('badge.outline', choice('__proto__')), fact('badge.motif', choice('constructor'))),
    ).not.toMatch(/object Object|native code/);
    expect(drawn(fact('blazer.colour', colour('url(https://example.org)')))).not.toContain('example.org');
  });

  test.each(garments.filter((garment) => garment !== 'badge'))(
    'draws one %s of which nothing is known',
    (garment) => {
      expect(renderToStaticMarkup(<OneGarment look={unknownLook(garment)} />)).toContain(
        outlineOf(garment, undefined),
      );
    },
  );
});
