// Endings that are talked about and are of no host: ".com, .net and .org", "dot com or dot net", "com.net.org".
import { isPlainProseWord } from '../commonWords';
import type { Span } from '../../brand';
import { isNameInCode } from './codeNames';
import type { DotMark } from './dotMark';
import type { Host } from './host';

export interface WrittenHost extends Span {
  readonly host: Host;
  /** The dots between its labels, as written. */
  readonly used: readonly DotMark[];
}

const NEAR = 32; // characters looked at on either side
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
      isNameInCode(text, { start, end }, suffix) ||
      (isHan(written) && isListed(behind)) ||
      behindHan.test(written)
    );
  if (ofCountries.has(name) || isColumns(written, used)) return true;
  const label = written.slice(0, written.indexOf('.')).toLowerCase();
  const isJoining = joining.has(label) || /^\d{1,3}$/.test(label);
  const isWord = isJoining || isPlainProseWord(label);
  if (isListed(behind) && (used[0]?.said === undefined || isWord)) return true;
  if (isWord && isCompared(behind)) return true;
  if (!isJoining) return false;
  const before = text.slice(Math.max(0, start - NEAR), start);
  return endingBefore.test(before) || freeEnding.test(before) || freeEnding.test(behind);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** "net.org": nobody names a site so. */
const generic = setOf('com net org biz edu gov');
const ofCountries = setOf(
  'info de at ch uk es fr it pt br ro pl ru su ua tr cn vn nl be eu us mx ar cz hu gr рф',
);

/** Between two endings, in the languages whose dots are read. */
const joiners =
  'and or und oder y o u et ou e i lub czy oraz albo și si sau ori ve veya ya yoksa и или либо й та або và hay hoặc en of och eller og és vagy και ή nebo ili vs versus not nor neither weder noch ni né nici nem ani albo oppure ovvero ossia ни але ni ne hem bien soit statt anstatt nun entweder sowohl tanto como vez plutôt que fie decât sia quer do melhor mai zarówno jak lepiej niż как так лучше чем yerine cả lẫn hơn mi mı mu mü 和 或 与 及 还是';
const joining = setOf(joiners);

const ending = String.raw`(?:com|net|org|info|biz|edu|gov|ком|нет|орг|рф|ру|[a-z]{2})(?![\p{L}\p{N}])`;
const dot = String.raw`(?:\.|(?:dot|punkt|punto|point|ponto|punct|kropka|точка|nokta|chấm|点) ?)`;
const listed = new RegExp(
  String.raw`^["'»”)\]>*]{0,2} ?(?:[,;/|&+、-] ?)?(?:(?:${joiners.split(' ').join('|')}) )?["'«“([<*]{0,2}${dot}${ending}`,
  'iu',
);
const isListed = (behind: string): boolean => listed.test(behind);
const endingBefore = new RegExp(String.raw`(?:^|[\P{L}])${dot}${ending}(?:\.[a-z]{2})?["')]?[,;]? ?$`, 'iu');
/** ".com" by itself */
const freeEnding = new RegExp(String.raw`(?:^|[\s"'(=:;,/|[])\.${ending}`, 'iu');
/** "dot com over dot org" */
const compared = new RegExp(String.raw`^ (\p{L}{2,9}) ${dot}${ending}`, 'iu');
const isCompared = (behind: string): boolean => {
  const between = compared.exec(behind)?.[1];
  return between !== undefined && isPlainProseWord(between.toLowerCase());
};

/** "注册.com、.net": Chinese parts no words. */
const isHan = (written: string): boolean => written.charCodeAt(0) >= 0x2e_80;
/** "用.com不用.net" */
const behindHan = /(?:^|\.)(?:com|net|org|cn)[\u2e80-\u9fff]/;

/** "V . N . P . GF . GS . Pt": heads of columns. */
const isColumns = (written: string, used: readonly DotMark[]): boolean =>
  used.length > 1 &&
  used.every(({ kind }) => kind === 'spaced') &&
  written.split('.').every(({ length }) => length <= MAX_COLUMN);
