// Where a business stands in a list in which some regions lack sources. The score says what is known; it would be unjust to
// read the silence of a source that is missing as an answer, and the list would look only where there are sources.
import type { RecordKind } from '../records/record';
import type { Facts } from './facts';
import type { Allowance } from './model';
import type { ScoringContext, Standing } from './score';
import type { SectorId } from './sector';

const plurals: Readonly<Partial<Record<RecordKind, string>>> = {
  review: 'reviews',
  licence: 'licences',
  advert: 'adverts',
};

/**
 * What a business is allowed for kinds of record that its region lacks.
 *
 * More evidence against never lowers it, because only what speaks for a business makes an allowance end: records of its
 * region, or ordinary ones of its own. One without region is allowed nothing, for nobody knows what is missing.
 *
 * @returns undefined where nothing is allowed; else points from the score up to twice the score.
 */
export function standing(
  {
    score,
    sector,
    facts,
  }: { readonly score: number; readonly sector: SectorId | undefined; readonly facts: Facts },
  context: ScoringContext,
): Standing | undefined {
  const { region, country } = facts.subject;
  const allowances = sector === undefined ? undefined : context.model.allowances?.[sector];
  if (allowances === undefined || (region ?? country) === undefined) return undefined;
  const missing = allowances.filter((allowance) => isMissing(allowance, facts, context));
  const allowed = Math.min(
    score,
    missing.reduce((sum, { points }) => sum + points, 0),
  );
  if (allowed === 0) return undefined;
  const kinds = missing.map(({ kind }) => kind);
  const sentence = sentenceOf(kinds, allowed, context.model.leastRegionRecords);
  return { points: score + allowed, missing: kinds, sentence };
}

function isMissing({ kind, unless }: Allowance, facts: Facts, { coverage, model }: ScoringContext): boolean {
  return (
    coverage(kind, facts.subject.region) < model.leastRegionRecords &&
    !unless.some((signal) => facts.counts({ kind, signal }).length > 0)
  );
}

function sentenceOf(kinds: readonly RecordKind[], allowed: number, least: number): string {
  const names = kinds.map((kind) => plurals[kind] ?? `records of kind ${kind}`);
  const last = names.pop() ?? '';
  const list = names.length === 0 ? last : `each of ${names.join(', ')} and ${last}`;
  const points = allowed === 1 ? '1 point' : `${allowed} points`;
  return `Fewer than ${least} ${list} of its region are known, so it stands ${points} higher in the list than its score. That is no evidence.`;
}
