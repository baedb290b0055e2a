import fc from 'fast-check';
import type { SearchInfo } from '../../adapters/splunk/searchCommand/request';
import type { CommandRow } from '../../adapters/splunk/searchCommand/table';
import type { Attribute } from '../../core/attributes/attribute';
import type { Confidence01 } from '../../core/brand';
import { identifierTypes } from '../../core/identifiers/identifier';
import { toMid } from '../../core/identifiers/mid';
import { minervaextract } from './command';
import { MAX_ROW_IDENTIFIERS, MAX_VALUE_CHARACTERS } from './extractRows';

const mockAttributes = jest.fn<readonly Attribute[], []>();
jest.mock('../../core/attributes/registry', () => ({
  attributeNeeds: [],
  attributesInMany: (texts: readonly unknown[]) => texts.map(() => mockAttributes()),
}));
beforeEach(() => mockAttributes.mockReset().mockReturnValue([]));

const attribute = (kind: Attribute['kind'], value: string, { review }: { review: string }): Attribute => ({
  kind,
  value,
  review,
  written: `w${value}`,
  rule: `${kind}.example`,
  confidence: 0.8 as Confidence01,
  start: 0,
  end: 1,
});

const info = (words: readonly string[]): SearchInfo => ({
  arguments: words,
  sid: '1.1',
  app: 'search',
  owner: 'ada',
  sessionKey: '',
  splunkdUri: '',
  maxResultRows: 50_000,
});

async function extract(words: readonly string[], rows: readonly CommandRow[]) {
  const begun = minervaextract.begin(info(words));
  if (!begun.ok) throw new Error(begun.problem.message);
  const said: string[] = [];
  const made: CommandRow[] = [];
  for await (const row of begun.value.take!(rows, (_, text) => said.push(text))) made.push(row);
  for await (const row of begun.value.finish!((level, text) => said.push(`${level} ${text}`))) made.push(row);
  return {
    rows: made.map((row) => Object.fromEntries(row)),
    said,
    requiredFields: begun.value.requiredFields,
  };
}
const row = (fields: Readonly<Record<string, string | readonly string[]>>): CommandRow =>
  new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
const complaint = (words: readonly string[]): string => {
  const begun = minervaextract.begin(info(words));
  return begun.ok ? '' : begun.problem.message;
};

