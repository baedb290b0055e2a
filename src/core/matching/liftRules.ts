// Whether a file needs the rules against twins, parents and children. In clean registers pairs that agree in all but the
// given name are twins; in a file whose given names are often wrong most of them are slips. Both can be counted.
import { DIFFERENT_DATE } from './birthDates';
import { MISSING } from './comparison';
import { levelOfField } from './fieldLevels';
import { nameLevel } from './nameLikeness';
import type { PreparedRecords } from './prepare';
import { isGenerationApart, sharesIdentifier, type RuleCode } from './rules';
import type { ScoredPair, Thresholds } from './scoring';

/** Why a rule is kept or lifted for a file. */
export interface RuleLift {
  readonly rule: RuleCode;
  /** Pairs that the rule holds back. */
  readonly observed: number;
  /** How many there would be if every one were a slip. */
  readonly expected: number;
  /** Matches with a shared identifier, of which so large a share differs in the rule's field. */
  readonly confirmed: number;
  readonly slipShare: number;
  readonly isLifted: boolean;
}

interface LiftableRule {
  readonly rule: RuleCode;
  readonly field: string;
  readonly different: number;
  /** Where the rule asks for more than the difference. */
  readonly isAlso?: (prepared: PreparedRecords, pair: ScoredPair) => boolean;
}

const liftable: readonly LiftableRule[] = [
  { rule: 'given-names-differ', field: 'given name', different: nameLevel.DIFFERENT },
  { rule: 'birth-dates-differ', field: 'date of birth', different: DIFFERENT_DATE },
  // Dates filled in wrong lie a generation apart as often as chance has it; families of one name add to that.
  {
    rule: 'generation-apart',
    field: 'date of birth',
    different: DIFFERENT_DATE,
    isAlso: isGenerationApart,
  },
];
/** Fewer confirmed matches say too little about slips. */
const LEAST_CONFIRMED = 50;

/**
 * Counts what slips alone would give, and compares it with what is there.
 *
 * Matches that share an identifier show how often a field differs by slip. The same share of the matches without one must
 * differ, too; more than that by more than chance (one standard deviation) are other people, and the rule stays. Without
 * identifiers nothing can be counted, and every rule stays.
 *
 * @param scored - pairs with all rules in force.
 */
export function liftRules(
  prepared: PreparedRecords,
  scored: readonly ScoredPair[],
  { matchBits }: Thresholds,
): readonly RuleLift[] {
  const strong = scored.filter(({ totalBits }) => totalBits >= matchBits);
  return liftable.map(({ rule, field, different, isAlso = () => true }) => {
    let [confirmed, slips, agreeing, observed] = [0, 0, 0, 0];
    for (const pair of strong) {
      const level = levelOfField(prepared, pair.levels, field);
      if (level === MISSING) continue;
      const isDifferent = level === different && isAlso(prepared, pair);
      if (sharesIdentifier(prepared, pair.levels)) {
        confirmed += 1;
        if (isDifferent) slips += 1;
      } else if (isDifferent) observed += Number(pair.rules.includes(rule));
      else agreeing += 1;
    }
    const slipShare = confirmed === 0 ? 0 : slips / confirmed;
    const expected = slipShare >= 1 ? 0 : (agreeing * slipShare) / (1 - slipShare);
    const isLifted =
      confirmed >= LEAST_CONFIRMED && expected >= 1 && observed <= expected + Math.sqrt(expected);
    return { rule, observed, expected, confirmed, slipShare, isLifted };
  });
}
