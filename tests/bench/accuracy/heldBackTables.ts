// The styles held back from development, beside those it has seen.
import type { HeldBackText } from '../../heldBack/heldBack';
import type { TrapText } from '../../heldBack/negatives';
import { isPlainClass } from '../../support/accuracy/plainClasses';
import { labelledTexts } from '../../support/accuracy/labelledTexts';
import { askedTypes, readAsked } from '../../support/accuracy/askedTypes';
import { judge, Tally } from '../../support/accuracy/tally';
import { share } from '../../support/accuracy/textTable';
import { printTable, printTallies, tallied, type Print } from './tables';

export interface DrawnTexts {
  /** What the tables call this exam. */
  readonly exam: string;
  readonly heldBack: readonly HeldBackText[];
  /** Phones in the ways of hiding that development has seen; empty where those are not there. */
  readonly seen: readonly HeldBackText[];
  readonly traps: readonly TrapText[];
}

const MOST_POINTS_APART = 3;

/** Prints held-back and seen styles, their difference, and what the traps catch. */
export function printHeldBack(print: Print, { exam, heldBack, seen, traps }: DrawnTexts): void {
  const kinds = tallied(heldBack, readAsked, { nameOf: ({ kind, family }) => `${kind} ${family}` });
  printTallies(print, { title: `${exam}, by kind`, tallies: kinds, order: 'by name' });
  printTallies(print, {
    title: `${exam}, by style, worst first`,
    tallies: tallied(heldBack, readAsked, { nameOf: ({ style }) => style }),
    order: 'worst first',
  });
  if (seen.length > 0)
    printTallies(print, {
      title: 'seen styles of phones, worst first',
      tallies: tallied(seen, readAsked, { nameOf: ({ style }) => style }),
      order: 'worst first',
    });
  printDifference(print, { exam, heldBack, seen });
  printTraps(print, exam, traps);
}

/** Recall of seen and of held-back texts for each kind. */
function printDifference(print: Print, { exam, heldBack, seen }: Omit<DrawnTexts, 'traps'>): void {
  const rows = (['phone', 'email', 'username', 'site'] as const).flatMap((kind) => {
    const types = kind === 'site' ? ['url', 'domain'] : [kind];
    const isOfKind = (text: { readonly kind: string; readonly family: string }): boolean =>
      text.kind === kind && text.family === 'obfuscated';
    const held = recallOf(heldBack.filter(isOfKind));
    const labelled = labelledTexts('identifiers').filter(
      ({ type, class: name, expected }) => types.includes(type) && expected.length > 0 && !isPlainClass(name),
    );
    const row = (name: string, recall: number): readonly string[] => [
      `${kind}, ${name}`,
      share(recall),
      share(held),
      `${((recall - held) * 100).toFixed(1)} points`,
    ];
    return [
      ...(kind === 'phone' && seen.length > 0 ? [row('seen styles', recallOf(seen.filter(isOfKind)))] : []),
      row('labelled cases', recallOf(labelled)),
    ];
  });
  printTable(
    print,
    `hidden contacts, seen and ${exam} (goal: at most ${MOST_POINTS_APART} points apart)`,
    ['', 'recall seen', exam, 'apart'],
    rows,
  );
}

function recallOf(texts: readonly Parameters<Tally['add']>[0][]): number {
  const tally = new Tally();
  for (const text of texts) tally.add(text, judge(text, readAsked(text)));
  return tally.recall;
}

/** Texts of each trap in which something was found, by type. */
function printTraps(print: Print, exam: string, traps: readonly TrapText[]): void {
  const names = [...new Set(traps.map(({ trap }) => trap))].sort();
  const rows = names.flatMap((name) => {
    const texts = traps.filter(({ trap }) => trap === name);
    const finds = texts.flatMap((text) => readAsked({ ...text, expected: [] }));
    if (finds.length === 0) return [];
    return [
      [
        name,
        `${texts.length}`,
        ...askedTypes.map((type) => `${finds.filter((one) => one.type === type).length}`),
        finds[0]?.value ?? '',
      ],
    ];
  });
  const fooled = rows.reduce(
    (sum, [, , ...counts]) =>
      sum + counts.slice(0, askedTypes.length).reduce((all, one) => all + Number(one), 0),
    0,
  );
  printTable(
    print,
    `traps, ${exam}: ${traps.length} texts of ${names.length} kinds, ${fooled} false finds`,
    ['', 'texts', ...askedTypes, 'for example'],
    rows,
  );
}
