import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';

export const ordinaryHours: IndicatorDefinition = {
  id: 'massage.ordinary_hours',
  sector: 'massage',
  dimension: 'services',
  direction: 'counter',
  title: 'Closes before nine in the evening',
  rationale: 'Ordinary hours are what most practices keep, and what few of the known places do.',
  source: published.garg2025,
  needs: [needs.hours],
  reads: [
    { kind: 'business', name: 'closes' },
    { kind: 'business', name: 'always_open' },
  ],
  points: 1,
  knownFalsePositives: ['Listed hours that are not the real ones.'],
  wouldChange: 'Reviews of visits at night.',
  examples: {
    fires: { says: 'It closes at seven.', facts: exampleFacts({ own: ['closes:19'] }) },
    silent: { says: 'It closes at ten.', facts: exampleFacts({ own: ['closes:22'] }) },
  },
  read: (facts) => {
    const hours = facts.own('closes').map(Number);
    const latest = Math.max(...hours);
    return hours.length === 0 || latest >= 21 || facts.isOwn('always_open')
      ? absent
      : fromOwn(
          facts,
          `closes:${latest}`,
          `Its listing says that it closes at ${latest}:00 or before half past.`,
        );
  },
};
