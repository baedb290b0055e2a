// When a word with a dot in it, without scheme and without www, is a site, and when it is a missing space, a file
// name or an abbreviation.
import type { Host } from './host';

/** Endings that are clear even in capitals or behind a spelled-out dot. */
const plainSuffixes = new Set(
  'com net org info biz edu gov mil int eu co.uk org.uk com.au com.mx com.br'.split(' '),
);
/** Endings that are words of running text ("call.me", "see you in town.in"), or units of time. */
const wordSuffixes = new Set(
  'am an as at be by do id in is it la me my no of ok on or pm so to us ca de es et il im ne no pa se si re one now today here'.split(
    ' ',
  ),
);
/** Endings that are kinds of file before they are places. */
const fileSuffixes = new Set('app cab java md mov name pl.txt ps py rs.txt sh zip'.split(' '));

/**
 * Whether a bare host in running text is meant as a site.
 *
 * @param clues - `hasPath`: a path follows; `hasWordDot`: the dot is spelled out.
 */
export function isBareHostBelievable(
  host: Host,
  clues: { readonly hasPath: boolean; readonly hasWordDot: boolean },
): boolean {
  const { written, suffix, registrable, isAddress } = host;
  if (isAddress || !/^[ -~]+$/.test(written)) return false;
  const name = registrable.slice(0, registrable.length - suffix.length - 1);
  if (name.length < 2 && !clues.hasPath) return false;
  if (plainSuffixes.has(suffix)) return true;
  if (clues.hasWordDot || /^\d+$/.test(name)) return false;
  const ending = written.slice(written.length - suffix.length);
  if (ending !== ending.toLowerCase()) return false;
  if (fileSuffixes.has(suffix)) return false;
  if (!wordSuffixes.has(suffix)) return true;
  return clues.hasPath || /[\d-]/.test(name) || written.split('.').length > suffix.split('.').length + 1;
}
