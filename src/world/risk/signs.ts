// What businesses of the risk world show, by class: frozen before any point of the risk model was set. Each number is the
// share of a class that shows the sign. For a yes/no sign the area under the ROC curve is 0.5 + (share of the organised −
// share of all others) / 2; a test measures it on the records and holds every single sign below 0.7.
import type { WorldClass } from '../overlap';

/**
 * What a business of the world is. `busy` are legitimate places with very many customers, who now and then write what
 * others write about the organised; `spam` are listings behind which nobody works.
 */
export const riskClasses = ['organised', 'independent', 'spa', 'busy', 'spam', 'unclear'] as const;
export type RiskClass = (typeof riskClasses)[number];

type Shares = Readonly<Record<RiskClass, number>>;

const shares = (
  organised: number,
  independent: number,
  spa: number,
  busy: number,
  spam: number,
  unclear: number,
): Shares => ({ organised, independent, spa, busy, spam, unclear });

/** How many of all businesses are of a class; they sum to 1. */
export const classShares: Shares = shares(0.04, 0.1, 0.62, 0.04, 0.06, 0.14);

/** The class whose wording the adverts of a business have, see `overlap.ts`. */
export const advertClass: Readonly<Record<RiskClass, WorldClass>> = {
  organised: 'organised',
  independent: 'independent',
  spa: 'spa',
  busy: 'spa',
  spam: 'spam',
  unclear: 'bystander',
};

/** Signs in the directory's listing. */
export const listingSigns = {
  /** Closes at 22:00 or later. */
  closesLate: shares(0.52, 0.3, 0.2, 0.55, 0.45, 0.28),
  /** The directory knows it as "Massage" and nothing else. */
  plainCategory: shares(0.6, 0.45, 0.26, 0.2, 0.55, 0.38),
  /** Mean rating at one end of the scale. */
  extremeRating: shares(0.45, 0.22, 0.17, 0.06, 0.5, 0.2),
  /** Its owner is registered in another region. */
  ownerElsewhere: shares(0.46, 0.06, 0.12, 0.14, 0.3, 0.12),
  /** Opened again under a new name within the year. */
  reopened: shares(0.38, 0.1, 0.08, 0.03, 0.2, 0.1),
} as const satisfies Readonly<Record<string, Shares>>;

/** Signs in reviews: at least one says so. Those of busy places come of their number, see `strayShare`. */
export const reviewSigns = {
  /** Speaks of sexual services. */
  sexualService: shares(0.42, 0.22, 0.06, 0.06, 0.04, 0.12),
  /** Says that there are none. */
  serviceDenied: shares(0.05, 0.04, 0.12, 0.3, 0, 0.05),
  /** Staff seem to live there. */
  livingIn: shares(0.3, 0.04, 0.03, 0.04, 0, 0.05),
  /** Covered windows, a locked door, a buzzer. */
  coveredWindows: shares(0.44, 0.2, 0.08, 0.06, 0.02, 0.12),
  /** Only men among the customers. */
  menOnly: shares(0.4, 0.24, 0.04, 0.03, 0, 0.1),
  /** Visited late at night. */
  lateVisit: shares(0.36, 0.2, 0.08, 0.35, 0.02, 0.12),
  /** A tip in cash asked for before it begins. */
  cashTip: shares(0.42, 0.18, 0.08, 0.08, 0.02, 0.12),
  /** Other staff every few weeks. */
  rotatingStaff: shares(0.4, 0.02, 0.1, 0.16, 0, 0.08),
  /** Staff are watched, or may not leave. */
  watchedStaff: shares(0.34, 0.02, 0.03, 0.04, 0, 0.05),
} as const satisfies Readonly<Record<string, Shares>>;
export type ReviewSign = keyof typeof reviewSigns;

/** Signs in the boards' tables. */
export const licenceSigns = {
  /** No licence at all. */
  unlicensed: shares(0.32, 0.4, 0.05, 0.01, 0.92, 0.25),
  /** The board acted for sexual conduct or for work without a licence. */
  graveDiscipline: shares(0.3, 0.04, 0.02, 0.03, 0, 0.05),
  /** The board acted for something else: hygiene, paper work. */
  lightDiscipline: shares(0.16, 0.06, 0.1, 0.2, 0, 0.1),
  /** Several names one after another at the door. */
  severalNames: shares(0.36, 0.02, 0.05, 0.03, 0.02, 0.06),
  /** The licence names a private mailbox that many others name. */
  mailbox: shares(0.3, 0.05, 0.03, 0.01, 0.1, 0.06),
  /** The holder of its licence also holds those of other businesses: a chain, or the same hands. */
  sharedHolder: shares(0.44, 0.02, 0.1, 0.22, 0.02, 0.06),
  /** The last licence has run out. */
  expired: shares(0.26, 0.12, 0.06, 0.02, 0.02, 0.12),
} as const satisfies Readonly<Record<string, Shares>>;

/** Signs that adverts bring. */
export const advertSigns = {
  /** Its contact stands in adverts. */
  contactInAdverts: shares(0.44, 0.6, 0.2, 0.3, 0.4, 0.18),
  /** Adverts name its address. */
  addressInAdverts: shares(0.28, 0.14, 0.1, 0.12, 0.06, 0.08),
  /** Its adverts show many names under one contact. */
  manyNames: shares(0.46, 0.08, 0.3, 0.34, 0.4, 0.14),
  /** Its contact is also that of other businesses of the same hands. */
  sharedContact: shares(0.3, 0, 0.04, 0.1, 0.3, 0.02),
  /** Its contact is that of a booking service, which answers for anybody. */
  bookingService: shares(0.16, 0.1, 0.16, 0.3, 0.05, 0.16),
} as const satisfies Readonly<Record<string, Shares>>;

/** Every sign, by the file that shows it. */
export const riskSigns = { ...listingSigns, ...reviewSigns, ...licenceSigns, ...advertSigns } as const;
export type RiskSign = keyof typeof riskSigns;
export type RolledSigns = Readonly<Record<RiskSign, boolean>>;

/** Of all other reviews, by anybody: that many carry one of the signs by chance, as a joke or a mistake. */
export const strayShare = 0.0008;

/** Reviews of a class beside those of another, before the world's number of data points is met. */
export const reviewWeight: Shares = shares(0.8, 0.35, 1, 9, 0.1, 0.6);
