// The German commercial register: a section, a number, and the court that keeps it.
import { foldName } from '../../text/fold';
import type { ReadNumber, Scheme } from './scheme';

const courtNames = String.raw`(?<court>\p{Lu}[\p{L}.]{2,24}(?:(?: am | an der | im | a\. ?|\/| ?\(|[ -])(?!unter|nr|hr ?[ab]|registern)[\p{L}.]{1,24}\)?){0,2})`;
const hrNumber = String.raw`(?<number>hr ?[ab][\s.:-]{0,3}(?:nr\.? ?)?\d{1,6})`;
const court = String.raw`(?:(?:registergericht[\s:]{1,3})?amtsgerichts?|registergericht|ag)`;

export const germanRegisterSchemes: readonly Scheme[] = [
  {
    words: ['amtsgericht', 'amtsgerichts', 'registergericht', 'ag', 'handelsregister'],
    pattern: new RegExp(
      String.raw`(?:handelsregister[\s:,]{1,3}(?:(?:des|beim|b\.) )?)?${court}[\s:,]{1,3}${courtNames}[\s,:;/–(-]{1,5}(?:unter )?(?:der )?(?:(?:register)?(?:nummer|nr)[.:]? )?${hrNumber}`,
      'iuy',
    ),
    read: readGermanRegister,
  },
  {
    words: ['hrb', 'hra', 'hr'],
    pattern: new RegExp(
      String.raw`${hrNumber}(?: ?b)?[\s,;:/–(-]{1,4}(?:(?:im |beim )?(?:handelsregister )?(?:des |beim )?)?${court}[\s:]{1,3}${courtNames}`,
      'iuy',
    ),
    read: readGermanRegister,
  },
];

/** The same number stands at many courts: only both together name a company. */
function readGermanRegister(written: string, _: unknown, match: RegExpExecArray): ReadNumber | undefined {
  const place = courtOf(match.groups?.court ?? '');
  const [, section = '', number = ''] = /hr ?([ab]).*?(\d{1,6})$/i.exec(written) ?? [];
  if (place === '' || number === '') return undefined;
  return {
    value: `de-hrb:${place}-hr${section.toLowerCase()}${number.replace(/^0+(?=\d)/, '')}`,
    check: undefined,
    confidence: 0.95,
  };
}

const umlauts: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
];

/** `muenchen`, `frankfurt-am-main`, `charlottenburg` however the court is written. */
function courtOf(written: string): string {
  const plainLetters = umlauts.reduce(
    (text, [letter, two]) => text.replaceAll(letter, two),
    written.toLowerCase().normalize('NFC'),
  );
  const words = foldName(plainLetters).split(' ');
  if (words.includes('charlottenburg')) return 'charlottenburg';
  if (words[0] === 'frankfurt' && (words[1] === 'main' || words[2] === 'main' || words[2] === 'm'))
    return 'frankfurt-am-main';
  return words.join('-');
}
