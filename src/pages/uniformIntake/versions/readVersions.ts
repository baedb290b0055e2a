// A school's outfits through the years, each with the submission that it came with.
import type { Result } from '../../../core/brand';
import type { AcceptedOutfit, Submission } from '../../../core/uniforms/intake/moderation';
import { versionsOf, type OutfitVersion } from '../../../core/uniforms/intake/versions';
import { outfitKinds, type OutfitKind, type SchoolKey } from '../../../core/uniforms/outfit';
import type { SearchProblem } from '../../../queries/searchProblem';
import type { SplunkRest } from '../../../queries/splunkRest';
import type { IntakeStore } from '../../../queries/uniforms/intakeStore';
import { readArtwork } from '../../../queries/uniforms/artwork';
import { readOutfitsOf } from '../../../queries/uniforms/outfits';

export interface VersionsOfKind {
  readonly kind: OutfitKind;
  /** Oldest first. */
  readonly versions: readonly OutfitVersion[];
}

export interface SchoolVersions {
  readonly kinds: readonly VersionsOfKind[];
  /** What was accepted and counts no more: taken back, or another took its place. Newest first. */
  readonly others: readonly AcceptedOutfit[];
  readonly submissions: ReadonlyMap<string, Submission>;
  /** Data address of the newest accepted artwork. */
  readonly artwork: string | undefined;
  /** Documents that could not be read. */
  readonly unreadable: number;
}

const MAX_SUBMISSIONS = 30; // a school is told about once or twice a year

/** Reads them. A submission that is not there any more leaves its outfits without where they came from. */
export async function readVersions(
  {
    rest,
    tenantApp,
    store,
  }: { readonly rest: SplunkRest; readonly tenantApp: string; readonly store: IntakeStore },
  school: SchoolKey,
  signal: AbortSignal,
): Promise<Result<SchoolVersions, SearchProblem>> {
  const read = await readOutfitsOf({ rest, tenantApp }, [school], signal);
  if (!read.ok) return read;
  const { outfits, unreadable } = read.value;
  const ids = [...new Set(outfits.map(({ submission }) => submission))].filter((id) => id !== '');
  const submissions = new Map<string, Submission>();
  for (const id of ids.slice(0, MAX_SUBMISSIONS)) {
    const found = await store.read(id, signal);
    if (!found.ok) return found;
    if (found.value !== undefined) submissions.set(id, found.value);
  }
  const artwork = await readArtwork({ rest, tenantApp }, [school], signal);
  if (!artwork.ok) return artwork;
  return {
    ok: true,
    value: { ...sorted(outfits), submissions, artwork: artwork.value.get(school), unreadable },
  };
}

/** Versions by kind, and what counts no more. */
export function sorted(outfits: readonly AcceptedOutfit[]): Pick<SchoolVersions, 'kinds' | 'others'> {
  const versions = versionsOf(outfits);
  const counting = new Set(versions.map(({ id }) => id));
  return {
    kinds: outfitKinds.flatMap((kind) => {
      const own = versions.filter((version) => version.kind === kind);
      return own.length === 0 ? [] : [{ kind, versions: own }];
    }),
    others: outfits
      .filter(({ id }) => !counting.has(id))
      .sort((left, right) => right.created - left.created || (left.id < right.id ? -1 : 1)),
  };
}
