// Cryptographic functions (Search Reference, "Cryptographic functions"): hexadecimal digests of the text in UTF-8.
import { createHash } from 'node:crypto';
import { toText } from '../values';
import type { EvalFunction } from './evalFunction';

export const digestFunctions: readonly EvalFunction[] = (['md5', 'sha1', 'sha256', 'sha512'] as const).map(
  (name) => ({
    name,
    syntax: `${name}(text)`,
    arity: [1, 1],
    apply: ([value = null]) => {
      const text = toText(value);
      return text === undefined ? null : createHash(name).update(text, 'utf8').digest('hex');
    },
  }),
);
