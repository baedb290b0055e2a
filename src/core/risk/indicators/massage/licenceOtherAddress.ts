import type { IndicatorDefinition } from '../../indicator';
import { absent, present, evidenceOfRecord } from '../reading';
import { counted, verb } from '../words';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { typeOfMid } from '../../factCounts';

export const licenceOtherAddress: IndicatorDefinition = {
  id: 'massage.licence_other_address',
  sector: 'massage',
  dimension: 'location',
  direction: 'against',
  title: 'Its licence names another address',
  rationale:
    'A licence of the establishment that names another address than its own, such as a box, licenses no room where anybody works.',
  source: published.uspsCmra,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'licence_type' }],
  points: 4,
  knownFalsePositives: ['One address spelled in two ways.', 'A second shop, or a move.'],
  wouldChange: 'A licence with its own address.',
  examples: {
    fires: {
      says: 'A licence with its phone names an address that is not its own.',
      facts: exampleFacts({
        licences: [
          {
            id: 'l1',
            signals: ['licence_type:establishment', 'status:active'],
            mids: ['phone', 'elsewhere'],
          },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'phone' }],
      }),
    },
    silent: {
      says: 'A licence with its phone names its own address.',
      facts: exampleFacts({
        licences: [
          { id: 'l1', signals: ['licence_type:establishment', 'status:active'], mids: ['phone', 'address'] },
        ],
        rows: [{ kind: 'licence', signal: 'all', mid: 'phone' }],
      }),
    },
  },
  read: (facts) => {
    const own = facts.subject.mids;
    if (!own.some((mid) => typeOfMid(mid) === 'address')) return absent;
    const reached = facts
      .records('licence')
      .filter(({ signals, mids }) => !signals.includes('licence_type:person') && mids.some(facts.isTelling));
    const elsewhere = reached.filter(({ mids }) => {
      const addresses = mids.filter((mid) => typeOfMid(mid) === 'address');
      return addresses.length > 0 && !addresses.some((mid) => own.includes(mid));
    });
    if (elsewhere.length === 0) return absent;
    return present({
      evidence: elsewhere.map(evidenceOfRecord),
      strength: 1,
      sentence: `${counted(elsewhere.length, 'licence')} with one of its contacts ${verb(elsewhere.length, 'names', 'name')} an address that is not its own.`,
    });
  },
};
