// `npm run package [-- --tenant NAME]… [-- --update-golden]`: builds the .spl files into build/.
import { parseArgs } from 'node:util';
import { updateGolden } from '../tests/packages/golden';
import { defaultTenant, ensurePackages } from './ensurePackages';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string', multiple: true },
      'update-golden': { type: 'boolean', default: false },
    },
  });
  const built = await ensurePackages([...new Set([defaultTenant, ...(values.tenant ?? [])])].sort());
  for (const { archive, archiveBytes } of built)
    console.log(`${(archiveBytes / 1e6).toFixed(2).padStart(7)} MB  ${archive}`);
  if (values['update-golden']) for (const file of updateGolden(built)) console.log(`wrote ${file}`);
}

void main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
