// What a ranking comes to for the reader: groups of schools that fit equally well, the first of them with their outfit and
// the reasons.
import { kindNames, schoolAt, type CatalogueSchool } from '../catalogue/catalogue';
import type { OutfitFact, OutfitKind } from '../outfit';
import type { Ranking } from './rank';
import { reasonsOf, type Reason } from './reasons';
import { rowFacts } from './rowFacts';
import type { WeighedClue } from './scores';
import type { SearchIndex } from './searchIndex';
import { STEPS_A_BIT } from './weights';

/** A school of the shortlist with the outfit that fits best. */
export interface FoundSchool {
  readonly school: CatalogueSchool;
  readonly outfit: {
    readonly kind: OutfitKind;
    readonly wornFrom: number | undefined;
    readonly wornTo: number | undefined;
    readonly source: string;
    readonly supplierDesign: string | undefined;
    /** All that is told of it. */
    readonly facts: readonly OutfitFact[];
  };
  /** Add up to the group's score exactly. */
  readonly reasons: readonly Reason[];
}

/** Schools that fit equally well. */
export interface FoundGroup {
  /** 1 for the first; else one more than there are schools that fit better. */
  readonly rank: number;
  /** Bits: each one doubles the odds against a school drawn at random. */
  readonly score: number;
  /** All of them. */
  readonly count: number;
  /** The first of them, in the catalogue's order, as many as were asked for over all groups, or of each. */
  readonly schools: readonly FoundSchool[];
}

export interface UniformAnswer {
  readonly groups: readonly FoundGroup[];
  /** "412 schools fit equally well." */
  readonly sentence: string;
  readonly schoolsBefore: number;
  /** Schools that the filters leave. */
  readonly schoolsAfter: number;
}

/** A query as it was weighed and ranked. */
export interface Asked {
  readonly weighed: readonly WeighedClue[];
  readonly ranking: Ranking;
  /** Schools with an outfit, before and after the filters. */
  readonly before: number;
  readonly after: number;
}

/** What of a ranking is listed. */
export interface Listing {
  /** Schools, over all groups. */
  readonly wanted: number;
  /** Schools of a group that stands behind those. */
  readonly ofEachGroup: number;
}

export function answerOf(
  index: SearchIndex,
  { weighed, ranking, before, after, wanted, ofEachGroup }: Asked & Listing,
): UniformAnswer {
  const groups: FoundGroup[] = [];
  const reasons = reasonsOf(index, weighed);
  let ahead = 0;
  for (const { score, count, schools } of ranking.groups) {
    const listed = schools.slice(0, Math.max(ofEachGroup, wanted - ahead));
    groups.push({
      rank: ahead + 1,
      score: score / STEPS_A_BIT,
      count,
      schools: listed.map((school) => {
        const row = ranking.bestRow(school);
        return { ...foundSchool(index, school, row), reasons: reasons(row) };
      }),
    });
    ahead += count;
  }
  return { groups, sentence: sentenceOf(groups[0]), schoolsBefore: before, schoolsAfter: after };
}

function foundSchool(index: SearchIndex, school: number, row: number): Omit<FoundSchool, 'reasons'> {
  const { catalogue } = index;
  const { rows } = catalogue;
  const supplierDesign = catalogue.supplierDesigns[rows.supplierDesign[row] ?? 0];
  return {
    school: schoolAt(catalogue, school),
    outfit: {
      kind: kindNames[rows.kind[row] ?? 0] ?? 'everyday',
      wornFrom: rows.from[row] === 0 ? undefined : rows.from[row],
      wornTo: rows.to[row] === 0 ? undefined : rows.to[row],
      source: catalogue.sources[rows.source[row] ?? 0] ?? '',
      supplierDesign: supplierDesign === '' ? undefined : supplierDesign,
      facts: rowFacts(index, row),
    },
  };
}

function sentenceOf(first: FoundGroup | undefined): string {
  if (first === undefined) return 'No school of the catalogue fits.';
  return first.count === 1
    ? 'One school fits best.'
    : `${first.count.toLocaleString('en')} schools fit equally well.`;
}
