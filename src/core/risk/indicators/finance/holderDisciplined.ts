import type { IndicatorDefinition } from '../../indicator';
import { exampleFacts } from '../exampleFacts';
import { published } from '../sources';
import { needs } from '../needs';
import { contactTypes } from '../joins';
import { endedLicences } from '../sharedLicences';

export const holderDisciplined: IndicatorDefinition = {
  id: 'finance.holder_disciplined',
  sector: 'finance',
  dimension: 'discipline',
  direction: 'against',
  title: 'Disciplined licences carry its contact',
  rationale:
    'A front company in the published typologies is a licensed business; its licence may have ended by order.',
  source: published.fatf2018,
  needs: [needs.licences],
  reads: [{ kind: 'licence', name: 'status' }],
  points: 5,
  knownFalsePositives: ['An accountant who serves the place.'],
  wouldChange: 'Papers that show another owner.',
  examples: {
    fires: {
      says: 'A revoked licence carries the e-mail.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:revoked', mid: 'email' }] }),
    },
    silent: {
      says: 'A licence in force does.',
      facts: exampleFacts({ rows: [{ kind: 'licence', signal: 'status:active', mid: 'email' }] }),
    },
  },
  read: (facts) => endedLicences(facts, { midTypes: contactTypes }),
};
