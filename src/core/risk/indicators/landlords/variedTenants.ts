import type { IndicatorDefinition } from '../../indicator';
import { absent, present, evidenceOf } from '../reading';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { addressTypes, perValueOfMid } from '../joins';
import { valueOfSignal } from '../../signal';

const LEAST_TRADES = 3;
const ordinary: ReadonlySet<string> = new Set([
  'medical',
  'restaurant',
  'fitness',
  'beauty',
  'staffing',
  'training',
  'finance',
]);

export const variedTenants: IndicatorDefinition = {
  id: 'landlords.varied_tenants',
  sector: 'landlords',
  dimension: 'location',
  direction: 'counter',
  title: 'Tenants of several trades',
  rationale:
    'Houses with doctors, shops and offices under one roof are ordinary; nobody can hide there for long.',
  source: published.fatf2018,
  needs: [needs.businesses],
  reads: [{ kind: 'business', name: 'category' }],
  points: 4,
  knownFalsePositives: ['A unit with its own door at the back.'],
  wouldChange: 'A unit that the others never see.',
  examples: {
    fires: {
      says: 'Three trades are listed at its address.',
      facts: exampleFacts({
        rows: ['medical', 'restaurant', 'fitness'].map((trade) => ({
          kind: 'business' as const,
          signal: `category:${trade}`,
          mid: 'address' as const,
        })),
      }),
    },
    silent: {
      says: 'Massage businesses alone are.',
      facts: exampleFacts({
        rows: [{ kind: 'business', signal: 'category:massage', mid: 'address', records: 5 }],
      }),
    },
  },
  read: (facts) => {
    const trades = perValueOfMid(
      facts
        .counts({ kind: 'business', name: 'category', midTypes: addressTypes, mostSubjects: Infinity })
        .filter(({ signal }) => ordinary.has(valueOfSignal(signal))),
    ).filter(([, counts]) => counts.length >= LEAST_TRADES);
    const [most] = trades;
    if (most === undefined) return absent;
    return present({
      evidence: trades.flatMap(([, counts]) => counts.map(evidenceOf)),
      strength: 1,
      sentence: `Businesses of ${most[1].length} ordinary trades are listed at its address.`,
    });
  },
};
