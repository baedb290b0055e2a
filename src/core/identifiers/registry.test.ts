// The contract every extractor inherits, fed by the examples beside it.
import fc from 'fast-check';
import { extractorExamples } from './examples';
import { identifierExtractors, extractIdentifiers, extractorOf } from './registry';
import { identifierTypes } from './identifier';

const everyExample = Object.values(extractorExamples).flatMap(({ examples }) =>
  examples.map(({ text }) => text),
);

describe.each(identifierExtractors.map((extractor) => [extractor.type, extractor] as const))(
  '%s',
  (type, extractor) => {
    const { examples, counterExamples } = extractorExamples[type];

    test.each(examples.map(({ text, context, values }) => [text, values, context ?? {}] as const))(
      'in %j finds %j',
      (text, values, context) => {
        expect(extractor.extract(text, context).map(({ value }) => value)).toEqual(values);
      },
    );

    test.each(counterExamples)('in %j finds nothing', (text) => {
      expect(extractor.extract(text, {})).toEqual([]);
      expect(extractIdentifiers(text, {}).filter((found) => found.type === type)).toEqual([]);
    });

    test('says in a sentence what it finds, with examples of both sorts', () => {
      expect(extractor.description).toMatch(/^[A-Z].{40,}\.$/);
      expect(examples.length).toBeGreaterThanOrEqual(3);
      expect(counterExamples.length).toBeGreaterThanOrEqual(5);
    });

    test('spans are exact on the raw text, in order, and values are in normal form', () => {
      for (const { text, context = {} } of examples) {
        let before = 0;
        for (const found of extractor.extract(text, context)) {
          expect(found.written).toBe(text.slice(found.start, found.end));
          expect(found.start).toBeGreaterThanOrEqual(before);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.type).toBe(type);
          expect(found.rule).toMatch(new RegExp(`^${type}\\.[a-z]+$`));
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
          expect(extractor.normalise(found.value, {})).toBe(found.value);
          before = found.start;
        }
      }
    });

    test('mutated examples give spans inside the text, equal on a second reading, with values in normal form', () => {
      const piece = fc.oneof(
        fc.constantFrom(...everyExample),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.string({ maxLength: 8 }),
      );
      const cut = fc
        .tuple(piece, fc.nat(40), fc.nat(40))
        .map(([text, from, to]) => text.slice(0, from) + text.slice(to));
      fc.assert(
        fc.property(
          fc.array(fc.oneof(piece, cut), { maxLength: 5 }),
          fc.constantFrom('US', 'GB', 'DE', undefined),
          (pieces, country) => {
            const text = pieces.join(' ');
            const context = country === undefined ? {} : { country };
            const found = extractor.extract(text, context);
            expect(extractor.extract(text, context)).toEqual(found);
            let before = 0;
            for (const { start, end, written, value } of found) {
              expect(start).toBeGreaterThanOrEqual(before);
              expect(written).toBe(text.slice(start, end));
              expect(end).toBeGreaterThan(start);
              expect(extractor.normalise(value, {})).toBe(value);
              before = start;
            }
          },
        ),
        { numRuns: 400 },
      );
    });
  },
);

describe('extractIdentifiers', () => {
  test('there is one extractor with examples for every type', () => {
    expect(identifierTypes.map((type) => extractorOf(type).type)).toEqual(identifierTypes);
    expect(identifierExtractors).toHaveLength(identifierTypes.length);
    expect(Object.keys(extractorExamples).sort()).toEqual([...identifierTypes].sort());
  });

  test('reads page and domain of one site, and drops what overlaps otherwise', () => {
    const text = 'jane@example.org https://shop.example.com/a?m=sam@example.net 020 7946 0018';
    expect(extractIdentifiers(text, { country: 'GB' }).map(({ type, value }) => `${type} ${value}`)).toEqual([
      'email jane@example.org',
      'url shop.example.com/a?m=sam@example.net',
      'domain example.com',
      'email sam@example.net',
      'phone 442079460018',
    ]);
  });

  test.each([
    ['https://instagram.com@shop.example.org/a', { userinfo: 'instagram.com' }],
    ['https://bit.ly/3Fiction', { shortener: 'yes' }],
    ['https://example.org/a', undefined],
  ])('the page %s says %j besides', (text, details) => {
    expect(extractorOf('url').extract(text, {})[0]?.details).toEqual(details);
  });

  test('a profile page is a page and a name, and its platform is no identifier', () => {
    expect(extractIdentifiers('https://instagram.com/jane_fic', {}).map(({ type }) => type)).toEqual([
      'url',
      'username',
    ]);
  });

  test.each([
    ['ig: jane.love', ['username instagram:jane.love']],
    ['instagram: www.example.org', ['domain example.org']],
    ['instagram: www.shop.example.co.uk', ['url shop.example.co.uk', 'domain example.co.uk']],
    ['instagram: shop.example.org', ['url shop.example.org', 'domain example.org']],
    ['mail jane.fiction@shop.example.org', ['email jane.fiction@shop.example.org']],
    ['12 High Street, Reading RG1 1AA', ['address 12-high-street-rg11aa']],
    // Gmail gives out no names under six letters.
    ['mail j.ane@gmail.com', ['email j.ane@gmail.com', 'email jane@gmail.com']],
    ['ig/tg: jane_fic', ['username instagram:jane_fic', 'username telegram:jane_fic']],
  ])('of two that claim the same characters of %j one stays: %j', (text, expected) => {
    expect(extractIdentifiers(text, {}).map(({ type, value }) => `${type} ${value}`)).toEqual(expected);
  });

  test('what was written backwards is found beside a page that in the raw text lies around it', () => {
    const text = 'https://www.example.org/a?\u202ecif_enaj :gi 9';
    expect(extractIdentifiers(text, {}).map(({ type, value }) => `${type} ${value}`)).toEqual([
      'url example.org/a?9',
      'domain example.org',
      'username instagram:jane_fic',
    ]);
  });

  test.each(['jane@xn--example_dot_org-zib.to', 'jane@üexample_dot_org.to'])(
    'a mailbox whose normal form would be read as another is none: %s',
    (text) => {
      const email = extractorOf('email');
      for (const value of [
        email.normalise(text, {}),
        ...email.extract(`mail ${text}`, {}).map((found) => found.value),
      ])
        expect(value === undefined ? undefined : email.normalise(value, {})).toBe(value);
    },
  );

  test('a domain whose first label would be read as "www" is none: its suffix is all that follows', () => {
    const domain = extractorOf('domain');
    expect(domain.extract('see http://example.ww.shop.er/2026', {})).toEqual([]);
    expect(domain.extract('see http://wine.example.org/2026', {}).map(({ value }) => value)).toEqual([
      'example.org',
    ]);
  });

  test('two identifiers share characters only as readings of one link', () => {
    const piece = fc.oneof(fc.constantFrom(...everyExample), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', ' ', '/', '.'), (pieces, glue) => {
        const found = extractIdentifiers(pieces.join(glue), { country: 'US' });
        found.forEach((left, place) => {
          for (const right of found.slice(place + 1)) {
            if (right.start >= left.end) continue;
            const isSecondForm = [left.rule, right.rule].includes('email.canonical');
            expect(
              isSecondForm ||
                [left.type, right.type].some(
                  (type) => type === 'url' || type === 'domain' || type === 'username',
                ),
            ).toBe(true);
          }
        });
      }),
    );
  });
});
