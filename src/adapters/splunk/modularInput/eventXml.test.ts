import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { EpochSeconds } from '../../../core/brand';
import { eventXml } from './eventXml';

interface ReadEvent {
  readonly stanza: string;
  readonly values: ReadonlyMap<string, string>;
}

/** A strict parser's view of a stream; throws where splunkd's would. */
function parseStream(xml: string): readonly ReadEvent[] {
  const events: { stanza: string; values: Map<string, string> }[] = [];
  const parser = new SaxesParser();
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'event') events.push({ stanza: attributes.stanza ?? '', values: new Map() });
  });
  parser.on('text', (piece) => (text += piece));
  parser.on('closetag', ({ name }) => events.at(-1)?.values.set(name, text));
  parser.write(xml).close();
  return events;
}

/** What the writer promises to hand on: controls by their symbols, other forbidden characters as U+FFFD. */
function asShown(text: string): string {
  return Array.from(text)
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x20 && ![9, 10, 13].includes(code)) return String.fromCharCode(0x2400 + code);
      return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff ? '\uFFFD' : character;
    })
    .join('');
}

// Plain strings, whole UTF-16 with lone surrogates, and the characters that break streams.
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(']]>', '&', '<', '\r\n', '\r', '\0', '\uD83D', '\uDE00', '\uFFFE', '"', "'"))
    .map((parts) => parts.join('')),
);
const time = 1_700_000_000.25 as EpochSeconds;

describe('eventXml', () => {
  test('a strict parser reads back every text, modulo the documented replacements', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (stanza, source, data) => {
        const [event] = parseStream(
          eventXml(stanza, { time, source, sourcetype: 'a:b', index: 'i', data }).xml,
        );
        expect(event?.stanza).toBe(asShown(stanza));
        expect(event?.values.get('source') ?? '').toBe(asShown(source));
        expect(event?.values.get('data')).toBe(asShown(data));
      }),
    );
  });

  test('counts every character it had to replace', () => {
    expect(eventXml('s', { time, data: 'a\u0000b\uD800c\uFFFF😀' }).replaced).toBe(3);
    expect(eventXml('s', { time, data: 'tab\t line\n 😀 <&>' }).replaced).toBe(0);
  });

  test('writes the elements in the order of the SDKs, unbroken, with milliseconds and a flush', () => {
    const { xml } = eventXml('fubar', {
      time: 1372274622.493 as EpochSeconds,
      source: 'hilda',
      sourcetype: 'misc',
      index: 'main',
      host: 'localhost',
      data: 'This is a test of the emergency broadcast system.',
    });
    expect(xml).toBe(
      '<event stanza="fubar" unbroken="1"><time>1372274622.493</time><source>hilda</source><sourcetype>misc</sourcetype>' +
        '<index>main</index><host>localhost</host><data>This is a test of the emergency broadcast system.</data><done/></event>\n',
    );
  });

  test('leaves out what the event does not say', () => {
    expect(eventXml('s', { time, data: 'x' }).xml).toBe(
      '<event stanza="s" unbroken="1"><time>1700000000.250</time><data>x</data><done/></event>\n',
    );
  });
});
