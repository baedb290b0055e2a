// Reviews are many and say the same few things: each wording is read once, so that millions are made in minutes.
import type { EpochSeconds, Mid } from '../../../src/core/brand';
import type { MinervaRecord } from '../../../src/core/records/record';
import type { WorldRecord } from '../../../src/world/workshop';
import { recordOfRow } from './worldRecords';

/** Whose review it is, its key and when it was written come from the row; what it says, from the first of its wording. */
export class ReviewReader {
  private readonly byWording = new Map<string, MinervaRecord>();
  private listing = '';
  private mids: readonly Mid[] = [];

  constructor(private readonly today: EpochSeconds) {}

  read(row: WorldRecord): MinervaRecord {
    const { listing = '', text = '', stars = '', written = '' } = row.cells;
    const wording = `${stars} ${text}`;
    let known = this.byWording.get(wording);
    if (known === undefined) this.byWording.set(wording, (known = recordOfRow(row, this.today)));
    if (listing !== this.listing) {
      this.listing = listing;
      this.mids = recordOfRow(row, this.today).mid;
    }
    const [day = '', month = '', year = ''] = written.split('.');
    const seen = Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000) as EpochSeconds;
    return {
      ...{ ...known, record_key: `${known.source}:${row.id}`, mid: this.mids },
      seen_at: Number.isNaN(seen) ? this.today : seen,
    };
  }
}
