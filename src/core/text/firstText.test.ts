// In a file of its own: what a process reads first is read here before anything else is.
import { readTokens } from './tokens';

test('the signs of the very first text are noted as those of any other', () => {
  const { signs } = readTokens('lily(@)x');
  const isNoted = (sign: string): boolean => {
    const unit = sign.charCodeAt(0);
    return (((signs[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  };
  expect(['(', '@', ')'].map(isNoted)).toEqual([true, true, true]);
  expect(isNoted('!')).toBe(false);
});
