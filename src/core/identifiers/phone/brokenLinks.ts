// Links that start a chat, written so that no search for links finds them: "w a . m e / 12025550123", "wa dot me slash …".
import type { Token } from '../../text/tokens';
import type { PreparedText } from '../extractor';
import type { Change } from './aloud';

const MIN_DIGITS = 7;
const MAX_WORDS = 8;
const MAX_GAP = 5;
const dots: ReadonlySet<string> = new Set(
  'dot punkt point punto ponto punct tochka точка kropka nokta tecka'.split(' '),
);
const slashes: ReadonlySet<string> = new Set('slash schragstrich barra barre slesh слеш sbarra'.split(' '));
/** Letters of a host and its end, with no dot between. */
const hosts: ReadonlySet<string> = new Set(['wame', 'tme', 'walink', 'vibercom']);

/** "viber://chat?number=442079460018", "whatsapp://send?phone=442079460018": what an app is asked to open. */
const asked = /:\/\/[a-z]{2,8}\?(?:number|phone)=$/i;
const MAX_ASKED = 20;

/** Changes of broken links to a plus sign, since a whole number follows; in order of place. */
export function brokenLinksIn({ tokens, text, numbers }: PreparedText): readonly Change[] {
  const changes: Change[] = [];
  for (const place of numbers()) {
    const { word, start } = tokens[place] as Token;
    if (word.length < MIN_DIGITS || word.startsWith('0')) continue;
    // "viber://chat?number=%2B442079460018"
    if (/%2b$/i.test(text.slice(Math.max(0, start - 3), start))) {
      changes.push({ start: start - 3, end: start, word: ' +' });
      continue;
    }
    if (asked.test(text.slice(Math.max(0, start - MAX_ASKED), start))) {
      changes.push({ start: start - 1, end: start, word: ' +' });
      continue;
    }
    const from = endOfHost(tokens, text, place);
    if (from === undefined) continue;
    // The host may be read as a site, of which the number is no part.
    const slash = text.slice(from, start).lastIndexOf('/');
    changes.push({ start: slash >= 0 ? from + slash + 1 : start, end: start, word: ' +' });
  }
  return changes;
}

/** Offset behind the host of a broken link that ends right before a number. */
function endOfHost(tokens: readonly Token[], text: string, place: number): number | undefined {
  let letters = '';
  let behind = 0; // the host
  let hasSlash = false;
  let isBroken = false;
  for (let at = place - 1; at >= place - MAX_WORDS; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || token.isNumber || next.start - token.end > MAX_GAP)
      return undefined;
    const gap = text.slice(token.end, next.start);
    if (letters === '' && gap.includes('/')) hasSlash = true;
    if (gap.includes(' ') || gap.includes('(') || gap.includes('[')) isBroken = true;
    if (letters === '' && slashes.has(token.word)) {
      hasSlash = true;
      isBroken = true;
      continue;
    }
    if (!hasSlash) return undefined;
    if (dots.has(token.word)) isBroken = true;
    else {
      if (letters === '') behind = token.end;
      letters = token.word + letters;
    }
    if (hosts.has(letters)) return isBroken ? behind : undefined;
  }
  return undefined;
}
