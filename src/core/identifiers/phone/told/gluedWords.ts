// Words of digits written together, some of them bent: "sveenfvie", "fiveohsix".
import { foldWord } from '../../../text/tokens';
import { bentReadings, digitOfWord } from './bentWords';
import { gluedHeard } from './gluedHeard';

export interface GluedDigits {
  readonly digits: string;
  readonly cost: number;
}

const MIN_PART = 2;
const MAX_PART = 6;
const MIN_PARTS = 2;
const FIGURE_COST = 0.05;
const PART_COST = 0.02;
const MAX_COST_A_PART = 0.22; // some parts have to be plain

interface Best extends GluedDigits {
  readonly parts: number;
}

const MIN_LENGTH = 6;
const MAX_LENGTH = 60;
/** What was read before, and is none where the value is undefined. */
const remembered = new Map<string, GluedDigits | undefined>();
const MAX_REMEMBERED = 20_000;

/**
 * Digits of a run of letters and figures that is nothing but number words, some of them bent. Cost bounded: six parts at
 * each place, and only where a plain one is among them.
 */
export function gluedDigits(written: string): GluedDigits | undefined {
  if (written.length < MIN_LENGTH || written.length > MAX_LENGTH) return undefined;
  if (remembered.has(written)) return remembered.get(written);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const hasFigures = /\d/.test(written);
  const own = hasFigures || plainPart.test(written) ? readGlued(written) : undefined;
  const found = own ?? (hasFigures ? undefined : gluedHeard(foldWord(written)));
  remembered.set(written, found);
  return found;
}

/** Some of these is in every run of bent words that a reader can tell. */
const plainPart =
  /zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|zwo|drei|vier|f[uü]nf|sechs|sieben|acht|neun|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|deux|trois|quatre|cinq|sept|huit|neuf|due|sette|otto|nove/i;

function readGlued(written: string): GluedDigits | undefined {
  const word = foldWord(written);
  const best: (Best | undefined)[] = [{ digits: '', cost: 0, parts: 0 }];
  for (let at = 0; at < word.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) {
      offer(best, at + 1, before, { digits: word.charAt(at), cost: FIGURE_COST });
      continue;
    }
    for (let length = MIN_PART; length <= MAX_PART && at + length <= word.length; length += 1) {
      const part = word.slice(at, at + length);
      if (/\d/.test(part)) {
        const plain = /[a-z]{2}|[a-z].*[a-z]/.test(part) ? leetDigit(part) : undefined;
        if (plain !== undefined) offer(best, at + length, before, { digits: plain, cost: FIGURE_COST });
        continue;
      }
      const digit = digitOfWord(part);
      if (digit !== undefined) offer(best, at + length, before, { digits: digit, cost: PART_COST });
      else if (length >= 3) {
        const [reading] = bentReadings(part);
        if (reading !== undefined)
          offer(best, at + length, before, { digits: reading.digits, cost: reading.cost + PART_COST });
      }
    }
  }
  const whole = best[word.length];
  if (whole === undefined || whole.parts < MIN_PARTS || whole.cost / whole.parts > MAX_COST_A_PART)
    return undefined;
  return { digits: whole.digits, cost: whole.cost };
}

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/** "zer0", "f1ve" */
function leetDigit(part: string): string | undefined {
  return digitOfWord(part.replace(/\d/g, (digit) => leet[digit] ?? digit));
}

function offer(best: (Best | undefined)[], to: number, before: Best, part: GluedDigits): void {
  const cost = before.cost + part.cost;
  const known = best[to];
  if (known === undefined || cost < known.cost)
    best[to] = { digits: before.digits + part.digits, cost, parts: before.parts + 1 };
}
