// Invented records of a small town of massage places, built as the collector builds them.
import { buildRecord } from '../../src/core/records/buildRecord';
import type { RecordDraft, RecordKind } from '../../src/core/records/record';
import { serialiseRecord } from '../../src/core/records/serialise';

export type Cells = Readonly<Record<string, unknown>>;

export const day = 86_400;
export const now = Math.floor(Date.now() / 1000);

export interface Sent {
  readonly kind: RecordKind;
  readonly id: string;
  readonly source?: string;
  readonly attributes?: Cells;
  readonly text?: string;
  readonly phone?: string;
  readonly daysOld?: number;
}

const sourceOf: Partial<Record<RecordKind, string>> = {
  business: 'businesses',
  review: 'reviews',
  advert: 'adverts',
  licence: 'licences',
};

/** The event of a record. */
export function eventOf({
  kind,
  id,
  source = sourceOf[kind] ?? kind,
  attributes = {},
  text,
  phone,
  daysOld = 10,
}: Sent): {
  readonly event: string;
  readonly source: string;
  readonly time: number;
} {
  const texts: RecordDraft['texts'][number][] = [];
  if (text !== undefined) texts.push({ field: 'text', text, file: 'a.csv', row: 1, reading: 'free' });
  if (phone !== undefined)
    texts.push({ field: 'phone', text: phone, file: 'a.csv', row: 1, reading: 'phone' });
  const seenAt = now - daysOld * day;
  const built = buildRecord({
    kind,
    nativeId: id,
    source,
    tenant: 'main',
    country: 'US',
    seenAt: seenAt as never,
    attributes,
    texts,
    custody: {
      origin: 'a.csv',
      row: 1,
      fetchedAt: now,
      collectorVersion: '1',
      rawSha256: '0'.repeat(64),
    } as never,
    marking: { tlp: 'TLP:AMBER', purpose: 'test', retentionDays: 30 },
  });
  if (!built.ok) throw new Error(built.problem.message);
  return { event: serialiseRecord(built.value), source, time: seenAt };
}

export const willow = '+1 202 555 0143';
export const clinic = '+1 202 555 0150';
export const shared = '+1 202 555 0160';
export const region = { place: 'Brookfield', region: 'OR', country: 'US' };

export const listing = (id: string, phone: string, attributes: Cells): Sent => ({
  kind: 'business',
  id,
  phone,
  attributes: { category: 'Massage', ...region, ...attributes },
});
export const review = (id: string, phone: string, text: string, rating = 5): Sent => ({
  kind: 'review',
  id,
  phone,
  text,
  attributes: { rating, rating_scale: 5, ...region },
});

/** Two businesses, one with signs and one without, and two licences. */
export const first: readonly Sent[] = [
  listing('willow', willow, { name: 'Willow Relax Spa', opening_hours: 'Mo-Su 10:00-23:30', rating: 4.9 }),
  listing('clinic', clinic, { name: 'Brookfield Sports Massage', opening_hours: 'Mo-Fri 09:00-18:00' }),
  review('r1', willow, 'Ask for the happy ending, she was topless.'),
  review('r2', willow, 'Extras available, tip extra for special service. Front door was locked.'),
  review('r3', willow, 'No happy ending here, I was told.'),
  ...['a', 'b', 'c'].map((id) =>
    review(`c-${id}`, clinic, 'Licensed massage therapist, fixed my back pain.'),
  ),
  {
    kind: 'advert',
    id: 'ad1',
    text: `New girls, incall. $160 for 60 min. Call ${willow}`,
    attributes: { site: 'board.example.org', ...region },
  },
  {
    kind: 'advert',
    id: 'ad2',
    text: `Two new girls, sensual massage. Call ${willow}`,
    attributes: { site: 'board.example.org', ...region },
  },
  {
    kind: 'licence',
    id: 'l1',
    phone: willow,
    attributes: {
      holder: 'Willow Relax Spa LLC',
      licence_type: 'Establishment',
      profession: 'Massage',
      status: 'Active',
      issued: '2025-01-02',
      ...region,
    },
  },
  {
    kind: 'licence',
    id: 'l2',
    phone: shared,
    attributes: {
      holder: 'Quiet Oak LLC',
      licence_type: 'Establishment',
      profession: 'Massage',
      status: 'Active',
      issued: '2024-03-02',
      ...region,
    },
  },
];
