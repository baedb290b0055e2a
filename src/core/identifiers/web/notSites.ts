// What looks like a bare host and is none by what stands around it: sentences joined without a blank ("muy limpio.es
// verdad.no molesten.com prisa"), members of objects in code, names of files among names of files.
import { isPlainProseWord, isProseWord } from '../commonWords';
import type { Host } from './host';

export interface BareHost {
  readonly host: Host;
  readonly start: number;
  readonly end: number;
  /** "site:", "visit" or such stands before: then only code and files are looked for. */
  readonly isAnnounced: boolean;
}

const AROUND = 60; // characters looked at on either side

/** Whether a bare host with plain dots and no path is one of those; asked only of what else would be believed. */
export function isOtherThan(text: string, bare: BareHost): boolean {
  const { start, end } = bare;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return (
    isMember(bare, before, behind) ||
    isFileAmongFiles(bare, before, behind) ||
    (!bare.isAnnounced && isAmongJoins(bare, before, behind))
  );
}

/**
 * "Lily • TT: lily_rose", "020 7946 0335 • TT: …": the sign parts what an advert lists, and a label follows; an ending of
 * a country and nothing but figures before it is none either.
 *
 * @param behind - two characters behind the host.
 */
export function isLabelBehindBullet(host: Host, behind: string): boolean {
  if (host.suffix.length !== LETTERS_OF_COUNTRY) return false;
  return /^:[ @]/.test(behind) || /^\d+$/.test(firstLabel(host));
}

const LETTERS_OF_COUNTRY = 2;

const firstLabel = ({ written }: Host): string => written.slice(0, written.indexOf('.')).toLowerCase();

const codeBefore =
  /\w\.\w{1,30}\([^"'`]{0,40}$|(?:^|\s)(?:SELECT|WHERE|JOIN|ON|self|this|return|const|let|def) [^"'`]{0,40}$/;
const codeBehind = /^ ?(?:[,;)\]]|[=!]==?|\+ |&& |\|\| |FROM |AS )/;

/** "console.log(user.name, user.at, user.org);" */
const isMember = ({ host }: BareHost, before: string, behind: string): boolean =>
  compared.test(behind.slice(0, 6)) ||
  /(?:[=!]==?|&&|\|\|) ?$/.test(before) ||
  isMemberInCall(host, before, behind);
const compared = /^ ?(?:[=!]==?|&&|\|\|) /;

const isMemberInCall = (host: Host, before: string, behind: string): boolean =>
  codeBehind.test(behind) &&
  codeBefore.test(before) &&
  (/\)|;|=|\{|FROM|^$/.test(behind) || before.includes(`${firstLabel(host)}.`));

/** Endings of countries that are kinds of file too. */
const fileKinds = new Set('ac ai am cc do hs in la md me mk ml pl pm ps py rs sh so st tf vi'.split(' '));
const otherFile =
  /[\w)-]\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|txt|csv|json|xml|ya?ml|html?|css|jsx?|tsx?|php|java|cpp|exe|dll|zip|rar|7z|tar|gz|jpe?g|png|gif|webp|svg|heic|mp[34]|mov|avi|wav|log|bak|ini|cfg|sql|psd|eps|py|md|sh|rs)(?![\w.]*@)(?![\w/-])/i;

/** "Scan_0014.pdf, cover.ai, logo.ps": an ordinary word with such an ending, another file beside it. */
const isFileAmongFiles = ({ host }: BareHost, before: string, behind: string): boolean =>
  fileKinds.has(host.suffix) &&
  isFileWord(firstLabel(host)) &&
  (otherFile.test(lineBefore(before)) || otherFile.test(lineBehind(behind)));

const fileWords = /^(?:api|lib|src|config|readme|index|main|logo|img|util|env|tmp|dev|db|app|docs?|libs?)$/;
const isFileWord = (word: string): boolean => fileWords.test(word) || isPlainProseWord(word);

const lineBefore = (before: string): string => before.slice(before.lastIndexOf('\n') + 1);
const lineBehind = (behind: string): string => {
  const line = behind.indexOf('\n');
  return line === -1 ? behind : behind.slice(0, line);
};

/** Endings that open a sentence in some language. */
const opening = new Set(
  'am an as at au be by ca de do es il im in is it la lo me mi my na ne no ok on pa pe pl que sa se si so su ta te to tu un us va ve y'.split(
    ' ',
  ),
);
const plainEnding = /^(?:com|net|org|info|biz|edu|gov|eu|co\.uk|org\.uk)$/;
const join = /(?:^|[\s(])(\p{L}{2,24})(?:\.\p{L}{1,24}){0,2}\.(\p{Ll}{2,12})(?= \p{L})/gu;

/** Letters only, the text goes on behind, and words beside it are joined by a dot as sentences are. */
function isAmongJoins({ host }: BareHost, before: string, behind: string): boolean {
  if (!/^ \p{L}/u.test(behind) || /[\d-]/.test(host.written)) return false;
  const around = `${lineBefore(before)}x${lineBehind(behind)}`;
  if (!around.includes('.')) return false;
  const isOwnProse = isProseWord(firstLabel(host));
  let joins = isOwnProse ? 1 : 0;
  let openings = 0;
  for (const [, name = '', ending = ''] of around.matchAll(join)) {
    if (isSentenceEnd(name, ending, isOwnProse)) joins += 1;
    if (opening.has(ending)) openings += 1;
  }
  return openings > 1 || joins > (isOwnProse || plainEnding.test(host.suffix) ? 1 : 0);
}

const isSentenceEnd = (name: string, ending: string, isOwnProse: boolean): boolean =>
  !plainEnding.test(ending) &&
  (isProseWord(name.toLowerCase()) || (opening.has(ending) && (isOwnProse || !/^[ -~]+$/.test(name))));
