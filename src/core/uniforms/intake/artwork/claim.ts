// What a submission says of artwork before a moderator has looked at it: enough to know the very bytes again, nothing to
// see of them. The bytes stay with their sender until the decision; they come with it, are sanitised, and only then kept.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Result, Sha256Hex } from '../../../brand';
import type { SchoolKey } from '../../outfit';
import type { IntakeProblem } from '../problem';
import { sanitisePng } from './png';
import { sanitiseSvg } from './svg';

export const MAX_ARTWORK_BYTES = 64 * 1024; // a badge of 512 pixels in flat colours has under 20 kB

export type ArtworkType = 'image/svg+xml' | 'image/png';

export interface ArtworkClaim {
  readonly school: SchoolKey;
  readonly type: ArtworkType;
  /** Of the bytes as submitted. */
  readonly sha256: Sha256Hex;
  readonly bytes: number;
  /** Who declares that it is the badge alone and shows no person. */
  readonly withoutPersons: string;
}

export interface Artwork extends Omit<ArtworkClaim, 'sha256' | 'bytes'> {
  /** Sanitised; these bytes are kept, the submitted ones are not. */
  readonly body: Uint8Array;
  readonly sha256: Sha256Hex;
  readonly submittedSha256: Sha256Hex;
  readonly submission: string;
}

/**
 * Claims artwork for a submission.
 *
 * @param withoutPersons - name of the one who declares that no person is on it; '' declares nothing.
 * @returns the claim; problems `artwork-undeclared`, `artwork-too-large`, `artwork-unusable` (neither a plain SVG nor a
 *   PNG of at most 512 × 512 pixels).
 */
export function claimArtwork(
  school: SchoolKey,
  bytes: Uint8Array,
  withoutPersons: string,
): Result<ArtworkClaim, IntakeProblem> {
  if (withoutPersons.trim() === '')
    return refuse(
      'artwork-undeclared',
      `Artwork of ${school}: nobody declares that it shows no person. Declare it, or leave the artwork out.`,
    );
  const clean = sanitise(bytes);
  if (!clean.ok) return refuse(clean.problem.code, `Artwork of ${school}: ${clean.problem.message}`);
  return {
    ok: true,
    value: {
      school,
      type: clean.value.type,
      sha256: hashOf(bytes),
      bytes: bytes.length,
      withoutPersons: withoutPersons.trim(),
    },
  };
}

/**
 * Artwork that a moderator accepts, from the bytes looked at.
 *
 * @param bytes - must be those of the claim, by hash.
 */
export function acceptArtwork(
  claim: ArtworkClaim,
  bytes: Uint8Array,
  submission: string,
): Result<Artwork, IntakeProblem> {
  if (hashOf(bytes) !== claim.sha256)
    return refuse(
      'artwork-unusable',
      `Artwork of ${claim.school}: these are not the bytes that were submitted. Open the file that was sent in.`,
    );
  const clean = sanitise(bytes);
  if (!clean.ok) return clean;
  const { type, body } = clean.value;
  const { school, withoutPersons } = claim;
  return {
    ok: true,
    value: {
      school,
      type,
      withoutPersons,
      body,
      sha256: hashOf(body),
      submittedSha256: claim.sha256,
      submission,
    },
  };
}

function sanitise(
  bytes: Uint8Array,
): Result<{ readonly type: ArtworkType; readonly body: Uint8Array }, IntakeProblem> {
  if (bytes.length > MAX_ARTWORK_BYTES)
    return refuse(
      'artwork-too-large',
      `${bytes.length} bytes; at most ${MAX_ARTWORK_BYTES}. Save it smaller, in flat colours.`,
    );
  const isPng = bytes[0] === 0x89;
  const clean = isPng ? sanitisePng(bytes) : sanitiseSvg(bytes);
  if (!clean.ok) return refuse('artwork-unusable', clean.reason);
  return { ok: true, value: { type: isPng ? 'image/png' : 'image/svg+xml', body: clean.body } };
}

function hashOf(bytes: Uint8Array): Sha256Hex {
  return bytesToHex(sha256(bytes)) as Sha256Hex;
}

function refuse(
  code: IntakeProblem['code'],
  message: string,
): { readonly ok: false; readonly problem: IntakeProblem } {
  return { ok: false, problem: { code, row: 0, column: '', message } };
}