describe('minervaextract', () => {
  test('adds identifiers side by side, and leaves the row as it was', async () => {
    const text = 'call 202-555-0143 or jane at example dot org';
    const certainty: unknown = expect.stringMatching(/^0\.\d\d$/);
    const { rows, said, requiredFields } = await extract(
      ['field=text', 'country=US'],
      [row({ text, other: 'kept', _chunked_idx: '3' })],
    );
    expect(rows).toEqual([
      {
        text: [text],
        other: ['kept'],
        _chunked_idx: ['3'],
        mid: ['63:phone:12025550143', '46:email:jane@example.org'],
        identifier_type: ['phone', 'email'],
        identifier_value: ['12025550143', 'jane@example.org'],
        identifier_written: ['202-555-0143', 'jane at example dot org'],
        identifier_count: ['2'],
        identifier_rule: [expect.stringMatching(/^phone\../), 'email.spelled'],
        identifier_confidence: [certainty, certainty],
        identifier_obfuscated: ['false', 'true'],
        identifier_details: [expect.stringMatching(/^\{.*\}$/), '{}'],
      },
    ]);
    expect([said, requiredFields]).toEqual([[], ['text']]);
  });

  test('reads each value of a multivalue, and lists an identifier once, as it is first written', async () => {
    const { rows } = await extract(
      ['field=text'],
      [row({ text: ['JANE@example.org', 'jane@example.org', 'ada@example.net'] })],
    );
    expect(rows[0]).toMatchObject({
      identifier_value: ['jane@example.org', 'ada@example.net'],
      identifier_written: ['JANE@example.org', 'ada@example.net'],
    });
  });

  test('keeps nothing of an earlier run where it finds nothing', async () => {
    const { rows } = await extract(['field=text'], [row({ text: 'hello', mid: 'a3:phone:1' })]);
    expect(rows[0]).toMatchObject({ mid: [], identifier_value: [], identifier_count: ['0'] });
  });

  test('takes the country of each row from a field, and counts where there is none', async () => {
    const number = '020 7946 0018';
    const { rows, said, requiredFields } = await extract(
      ['field=text', 'country_field=place'],
      [row({ text: number, place: 'gb' }), row({ text: number }), row({ text: number, place: 'Britain' })],
    );
    expect(rows.map(({ identifier_value }) => identifier_value)).toEqual([['442079460018'], [], []]);
    expect(said).toEqual([
      expect.stringMatching(/^WARN .*1 of 3 rows have no two-letter country in 'place'/),
    ]);
    expect(requiredFields).toEqual(['text', 'place']);
  });

  test.each([
    [['types=email,url']],
    [['types=email', 'url']],
    [['types=email', ',', 'url']],
    [['types= URL , EMAIL']],
  ])('keeps the kinds that are named, wherever splunkd cuts: %j', async (words) => {
    const { rows } = await extract(
      ['field=text', ...words],
      [row({ text: 'jane@example.org +1 202 555 0143' })],
    );
    expect(rows[0]?.identifier_type).toEqual(['email']);
  });

  test('counts values that are too long, and reads the others', async () => {
    const { rows, said } = await extract(
      ['field=text'],
      [row({ text: ['x'.repeat(MAX_VALUE_CHARACTERS + 1), 'jane@example.org'] }), row({ text: 'none' })],
    );
    expect(rows[0]?.identifier_count).toEqual(['1']);
    expect(said).toEqual([expect.stringMatching(/^WARN .*1 of 2 rows .* 200000 characters/)]);
  });

  test('lists at most 1,000 identifiers a row, counts all, and says so', async () => {
    const text = Array.from({ length: MAX_ROW_IDENTIFIERS + 5 }, (_, n) => `a${n}@example.org`).join(' ');
    const { rows, said } = await extract(['field=text'], [row({ text })]);
    expect([rows[0]?.mid?.length, rows[0]?.identifier_count]).toEqual([1000, ['1005']]);
    expect(said[0]).toContain('1 of 1 rows hold more than 1000');
  });

  test('does not read other statements unless they are asked for', async () => {
    const { rows } = await extract(['field=text'], [row({ text: 'anything' })]);
    expect(mockAttributes).not.toHaveBeenCalled();
    expect(Object.keys(rows[0] ?? {}).filter((name) => /^(attribute|review)_/.test(name))).toEqual([]);
  });

  test.each(['attributes=true', 'attributes=T', 'attributes=1'])(
    'lists other statements with %s',
    async (word) => {
      const age = attribute('language', '23', { review: 'Read this first.' });
      mockAttributes.mockReturnValue([age, attribute('language', '24', { review: 'Read this first.' }), age]);
      const { rows } = await extract(
        ['field=text', word],
        [row({ text: 'jane@example.org', attribute_value: 'of an earlier run' })],
      );
      expect(rows[0]).toMatchObject({
        identifier_value: ['jane@example.org'],
        attribute_kind: ['language', 'language'],
        attribute_value: ['23', '24'],
        attribute_written: ['w23', 'w24'],
        attribute_rule: ['language.example', 'language.example'],
        attribute_count: ['2'],
        review_reason: ['Read this first.'],
      });
    },
  );

  test('keeps no older statements where there is none', async () => {
    const old = { text: 'x', attribute_kind: 'age', attribute_value: '9', review_reason: 'old' };
    const { rows } = await extract(['field=text', 'attributes=true'], [row(old)]);
    expect(rows[0]).toMatchObject({
      attribute_kind: [],
      attribute_value: [],
      attribute_count: ['0'],
      review_reason: [],
    });
  });

  test('says when no row has the field', async () => {
    expect((await extract(['field=txet'], [row({ text: 'a' })])).said[0]).toContain("has the field 'txet'");
  });

  test('gives for every text as many rows as it gets, with lists of one length and mids of their values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), async (texts) => {
        const { rows } = await extract(
          ['field=text', 'country=US'],
          texts.map((text) => row({ text })),
        );
        expect(rows).toHaveLength(texts.length);
        for (const { mid, identifier_type, identifier_value, ...others } of rows) {
          const lists = ['written', 'rule', 'confidence', 'obfuscated', 'details'] as const;
          for (const list of lists) {
            expect(others[`identifier_${list}`]).toHaveLength(mid!.length);
            expect(others[`identifier_${list}`]).not.toContain('');
          }
          expect(mid).toEqual(
            identifier_value!.map((value, at) =>
              toMid(
                identifierTypes.find((type) => type === identifier_type?.[at])!,
                value,
              ),
            ),
          );
        }
      }),
    );
  });

  test.each([
    [[], "'field' is missing"],
    [['field='], "'field' is missing"],
    [['text'], "'text' has no name before it"],
    [['field=text', 'colour=red'], "no argument 'colour'"],
    [['field=text', 'FIELD=other'], "'field' is written twice"],
    [['field=text', 'country=US', 'country_field=place'], 'cannot stand together'],
    [['field=text', 'country=Britain'], "country 'Britain' is not known"],
    [['field=text', 'attributes=perhaps'], "attributes 'perhaps' is neither true nor false"],
    [['field=text', 'types=email,fax'], "types 'fax' is not known. Known are: email, phone"],
  ])('refuses %j and says what to write', (words, message) => {
    expect(complaint(words)).toContain(message);
  });

  test('refuses a hostile argument without repeating all of it', () => {
    expect(complaint(['field=text', `country=${'x'.repeat(100_000)}`]).length).toBeLessThan(500);
    expect(complaint([`${'x'.repeat(100_000)}=1`]).length).toBeLessThan(500);
  });
});
