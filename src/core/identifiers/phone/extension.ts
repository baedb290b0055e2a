// The extension behind a number: it says which desk answers, and is no part of what numbers are joined by.

const behind =
  /[\s,;(]{0,3}(?:extension|extn|ext|x|durchwahl|dw|interno|int|poste|anexo|ramal|доб|wew)[.:]?\s?#?(\d{1,6})(?!\d)/iy;

/** Extension written right behind an offset of a clean text. Bounded cost. */
export function extensionBehind(
  text: string,
  end: number,
): { readonly digits: string; readonly end: number } | undefined {
  behind.lastIndex = end;
  const [written = '', digits = ''] = behind.exec(text) ?? [];
  return digits === '' ? undefined : { digits, end: end + written.length };
}
