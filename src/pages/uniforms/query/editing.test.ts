import type { ColourId, Observation, Slot, SlotValue } from '../../../core/uniforms/outfit';
import {
  changed,
  chosenIn,
  doubted,
  emptyQuestion,
  isUnsure,
  pressed,
  queryOf,
  typed,
  withFilter,
  withoutSeen,
  withWords,
} from './editing';

const blazer = 'blazer.colour' as Slot;
const stripes = 'tie.stripe_colour' as Slot;
const colour = (id: string): SlotValue => ({ kind: 'colour', colour: id as ColourId });
const read = (slot: Slot, ...ids: readonly string[]): Observation => ({
  slot,
  values: ids.map((id) => ({ value: colour(id), probability01: 1 / ids.length })),
  certainty01: 1,
  origin: 'words',
});

describe('editing a question', () => {
  test('words read again take the place of the words before, and nothing of the form’s', () => {
    const first = withWords(emptyQuestion, [read(blazer, 'navy')]);
    const formed = pressed(first, stripes, colour('gold'));
    const second = withWords(formed, [read(blazer, 'black'), read(stripes, 'white')]);
    expect(chosenIn(second, blazer)).toEqual([colour('black')]);
    expect(chosenIn(second, stripes)).toEqual([colour('gold')]);
  });

  test('a value pressed twice is let go', () => {
    const once = pressed(emptyQuestion, blazer, colour('navy'));
    expect(queryOf(pressed(once, blazer, colour('navy'))).observations).toEqual([]);
  });

  test('two colours of a blazer are "or", two colours of stripes are two things seen', () => {
    const either = pressed(pressed(emptyQuestion, blazer, colour('navy')), blazer, colour('black'));
    const both = pressed(pressed(emptyQuestion, stripes, colour('gold')), stripes, colour('white'));
    expect(
      queryOf(either).observations.map(({ values }) => values.map(({ probability01 }) => probability01)),
    ).toEqual([[0.5, 0.5]]);
    expect(queryOf(both).observations).toHaveLength(2);
  });

  test('none and a value exclude each other', () => {
    const trim = 'blazer.trim_colour' as Slot;
    const none = pressed(pressed(emptyQuestion, trim, colour('gold')), trim, { kind: 'absent' });
    expect(chosenIn(none, trim)).toEqual([{ kind: 'absent' }]);
    expect(chosenIn(pressed(none, trim, colour('gold')), trim)).toEqual([colour('gold')]);
  });

  test('a chip is changed, doubted, and taken away', () => {
    const question = withWords(emptyQuestion, [read(blazer, 'navy')]);
    const id = question.seen[0]?.id ?? '';
    const other = changed(question, id, colour('black'));
    expect(chosenIn(other, blazer)).toEqual([colour('black')]);
    expect(other.seen[0]?.observation.origin).toBe('form');
    expect(doubted(question, id, true).seen.map(isUnsure)).toEqual([true]);
    expect(withoutSeen(question, id).seen).toEqual([]);
  });

  test('a text is one, whatever is typed after it', () => {
    const letters = 'badge.letters' as Slot;
    expect(chosenIn(typed(typed(emptyQuestion, letters, 'ST'), letters, 'STJ '), letters)).toEqual([
      { kind: 'text', text: 'STJ' },
    ]);
    expect(typed(typed(emptyQuestion, letters, 'ST'), letters, ' ').seen).toEqual([]);
  });

  test('a filter that is taken away leaves the question as it was', () => {
    const filtered = withFilter(emptyQuestion, 'phases', ['primary']);
    expect(withFilter(filtered, 'phases', undefined)).toEqual(emptyQuestion);
  });
});
