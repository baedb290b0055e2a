// Faults in what survives a kill of linking, and in what one key of the review queue decides.
import type { DeliberateFault } from './list';

export const linkingFaults: readonly DeliberateFault[] = [
  {
    name: 'departure-untold',
    what: 'a record that has left stays in its old entity for ever',
    file: 'src/core/graph/membershipEvents.ts',
    find: 'if (!wasMember && home === NO_HOME_TEXT) return [];',
    replace: 'if (home === NO_HOME_TEXT) return [];',
    caughtBy: ['src/core/graph'],
  },
  {
    name: 'family-torn',
    what: 'killed between two batches, half of an entity is as it was, and the next run tells another history',
    file: 'src/inputs/minervaLink/link.ts',
    find: 'yield family.map((event) => membershipDocument(event, updated));',
    replace: 'for (const event of family) yield [membershipDocument(event, updated)];',
    caughtBy: ['src/inputs/minervaLink/killed.test.ts'],
  },
  {
    name: 'half-resolution-linked',
    what: 'killed between two findings, those that are there are linked as if they were all',
    file: 'src/inputs/minervaLink/jobStates.ts',
    find: "Number(states.get('resolving') ?? '') > Number(states.get('resolve') ?? '')",
    replace: 'false',
    caughtBy: ['src/inputs/minervaLink/killed.test.ts'],
  },
  {
    name: 'all-ticked-at-first',
    what: 'one key joins records of a group that nobody looked at',
    file: 'src/pages/review/QueueView.tsx',
    find: 'strongest.has(key) !== changed.has(key)',
    replace: '!changed.has(key)',
    caughtBy: ['src/pages/review'],
  },
  {
    name: 'verdict-against-a-verdict',
    what: 'that none of the rest is the same takes apart what was just decided to be the same',
    file: 'src/core/entity/reviewQueue.ts',
    find: 'records: [...firstOf.values()]',
    replace: 'records',
    caughtBy: ['src/core/entity'],
  },
  {
    name: 'branches-asked-about',
    what: 'every branch of a chain is a question of its own, and nobody reads the review queue to its end',
    file: 'src/core/matching/businessRules.ts',
    find: "? [] : ['business-elsewhere']",
    replace: '? [] : []',
    caughtBy: ['src/core/matching/businesses.test.ts', 'src/core/matching/businessCases.test.ts'],
  },
  {
    name: 'two-shops-joined',
    what: 'two shops of one name in a town are joined although door and telephone speak against it',
    file: 'src/core/matching/businessRules.ts',
    find: "? [] : ['business-at-two-doors']",
    replace: '? [] : []',
    caughtBy: ['src/core/matching/businesses.test.ts', 'src/core/matching/businessCases.test.ts'],
  },
  {
    name: 'sign-passed-over',
    what: 'a comma in the fourth byte of a word is not seen, and two cells are read as one',
    file: 'src/core/graph/rowBytes.ts',
    find: '0x80808080 | 0',
    replace: '0x00808080',
    caughtBy: ['src/commands/minervalink/takeBytes.test.ts'],
  },
];
