// Whether confidence means what it says: share of right finds by band.
import { Calibration } from '../../support/accuracy/calibration';
import { labelledTexts } from '../../support/accuracy/labelledTexts';
import { readIdentifiers } from '../../support/accuracy/readers';
import { judge } from '../../support/accuracy/tally';
import { count, share } from '../../support/accuracy/textTable';
import { readAsked } from '../../support/accuracy/askedTypes';
import type { DrawnTexts } from './heldBackTables';
import { printTable, type Print } from './tables';

/** Prints the bands over labelled cases, held-back texts and traps together, of all types and of each. */
export function printCalibration(
  print: Print,
  { heldBack, traps }: Pick<DrawnTexts, 'heldBack' | 'traps'>,
): void {
  const byType = new Map<string, Calibration>([['all', new Calibration()]]);
  const add = (finds: Parameters<Calibration['add']>[0]): void => {
    byType.get('all')?.add(finds);
    for (const find of finds) {
      const known = byType.get(find.type) ?? new Calibration();
      byType.set(find.type, known);
      known.add([find]);
    }
  };
  for (const text of labelledTexts('identifiers'))
    add(
      judge(
        text,
        readIdentifiers(text).filter(({ type }) => type === text.type),
      ).finds,
    );
  for (const text of [...heldBack, ...traps.map((trap) => ({ ...trap, expected: [] }))])
    add(judge(text, readAsked(text)).finds);
  const rows = [...byType].flatMap(([type, calibration]) =>
    calibration.bands().map(({ band, finds, shareRight }) => [type, band, count(finds), share(shareRight)]),
  );
  printTable(
    print,
    'share of right finds by confidence (should rise, and not fall below the band)',
    ['', 'confidence', 'finds', 'right'],
    rows,
  );
}
