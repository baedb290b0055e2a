// Which licences are given to a subject one by one. Every gatherer of facts follows these rules, so that all give the same.
import { currentModel } from './models/registry';
import { sectorsOf } from './sector';
import type { Signal } from './signal';
import type { Subject } from './subject';

/** An officer on more licences is a registered agent, or a name that many persons bear. */
export const MAX_LICENCES_OF_OFFICER = 60;

/** Whether a signal of a licence names one of its officers. */
export function isOfficer(signal: Signal): boolean {
  return signal.startsWith('officer:');
}

/** Whether a licence is a person's and not a place's. */
export function isPersons(signals: readonly Signal[]): boolean {
  return signals.includes('licence_type:person');
}

/**
 * Whether a value brings the licences that carry it to a subject: the address of a booking service or of a building of
 * mailboxes brings strangers' licences, which are about nobody but the host.
 *
 * @param subjects - subjects that carry the value.
 */
export function bringsLicences(subject: Pick<Subject, 'signals'>, subjects: number): boolean {
  return subjects <= currentModel.mostSubjects || sectorsOf(subject)[0]?.isHost === true;
}
