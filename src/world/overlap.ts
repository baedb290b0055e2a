// The overlap of guilty and innocent, frozen before anything is tuned on it. Each number is the share of a class that
// shows the sign; for a yes/no sign the area under the ROC curve is 0.5 + (guilty share − innocent share) / 2, so a
// distance below 0.4 keeps every single sign below 0.7. A test measures it on the files.
import type { WordingSign } from './words/sentences';

/** Who writes a record. `organised` is what the planted rings are; nobody else belongs to one. */
export const worldClasses = ['organised', 'independent', 'spa', 'spam', 'bystander'] as const;
export type WorldClass = (typeof worldClasses)[number];

type Shares = Readonly<Record<WorldClass, number>>;

const shares = (
  organised: number,
  independent: number,
  spa: number,
  spam: number,
  bystander: number,
): Shares => ({ organised, independent, spa, spam, bystander });

/** Share of adverts whose wording shows the sign. */
export const advertSigns: Readonly<Record<WordingSign, Shares>> = {
  newInTown: shares(0.42, 0.32, 0.12, 0.35, 0.2),
  pluralWording: shares(0.38, 0.06, 0.55, 0.35, 0.1),
  thirdPerson: shares(0.36, 0.12, 0.22, 0.3, 0.12),
  openAllHours: shares(0.36, 0.22, 0.06, 0.4, 0.12),
  cashOnly: shares(0.4, 0.36, 0.15, 0.25, 0.25),
  shortStay: shares(0.38, 0.34, 0.03, 0.3, 0.15),
  incallOnly: shares(0.4, 0.34, 0.4, 0.12, 0.3),
};

/** What a business shows on its listing, its licence and in its reviews. */
export const businessSigns = {
  /** Closes at 22:00 or later. */
  closesLate: shares(0.55, 0.3, 0.22, 0.4, 0.2),
  /** All ratings at one end. */
  extremeRating: shares(0.45, 0.2, 0.2, 0.5, 0.2),
  /** Its phone or e-mail also stands in adverts. */
  contactInAdverts: shares(0.6, 0.6, 0.45, 0.4, 0),
  /** Its owner is registered in another region. */
  ownerElsewhere: shares(0.42, 0.06, 0.16, 0.3, 0.1),
  /** Reviews mention that staff seem to live there. */
  livingInReview: shares(0.28, 0.05, 0.05, 0, 0),
  /** Reviews mention a locked door or covered windows. */
  coveredWindowsReview: shares(0.38, 0.18, 0.12, 0, 0),
  /** The board acted against the licence. */
  discipline: shares(0.3, 0.06, 0.08, 0, 0),
  /** Several licences one after another at the address. */
  severalLicences: shares(0.3, 0.02, 0.1, 0, 0),
  /** Opened again under a new name within the year. */
  reopened: shares(0.34, 0.12, 0.12, 0.2, 0.1),
} as const satisfies Readonly<Record<string, Shares>>;
export type BusinessSign = keyof typeof businessSigns;

/** How much likelier than the world's average a class is to hide a contact. */
export const hidingFactor: Shares = shares(1.15, 1, 0.4, 1.1, 0.8);

/** Share of adverts written with one of the stock texts that everybody copies, not with the author's own. */
export const stockTextShare: Shares = shares(0.3, 0.45, 0.35, 0.1, 0.7);
