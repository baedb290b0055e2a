// Labels that say of themselves that nothing stands behind them: "IG: none, SC: lily_rose, TG: n/a". What stands next to
// such a one is no name of its platform.
import type { Label } from './usernameLabelTable';

const MAX_BLANK = 16; // characters behind a label
/** Words for nothing in the languages of the lexicons, up to the sign that ends the entry. */
const nothing =
  /^ ?[:：=] ?(?:none|n\/?a|nil|nope|no|nothing|x|keine?r?|keins|nichts|ninguno|ninguna|nada|aucune?|rien|нет|нету|немає|無|无|没有|yok|brak|nie mam|nessuno|niente|nenhum|không có|không|없음|없어요|nu am|nimic|ไม่มี)(?= ?(?:[,;|/)\n·•]|$|\.(?:\s|$)))/iu;

/** Labels but the blank ones, and but those that are the word for nothing itself: the "x" of "ig: x". */
export function withoutBlankOnes(text: string, labels: readonly Label[]): readonly Label[] {
  let blankUntil = -1;
  let hasBlank = false;
  const kept: Label[] = [];
  for (const label of labels) {
    const isWithin = label.start < blankUntil;
    const blank = nothing.exec(text.slice(label.end, label.end + MAX_BLANK))?.[0];
    if (!isWithin && blank !== undefined) blankUntil = label.end + blank.length;
    if (isWithin || blank !== undefined) hasBlank = true;
    else kept.push(label);
  }
  return hasBlank ? kept : labels;
}
