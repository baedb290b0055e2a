import { readTextFile } from './readTextFile';

const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};

test.each([
  ['UTF-8', new TextEncoder().encode('Ünï 😀')],
  ['UTF-16, little end first', utf16('Ünï 😀', true)],
  ['UTF-16, big end first', utf16('Ünï 😀', false)],
])('a file in %s is read', async (_, bytes) => {
  expect(await readTextFile(new Blob([bytes]))).toBe('Ünï 😀');
});

test('what is no text is none', async () => {
  expect(await readTextFile(new Blob([new Uint8Array([0x25, 0x50, 0, 1, 2])]))).toBeUndefined();
  const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
  expect(await readTextFile(gone as unknown as Blob)).toBeUndefined();
});

test('of a very long file the first four million bytes are read', async () => {
  expect(await readTextFile(new Blob(['x'.repeat(4_100_000)]))).toHaveLength(4_000_000);
});
