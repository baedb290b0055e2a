// libphonenumber-js' own search for numbers in text, over the same texts in the same run.
import { isPlainClass } from '../../support/accuracy/plainClasses';
import { labelledTexts } from '../../support/accuracy/labelledTexts';
import { readIdentifiers, readPhonesOfPeer, type Reader } from '../../support/accuracy/readers';
import { judge, Tally, type JudgedText } from '../../support/accuracy/tally';
import { share } from '../../support/accuracy/textTable';
import type { DrawnTexts } from './heldBackTables';
import { printTable, type Print } from './tables';

/** Prints recall and precision of phones, ours and theirs. */
export function printPeer(print: Print, { heldBack, seen, traps }: Omit<DrawnTexts, 'exam'>): void {
  const phones = heldBack.filter(({ kind }) => kind === 'phone');
  const trapTexts = traps.map((trap) => ({ ...trap, expected: [] }));
  const labelled = labelledTexts('identifiers').filter(({ type }) => type === 'phone');
  const sets: readonly (readonly [string, readonly JudgedText[]])[] = [
    ['labelled, plain', labelled.filter(({ class: name }) => isPlainClass(name))],
    [
      'labelled, hidden',
      labelled.filter(({ class: name, expected }) => expected.length > 0 && !isPlainClass(name)),
    ],
    ['labelled, traps', labelled.filter(({ expected }) => expected.length === 0)],
    ['seen styles', seen],
    ['held back, plain', phones.filter(({ family }) => family === 'plain')],
    ['held back, hidden', phones.filter(({ family }) => family === 'obfuscated')],
    ['held back, traps', trapTexts],
    ['all of them', [...labelled, ...seen, ...phones, ...trapTexts]],
  ];
  const rows = sets
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => {
      const [ours, theirs] = [tallyOf(texts, readIdentifiers), tallyOf(texts, readPhonesOfPeer)];
      return [
        name,
        String(texts.length),
        share(ours.recall),
        share(theirs.recall),
        share(ours.precision),
        share(theirs.precision),
        String(ours.wrong),
        String(theirs.wrong),
      ];
    });
  printTable(
    print,
    'phones beside libphonenumber-js (goal: higher recall, no lower precision)',
    ['', 'texts', 'recall ours', 'theirs', 'precision ours', 'theirs', 'wrong ours', 'theirs'],
    rows,
  );
}

function tallyOf(texts: readonly JudgedText[], reader: Reader): Tally {
  const tally = new Tally();
  for (const text of texts) tally.add(text, judge(text, reader(text)), 'phone');
  return tally;
}
