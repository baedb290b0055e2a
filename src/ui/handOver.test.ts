import { layDown, pickUp } from './handOver';

function memory(): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    get length() {
      return kept.size;
    },
  };
  return () => storage as Storage;
}
const handed = { text: 'call 020 7946 0018', country: 'GB', from: 'body of Calm River' };

describe('a text handed over', () => {
  test('is taken once, and nothing of it stays', () => {
    const tab = memory();
    expect(layDown(tab, handed)).toBe(true);
    expect(pickUp(tab)).toEqual(handed);
    expect(tab()).toHaveLength(0);
    expect(pickUp(tab)).toBeUndefined();
  });

  test.each(['', '{', 'null', '{"text":1}', '{"text":"a","country":"GB"}'])('is not %j', (kept) => {
    const tab = memory();
    tab().setItem('minerva.takeApart', kept);
    expect(pickUp(tab)).toBeUndefined();
    expect(tab()).toHaveLength(0);
  });

  test('loses a country that is none', () => {
    const tab = memory();
    layDown(tab, { ...handed, country: 'Britain' });
    expect(pickUp(tab)?.country).toBe('');
  });

  test('a browser that keeps nothing says so', () => {
    const none = (): Storage => {
      throw new Error('SecurityError');
    };
    expect([layDown(none, handed), pickUp(none)]).toEqual([false, undefined]);
  });
});
