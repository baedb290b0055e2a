// From what a person entered to what is sent: who tells it and from what, the outfits that could be read, the claims of
// artwork. The bytes of a file or a picture are in none of it.
import type { Sha256Hex } from '../../../core/brand';
import type { ArtworkClaim } from '../../../core/uniforms/intake/artwork/claim';
import type { NewSubmission, SenderKind } from '../../../core/uniforms/intake/moderation';
import type { ReadOutfits } from '../../../core/uniforms/intake/readOutfits';

export interface Sender {
  readonly kind: SenderKind;
  /** On whose behalf. */
  readonly name: string;
  /** What it was told from. */
  readonly basis: string;
  /** As typed. */
  readonly year: string;
}

/** What was read of the form or of a file. */
export interface Entered {
  /** Name without folder; '' for the form. */
  readonly file: string;
  readonly fileSha256: Sha256Hex | '';
  readonly read: ReadOutfits;
}

export interface Sending {
  readonly sender: Sender;
  /** Undefined: nothing was entered. */
  readonly entered: Entered | undefined;
  readonly artwork: readonly ArtworkClaim[];
  readonly artworkLicence: string;
}

const FIRST_YEAR = 1900;

/**
 * What is still missing before it can be sent, each as a thing to do; empty where nothing is.
 *
 * @param thisYear - calendar year now.
 */
export function missingIn(
  { sender, entered, artwork, artworkLicence }: Sending,
  thisYear: number,
): readonly string[] {
  const outfits = entered?.read.outfits.length ?? 0;
  const year = Number(sender.year);
  const isYear = /^\d{4}$/.test(sender.year) && year >= FIRST_YEAR && year <= thisYear + 1;
  return [
    ...(sender.name.trim() === '' ? ['Say on whose behalf: the name of the school, firm or group.'] : []),
    ...(sender.basis.trim() === ''
      ? ['Say what it is told from: a policy with its date, a catalogue, a garment.']
      : []),
    ...(isYear ? [] : [`Write the year it holds for with four digits, ${FIRST_YEAR} to ${thisYear + 1}.`]),
    ...(outfits === 0 && artwork.length === 0
      ? ['Choose a school and tell a thing that it wears, or choose a file, or add artwork.']
      : []),
    ...(artwork.length > 0 && artworkLicence.trim() === ''
      ? ['Say who allows that the artwork is kept and shown, and on which terms.']
      : []),
  ];
}

/** What is submitted. */
export function newSubmission(
  { sender, entered, artwork, artworkLicence }: Sending,
  { author, now }: { readonly author: string; readonly now: number },
): NewSubmission {
  return {
    senderKind: sender.kind,
    sender: sender.name,
    basis: sender.basis,
    artworkLicence: artwork.length === 0 ? '' : artworkLicence,
    file: entered?.file ?? '',
    fileSha256: entered?.fileSha256 ?? '',
    year: Number(sender.year),
    outfits: entered?.read.outfits ?? [],
    problems: entered?.read.problems ?? [],
    artwork,
    author,
    created: now,
  };
}

const MAX_FILE_NAME = 120;

/** A file's name as it is kept: short, on one line. A browser tells no folder. */
export function keptFileName(name: string): string {
  return name
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_FILE_NAME);
}
