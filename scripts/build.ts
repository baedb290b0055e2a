// `npm run build`: the bundles alone, without packages.
import { ensureBundles } from './bundles';

void ensureBundles().then(
  (folder) => console.log(`Bundles are in ${folder}.`),
  (problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  },
);
