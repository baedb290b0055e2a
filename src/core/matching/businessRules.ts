// What two businesses of like names are where the rest speaks against it: branches, neighbours, or one after another.
import { DIFFERENT_PLACE_FROM, OTHER_STREET_FROM } from './addresses';
import { SAME_OFFICER, OTHER_OFFICER, DIFFERENT_BUSINESS, OTHER_FORM, SHARES_WORDS } from './businessNames';
import { MISSING } from './comparison';
import { DIFFERENT_VALUE, SAME_VALUE } from './exactValues';
import { levelOfField } from './fieldLevels';
import { shareOnlyHotlines } from './phoneTowns';
import type { PreparedRecords } from './prepare';

/** Rules about businesses that share no number of a register. */
export type BusinessRuleCode =
  | 'business-names-differ'
  | 'business-may-follow-another'
  | 'business-names-share-words'
  | 'business-neighbours'
  | 'business-elsewhere'
  | 'business-at-two-doors'
  | 'business-branches-of-a-hotline'
  | 'legal-forms-differ';

interface BusinessPair {
  readonly left: number;
  readonly right: number;
  /** One level for each of `prepared.fields`. */
  readonly levels: Uint8Array;
}

/** Rules that hold for two businesses; none for other kinds. Symmetric. */
export function businessRulesOf(prepared: PreparedRecords, pair: BusinessPair): readonly BusinessRuleCode[] {
  if (prepared.businesses === undefined) return [];
  const name = levelOfField(prepared, pair.levels, 'business name');
  if (name === MISSING) return [];
  if (name === DIFFERENT_BUSINESS)
    return [mayFollow(prepared, pair) ? 'business-may-follow-another' : 'business-names-differ'];
  const found: BusinessRuleCode[] = [];
  if (name === SHARES_WORDS) found.push('business-names-share-words');
  if (name === SHARES_WORDS && areNeighbours(prepared, pair)) found.push('business-neighbours');
  if (name === OTHER_FORM) found.push('legal-forms-differ');
  return [...found, ...doorRulesOf(prepared, pair)];
}

/** Rules about two of like names at two doors. */
function doorRulesOf(prepared: PreparedRecords, pair: BusinessPair): readonly BusinessRuleCode[] {
  const level = (field: string): number => levelOfField(prepared, pair.levels, field);
  if (level('street') < OTHER_STREET_FROM) return [];
  const isInOtherTown = level('place') >= DIFFERENT_PLACE_FROM;
  const phone = level('phone');
  if (phone === SAME_VALUE)
    return isInOtherTown && isBehindHotline(prepared, pair) ? ['business-branches-of-a-hotline'] : [];
  const sharesMailbox = level('e-mail') !== MISSING && level('e-mail') !== DIFFERENT_VALUE;
  if (phone !== DIFFERENT_VALUE || sharesMailbox) return [];
  const sharesOfficer = level('officer') === SAME_OFFICER;
  // An officer may have gone on in another town after the end; within a town he is known to be the same.
  if (isInOtherTown) return sharesOfficer && hasOneEnded(prepared, pair) ? [] : ['business-elsewhere'];
  return sharesOfficer ? [] : ['business-at-two-doors'];
}

/** Whether one of two businesses has ended, and officer and door or telephone are the same. */
function mayFollow(prepared: PreparedRecords, pair: BusinessPair): boolean {
  const isSame = (name: string): boolean => levelOfField(prepared, pair.levels, name) === 1;
  return hasOneEnded(prepared, pair) && isSame('officer') && (isSame('street') || isSame('phone'));
}

function hasOneEnded({ businesses }: PreparedRecords, { left, right }: BusinessPair): boolean {
  return businesses !== undefined && businesses.ended[left] !== businesses.ended[right];
}

/** Telephones and officers known of both, and none the same: what is left is a door, and a door has many tenants. */
function areNeighbours(prepared: PreparedRecords, { levels }: BusinessPair): boolean {
  return (
    levelOfField(prepared, levels, 'phone') === DIFFERENT_VALUE &&
    levelOfField(prepared, levels, 'officer') === OTHER_OFFICER
  );
}

function isBehindHotline({ phoneTowns }: PreparedRecords, { left, right }: BusinessPair): boolean {
  return phoneTowns !== undefined && shareOnlyHotlines(phoneTowns, left, right);
}
