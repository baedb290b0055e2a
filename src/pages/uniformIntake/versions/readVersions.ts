// A school's outfits through the years, each with the submission that it came with.
import type { Result } from '../../../core/brand';
import type { AcceptedOutfit, Submission } from '../../../core/uniforms/intake/moderation';
import type { Doubt } from '../../../core/uniforms/intake/twoPersons';
import { versionsOf, type OutfitVersion } from '../../../core/uniforms/intake/versions';
import { outfitKinds, type OutfitKind, type SchoolKey } from '../../../core/uniforms/outfit';
import type { SearchProblem } from '../../../queries/searchProblem';
import type { SplunkRest } from '../../../queries/splunkRest';
import type { IntakeStore } from '../../../queries/uniforms/intakeStore';
import { readArtwork } from '../../../queries/uniforms/artwork';
import { readOutfitsOf } from '../../../queries/uniforms/outfits';
import { readSecondPersons } from '../../../queries/uniforms/secondPerson';

export interface VersionsOfKind {
  readonly kind: OutfitKind;
  /** Oldest first. */
  readonly versions: readonly OutfitVersion[];
}

export interface SchoolVersions {
  readonly kinds: readonly VersionsOfKind[];
  /** What was accepted and counts no more: taken back, or another took its place. Newest first. */
  readonly others: readonly AcceptedOutfit[];
  /** What the search leaves out, because no second person stands for it; newest first. */
  readonly doubted: readonly { readonly outfit: AcceptedOutfit; readonly doubt: Doubt }[];
  /** Outfits of which it was not looked whether a second person stands for them. */
  readonly notLooked: number;
  readonly submissions: ReadonlyMap<string, Submission>;
  /** Data address of the newest accepted artwork. */
  readonly artwork: string | undefined;
  /** Documents that could not be read. */
  readonly unreadable: number;
}

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
  const looked = await readSecondPersons(store, outfits, signal);
  if (!looked.ok) return looked;
  const { submissions, doubts, notLooked } = looked.value;
  const artwork = await readArtwork({ rest, tenantApp }, [school], signal);
  if (!artwork.ok) return artwork;
  const shown = { submissions, notLooked, artwork: artwork.value.get(school), unreadable };
  return { ok: true, value: { ...sorted(outfits, doubts), ...shown } };
}

/** Versions by kind, what counts no more, and what never counted. */
export function sorted(
  outfits: readonly AcceptedOutfit[],
  doubts: ReadonlyMap<string, Doubt>,
): Pick<SchoolVersions, 'kinds' | 'others' | 'doubted'> {
  const newestFirst = [...outfits].sort(
    (left, right) => right.created - left.created || (left.id < right.id ? -1 : 1),
  );
  const versions = versionsOf(outfits.filter(({ id }) => !doubts.has(id)));
  const counting = new Set(versions.map(({ id }) => id));
  return {
    kinds: outfitKinds.flatMap((kind) => {
      const own = versions.filter((version) => version.kind === kind);
      return own.length === 0 ? [] : [{ kind, versions: own }];
    }),
    others: newestFirst.filter(({ id }) => !counting.has(id) && !doubts.has(id)),
    doubted: newestFirst.flatMap((outfit) => {
      const doubt = doubts.get(outfit.id);
      return doubt === undefined ? [] : [{ outfit, doubt }];
    }),
  };
}
