import type { EpochSeconds } from '../../core/brand';
import { writeFacts } from '../../core/risk/factsDocument';

const seen = 1_789_000_000 as EpochSeconds;

/** Facts of an invented business that is known by its listing alone. */
export const exampleFactsText = writeFacts({
  facts: {
    subject: {
      key: 'list:1',
      kind: 'business',
      name: 'Willow Rest',
      source: 'list',
      mids: [],
      signals: ['all', 'category:massage', 'closes:22'],
      first: seen,
      last: seen,
    },
    rows: [],
    records: [],
  },
  regionRecords: {},
  leftOut: 0,
});
