// The order in which artwork is opened, by who sends it and by who moderates: hashed, asked about, reduced to shapes or to
// the picture alone, measured for skin, and only then shown. It is read in this tab; of a refused file nothing is kept.
import type { Result } from '../../../core/brand';
import { artworkProblem } from '../../../core/uniforms/guard/artwork';
import type { Pixels } from '../../../core/uniforms/guard/skin';
import {
  acceptArtwork,
  MAX_ARTWORK_BYTES,
  type Artwork,
  type ArtworkClaim,
} from '../../../core/uniforms/intake/artwork/claim';
import type { IntakeProblem } from '../../../core/uniforms/intake/problem';
import {
  checkedFile,
  type CheckHash,
  type FileRefused,
  type KnownFound,
} from '../../../queries/uniforms/checkedFile';

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
  { readonly kind: 'opened'; readonly opened: OpenedArtwork } | KnownFound | FileRefused;

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
  const found = await checkedFile(file, check);
  if (found.kind === 'refused') return refused(found.message);
  if (found.kind === 'known') return found;
  const { bytes, isUnchecked } = found;
  const claim = claimOf(bytes);
  if (!claim.ok) return refused(claim.problem.message);
  const artwork = acceptArtwork(claim.value, bytes, submission);
  if (!artwork.ok) return refused(artwork.problem.message);
  const address = addressOf(artwork.value);
  const pixels = await pixelsOf(address);
  if (pixels === undefined) return refused('The browser cannot draw this file, so nobody can judge it.');
  const problem = artworkProblem(pixels);
  if (problem !== undefined) return refused(problem);
  return { kind: 'opened', opened: { claim: claim.value, artwork: artwork.value, address, isUnchecked } };
}

function addressOf({ type, body }: Artwork): string {
  return `data:${type};base64,${btoa(String.fromCharCode(...body))}`;
}

function refused(message: string): FileRefused {
  return { kind: 'refused', message: `Refused. ${message} Nothing of it is kept.` };
}
