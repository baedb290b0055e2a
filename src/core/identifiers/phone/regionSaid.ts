// The country that a text names itself: by its flag, by its name or by that of its people. Facts of common knowledge
// (2026-11); regions are ISO 3166-1 alpha-2.
import type { PreparedText } from '../extractor';
import { knownRegion } from './plans/readNumber';

const names: Readonly<Record<string, string>> = {
  GB: 'uk england britain british english london scotland wales manchester birmingham grossbritannien inglaterra angleterre',
  US: 'usa american',
  DE: 'germany german deutschland deutsche deutscher alemania allemagne berlin',
  FR: 'france french francais francaise frankreich francia paris',
  ES: 'spain spanish espana espanol spanien madrid barcelona',
  IT: 'italy italian italia italiano italien roma milano',
  RO: 'romania romanian bucuresti rumanien',
  PL: 'poland polish polska polski polen warszawa',
  NL: 'netherlands dutch holland nederland amsterdam',
  CA: 'canada canadian',
  AU: 'australia australian sydney melbourne',
  IE: 'ireland irish dublin',
  PT: 'portugal portuguese lisboa',
  BR: 'brazil brazilian brasil',
  MX: 'mexico mexican',
  AT: 'austria austrian osterreich wien',
  CH: 'switzerland swiss schweiz suisse zurich',
  BE: 'belgium belgian belgique belgie',
  TR: 'turkey turkish turkiye istanbul',
  RU: 'russia russian россия москва',
  UA: 'ukraine ukrainian украина київ',
};
const regionOfName = new Map(
  Object.entries(names).flatMap(([region, words]) => words.split(' ').map((word) => [word, region] as const)),
);

const FLAG_HIGH = '\ud83c';
const FLAG_A = 0x1_f1_e6;
const FLAG_Z = 0x1_f1_ff;
const ASCII_A = 65;

/** The only country that a text names; undefined where it names none or several. One look at each token. */
export function regionSaid({ tokens, text }: PreparedText): string | undefined {
  let said: string | undefined;
  for (let at = text.indexOf(FLAG_HIGH); at >= 0; at = text.indexOf(FLAG_HIGH, at + 2)) {
    const region = flagAt(text, at);
    if (region === undefined) continue;
    if (said !== undefined && said !== region) return undefined;
    said = region;
    at += 2;
  }
  for (const { word } of tokens) {
    const region = regionOfName.get(word);
    if (region === undefined) continue;
    if (said !== undefined && said !== region) return undefined;
    said = region;
  }
  return said;
}

function flagAt(text: string, at: number): string | undefined {
  const [first, second] = [text.codePointAt(at) ?? 0, text.codePointAt(at + 2) ?? 0];
  if (first < FLAG_A || first > FLAG_Z || second < FLAG_A || second > FLAG_Z) return undefined;
  return knownRegion(String.fromCharCode(first - FLAG_A + ASCII_A, second - FLAG_A + ASCII_A));
}
