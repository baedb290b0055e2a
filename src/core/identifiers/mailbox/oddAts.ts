// A sign that was struck or read for the at sign: "jane99#example.org", "jane_doe*example.org", "jane99 # example.org".
import { hasAnyOf, hasSign, signSetOf } from '../../text/signsOf';
import type { TokenTable } from '../../text/tokens';
import type { AtMark } from '../emailMarks';
import { isFirstWordOfLabel } from '../usernameLabelTable';
import { mailDomainOf } from '../web/host';
import { backOver, isLocalAt, isWordAt } from '../web/characters';

/** Keys beside the at sign, and what a machine reads for it; a hash also with blanks around it. */
const oddSigns = ['#', '*', '$', '^'] as const;
const oddSet = signSetOf(oddSigns.join(''));
const none: readonly AtMark[] = [];
const host =
  /[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?(?:\.[a-z0-9-]{2,20}){0,2}\.[a-z]{2,10}(?![\p{L}\p{N}@/_-])/uy;
const labelBefore = /([\p{L}]{2,12})[ :@-]{1,3}$/u;

/** Such signs between a name and a host that is written plainly, in order of sign. */
export function oddAts(text: string, table: TokenTable): readonly AtMark[] {
  if (!hasAnyOf(table, oddSet)) return none;
  const marks: AtMark[] = [];
  for (const sign of oddSigns) {
    if (!hasSign(table, sign.charCodeAt(0))) continue;
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const mark = markAt(text, at, sign);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}

function markAt(text: string, at: number, sign: string): AtMark | undefined {
  const isApart = sign === '#' && text[at - 1] === ' ' && text[at + 1] === ' ';
  const start = isApart ? at - 1 : at;
  const end = isApart ? at + 2 : at + 1;
  if (!isWordAt(text, start - 1) || !isWordAt(text, end)) return undefined;
  host.lastIndex = end;
  if (!host.test(text)) return undefined;
  const from = backOver(text, start, isLocalAt, { max: 64, floor: 0 });
  const before = text[from - 1] ?? ' ';
  if (before === sign || before === '@' || before === '/') return undefined;
  // "site.com#example.org", "insta jane99*example.org": a page, and a name with a site beside it.
  if (mailDomainOf(text.slice(from, start)) !== undefined) return undefined;
  const label = labelBefore.exec(text.slice(Math.max(0, from - 16), from))?.[1];
  if (label !== undefined && isFirstWordOfLabel(label.toLowerCase())) return undefined;
  return { kind: 'picture', start, end, hasLine: false, isAnyPicture: true };
}
