// The list as published, where the shared data is at hand.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputXml, ofSourcetype, runHere, type StreamedEvent } from '../../../tests/support/inputRuns';
import { minervaFile } from './input';

const ofac = join(__dirname, '../../../../shared/data/ofac');
const describeWithData = existsSync(ofac) ? describe : describe.skip;

describeWithData('the list as published', () => {
  test('7,379 entries, 9,682 aliases, 11,696 addresses, 3 continuations, 10 orphans, one end-of-file byte', async () => {
    const checkpoints = mkdtempSync(join(tmpdir(), 'minerva-ofac-'));
    const finished = await runHere(minervaFile, inputXml({ path: ofac, mapping: 'ofac_sdn' }, checkpoints));
    rmSync(checkpoints, { recursive: true });
    const records = ofSourcetype(finished, 'minerva:record');
    expect(new Set(records.map(({ data }) => data.record_key)).size).toBe(7379);
    expect(ofSourcetype(finished, 'minerva:run')[0]?.data).toMatchObject({
      records: 7379,
      side_rows: { 'alt.csv': 9682, 'add.csv': 11696, 'sdn_comments.csv': 3 },
      quarantined: { 'orphan-row': 10 },
      end_of_file_marks: 1,
    });
    const total = (attribute: string): number =>
      records.reduce(
        (sum, { data }) => sum + ((data[attribute] as readonly string[] | undefined)?.length ?? 0),
        0,
      );
    expect(total('aliases')).toBe(9682);
    // 2,222 of the 11,696 rows name neither street nor town nor country.
    expect(total('addresses')).toBe(11696 - 2222);
    const of = (id: number): StreamedEvent['data'] =>
      records.find(({ data }) => data.record_key === `ofac_sdn:${id}`)?.data ?? {};
    expect(of(15600).linked_to).toContain('PETRO LONDON, S. DE R.L. DE C.V.');
    const emails = (id: number): readonly string[] =>
      (of(id).mid as readonly string[]).filter((mid) => mid.includes(':email:'));
    expect(emails(15541).some((mid) => emails(15547).includes(mid))).toBe(true);
    expect(emails(20291).some((mid) => emails(20292).includes(mid))).toBe(true);
  });
});
