import type { IndicatorDefinition } from '../../indicator';
import { absent, present, evidenceOfRecord } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { monthsBetween, monthOfTime } from '../months';
import { valuesNamed } from '../../facts';

const LONG_MONTHS = 36;
/** Actions for papers and hygiene happen to anybody. */
const light: ReadonlySet<string> = new Set(['records', 'sanitation', 'other']);
const ended: ReadonlySet<string> = new Set(['revoked', 'suspended', 'surrendered', 'denied']);

export const licenceLongActive: IndicatorDefinition = {
  id: 'massage.licence_long_active',
  sector: 'massage',
  dimension: 'discipline',
  direction: 'counter',
  title: 'Licensed for years, never disciplined',
  rationale:
    'A licence in force for three years and more, without any action of the board, speaks for an ordinary practice.',
  source: published.fsmtb2017,
  needs: [needs.licences],
  reads: [
    { kind: 'licence', name: 'status' },
    { kind: 'licence', name: 'issued' },
    { kind: 'licence', name: 'discipline' },
  ],
  points: 7,
  knownFalsePositives: ['A licence that serves as a front; boards do not visit every place.'],
  wouldChange: 'An action of the board.',
  examples: {
    fires: {
      says: 'A licence of 2020 is in force and nothing was ever done.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2020-04'] }],
        rows: [{ kind: 'licence', signal: 'status:active', mid: 'address' }],
      }),
    },
    silent: {
      says: 'The board acted on it.',
      facts: exampleFacts({
        licences: [{ id: 'l1', signals: ['status:active', 'issued:2020-04', 'discipline:sexual'] }],
        rows: [{ kind: 'licence', signal: 'discipline:sexual', mid: 'address' }],
      }),
    },
  },
  read: (facts, { now }) => {
    const licences = facts.records('licence');
    const isTainted = licences.some(
      ({ signals }) =>
        valuesNamed(signals, 'discipline').some((action) => !light.has(action)) ||
        valuesNamed(signals, 'status').some((state) => ended.has(state)),
    );
    if (isTainted) return absent;
    const month = monthOfTime(now);
    const long = licences.filter(
      ({ signals }) =>
        signals.includes('status:active') &&
        valuesNamed(signals, 'issued').some((issued) => (monthsBetween(issued, month) ?? 0) >= LONG_MONTHS),
    );
    const [first] = long;
    if (first === undefined) return absent;
    return present({
      evidence: long.map(evidenceOfRecord),
      strength: 1,
      sentence: `A licence issued in ${valuesNamed(first.signals, 'issued')[0] ?? ''} is in force, without any grave action of the board.`,
    });
  },
};
