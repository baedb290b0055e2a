import type { SchoolKey } from '../../../core/uniforms/outfit';
import { byText, click, close, draw, one, shown, violations } from '../../pageUnderTest';
import type { Candidate, Shortlist, TieGroup } from '../desk/shortlist';
import { ShortlistView } from './ShortlistView';

afterEach(close);

function candidate(number: number): Candidate {
  return {
    ...{ key: `GB-ENG:${number}` as SchoolKey, name: `School ${number}`, place: 'Brackwater', isOpen: true },
    ...{ authority: 'Northmoor', phase: 'primary', sex: 'mixed', kind: 'everyday', source: 'world' },
    ...{ supplierDesign: '', facts: [], reasons: [] },
  };
}

/** Groups of fifty schools, of which four are listed. */
function shortlistOf(groups: number): Shortlist {
  const groupAt = (at: number): TieGroup => ({
    ...{ rank: 1 + 50 * at, ties: 50, bits: 20 - at },
    candidates: [1, 2, 3, 4].map((number) => candidate(100 * at + number)),
  });
  return {
    ...{ catalogueVersion: 'v1', allSchools: 5_000, filteredSchools: 5_000, without: {}, questions: [] },
    ...{ milliseconds: 1, groups: Array.from({ length: groups }, (_, at) => groupAt(at)) },
  };
}

const actions = {
  isMarked: () => false,
  onMark: () => undefined,
  answered: () => undefined,
  onAnswer: () => undefined,
};
const open = (groups: number) =>
  draw(
    <ShortlistView
      shortlist={shortlistOf(groups)}
      known={{ contacts: new Map(), artwork: new Map() }}
      actions={actions}
    />,
    'uniforms',
  );

describe('The shortlist', () => {
  test('shows five groups, says how many schools fit less well, and shows those by one press', async () => {
    await open(8);
    expect(shown()).toContain('Places 201 to 250: 50 schools fit equally well');
    expect(shown()).not.toContain('Places 251 to 300');
    expect(shown()).toContain('3 groups more fit less well (150 schools)');
    await click(byText('button', 'Show them'));
    expect(shown()).toContain('Places 351 to 400: 50 schools fit equally well');
    expect(byText('button', 'Show them')).toBeUndefined();
    expect(await violations()).toEqual([]);
  });

  test('says nothing of groups that are not there', async () => {
    await open(5);
    expect(shown()).not.toContain('fit less well');
    expect(one('[aria-labelledby="shortlist-title"]')).not.toBeNull();
  });
});
