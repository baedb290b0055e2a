import * as fc from 'fast-check';
import { parsePayload } from '../../adapters/splunk/alertAction/payload';
import { toMid } from '../../core/identifiers/mid';
import { messagesOf, type MessageContext } from './message';

const payload = parsePayload(
  JSON.stringify({
    search_name: 'A search',
    app: 'minerva_tenant_main',
    results_link: 'https://splunk.example.org/en-US/app/minerva_tenant_main/@go?sid=1',
  }),
);
if (!payload.ok) throw new Error(payload.problem.message);
const context: MessageContext = {
  payload: payload.value,
  tenant: 'main',
  marking: 'TLP:AMBER',
  nowSeconds: 1_772_000_000,
};
const mid = toMid('phone', '12025550143');

describe('messages', () => {
  test('whatever else a row says, its message says the same', () => {
    const plain = messagesOf([{ mid }], context);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (other, value) => {
        fc.pre(!('mid' in other) && !('new_records' in other));
        expect(messagesOf([{ ...other, identifier_value: value, mid }], context)).toEqual(plain);
      }),
    );
  });

  test('any rows make at most one message an identifier, all counted, and none throws', () => {
    const row = fc.record({
      mid: fc.oneof(fc.constantFrom(mid, toMid('email', 'a@example.org')), fc.string()),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { messages, folded, unusable } = messagesOf(rows, context);
        expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length);
        expect(messages.length + folded + unusable).toBe(rows.length);
      }),
    );
  });

  test('a value that is only indexed as a hash is named where the row proves it, else the link leads by its mid', () => {
    const value = 'Example Street 12, Example Town';
    const hashed = toMid('address', value);
    const of = (identifier_value: string) =>
      messagesOf([{ mid: hashed, identifier_value }], context).messages[0];
    expect(of(value)?.identifier).toEqual({ type: 'address', value });
    expect(of('Jane Example')?.identifier).toEqual({ type: 'address', value: '' });
    expect(of('Jane Example')?.link).toBe(
      `https://splunk.example.org/en-US/app/minerva/chart?mid=${encodeURIComponent(hashed)}`,
    );
  });

  test('tenant, search, identifier and day make the key, as a tuple', () => {
    const keyOf = (changes: Partial<MessageContext>, name = 'A search') =>
      messagesOf([{ mid }], { ...context, ...changes, payload: { ...context.payload, search_name: name } })
        .messages[0]?.key;
    const keys = [
      keyOf({}),
      keyOf({ tenant: 'police' }),
      keyOf({}, 'Another'),
      keyOf({ nowSeconds: 1_772_100_000 }),
    ];
    expect(new Set(keys).size).toBe(4);
    expect(keyOf({ nowSeconds: 1_772_000_060 })).toBe(keys[0]);
  });
});
