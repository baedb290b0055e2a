// The labelled cases: by type, by class, and the mistakes that the strongest tier forbids.
import { labelledTexts, type LabelledText } from '../../support/accuracy/labelledTexts';
import { readAttributes, readIdentifiers } from '../../support/accuracy/readers';
import { judge, Tally } from '../../support/accuracy/tally';
import { printTallies, tallied, type Print } from './tables';

/** Classes of phone that a business prints so; every other positive class hides the number. */
export const plainPhoneClasses: readonly string[] = ['plain', 'national', 'several', 'extension', 'link'];
const PLAIN_GOAL = 0.98;
const OBFUSCATED_GOAL = 0.93;

/** Prints what the cases of identifiers say. */
export function printLabelled(print: Print): void {
  const texts = labelledTexts('identifiers');
  printCounts(print, 'labelled identifiers', texts);
  const typeOf = ({ type }: LabelledText): string => type;
  printTallies(print, {
    title: 'labelled identifiers by type',
    tallies: tallied(texts, readIdentifiers, { nameOf: typeOf, typeOf }),
    order: 'by name',
  });
  const nameOf = ({ type, class: kind, expected }: LabelledText): string =>
    `${type} ${expected.length === 0 ? 'trap ' : ''}${kind}`;
  printTallies(print, {
    title: 'labelled identifiers by class, worst first',
    tallies: tallied(texts, readIdentifiers, { nameOf, typeOf }),
    order: 'worst first',
  });
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
  const typeOf = ({ type }: LabelledText): string => type;
  printTallies(print, {
    title: 'labelled attributes by kind',
    tallies: tallied(texts, readAttributes, { nameOf: typeOf, typeOf }),
    order: 'by name',
  });
}

function printCounts(print: Print, what: string, texts: readonly LabelledText[]): void {
  const positives = texts.filter(({ expected }) => expected.length > 0).length;
  print('');
  print(`${what}: ${positives} positive and ${texts.length - positives} negative cases`);
}

/** F1 of plain and of hidden phones, all traps counted against each, and false phones in the STRONG negatives. */
function printPhoneGoals(print: Print, phones: readonly LabelledText[]): void {
  const traps = phones.filter(({ expected }) => expected.length === 0);
  const isPlain = (text: LabelledText): boolean => plainPhoneClasses.includes(text.class);
  const positives = phones.filter(({ expected }) => expected.length > 0);
  const f1Of = (texts: readonly LabelledText[]): number => {
    const tally = new Tally();
    for (const text of [...texts, ...traps]) tally.add(text, judge(text, readIdentifiers(text)), 'phone');
    return tally.f1;
  };
  print('');
  print(`phones plain: F1 ${f1Of(positives.filter(isPlain)).toFixed(3)} (goal ${PLAIN_GOAL})`);
  print(
    `phones hidden: F1 ${f1Of(positives.filter((text) => !isPlain(text))).toFixed(3)} (goal ${OBFUSCATED_GOAL})`,
  );
  const strong = traps.filter(({ tier }) => tier === 'STRONG');
  const fooled = strong.filter((text) => readIdentifiers(text).some(({ type }) => type === 'phone'));
  print(
    `false phones in ${strong.length} STRONG negatives: ${fooled.length} (goal 0)${fooled.map(({ id }) => ` ${id}`).join('')}`,
  );
}
