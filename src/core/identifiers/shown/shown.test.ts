import { joinMessages } from './chatMessages';
import { readPageSource } from './pageSource';

describe('text as it is shown', () => {
  test.each([
    ['jane&#46;fern&commat;example.org', 'jane.fern@example.org'],
    ['jane\\u0040example\\.org', 'jane@example.org'],
    ['jane<!-- x -->@<wbr>example.org', 'jane@example.org'],
    ['jane=40example=2Eorg', 'jane@example.org'],
    ['rose=2Eexample=2Enet', 'rose.example.net'],
    ["'rose'+'.example.net'", "'rose.example.net'"],
    ['"https:\\/\\/example.org\\/a"', '"https://example.org/a"'],
  ])('%s is read as %s', (raw, shown) => {
    expect(readPageSource(raw)?.text).toBe(shown);
  });

  test.each([
    'see \\o/ and \\/ drawn',
    'a < b & c > d',
    'https://example.org/?next=40days.of',
    '<b>Anna</b><b>Rose</b>',
    '&#0;&#55296;&nosuchname;',
    "it's '+ 1",
  ])('%s stays', (raw) => {
    expect(readPageSource(raw)).toBeUndefined();
  });

  test('spans cover the escapes they were made of', () => {
    const layer = readPageSource('to jane&#64;example.org now');
    const at = layer?.text.indexOf('jane@example.org') ?? -1;
    expect(layer?.rawSpan(at, at + 16)).toEqual({ start: 3, end: 23 });
  });

  test.each([
    ['B: jane\nB: @example.org', 'B: jane@example.org'],
    ['[10:19] B: 202\n[10:20] B: 555 0123', '[10:19] B: 202 555 0123'],
    ['B: 202\nA: and?\nB: 555 0123', 'B: 202 555 0123'],
    ['A: insta?\nB: jane_fern', 'A: insta: jane_fern'],
  ])('%j is one message: %s', (raw, joined) => {
    expect(joinMessages(raw)?.text).toBe(joined);
  });

  test.each([
    'B: my insta\nB: @jane.fern',
    'A: insta?\nB: sure',
    'A: 202\nB: 555 0123',
    'B: at 10\nB: 20 girls',
  ])('%j stays several', (raw) => {
    expect(joinMessages(raw)).toBeUndefined();
  });
});
