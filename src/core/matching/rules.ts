// Rules above the weights. Weights take fields for independent; where the world is not, a rule says so in words.
import { DIFFERENT_DATE } from './birthDates';
import { businessRulesOf, type BusinessRuleCode } from './businessRules';
import { levelOfField } from './fieldLevels';
import { nameLevel } from './nameLikeness';
import type { PreparedRecords } from './prepare';

export type RuleCode =
  | 'name-alone'
  | 'given-names-differ'
  | 'suffixes-differ'
  | 'birth-dates-differ'
  | 'generation-apart'
  | BusinessRuleCode
  | 'nothing-agrees'
  | 'kinds-differ'
  | 'same-clean-source';

/** The most that a pair may be called while a rule holds. */
export type RuleLimit = 'possible match' | 'possibly related';

export interface Rule {
  readonly rule: RuleCode;
  readonly limit: RuleLimit;
  /** Two records that a cluster may never hold together. */
  readonly isContradiction: boolean;
  readonly why: string;
  /** What would lift it. */
  readonly wouldLift: string;
}

export const rules: Readonly<Record<RuleCode, Rule>> = {
  'name-alone': {
    rule: 'name-alone',
    limit: 'possible match',
    isContradiction: false,
    why: 'Only names agree; many people share a name.',
    wouldLift: 'A shared date of birth, address, contact or identifier.',
  },
  'given-names-differ': {
    rule: 'given-names-differ',
    limit: 'possibly related',
    isContradiction: true,
    why: 'The given names differ and no identifier is shared: twins, siblings and couples share all the rest.',
    wouldLift: 'A shared identifier, or a source that gives both given names to one person.',
  },
  'suffixes-differ': {
    rule: 'suffixes-differ',
    limit: 'possibly related',
    isContradiction: true,
    why: 'The suffixes differ (Jr, Sr, II …): parent and child share name and address.',
    wouldLift: 'A shared identifier, or one suffix found to be wrong.',
  },
  'birth-dates-differ': {
    rule: 'birth-dates-differ',
    limit: 'possible match',
    isContradiction: true,
    why: 'The dates of birth differ by more than a slip and no identifier is shared: parent and child share name and address.',
    wouldLift: 'A shared identifier, or one date of birth found to be wrong.',
  },
  'generation-apart': {
    rule: 'generation-apart',
    limit: 'possible match',
    isContradiction: true,
    why: 'Both names agree and the years of birth lie a generation apart: parent and child may bear one name.',
    wouldLift: 'A shared identifier, or one date of birth found to be wrong.',
  },
  'business-names-differ': {
    rule: 'business-names-differ',
    limit: 'possibly related',
    isContradiction: true,
    why: 'The business names differ and no identifier is shared: sister companies share owner, address and phone.',
    wouldLift: 'A shared identifier, or a source that gives both names to one business.',
  },
  'business-may-follow-another': {
    rule: 'business-may-follow-another',
    limit: 'possible match',
    isContradiction: true,
    why: 'The business names differ; one of the two has ended, and the other has its officer and its door or telephone: it may be the same business, opened again under another name.',
    wouldLift: 'A shared identifier, or a source that gives both names to one business.',
  },
  'business-names-share-words': {
    rule: 'business-names-share-words',
    limit: 'possible match',
    isContradiction: false,
    why: 'The business names share words and are not the same: it may be one that changed its name, a sister, or a neighbour.',
    wouldLift: 'A shared identifier, or a source that gives both names to one business.',
  },
  'business-neighbours': {
    rule: 'business-neighbours',
    limit: 'possibly related',
    isContradiction: false,
    why: 'The business names share words and no more, and neither telephone nor officer is the same: neighbours behind one door.',
    wouldLift: 'A shared telephone, officer or identifier.',
  },
  'business-elsewhere': {
    rule: 'business-elsewhere',
    limit: 'possibly related',
    isContradiction: false,
    why: 'The names are alike, but door, town and telephone are known of both and none is the same: branches of a chain, or a namesake in another town.',
    wouldLift:
      'A shared identifier, telephone, mailbox or address; or one of the two has ended, and they share an officer.',
  },
  'business-at-two-doors': {
    rule: 'business-at-two-doors',
    limit: 'possible match',
    isContradiction: false,
    why: 'The names are alike, but door and telephone are known of both and neither is the same: it may have moved, or have two shops in a town.',
    wouldLift: 'A shared identifier, telephone, mailbox, officer or address.',
  },
  'business-branches-of-a-hotline': {
    rule: 'business-branches-of-a-hotline',
    limit: 'possibly related',
    isContradiction: false,
    why: 'The names are alike and the telephone is shared, but businesses in more than three towns have it: branches behind one hotline.',
    wouldLift: 'A shared identifier or address, or another telephone in common.',
  },
  'legal-forms-differ': {
    rule: 'legal-forms-differ',
    limit: 'possible match',
    isContradiction: true,
    why: 'The legal forms differ and no identifier is shared: two companies may bear one name.',
    wouldLift: 'A shared identifier, or a source that tells of a change of form.',
  },
  'nothing-agrees': {
    rule: 'nothing-agrees',
    limit: 'possibly related',
    isContradiction: false,
    why: 'No field agrees.',
    wouldLift: 'Any shared value.',
  },
  'kinds-differ': {
    rule: 'kinds-differ',
    limit: 'possibly related',
    isContradiction: true,
    why: 'One is a person, the other a business: a company is not its owner.',
    wouldLift: 'Nothing; a relation between them is disclosed, not matched.',
  },
  'same-clean-source': {
    rule: 'same-clean-source',
    limit: 'possibly related',
    isContradiction: true,
    why: 'Both are from one source that is declared to hold everybody once.',
    wouldLift: 'Declaring that the source has repeats.',
  },
};

