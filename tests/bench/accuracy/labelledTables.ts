// The labelled cases: by type, by class, and the mistakes that the strongest tier forbids.
import { isPlainClass } from '../../support/accuracy/plainClasses';
import { labelledTexts, type LabelledText } from '../../support/accuracy/labelledTexts';
import { readAttributes, readIdentifiers } from '../../support/accuracy/readers';
import { judge, Tally, type Tallies } from '../../support/accuracy/tally';
import { count, share } from '../../support/accuracy/textTable';
import { printTable, printTallies, tallied, type Print } from './tables';

const PLAIN_GOAL = 0.98;
const HIDDEN_GOAL = 0.93;

const isPositive = ({ expected }: LabelledText): boolean => expected.length > 0;
const typeOf = ({ type }: LabelledText): string => type;
const classOf = ({ type, class: name }: LabelledText): string => `${type} ${name}`;

/** Prints what the cases of identifiers say. */
export function printLabelled(print: Print): void {
  const texts = labelledTexts('identifiers');
  printCounts(print, 'labelled identifiers', texts);
  printTallies(print, {
    title: 'labelled identifiers by type',
    tallies: tallied(texts, readIdentifiers, { nameOf: typeOf, typeOf }),
    order: 'by name',
  });
  printTallies(print, {
    title: 'labelled identifiers by class of writing, worst first',
    tallies: tallied(texts.filter(isPositive), readIdentifiers, { nameOf: classOf, typeOf }),
    order: 'worst first',
  });
  const traps = texts.filter((text) => !isPositive(text));
  printTraps(print, tallied(traps, readIdentifiers, { nameOf: classOf, typeOf }));
  printPhoneGoals(
    print,
    texts.filter(({ type }) => type === 'phone'),
  );
}

/** Prints what the cases of attributes say, where there are any. */
export function printLabelledAttributes(print: Print): void {
  const texts = labelledTexts('attributes');
  if (texts.length === 0) return;
  printCounts(print, 'labelled attributes', texts);
  printTallies(print, {
    title: 'labelled attributes by kind',
    tallies: tallied(texts, readAttributes, { nameOf: typeOf, typeOf }),
    order: 'by name',
  });
}

function printCounts(print: Print, what: string, texts: readonly LabelledText[]): void {
  const positives = texts.filter(isPositive).length;
  print('');
  print(`${what}: ${positives} positive and ${texts.length - positives} negative cases`);
}

/** What each kind of trap catches, worst first. */
function printTraps(print: Print, tallies: Tallies): void {
  const rows = [...tallies.entries()]
    .sort(([, left], [, right]) => right.wrong / right.texts - left.wrong / left.texts)
    .map(([name, { texts, wrong, rightTexts }]) => [
      name,
      count(texts),
      count(wrong),
      share(rightTexts / texts),
    ]);
  printTable(
    print,
    'labelled identifiers by kind of trap, worst first',
    ['', 'texts', 'false finds', 'texts right'],
    rows,
  );
}

/** F1 of plain and of hidden phones, all traps counted against each, and false phones in the STRONG negatives. */
function printPhoneGoals(print: Print, phones: readonly LabelledText[]): void {
  const traps = phones.filter((text) => !isPositive(text));
  const isPlain = (text: LabelledText): boolean => isPlainClass(text.class);
  const positives = phones.filter(isPositive);
  const f1Of = (texts: readonly LabelledText[]): number => {
    const tally = new Tally();
    for (const text of [...texts, ...traps]) tally.add(text, judge(text, readIdentifiers(text)), 'phone');
    return tally.f1;
  };
  print('');
  print(`phones plain: F1 ${share(f1Of(positives.filter(isPlain)))} (goal ${PLAIN_GOAL})`);
  print(`phones hidden: F1 ${share(f1Of(positives.filter((text) => !isPlain(text))))} (goal ${HIDDEN_GOAL})`);
  const strong = traps.filter(({ tier }) => tier === 'STRONG');
  const fooled = strong.filter((text) => readIdentifiers(text).some(({ type }) => type === 'phone'));
  const named = fooled.map(({ id }) => ` ${id}`).join('');
  print(`false phones in ${strong.length} STRONG negatives: ${fooled.length} (goal 0)${named}`);
}
