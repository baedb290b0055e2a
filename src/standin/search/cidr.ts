/** Whether an address lies in a network written `192.0.2.0/24` or `2001:db8::/32`; false if either cannot be read. */
export function cidrContains(network: string, address: string): boolean {
  const [base = '', length] = network.trim().split('/');
  const [left, right] = [readAddress(base), readAddress(address.trim())];
  if (left === undefined || right === undefined || left.bits !== right.bits) return false;
  const prefix = length === undefined ? left.bits : Number(length);
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > left.bits) return false;
  const shift = BigInt(left.bits - prefix);
  return left.value >> shift === right.value >> shift;
}

/** Whether a text is written as a network, with a length; a single address is none. */
export function isNetwork(text: string): boolean {
  const [base = '', length, more] = text.split('/');
  const bits = readAddress(base)?.bits;
  return bits !== undefined && more === undefined && /^\d{1,3}$/.test(length ?? '') && Number(length) <= bits;
}

function readAddress(text: string): { readonly bits: 32 | 128; readonly value: bigint } | undefined {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const bytes = text.split('.').map(Number);
    return bytes.some((byte) => byte > 255)
      ? undefined
      : { bits: 32, value: bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) };
  }
  if (!text.includes(':') || text.length > 45) return undefined;
  const [head = '', tail] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const gap = 8 - before.length - after.length;
  if (tail === undefined ? gap !== 0 : gap < 1) return undefined;
  const all = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return { bits: 128, value: all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n) };
}
