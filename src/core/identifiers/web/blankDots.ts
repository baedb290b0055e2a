// Hosts whose last dot, or every dot, is only a blank: "my page: shop.example com". Nothing but a word for a site and a
// colon before it tells them from words of a sentence.
import { isCommonWord } from '../commonWords';
import type { DotMark } from './dotMark';
import type { HostReading } from './hostReader';

const REACH = 96;
const announced =
  /(?:^|[^a-zà-ɏ])(?:(?:web)?site|web|webs|page|homepage|url|link|seite|webseite|página|pagina|sitio|sito|strona|сайт|sitem|sayfam|trang|网站|网址|网页)(?: is| ist| es| est| è| é| là)? ?[:：=] {0,2}([a-z0-9][a-z0-9-]{2,62}(?:[ .][a-z0-9][a-z0-9-]{1,62}){0,2})$/iu;
const ending = / (com|net|org)(?![a-z0-9_-])/iy;
const clauseEnd = /^ {0,2}(?:$|[\n\r,;!?)|\]！。，、；）]|[^\p{L}\p{N}\p{P}\s]|\.(?:\s|$))/u;

/**
 * The host that ends with a label, where a word for a site announces it and an ending stands behind a blank.
 *
 * @param labelEnd - where the label before the ending ends.
 */
export function hostOfBlanks(
  text: string,
  labelEnd: number,
): { readonly start: number; readonly host: HostReading } | undefined {
  if (text[labelEnd] !== ' ') return undefined;
  ending.lastIndex = labelEnd;
  const last = ending.exec(text)?.[1];
  if (last === undefined || !clauseEnd.test(text.slice(ending.lastIndex, ending.lastIndex + 4)))
    return undefined;
  const said = announced.exec(text.slice(Math.max(0, labelEnd - REACH), labelEnd))?.[1];
  if (said === undefined) return undefined;
  const labels = said.split(/[ .]/);
  if (labels.some((label) => isCommonWord(label.toLowerCase()))) return undefined;
  const start = labelEnd - said.length;
  const ends: number[] = [];
  let at = start;
  for (const label of labels) {
    ends.push(at + label.length);
    at += label.length + 1;
  }
  const dots = labels.map((_, place): DotMark => ({ kind: 'bracketed', end: (ends[place] ?? start) + 1 }));
  return { start, host: { labels: [...labels, last], ends: [...ends, labelEnd + 1 + last.length], dots } };
}
