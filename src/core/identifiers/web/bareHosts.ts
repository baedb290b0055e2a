// When a word with a dot in it, without scheme and without www, is a site, and when it is a missing space, a file
// name or an abbreviation.
import { isCommonWord } from '../commonWords';
import { isMadeOfTwo } from '../inventedWords';
import { plainEndings } from './clearEndings';
import type { DotKind, DotMark } from './dotMark';
import type { Host } from './host';

/** What stands around a bare host. */
export interface HostClues {
  /** The dots between its labels, as written. */
  readonly dots: readonly DotMark[];
  /** A path follows. */
  readonly hasPath: boolean;
  /** A port follows. */
  readonly hasPort: boolean;
  /** Nothing, a line's end, or punctuation follows: no sentence goes on. */
  readonly endsClause: () => boolean;
  /** "bubble" or such stands behind: "the dot com boom". */
  readonly isFigureOfSpeech: () => boolean;
  /** "on", "auf" or a colon stands right before. */
  readonly isLedTo: () => boolean;
  /** Brackets with nothing in them stand behind: "document.body.click()". */
  readonly isCall: () => boolean;
  /** A word stands behind that no "de" or "es" of a sentence leads to: "violetstudio.de und". */
  readonly isGoneOnFrom: (suffix: string) => boolean;
  /** "site:", "visit" or such stands right before. */
  readonly isAnnounced: () => boolean;
}

/** Endings that are clear even in capitals. */
const plainSuffixes = new Set([...plainEndings, ...'co.uk org.uk com.au com.mx com.br'.split(' ')]);
/** Endings that are words of English running text ("call.me", "see you in town.in"), or units of time. */
const wordSuffixes = new Set(
  'am an as at be by do id in is it la me my no of ok on or pm so to us kg km cm gb mg one now today here'.split(
    ' ',
  ),
);
/** Endings that are words of another language ("masaje.de lujo"). */
const foreignWordSuffixes = new Set('au ca de es et il im ne pa se si re sa st su tu va ve'.split(' '));
/** Endings that are kinds of file before they are places. */
const fileSuffixes = new Set('app cab java md mov name pl.txt ps py rs.txt sh zip'.split(' '));
/** Names of files of programs whose kinds are places too: "main.rs", "index.pl". */
const fileNames =
  /^(?:index|main|setup|config|conf|tests?|script|build|run|install|readme|notes|lib|mod|utils?|helpers?|manage|server|client|init|default|styles?|app|makefile|changelog)\.(?:rs|pl|py|sh|md|cc|pm|so|ps|mk|ml|hs|vi|st)$/;
/** Names of techniques that end as hosts do; with a page behind them they are hosts. */
const techniques = new Set('asp.net vb.net ado.net ml.net socket.io java.io next.js node.js'.split(' '));
/** Long endings that are no word of any text. */
const wordlessSuffixes = new Set('xyz xxx asia mobi tel aero coop'.split(' '));

/** Endings before which a period and a blank may be a dot. */
const looseSuffixes = new Set('com org co.uk org.uk com.au com.br com.mx'.split(' '));
/** Endings before which a comma may be a dot. */
const commaSuffixes = new Set('com org net co.uk com.au'.split(' '));

const plainOnly: ReadonlySet<DotKind> = new Set(['plain']);

/** Whether a bare host in running text is meant as a site. */
export function isBareHostBelievable(host: Host, clues: HostClues): boolean {
  const isPlain = clues.dots.every(({ kind }) => kind === 'plain');
  const kinds = isPlain ? plainOnly : new Set(clues.dots.map(({ kind }) => kind));
  if (host.isAddress) return kinds.has('bracketed') || (clues.hasPort && clues.hasPath);
  const { suffix, registrable } = host;
  if (!clues.hasPath && (techniques.has(host.name) || fileNames.test(host.name))) return false;
  if (clues.isCall()) return false;
  const name = registrable.slice(0, registrable.length - suffix.length - 1);
  if (name.length < 2 && !clues.hasPath) return false;
  if (kinds.has('bracketed')) return !isCommonWord(name) || clues.isAnnounced();
  if (isPlain) return isPlainBelievable(host, name, clues);
  return isDisguiseBelievable(host, name, { kinds, clues });
}

