// What the data of a business look like, told beside its score: five classes, each with its reasons. Never a verdict: the
// records say what somebody wrote, not what happened, and most labels in this field mean commercial sex, not force.
import type { Facts } from './facts';
import { evidenceOf } from './indicators/reading';
import type { RiskModel } from './model';
import type { ClassReading, Reason, SubjectClass } from './score';
import type { SectorId } from './sector';

export interface ClassedSubject {
  readonly sector: SectorId | undefined;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly counter: readonly Reason[];
  readonly facts: Facts;
  readonly model: RiskModel;
}

/** Titles as pages show them; wording that clears nobody and accuses nobody. */
export const classTitles: Readonly<Record<SubjectClass, string>> = {
  organised: 'Looks organised',
  'independent adult': 'Looks like one independent adult',
  spam: 'Looks like spam',
  'legitimate spa': 'Looks like an ordinary business',
  unclear: 'Unclear',
};

/** Indicators, by the part after the sector, that speak of several persons or of somebody who decides over others. */
const organisedSigns: ReadonlySet<string> = new Set([
  ...[
    'adverts_name_many',
    'adverts_several_persons',
    'several_names_at_address',
    'same_wording',
    'many_regions',
  ],
  ...['licence_rotation', 'rotation_at_address', 'unit_let_again', 'one_holder_several_names'],
  ...['one_officer_many_boxes', 'shared_contact', 'shared_with_disciplined', 'one_contact_many_holders'],
  ...['living_in', 'discipline_lodging', 'living_quarters', 'changing_staff', 'documents_held'],
  ...['restricted_movement', 'restricted_guests', 'restricted_travellers', 'workers_pay_fees'],
]);
const LEAST_SIGNS = 2;
/** One person writes that she or he works alone, and no sign of others is there. */
const LEAST_INDEPENDENT = 1;
/** Wording that so many adverts repeat under one contact is a machine's. */
const SPAM_ADVERTS = 40;

/**
 * The class of a business, with the sentences that speak for it.
 *
 * @returns `organised` only where two independent signs of it fired; `unclear` where nothing speaks for any class, or
 *   too much for two.
 */
export function classOf(subject: ClassedSubject): ClassReading {
  const organised = subject.reasons.filter(({ indicator }) =>
    organisedSigns.has(indicator.slice(indicator.indexOf('.') + 1)),
  );
  if (organised.length >= LEAST_SIGNS) {
    return { class: 'organised', reasons: organised.map(({ sentence }) => sentence) };
  }
  return spam(subject) ?? independent(subject, organised) ?? ordinary(subject) ?? unclear(subject, organised);
}

function spam({ facts }: ClassedSubject): ClassReading | undefined {
  const repeated = facts.counts({ kind: 'advert', name: 'text', mostSubjects: Infinity })[0];
  if (repeated === undefined || repeated.records < SPAM_ADVERTS) return undefined;
  const hasLife = facts.hasKind('review') || facts.hasKind('licence');
  if (hasLife) return undefined;
  const reasons = [
    `${repeated.records} adverts with one of its values repeat one wording.`,
    'Neither a review nor a licence reaches it.',
  ];
  return { class: 'spam', reasons, evidence: [evidenceOf(repeated)] };
}

function independent({ facts }: ClassedSubject, organised: readonly Reason[]): ClassReading | undefined {
  if (organised.length > 0) return undefined;
  const said = facts.counts({ kind: 'advert', signal: 'independent' })[0];
  if (said === undefined || said.records < LEAST_INDEPENDENT) return undefined;
  const reasons = [
    `${said.records === 1 ? 'An advert says' : `${said.records} adverts say`} that one person works for herself or himself; anybody can write so.`,
    'No sign of several persons or of somebody who manages is known.',
  ];
  return { class: 'independent adult', reasons, evidence: [evidenceOf(said)] };
}

function ordinary({ score, counter, reasons, model }: ClassedSubject): ClassReading | undefined {
  const lowTier = model.tiers.at(-2)?.atLeast ?? 0;
  if (counter.length < 2 || score >= lowTier) return undefined;
  const others =
    reasons.length === 0 ? [] : [`${reasons.length} other indicators fired; none of them outweighs it.`];
  return { class: 'legitimate spa', reasons: [...counter.map(({ sentence }) => sentence), ...others] };
}

function unclear({ reasons, counter }: ClassedSubject, organised: readonly Reason[]): ClassReading {
  if (organised.length > 0) {
    const [one] = organised;
    return {
      class: 'unclear',
      reasons: [`One sign of others behind it, and no second: ${one?.sentence ?? ''}`],
    };
  }
  const seen = reasons.length + counter.length;
  return {
    class: 'unclear',
    reasons: [seen === 0 ? 'No indicator fired.' : 'What is known fits no class well.'],
  };
}
