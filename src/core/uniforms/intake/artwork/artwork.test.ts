import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import type { SchoolKey } from '../../outfit';
import { acceptArtwork, claimArtwork, MAX_ARTWORK_BYTES } from './claim';
import { sanitisePng } from './png';
import { sanitiseSvg } from './svg';

const school = 'GB-ENG:100001' as SchoolKey;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sums = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let sum = 0xffffffff;
  for (const byte of body) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, crc]);
}

function png(side: number, extra: readonly Buffer[] = [], behind = ''): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(side * (side + 1)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), ...extra, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks, Buffer.from(behind)]));
}

describe('a PNG', () => {
  test('keeps its picture and loses texts, camera data and what stands behind its end', () => {
    const noted = png(
      8,
      [chunk('tEXt', Buffer.from('Author\0somebody')), chunk('eXIf', Buffer.from('GPS'))],
      'PK secret',
    );
    const clean = sanitisePng(noted);
    expect(clean.ok && Buffer.from(clean.body).equals(Buffer.from(png(8)))).toBe(true);
  });

  test.each([
    ['another file', utf8('GIF89a')],
    ['a cut file', png(8).subarray(0, 40)],
    ['a wrong sum', Uint8Array.from(png(8), (byte, at) => (at === 20 ? byte ^ 1 : byte))],
    ['more than 512 pixels', png(513)],
  ])('refuses %s', (_, bytes) => {
    expect(sanitisePng(bytes).ok).toBe(false);
  });

  test('any bytes are a picture or a reason, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const whole = new Uint8Array([...png(2).subarray(0, 8), ...bytes]);
        expect(sanitisePng(whole).ok).toBe(false);
      }),
    );
  });
});

describe('an SVG', () => {
  const written = (svg: string): string => {
    const clean = sanitiseSvg(utf8(svg));
    return clean.ok ? new TextDecoder().decode(clean.body) : clean.reason;
  };

  test('is written anew from shapes and their colours', () => {
    const svg =
      '<svg viewBox="0 0 10 10"><g style="fill:#123456;behavior:url(x)"><path d="M0 0L1 1z" stroke="red"/></g></svg>';
    expect(written(svg)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><g fill="#123456"><path d="M0 0L1 1z" stroke="red"></path></g></svg>',
    );
  });

  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['an event', '<rect onload="alert(1)" width="1"/>'],
    ['a picture', '<image href="data:image/png;base64,AAAA"/>'],
    ['another document', '<foreignObject><body>text</body></foreignObject>'],
    ['a style sheet', '<style>@import "http://example.org"</style>'],
    ['a link', '<a href="javascript:alert(1)"><rect width="1"/></a>'],
    ['a use of something outside', '<use href="http://example.org#x"/>'],
    ['a fill from outside', '<rect fill="url(http://example.org)" width="1"/>'],
    ['an animation', '<animate attributeName="href" values="javascript:alert(1)"/>'],
    ['a nested drawing', '<svg onload="x"><rect width="9"/></svg>'],
    ['a name of a person in the title', '<title>alert of example.org</title>'],
    ['a comment', '<!-- alert example.org -->'],
  ])('loses %s', (_, part) => {
    const clean = written(`<svg><circle r="1" fill="url(#own)"/>${part}</svg>`);
    expect(clean).toContain('<circle r="1" fill="url(#own)">');
    expect(clean).not.toMatch(/alert|example\.org|image|href|onload|AAAA|9/);
  });

  test.each([
    ['no XML', '<svg><circle'],
    ['no drawing', '<html><circle r="1"/></html>'],
    ['nothing but a picture', '<svg><image href="x"/></svg>'],
    ['a bomb of entities', '<!DOCTYPE svg [<!ENTITY a "&b;&b;">]><svg><text>&a;</text></svg>'],
    ['too many shapes', `<svg>${'<path d="M0 0"/>'.repeat(3_001)}</svg>`],
    ['shapes nested too deep', `<svg>${'<g>'.repeat(60)}<path d="M0"/>${'</g>'.repeat(60)}</svg>`],
  ])('refuses %s', (_, svg) => {
    expect(sanitiseSvg(utf8(svg)).ok).toBe(false);
  });

  test('sanitised once more it is the same', () => {
    const once = written(
      '<svg viewBox="0 0 1 1"><text x="1">A &amp; B &lt;c&gt; "d"</text><path d="M0 0"/></svg>',
    );
    expect(written(once)).toBe(once);
  });

  test('any text in attributes and between elements comes through harmless or not at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const safe = text.replace(/[&<>"\p{Cc}]/gu, '');
        const clean = written(`<svg><path d="M0 0" fill="${safe}"/><text>${safe}</text></svg>`);
        expect(clean.replace(/<\/?(?:svg|path|text)[^<>]*>/g, '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe('artwork of a badge', () => {
  const bytes = png(8, [chunk('tEXt', Buffer.from('x\0y'))]);

  test('is claimed by hash and declaration, and kept only from the very bytes that were submitted', () => {
    const claim = claimArtwork(school, bytes, 'Lantern Schoolwear');
    if (!claim.ok) throw new Error(claim.problem.message);
    expect(claim.value).toMatchObject({ school, type: 'image/png', bytes: bytes.length });
    expect(JSON.stringify(claim.value)).not.toContain(Buffer.from(bytes).toString('base64').slice(0, 20));
    const kept = acceptArtwork(claim.value, bytes, 's_1');
    expect(kept).toMatchObject({
      ok: true,
      value: { submittedSha256: claim.value.sha256, submission: 's_1' },
    });
    if (kept.ok) expect(kept.value.sha256).not.toBe(claim.value.sha256);
    expect(acceptArtwork(claim.value, png(9), 's_1')).toMatchObject({
      problem: { code: 'artwork-unusable' },
    });
  });

  test('is refused undeclared, too large, or of another kind', () => {
    expect(claimArtwork(school, bytes, ' ')).toMatchObject({ problem: { code: 'artwork-undeclared' } });
    expect(claimArtwork(school, new Uint8Array(MAX_ARTWORK_BYTES + 1), 'x')).toMatchObject({
      problem: { code: 'artwork-too-large' },
    });
    expect(claimArtwork(school, new Uint8Array([0xff, 0xd8, 0xff]), 'x')).toMatchObject({
      problem: { code: 'artwork-unusable' },
    });
  });
});