function isPlainBelievable({ written, suffix }: Host, name: string, clues: HostClues): boolean {
  if (plainSuffixes.has(suffix)) return true;
  if (/^\d+$/.test(name)) return false;
  const ending = written.slice(written.lastIndexOf('.') + 1);
  if (ending !== ending.toLowerCase()) return false;
  if (fileSuffixes.has(suffix)) return false;
  const hasClue =
    clues.hasPath ||
    clues.isAnnounced() ||
    /[\d-]/.test(isLatin(written) ? name : written) ||
    written.split('.').length > suffix.split('.').length + 1;
  if (hasClue) return true;
  if (wordSuffixes.has(suffix)) return false;
  const isWord = foreignWordSuffixes.has(suffix) || (ending.length > 2 && !wordlessSuffixes.has(suffix));
  if (!isWord || !/^[ -~]+$/.test(ending)) return true;
  if (name.length < 4 || isCommonWord(name)) return false;
  // "rooms at violetstudio.de every day"
  return clues.endsClause() || clues.isGoneOnFrom(suffix) || (clues.isLedTo() && isMadeOfTwo(name));
}

/** Punycode brings digits and a hyphen that nobody wrote. */
const isLatin = (written: string): boolean => /^[ -~]+$/.test(written);

interface Disguise {
  readonly kinds: ReadonlySet<DotKind>;
  readonly clues: HostClues;
}

/** "shop. example. net" */
const isLooseThroughout = ({ dots }: HostClues): boolean =>
  dots.length > 1 && dots.every(({ kind }) => kind === 'loose');
/** "shop.example. net": a plain dot before, and nothing of a sentence behind. */
const isLooseAtEnd = (clues: HostClues): boolean =>
  clues.dots.length > 1 && clues.dots[0]?.kind === 'plain' && clues.endsClause();
const isLedToEnd = (clues: HostClues): boolean => clues.isLedTo() && clues.endsClause();

const putting = new Set('put add type write append insert use setze pon mets metti coloca wpisz'.split(' '));

/** A dot that is said or stands apart makes a site only with an ending that is clear, and a name that is no word. */
function isDisguiseBelievable({ suffix, written }: Host, name: string, { kinds, clues }: Disguise): boolean {
  const ending = written.slice(written.lastIndexOf('.') + 1).toLowerCase();
  if (isCommonWord(name) && !clues.isAnnounced()) return false;
  // "put .com behind it"
  if (kinds.has('spaced') && clues.dots.length === 1 && putting.has(name)) return false;
  if (kinds.has('loose'))
    return (
      name.length >= 4 &&
      (looseSuffixes.has(suffix) ||
        (suffix === 'net' && (isLooseThroughout(clues) || isLedToEnd(clues) || isLooseAtEnd(clues))))
    );
  if (kinds.has('comma')) return name.length >= 4 && /\p{L}{3}/u.test(name) && commaSuffixes.has(suffix);
  if (kinds.has('word') && clues.isFigureOfSpeech()) return false;
  if (plainSuffixes.has(suffix)) return true;
  if (kinds.has('word')) {
    return (
      clues.dots.some(({ said }) => said?.endings.includes(ending) === true) || isSaidAndWhole(name, clues)
    );
  }
  const isWord = wordSuffixes.has(suffix) || foreignWordSuffixes.has(suffix) || ending.length > 2;
  return !isWord || clues.hasPath || (kinds.has('spaced') && clues.endsClause() && isMadeOfTwo(name));
}

/** "violetstudio точка de": no word, a name for nothing but the dot, and nothing of a sentence behind. */
const isSaidAndWhole = (name: string, clues: HostClues): boolean =>
  clues.dots.every(({ said }) => said?.isWord !== true) &&
  (clues.endsClause() || clues.hasPath) &&
  (/[a-z][a-z0-9]*[\d-]/.test(name) || isMadeOfTwo(name));
