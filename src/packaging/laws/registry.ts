// Every law of packages; a new one is one entry in one of these files and one counter-example in the tests.
import { identityLaws } from './identity';
import type { PackageLaw } from './law';
import { layoutLaws } from './layout';
import { pageLaws } from './pages';
import { programLaws } from './programs';
import { rightsLaws } from './rights';

export const packageLaws: readonly PackageLaw[] = [
  ...layoutLaws,
  ...identityLaws,
  ...programLaws,
  ...pageLaws,
  ...rightsLaws,
];
