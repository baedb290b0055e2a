import { parseRelativeTime } from './timeModifier';

describe('parseRelativeTime', () => {
  test.each(['-1d@d+2h', '@w1', 'now', '-15m', '+1mon@mon', '-h', '@q'])('%s is read', (text) => {
    expect(parseRelativeTime(text)).toMatchObject({ ok: true });
  });

  test.each(['yesterday', '-1x', '@d9', '-', '1d'])('%s is refused', (text) => {
    expect(parseRelativeTime(text).ok).toBe(text === '-');
  });
});
