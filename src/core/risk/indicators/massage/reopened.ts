import type { IndicatorDefinition } from '../../indicator';
import { absent, fromCounts, fromOwn } from '../reading';
import { shown } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { countsOfAny } from '../joins';
import { monthsBetween, monthOfTime } from '../months';
import { valueOfSignal } from '../../signal';

const NEW_MONTHS = 12;
/** An end so long before the opening has nothing to do with it. */
const GAP_MONTHS = 12;

export const reopened: IndicatorDefinition = {
  id: 'massage.reopened',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'against',
  title: 'Opened again under a new name',
  rationale:
    'A place that opened within the year under a new name, where another was before, may be the old one.',
  source: published.polaris2018,
  needs: [needs.opened],
  reads: [
    { kind: 'business', name: 'opened' },
    { kind: 'business', name: 'former_name' },
    { kind: 'business', name: 'status' },
    { kind: 'business', name: 'closed' },
    { kind: 'licence', name: 'ended' },
  ],
  points: 6,
  knownFalsePositives: ['A new owner who bought the shop.', 'A change of brand.'],
  wouldChange: 'The new owner’s papers.',
  examples: {
    fires: {
      says: 'It opened five months ago, and its source names a former name.',
      facts: exampleFacts({ own: ['former_name', 'opened:2026-06'] }),
    },
    silent: {
      says: 'It has been open for six years under the former name.',
      facts: exampleFacts({ own: ['former_name', 'opened:2020-06'] }),
    },
  },
  read: (facts, { now }) => {
    const opened = facts.own('opened').at(-1) ?? '';
    const ageMonths = monthsBetween(opened, monthOfTime(now));
    if (ageMonths === undefined || ageMonths > NEW_MONTHS) return absent;
    if (facts.isOwn('former_name'))
      return fromOwn(
        facts,
        'former_name',
        `It has been open since ${opened}, and its source names a former name.`,
      );
    const before = countsOfAny(facts, [
      { kind: 'business', name: 'closed' },
      { kind: 'licence', name: 'ended' },
    ]).filter(({ signal }) => {
      const gap = monthsBetween(valueOfSignal(signal), opened);
      return gap !== undefined && gap >= -1 && gap <= GAP_MONTHS;
    });
    return fromCounts(before, {
      atLeast: 1,
      say: ({ kind, mid, signal }) =>
        `It has been open since ${opened}; a ${kind} with its ${shown(mid)} ended in ${valueOfSignal(signal)}.`,
    });
  },
};
