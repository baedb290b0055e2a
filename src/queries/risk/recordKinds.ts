import type { RecordKind } from '../../core/records/record';

/** Every kind of record, for reading what was stored as text. */
export const recordKinds = [
  'advert',
  'review',
  'business',
  'licence',
  'person',
  'payment',
  'school',
  'tip',
  'post',
  'picture',
  'vehicle',
] as const satisfies readonly RecordKind[];
