import type { IndicatorDefinition } from '../../indicator';
import { absent, fromOwn } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { monthsBetween, monthOfTime } from '../months';

const NEW_MONTHS = 12;

export const newlyOpened: IndicatorDefinition = {
  id: 'massage.newly_opened',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Open for less than a year',
  rationale:
    'Places of this kind open, close and come back within months; most new places are nothing but new, so it counts little.',
  source: published.polaris2018,
  needs: [needs.opened],
  reads: [{ kind: 'business', name: 'opened' }],
  points: 3,
  knownFalsePositives: ['Every business in its first year.'],
  wouldChange: 'Time, or a register that shows the same owner for years.',
  examples: {
    fires: { says: 'It opened five months ago.', facts: exampleFacts({ own: ['opened:2026-06'] }) },
    silent: { says: 'It opened six years ago.', facts: exampleFacts({ own: ['opened:2020-06'] }) },
  },
  read: (facts, { now }) => {
    const opened = facts.own('opened').at(-1) ?? '';
    const ageMonths = monthsBetween(opened, monthOfTime(now));
    return ageMonths === undefined || ageMonths > NEW_MONTHS
      ? absent
      : fromOwn(facts, `opened:${opened}`, `Its source says that it has been open since ${opened}.`);
  },
};
