import { growthOf } from './extractGrowth';

/** Work that the compiler does not take away; of no global, which is slow to reach under jest. */
const spin = (times: number): number => {
  let state = 1;
  for (let time = 0; time < times; time += 1) state = (state * 48_271) % 2_147_483_647;
  return state;
};

describe('the search for texts that cost more the longer they are', () => {
  test('meets a reader that looks at everything again from every character', () => {
    const quadratic = (text: string): number => spin((text.length * text.length) / 32);
    expect(growthOf('ab', quadratic)?.unit).toBe('ab');
  });

  test('leaves alone a reader that looks at each character once', () => {
    expect(growthOf('ab', (text) => spin(text.length * 500))).toBeUndefined();
  });
});
