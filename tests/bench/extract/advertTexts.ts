// Adverts to measure with: of the fictional world, each brought to one length, with its own one or two contacts in it.
import { createRandom, type Random } from '../../../src/world/random';
import { readWorld } from '../../../src/world/testSupport';

const CHARACTERS = 700;
const ADVERTS = 2000;
const EMOJI_SHARE = 0.4; // adverts of this field are full of them; they take the slower way through the clean-up
const emoji = ['💋', '❤️', '🌹', '✨', '📞', '💆', '⭐'];

export interface AdvertText {
  readonly text: string;
  readonly country?: string;
}

/** Distinct adverts of 700 characters: what one says, filled up with what others of its country say besides contacts. */
export function advertTexts(): readonly AdvertText[] {
  const random = createRandom('bench of extraction');
  const rows = [...readWorld({ seed: 'bench', records: 4000 }).rows.values()]
    .filter(({ file }) => file === 'adverts')
    .map(({ cells }) => cells);
  const fillers = new Map<string, string[]>();
  for (const { body = '', country = '' } of rows) {
    const sentences = body.split(/(?<=[.!?])\s/).filter((sentence) => !/[\d@:]/.test(sentence));
    fillers.set(country, [...(fillers.get(country) ?? []), ...sentences]);
  }
  return rows
    .slice(0, ADVERTS)
    .map(({ headline = '', body = '', price_hour: price = '', hours = '', country = '' }) => {
      const own = `${headline}. ${price} per hour, open ${hours}. ${body}`.slice(0, CHARACTERS);
      const isLively = random.chance(EMOJI_SHARE);
      const filling = fillingOf(random, fillers.get(country) ?? [], isLively).slice(
        0,
        CHARACTERS - own.length - 1,
      );
      return { text: `${own} ${whole(filling)}`, ...(/^[A-Z]{2}$/.test(country) && { country }) };
    });
}

/** Lines of figures that are no contact, as adverts have them: every reader of numbers has to look at them. */
const figureLines: readonly ((random: Random) => string)[] = [
  (random) =>
    `Age ${random.integer(20, 45)}, height ${random.integer(150, 180)} cm, weight ${random.integer(45, 80)} kg.`,
  (random) =>
    `30 min ${random.integer(5, 9)}0, 60 min ${random.integer(10, 19)}0, 2 h ${random.integer(20, 30)}0.`,
  (random) => `Mon-Fri ${random.integer(8, 12)}:00-22:00, Sat 12:00-${random.integer(16, 20)}:00.`,
  (random) =>
    `Measurements ${random.integer(80, 99)}-${random.integer(55, 75)}-${random.integer(80, 99)}, size ${random.integer(34, 42)}.`,
  (random) =>
    `In town ${random.integer(1, 12)}/${random.integer(1, 15)} to ${random.integer(1, 12)}/28/2026.`,
  (random) =>
    `Room ${random.integer(100, 499)}, floor ${random.integer(1, 9)}, door code ${random.integer(1000, 9999)}.`,
  (random) => `${random.integer(3, 20)} years of practice, ${random.integer(10, 30)} % off before 12.`,
];

/** The same adverts, three lines of figures in the middle of each. */
export function withFigures(adverts: readonly AdvertText[]): readonly AdvertText[] {
  const random = createRandom('figures of adverts');
  return adverts.map(({ text, ...about }) => {
    const first = random.integer(0, figureLines.length - 1);
    const lines = [0, 2, 4].map((step) => figureLines[(first + step) % figureLines.length]);
    const written = lines.map((line) => line?.(random)).join(' ');
    const sentences = text.split(/(?<=[.!?])\s/);
    sentences.splice(Math.floor(sentences.length / 2), 0, written);
    return { ...about, text: whole(sentences.join(' ').slice(0, CHARACTERS)) };
  });
}

/** A pair that a cut tore apart would be a lone surrogate, which no advert holds. */
const whole = (text: string): string => (/[\ud800-\udbff]$/.test(text) ? `${text.slice(0, -1)}.` : text);

function fillingOf(random: Random, sentences: readonly string[], isLively: boolean): string {
  let filling = '';
  while (filling.length < CHARACTERS) {
    filling += `${random.pick(sentences)} `;
    if (isLively && random.chance(0.3)) filling += `${random.pick(emoji)} `;
  }
  return filling;
}
