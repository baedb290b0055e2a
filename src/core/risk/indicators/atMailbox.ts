// How an address of private mailboxes is told, for each sector in which a box in place of a door says something.
import type { Facts } from '../facts';
import type { Reading } from '../indicator';
import { addressTypes } from './joins';
import { evidenceOfRecord, fromCounts, present } from './reading';
import { counted } from './words';

const MAILBOX_LICENCES = 12;

/**
 * An address of private mailboxes: a provider is listed at its address, or a dozen licences name its address, or that of a
 * licence that one of its contacts stands on.
 */
export function atMailbox(facts: Facts): Reading {
  const providers = facts.counts({
    kind: 'business',
    signal: 'category:mailbox',
    midTypes: addressTypes,
    mostSubjects: Infinity,
  });
  if (providers.length > 0)
    return fromCounts(providers, {
      atLeast: 1,
      say: () => 'A provider of private mailboxes is listed at its address.',
    });
  const boxed = facts
    .records('licence')
    .filter(({ licencesAt = 0, mids }) => licencesAt >= MAILBOX_LICENCES && mids.some(facts.isTelling));
  const most = Math.max(...boxed.map(({ licencesAt = 0 }) => licencesAt));
  if (boxed.length > 0)
    return present({
      evidence: boxed.map(evidenceOfRecord),
      strength: 1,
      sentence: `A licence with one of its contacts names an address that ${counted(most, 'licence')} name; it is read as one of private mailboxes.`,
    });
  return fromCounts(
    facts.counts({ kind: 'licence', signal: 'all', midTypes: addressTypes, mostSubjects: Infinity }),
    {
      atLeast: MAILBOX_LICENCES,
      say: ({ records }) =>
        `${counted(records, 'licence')} name its address; it is read as one of private mailboxes.`,
    },
  );
}
