// The extension behind a number: it says which desk answers, and is no part of what numbers are joined by.
import { unitAt } from '../../text/unitAt';

const behind =
  /[\s,;(，（]{0,3}(?:extensi[oó]n|extn|ext|x|durchwahl|dw|interno|interior|int|poste|anexo|ramal|добавочный|доб|вн|wewn|wew|dahili|máy lẻ|nhánh|分[机機][号號]?|[转轉]|[内內][线線])[.:]?\s?#?(\d{1,6})(?!\d)/iy;

/** Extension written right behind an offset of a clean text. Bounded cost. */
export function extensionBehind(
  text: string,
  end: number,
): { readonly digits: string; readonly end: number } | undefined {
  if (!mayBeBehind(text, end)) return undefined;
  behind.lastIndex = end;
  const [written = '', digits = ''] = behind.exec(text) ?? [];
  return digits === '' ? undefined : { digits, end: end + written.length };
}

const MAX_GAP = 3;
const gapSigns = ' ,;(，（\t\n\r\v\f';
const letters = 'edxiparwmn';

/** Whether a letter that such a word begins with is there, or one of other scripts. */
function mayBeBehind(text: string, end: number): boolean {
  let at = end;
  while (at - end < MAX_GAP && at < text.length && gapSigns.includes(text.charAt(at))) at += 1;
  if (at >= text.length) return false;
  const unit = unitAt(text, at);
  return unit > LAST_ASCII || letters.includes(String.fromCharCode(unit | LOWER_CASE));
}

const LAST_ASCII = 127;
const LOWER_CASE = 32;
