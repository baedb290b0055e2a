import fc from 'fast-check';
import { chooseTheme } from './chooseTheme';
import { showControls } from './Foreign';
import { rootElement } from './rootElement';
import { windowAround } from './textWindow';
import { countOf, readableKey } from './words';

describe('windowAround', () => {
  test('its parts are the text around the span, in order, and the hidden counts are true', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.nat(420),
        fc.nat(420),
        fc.nat(120),
        (text, one, other, reach) => {
          const span = { start: Math.min(one, other), end: Math.max(one, other) };
          const { hiddenBefore, before, match, after, hiddenAfter } = windowAround(text, span, reach);
          const shown = before + match + after;
          expect(hiddenBefore + shown.length + hiddenAfter).toBe(text.length);
          expect(text.slice(hiddenBefore, hiddenBefore + shown.length)).toBe(shown);
          expect(match).toBe(text.slice(Math.min(span.start, text.length), Math.min(span.end, text.length)));
        },
      ),
    );
  });

  test('a long text is cut near the reach on both sides', () => {
    const text = `${'word '.repeat(5000)}X${' word'.repeat(5000)}`;
    const { before, after } = windowAround(text, { start: 25_000, end: 25_001 }, 100);
    expect(before.length).toBeLessThanOrEqual(100);
    expect(before.startsWith('word')).toBe(true);
    expect(after.length).toBeLessThanOrEqual(100);
    expect(after.endsWith('word')).toBe(true);
  });

  test('a character of two units is never parted', () => {
    const text = `${'😀'.repeat(200)}X${'😀'.repeat(200)}`;
    for (const reach of [50, 51, 52]) {
      const { before, after } = windowAround(text, { start: 400, end: 401 }, reach);
      expect(before + after).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });
});

describe('showControls', () => {
  test('keeps every offset and leaves nothing that reorders', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', '\u202e', '\u2066', '\u0000', '\n', '\u001b', 'ر', '\u200d'),
        }),
        (text) => {
          const made = showControls(text);
          expect(made).toHaveLength(text.length);
          expect(made).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f]/);
        },
      ),
    );
  });
});

describe('chooseTheme', () => {
  test('the address decides before the preference', async () => {
    expect(await chooseTheme('?theme=dark', () => Promise.resolve('enterprise'))).toBe('dark');
    expect(await chooseTheme('?theme=light', () => Promise.resolve('enterpriseDark'))).toBe('light');
    expect(await chooseTheme('', () => Promise.resolve('enterpriseDark'))).toBe('dark');
    expect(await chooseTheme('?theme=pink', () => Promise.resolve('enterprise'))).toBe('light');
  });

  test('nobody who answers, or an error, is light', async () => {
    expect(await chooseTheme('', () => Promise.reject(new Error('no')))).toBe('light');
    jest.useFakeTimers();
    const chosen = chooseTheme('', () => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(5000);
    expect(await chosen).toBe('light');
    jest.useRealTimers();
  });
});

describe('rootElement', () => {
  test('takes the element of the frame, else makes one', () => {
    document.body.innerHTML = '<div id="root"></div>';
    expect(rootElement(document).id).toBe('root');
    document.body.innerHTML = '';
    expect(rootElement(document).parentElement).toBe(document.body);
  });
});

test('words have their endings', () => {
  expect(countOf(1, 'record')).toBe('1 record');
  expect(countOf(1234, 'record')).toBe('1,234 records');
  expect(readableKey('birth_dates')).toBe('Birth dates');
});
