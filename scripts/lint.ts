// `npm run lint`: format, types, rules; `npm run lint -- --fix` mends what can be mended by itself.
import { programCheck } from './checks';
import { runChecks } from './runChecks';

async function main(): Promise<number> {
  const isFixing = process.argv.includes('--fix');
  return runChecks([
    programCheck('Format', 'prettier/bin/prettier.cjs', [
      isFixing ? '--write' : '--check',
      '--log-level',
      'warn',
      '.',
    ]),
    programCheck('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
    programCheck('Lint', 'eslint/bin/eslint.js', [
      '--cache',
      '--cache-location',
      '.cache/eslint',
      ...(isFixing ? ['--fix'] : []),
      '.',
    ]),
  ]);
}

void main().then((code) => process.exit(code));