/** Bits that other fields than names must bring together before a pair may be a match. */
const LEAST_BITS_BESIDE_NAMES = 4;

/** What rules look at. */
export interface JudgedPair {
  readonly left: number;
  readonly right: number;
  /** One level for each of `prepared.fields`. */
  readonly levels: Uint8Array;
  /** Bits of each field, rarity included. */
  readonly bits: Float64Array;
}

/** Rules that hold for a pair. Symmetric. */
export function rulesOf(prepared: PreparedRecords, pair: JudgedPair): readonly RuleCode[] {
  const { cleanSource, names } = prepared;
  const found: RuleCode[] = [];
  const source = cleanSource[pair.left] ?? 0;
  if (source !== 0 && source === cleanSource[pair.right]) found.push('same-clean-source');
  const hasIdentifier = sharesIdentifier(prepared, pair.levels);
  if (pair.bits.every((bits) => bits <= 0)) found.push('nothing-agrees');
  else if (bitsBesideNames(prepared, pair) < LEAST_BITS_BESIDE_NAMES) found.push('name-alone');
  if (hasIdentifier) return found;
  const suffix = names?.suffixes[pair.left] ?? '';
  const otherSuffix = names?.suffixes[pair.right] ?? '';
  if (suffix !== '' && otherSuffix !== '' && suffix !== otherSuffix) found.push('suffixes-differ');
  if (levelOfField(prepared, pair.levels, 'given name') === nameLevel.DIFFERENT)
    found.push('given-names-differ');
  if (levelOfField(prepared, pair.levels, 'date of birth') === DIFFERENT_DATE) {
    found.push('birth-dates-differ');
    if (isGenerationApart(prepared, pair)) found.push('generation-apart');
  }
  return [...found, ...businessRulesOf(prepared, pair)];
}

function bitsBesideNames({ fields }: PreparedRecords, { bits }: JudgedPair): number {
  let sum = 0;
  for (let at = 0; at < fields.length; at += 1) if (fields[at]?.sort !== 'name') sum += bits[at] ?? 0;
  return sum;
}

/** Whether an identifier is the same, or but for one slip. */
export function sharesIdentifier({ fields }: PreparedRecords, levels: Uint8Array): boolean {
  for (let at = 0; at < fields.length; at += 1)
    if ((levels[at] === 1 || levels[at] === 2) && fields[at]?.sort === 'identifier') return true;
  return false;
}

/** Whether a pair shows the very thing that tells twins, parent and child apart: an identifier, or given name and date. */
export function isTellingPair(prepared: PreparedRecords, { levels }: Pick<JudgedPair, 'levels'>): boolean {
  if (sharesIdentifier(prepared, levels)) return true;
  const isClose = (name: string): boolean => {
    const level = levelOfField(prepared, levels, name);
    return level === 1 || level === 2;
  };
  return isClose('business name') || (isClose('given name') && isClose('date of birth'));
}

const LEAST_YEARS_OF_A_GENERATION = 15;
const MOST_YEARS_OF_A_GENERATION = 60;

/** Whether two of one name could be parent and child by their years of birth; it looks at the first date of each. */
export function isGenerationApart(
  prepared: PreparedRecords,
  { left, right, levels }: Omit<JudgedPair, 'bits'>,
): boolean {
  const given = levelOfField(prepared, levels, 'given name');
  // A son is often called by the short form of his father's name.
  if (given !== 1 && given !== nameLevel.KNOWN_SHORT_FORM) return false;
  if (levelOfField(prepared, levels, 'family name') !== 1) return false;
  const years = Math.abs(birthYear(prepared, left) - birthYear(prepared, right));
  return years >= LEAST_YEARS_OF_A_GENERATION && years <= MOST_YEARS_OF_A_GENERATION;
}

function birthYear({ births }: PreparedRecords, record: number): number {
  const value = births?.dates.numbers[births.dates.starts[record] ?? 0] ?? 0;
  return Math.trunc((births?.packed[value] ?? 0) / 10_000);
}
