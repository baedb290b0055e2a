// Laws of what carries a checksum: the right one is found wherever it stands, and one wrong character shows.
import fc from 'fast-check';
import { ibanForms, remainder97 } from './iban/ibanForms';
import { extractorOf } from './registry';
import { walletsOfSeed } from './wallet/walletsOfSeed';

const values = (type: 'wallet' | 'iban' | 'registration', text: string): readonly string[] =>
  extractorOf(type)
    .extract(text, {})
    .map(({ value }) => value);

const anyWallet = fc
  .tuple(fc.nat(5_000), fc.nat(18))
  .map(([seed, form]) => walletsOfSeed(`law ${seed}`)[form] ?? { form: '', written: '', value: '' });
const anyDigits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${count}}$`));
/** A number whose two check digits stand behind `head`, as ISO 7064 computes them. */
const withCheck = (head: string, tail: string): string =>
  `${head}${String(98 - remainder97(`${tail}${head}00`)).padStart(2, '0')}${tail}`;
const anyIban = fc
  .tuple(fc.constantFrom(...ibanForms), fc.array(fc.nat(999), { minLength: 34, maxLength: 34 }))
  .map(([[country, { shape }], numbers]) => {
    const classes = [...shape.source.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)].slice(1);
    const letters = classes.flatMap(([, set = '', count]) => Array<string>(Number(count)).fill(set));
    const alphabet = (set: string): string =>
      (set.includes('0-9') ? '0123456789' : '') + (set.includes('A-Z') ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' : '');
    const body = letters.map((set, at) => alphabet(set)[(numbers[at] ?? 0) % alphabet(set).length]).join('');
    return withCheck(country, body);
  });
const anyLei = fc
  .tuple(anyDigits(4), fc.stringMatching(/^[A-Z][0-9A-Z]{11}$/))
  .map(([issuer, name]) => `${issuer}00${name}`)
  .map((head) => head + String(98 - remainder97(`${head}00`)).padStart(2, '0'));

/** The text with one character replaced by another of the same sort; equal texts are left out. */
const changed = (whole: string, place: number, sign: number): string => {
  const at = place % whole.length;
  const old = whole[at] ?? '';
  const sort = [/[0-9]/, /[a-z]/, /[A-Z]/].find((form) => form.test(old)) ?? /./;
  const others = Array.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ').filter(
    (letter) => sort.test(letter) && letter !== old,
  );
  return whole.slice(0, at) + (others[sign % others.length] ?? '') + whole.slice(at + 1);
};
const anyWord = fc.constantFrom('pay', 'here', 'deposit', 'first', 'or', '20', 'now,', 'please', '–');
const frames = [
  (written: string) => written,
  (written: string) => `(${written})`,
  (written: string) => `[${written}],`,
  (written: string) => `"${written}".`,
  (written: string) => `btc: ${written}`,
  (written: string) => `wallet=${written};`,
  (written: string) => `https://explorer.example.org/address/${written}`,
];

describe('wallets made from seeds', () => {
  test('every form is found, in prose, in brackets and behind labels', () => {
    fc.assert(
      fc.property(
        anyWallet,
        fc.array(anyWord),
        fc.constantFrom(...frames),
        ({ written, value }, words, frame) => {
          expect(values('wallet', `${words.join(' ')} ${frame(written)} ${words.join(' ')}`)).toEqual([
            value,
          ]);
        },
      ),
    );
  });

  test('a checked form is found when a line break parts it', () => {
    fc.assert(
      fc.property(anyWallet, fc.nat(), ({ written, value }, place) => {
        const at = 4 + (place % (written.length - 8));
        expect(values('wallet', `send to\n${written.slice(0, at)}\n${written.slice(at)}\n`)).toEqual([value]);
      }),
    );
  });

  test('one wrong character and it is none', () => {
    // The check of an Ethereum address is in its capitals: seldom one has none, or none once one was changed.
    const checked = anyWallet.filter(
      ({ form, written }) => !form.startsWith('eth') || /[A-F].*[A-F]/.test(written),
    );
    fc.assert(
      fc.property(checked, fc.nat(), fc.nat(), ({ written }, place, sign) => {
        expect(values('wallet', changed(written, place, sign))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a missing or doubled character and it is none', () => {
    fc.assert(
      fc.property(anyWallet, fc.nat(), ({ written }, place) => {
        const at = place % written.length;
        expect(values('wallet', written.slice(0, at) + written.slice(at + 1))).toEqual([]);
        expect(values('wallet', written.slice(0, at) + (written[at] ?? '') + written.slice(at))).toEqual([]);
      }),
    );
  });
});

describe('bank accounts of every country', () => {
  test('are found in one piece and in fours, with and without label', () => {
    fc.assert(
      fc.property(anyIban, fc.constantFrom('', 'IBAN: ', 'pay to '), (iban, label) => {
        const inFours = (iban.match(/.{1,4}/g) ?? []).join(' ');
        for (const written of [iban, inFours])
          expect(values('iban', `${label}${written}, thanks`)).toEqual([iban.toLowerCase()]);
      }),
    );
  });

  test('one wrong character: without a label none, with it marked', () => {
    fc.assert(
      fc.property(anyIban, fc.nat(), fc.nat(), (iban, place, sign) => {
        const wrong = changed(iban, place, sign);
        expect(values('iban', wrong)).toEqual([]);
        for (const { details, confidence } of extractorOf('iban').extract(`IBAN ${wrong}`, {})) {
          expect(details?.check).toBe('wrong');
          expect(confidence).toBeLessThan(0.5);
        }
      }),
    );
  });
});

describe('legal entity identifiers', () => {
  test('are found; with one wrong character they are marked behind the label and left alone without', () => {
    fc.assert(
      fc.property(anyLei, fc.nat(), fc.nat(), (lei, place, sign) => {
        expect(values('registration', `is ${lei}.`)).toEqual([`lei:${lei.toLowerCase()}`]);
        const wrong = changed(lei, place, sign);
        expect(values('registration', wrong)).toEqual([]);
        const checks = extractorOf('registration')
          .extract(`LEI ${wrong}`, {})
          .map(({ details }) => details?.check);
        expect(checks).toEqual(['wrong']);
      }),
    );
  });
});
