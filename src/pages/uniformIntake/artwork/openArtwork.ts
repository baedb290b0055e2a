// The order in which artwork is opened, by who sends it and by who moderates: hashed, asked about, reduced to shapes or to
// the picture alone, measured for skin, and only then shown. It is read in this tab; of a refused file nothing is kept.
import type { Result } from '../../../core/brand';
import { artworkProblem } from '../../../core/uniforms/guard/artwork';
import { fileHashes } from '../../../core/uniforms/guard/fileHash';
import type { Pixels } from '../../../core/uniforms/guard/skin';
import {
  acceptArtwork,
  MAX_ARTWORK_BYTES,
  type Artwork,
  type ArtworkClaim,
} from '../../../core/uniforms/intake/artwork/claim';
import type { IntakeProblem } from '../../../core/uniforms/intake/problem';
import type { CheckHash } from '../../uniforms/guard/openPicture';

export interface OpenedArtwork {
  readonly claim: ArtworkClaim;
  /** Sanitised. */
  readonly artwork: Artwork;
  /** Data address of the sanitised bytes, for a picture. */
  readonly address: string;
  /** The check found an empty list: nobody knows anything about the file. */
  readonly isUnchecked: boolean;
}

export type ArtworkOutcome =
  | { readonly kind: 'opened'; readonly opened: OpenedArtwork }
  /** On the list: not opened, not shown. */
  | { readonly kind: 'known'; readonly sha256: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface ArtworkTools {
  readonly check: CheckHash;
  /** Draws a data address and reads it back; undefined where the browser cannot. Never rejects. */
  readonly pixelsOf: (address: string) => Promise<Pixels | undefined>;
}

/**
 * Opens artwork. Never rejects.
 *
 * @param claimOf - the claim that its bytes make, or must fulfil.
 * @param submission - id of the submission it comes with; '' while it has none.
 */
export async function openArtwork(
  file: Blob,
  {
    claimOf,
    submission,
  }: {
    readonly claimOf: (bytes: Uint8Array) => Result<ArtworkClaim, IntakeProblem>;
    readonly submission: string;
  },
  { check, pixelsOf }: ArtworkTools,
): Promise<ArtworkOutcome> {
  if (file.size > MAX_ARTWORK_BYTES)
    return refused(
      `The file has ${file.size.toLocaleString('en')} bytes; artwork has at most ${MAX_ARTWORK_BYTES.toLocaleString('en')}. Save it smaller, in flat colours.`,
    );
  const bytes = await bytesOf(file);
  if (bytes === undefined) return refused('The browser could not read the file.');
  const hashes = fileHashes(bytes);
  const answer = await check(hashes);
  if (!answer.ok)
    return refused(
      `The hash of this file could not be checked, so it is not opened. ${answer.problem.message} ${answer.problem.remedy}`,
    );
  if (answer.value === 'known') return { kind: 'known', sha256: hashes.sha256 };
  const claim = claimOf(bytes);
  if (!claim.ok) return refused(claim.problem.message);
  const artwork = acceptArtwork(claim.value, bytes, submission);
  if (!artwork.ok) return refused(artwork.problem.message);
  const address = addressOf(artwork.value);
  const pixels = await pixelsOf(address);
  if (pixels === undefined) return refused('The browser cannot draw this file, so nobody can judge it.');
  const problem = artworkProblem(pixels);
  if (problem !== undefined) return refused(problem);
  const isUnchecked = answer.value === 'no list';
  return { kind: 'opened', opened: { claim: claim.value, artwork: artwork.value, address, isUnchecked } };
}

function addressOf({ type, body }: Artwork): string {
  return `data:${type};base64,${btoa(String.fromCharCode(...body))}`;
}

function refused(message: string): ArtworkOutcome {
  return { kind: 'refused', message: `Refused. ${message} Nothing of it is kept.` };
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
