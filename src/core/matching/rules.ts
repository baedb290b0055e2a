// Rules above the weights. Weights take fields for independent; where the world is not, a rule says so in words.
import { MISSING, type FieldDefinition } from './comparison';
import { DIFFERENT_DATE } from './birthDates';
import { DIFFERENT_NAME } from './personNames';
import type { PreparedRecords } from './prepare';

export type RuleCode =
  | 'name-alone'
  | 'given-names-differ'
  | 'suffixes-differ'
  | 'birth-dates-differ'
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
  const { fields, cleanSource, names } = prepared;
  const found: RuleCode[] = [];
  const source = cleanSource[pair.left] ?? 0;
  if (source !== 0 && source === cleanSource[pair.right]) found.push('same-clean-source');
  const sum = (isWanted: (field: FieldDefinition) => boolean): number =>
    fields.reduce((bits, field, at) => (isWanted(field) ? bits + (pair.bits[at] ?? 0) : bits), 0);
  const levelOf = (name: string): number => {
    const at = fields.findIndex(({ field }) => field === name);
    return at < 0 ? MISSING : (pair.levels[at] ?? MISSING);
  };
  const hasIdentifier = fields.some(
    ({ sort }, at) => sort === 'identifier' && (pair.levels[at] === 1 || pair.levels[at] === 2),
  );
  if (pair.bits.every((bits) => bits <= 0)) found.push('nothing-agrees');
  else if (sum(({ sort }) => sort !== 'name') < LEAST_BITS_BESIDE_NAMES) found.push('name-alone');
  const suffixes = [names?.suffixes[pair.left] ?? '', names?.suffixes[pair.right] ?? ''];
  if (!hasIdentifier && suffixes[0] !== '' && suffixes[1] !== '' && suffixes[0] !== suffixes[1])
    found.push('suffixes-differ');
  if (!hasIdentifier && levelOf('given name') === DIFFERENT_NAME) found.push('given-names-differ');
  if (!hasIdentifier && levelOf('date of birth') === DIFFERENT_DATE) found.push('birth-dates-differ');
  return found;
}
