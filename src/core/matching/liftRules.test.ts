// What a file may show, and what it may not: slips lift a rule, families keep it.
import {
  generatePersons,
  lightMistakes,
  type PersonRow,
} from '../../../tests/support/persons/generatePersons';
import type { RuleLift } from './liftRules';
import { resolveRecords, type Resolution } from './resolveRecords';
import type { RuleCode } from './rules';
import type { RecordToResolve, ResolutionSchema } from './schema';

const schema: ResolutionSchema = {
  columns: [
    { column: 'given_name', means: 'givenName' },
    { column: 'surname', means: 'familyName' },
    { column: 'date_of_birth', means: 'birthDate' },
    { column: 'street_number', means: 'streetNumber' },
    { column: 'address_1', means: 'street' },
    { column: 'suburb', means: 'place' },
    { column: 'postcode', means: 'postcode' },
    { column: 'soc_sec_id', means: 'identifier', identifierType: 'social security' },
  ],
};
const rows = generatePersons({ seed: 'lifting', records: 2500, furtherShare: 0.4, mistakes: lightMistakes });
const families = rows.filter(
  ({ rec_id: id, given_name: given, surname, date_of_birth: born, address_1: street }) =>
    id.endsWith('-org') && given !== '' && surname !== '' && born.length === 8 && street !== '',
);

function resolve(all: readonly PersonRow[]): Resolution {
  const records = all.map(({ rec_id: id, ...values }): RecordToResolve => ({ id, kind: 'person', values }));
  return resolveRecords(records, schema);
}

function liftOf({ kinds }: Resolution, rule: RuleCode): RuleLift | undefined {
  return kinds[0]?.lifts.find((lift) => lift.rule === rule);
}

/** Sons of their fathers' names in their fathers' homes, whose numbers nobody wrote down. */
const sons = families.slice(0, 40).map((father, at) => ({
  ...father,
  rec_id: `rec-son${at}-org`,
  date_of_birth: `${Number(father.date_of_birth.slice(0, 4)) + 27}${at % 2 === 0 ? '0311' : '1124'}`,
  soc_sec_id: '',
}));
/** Born on one day to one family, in one home. */
const twins = families.slice(100, 150).map((twin, at) => ({
  ...twin,
  rec_id: `rec-twin${at}-org`,
  given_name: twin.given_name.startsWith('q') ? 'ulmebor' : 'quixandra',
  soc_sec_id: '',
}));

describe('liftRules', () => {
  test('lifts what is no more than the slips that numbers confirm', () => {
    const found = resolve(rows);
    for (const { observed, expected, isLifted } of found.kinds[0]?.lifts ?? [])
      expect(isLifted).toBe(expected >= 1 && observed <= expected + Math.sqrt(expected));
    expect(liftOf(found, 'given-names-differ')?.isLifted).toBe(true);
  });

  test('keeps the rule against parent and child where sons live with fathers of their name', () => {
    const found = resolve([...rows, ...sons]);
    expect(liftOf(found, 'generation-apart')?.isLifted).toBe(false);
    const joined = found.clusters.filter((ids) => ids.some((id) => id.startsWith('rec-son')));
    expect(joined.filter((ids) => ids.some((id) => !id.startsWith('rec-son')))).toEqual([]);
  });

  test('keeps the rule against twins where there are twins', () => {
    const found = resolve([...rows, ...twins]);
    expect(liftOf(found, 'given-names-differ')?.isLifted).toBe(false);
    const joined = found.clusters.filter((ids) => ids.some((id) => id.startsWith('rec-twin')));
    expect(joined).toEqual([]);
  });
});
