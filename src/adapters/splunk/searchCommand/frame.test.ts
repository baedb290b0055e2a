import fc from 'fast-check';
import { createFrameReader, encodeFrame, MAX_BODY_BYTES, type Frame, type FrameProblem } from './frame';
import { hasRecordings, recording } from './recordings';

interface Read {
  readonly frames: readonly Frame[];
  readonly problem: FrameProblem | undefined;
}

function readAll(pieces: readonly Uint8Array[]): Read {
  const reader = createFrameReader();
  const frames: Frame[] = [];
  for (const piece of pieces) {
    const read = reader.push(piece);
    if (!read.ok) return { frames, problem: read.problem };
    for (const { metadata, body, bodyBytes } of read.value) {
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bodyBytes)).toBe(body);
      frames.push({ metadata, body });
    }
  }
  return { frames, problem: reader.end() };
}

const cutAt = (bytes: Buffer, at: number): readonly Buffer[] => [bytes.subarray(0, at), bytes.subarray(at)];
const anyFrames = fc.array(
  fc.record({ text: fc.string({ unit: 'grapheme' }), body: fc.string({ unit: 'grapheme' }) }),
  { maxLength: 4 },
);
const describeRecordings = hasRecordings ? describe : describe.skip;

describe('frames', () => {
  test('what is written is read again, wherever the pipe cuts it', () => {
    fc.assert(
      fc.property(anyFrames, fc.array(fc.nat(200), { maxLength: 8 }), (written, sizes) => {
        const bytes = Buffer.concat(written.map(({ text, body }) => encodeFrame({ text }, body)));
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const size of sizes) pieces.push(bytes.subarray(at, (at += size)));
        const read = readAll([...pieces, bytes.subarray(at)]);
        expect(read.problem).toBeUndefined();
        expect(
          read.frames.map(({ metadata, body }) => ({ ...(JSON.parse(metadata) as object), body })),
        ).toEqual(written);
      }),
    );
  });

  test('lengths are bytes, not characters', () => {
    expect(encodeFrame({}, '한😀').toString()).toBe('chunked 1.0,2,7\n{}한😀');
  });

  test('a header is read as the SDK reads it, with spaces and CR', () => {
    expect(readAll([Buffer.from('chunked 1.0 , 2 , 1 \r\n{}x')]).frames).toEqual([
      { metadata: '{}', body: 'x' },
    ]);
  });

  test.each([
    ['field,other\n1,2\n', 'header-unreadable'],
    [`chunked 1.0,${'1'.repeat(80)}`, 'header-unreadable'],
    ['chunked 2.0,2,0\n{}', 'header-unreadable'],
    ['chunked 1.0,-2,0\n{}', 'header-unreadable'],
    [`chunked 1.0,2,${MAX_BODY_BYTES + 1}\n{}`, 'frame-too-large'],
    ['chunked 1.0,2,1\n{}\u00ff', 'not-utf8'],
    ['chunked 1.0,2,9\n{}x', 'frame-cut'],
    ['chunked 1', 'frame-cut'],
  ])('%j is refused', (text, code) => {
    expect(readAll([Buffer.from(text, 'latin1')]).problem?.code).toBe(code);
  });

  test('after a problem nothing more is read', () => {
    const reader = createFrameReader();
    expect(reader.push(Buffer.from('no header\n')).ok).toBe(false);
    expect(reader.push(encodeFrame({}, '')).ok).toBe(false);
  });
});

describeRecordings('recordings of a real splunkd', () => {
  test.each(['generatehello', 'sum.reduce'] as const)('%s reads the same, cut at every byte', (name) => {
    const bytes = recording(name);
    const whole = readAll([bytes]);
    expect(whole.frames.length).toBeGreaterThan(0);
    for (let at = 0; at <= bytes.length; at += 1)
      expect([at, readAll(cutAt(bytes, at))]).toEqual([at, whole]);
  });

  test('multibyte text reads the same, cut at every byte of its first and last 150', () => {
    const bytes = recording('multibyte');
    const whole = readAll([bytes]);
    expect(whole.frames.length).toBeGreaterThan(1);
    const edges = [...Array(150).keys()].flatMap((at) => [at, bytes.length - at]);
    for (const at of edges) {
      const read = readAll(cutAt(bytes, at));
      expect([at, read.frames.length, read.problem?.code]).toEqual([
        at,
        whole.frames.length,
        whole.problem?.code,
      ]);
      expect(read.frames[1]?.body === whole.frames[1]?.body).toBe(true);
    }
  });

  test('multibyte text reads the same byte by byte', () => {
    const bytes = recording('multibyte');
    expect(readAll([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(readAll([bytes]));
  });
});
