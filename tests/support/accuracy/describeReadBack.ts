// That a style asks for nothing but what it wrote: a reader who knows the contact finds it there, and no other.
import { createRandom } from '../../../src/world/random';
import type { ContactStyle, HeldBackIdentifier, WrittenContact } from '../../heldBack/style';

/** A contact without the sentences around it. */
export interface DrawnContact<Tongue extends string> {
  readonly style: ContactStyle<Tongue>;
  readonly language: Tongue;
  readonly contact: WrittenContact;
}

export interface ReadBack<Tongue extends string> {
  /** In words, such as `the third exam`. */
  readonly exam: string;
  readonly styles: readonly ContactStyle<Tongue>[];
  /** True if the contact stands in what is written. */
  readonly canBeReadBack: (drawn: DrawnContact<Tongue>) => boolean;
}

/** Declares that every contact of an exam is read back from what is written, ten of each style. */
export function describeReadBack<Tongue extends string>({
  exam,
  styles,
  canBeReadBack,
}: ReadBack<Tongue>): void {
  const drawn = styles.flatMap((style) =>
    Array.from({ length: 10 }, (_, index): DrawnContact<Tongue> => {
      const random = createRandom(`read back/${style.id}/${String(index)}`);
      const language = random.pick(style.languages);
      return { style, language, contact: style.write(random, language) };
    }),
  );
  const shown = (contacts: readonly DrawnContact<Tongue>[]): readonly unknown[] =>
    contacts.map(({ style, contact }) => [style.id, contact.written, contact.expected]);

  describe(`what ${exam} writes`, () => {
    test('every contact can be read back from what is written', () => {
      expect(shown(drawn.filter((one) => !canBeReadBack(one)))).toEqual([]);
    });

    test('a contact that is not the one written is not read back', () => {
      const others = drawn.map((one) => ({
        ...one,
        contact: { ...one.contact, expected: one.contact.expected.map(anotherThan) },
      }));
      expect(shown(others.filter(canBeReadBack))).toEqual([]);
    });
  });
}

/** A phone with another last digit, any other contact with another first letter. */
function anotherThan({ type, value }: HeldBackIdentifier): HeldBackIdentifier {
  if (type === 'phone')
    return { type, value: value.slice(0, -1) + String((Number(value.slice(-1)) + 1) % 10) };
  const first = type === 'username' ? value.indexOf(':') + 1 : 0;
  return { type, value: `${value.slice(0, first)}z${value.slice(first + 1)}` };
}
