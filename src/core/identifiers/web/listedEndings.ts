// Endings that are talked about and are of no host: ".com, .net and .org", "dot com or dot net", "com.net.org"; and what
// only has the form of a host: names of packages and members of objects in code, short words that signs part.
import { isPlainProseWord } from '../commonWords';
import type { Span } from '../../brand';
import type { DotMark } from './dotMark';
import type { Host } from './host';

export interface WrittenHost extends Span {
  readonly host: Host;
  /** The dots between its labels, as written. */
  readonly used: readonly DotMark[];
}

const NEAR = 28; // characters looked at on either side
const MAX_COLUMN = 3; // letters of the head of a column

/** Whether a bare host, which everything else speaks for, is only endings named beside each other, or a name in code. */
export function isOfEndings(text: string, { host, start, end, used }: WrittenHost): boolean {
  const { written, registrable, suffix } = host;
  const name = registrable.slice(0, registrable.length - suffix.length - 1);
  if (generic.has(name)) return true;
  const isPlain = used.every(({ kind }) => kind === 'plain');
  const behind = text.slice(end, end + NEAR);
  if (isPlain)
    return (
      (used.length > 1 && isOfCode(text.slice(start, end), suffix)) || (isHan(written) && isListed(behind))
    );
  if (ofCountries.has(name) || isColumns(written, used)) return true;
  const label = written.slice(0, written.indexOf('.')).toLowerCase();
  const isWord = joining.has(label) || isPlainProseWord(label);
  if (isListed(behind) && (used[0]?.said === undefined || isWord)) return true;
  if (joining.has(label) && endingBefore.test(text.slice(Math.max(0, start - NEAR), start))) return true;
  return isWord && isCompared(behind);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** "net.org": nobody names a site so. */
const generic = setOf('com net org biz edu gov');
const ofCountries = setOf(
  'info de at ch uk es fr it pt br ro pl ru su ua tr cn vn nl be eu us mx ar cz hu gr рф',
);

/** Between two endings, in the languages whose dots are read. */
const joiners =
  'and or und oder y o u et ou e i lub czy oraz albo și si sau ori ve veya ya yoksa и или либо й та або và hay hoặc en of och eller og és vagy και ή nebo ili vs versus not nor neither weder noch ni né nici nem ani albo oppure ovvero ossia ни але ni ne hem bien soit mi mı mu mü 和 或 与 及 还是';
const joining = setOf(joiners);

const ending = String.raw`(?:com|net|org|info|biz|edu|gov|ком|нет|орг|рф|ру|[a-z]{2})(?![\p{L}\p{N}])`;
const dot = String.raw`(?:\.|(?:dot|punkt|punto|point|ponto|punct|kropka|точка|nokta|chấm|点) ?)`;
const listed = new RegExp(
  String.raw`^["'»”)\]>*]{0,2} ?(?:[,;/|&+、-] ?)?(?:(?:${joiners.split(' ').join('|')}) )?["'«“([<*]{0,2}${dot}${ending}`,
  'iu',
);
const isListed = (behind: string): boolean => listed.test(behind);
const endingBefore = new RegExp(String.raw`(?:^|[\P{L}])${dot}${ending}(?:\.[a-z]{2})?["')]?[,;]? ?$`, 'iu');
/** "dot com over dot org" */
const compared = new RegExp(String.raw`^ (\p{L}{2,9}) ${dot}${ending}`, 'iu');
const isCompared = (behind: string): boolean => {
  const between = compared.exec(behind)?.[1];
  return between !== undefined && isPlainProseWord(between.toLowerCase());
};

const roots = setOf(
  'document window self this console event process module exports req res props ctx args kwargs std sys java javax system navigator localstorage math',
);
const packages = setOf('com org net io edu gov');

/** "document.body.style.top", "org.violet.studio", "MyClass.MyMethod.call": an object, or a host told backwards. */
function isOfCode(written: string, suffix: string): boolean {
  const first = written.slice(0, written.indexOf('.')).toLowerCase();
  return packages.has(first) || (roots.has(first) && !generic.has(suffix)) || camels.test(written);
}
const camels = /^[A-Z][a-z]+[A-Z][a-z]+\.[A-Z]?[a-z]+[A-Z][a-z]+\./;

/** "注册.com、.net": Chinese parts no words. */
const isHan = (written: string): boolean => written.charCodeAt(0) >= 0x2e_80;

/** "V . N . P . GF . GS . Pt": heads of columns. */
const isColumns = (written: string, used: readonly DotMark[]): boolean =>
  used.length > 1 &&
  used.every(({ kind }) => kind === 'spaced') &&
  written.split('.').every(({ length }) => length <= MAX_COLUMN);
