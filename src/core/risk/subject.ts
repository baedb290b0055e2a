// What is scored: one business (or licence of an establishment), with the values by which other records reach it.
import type { EpochSeconds, Mid } from '../brand';
import type { Signal } from './signal';

export interface Subject {
  /** `record_key` of the business, or of the establishment's licence where no business record shares a strong value. */
  readonly key: string;
  readonly kind: 'business' | 'licence';
  readonly name: string;
  readonly place?: string;
  readonly region?: string;
  readonly country?: string;
  readonly source: string;
  readonly category?: string;
  /** Values it carries: phone, e-mail, site, address, licence, company number, user name, picture hash. */
  readonly mids: readonly Mid[];
  /** Signals of its own record; those of other records come as fact rows. */
  readonly signals: readonly Signal[];
  /** When its own record was first and last seen, epoch seconds. */
  readonly first: EpochSeconds;
  readonly last: EpochSeconds;
  /** Shown beside it, and folds rows on a page; never widens its facts. */
  readonly entity?: string;
}
