// `npm run package [-- --tenant NAME]… [-- --platform windows_x86_64]… [-- --update-golden]`: builds the .spl files into
// build/: for every Splunk from 9.4 on, and the add-on for Linux, or for the platforms that are named.
import { parseArgs } from 'node:util';
import { updateGolden } from '../tests/packages/golden';
import { DEFAULT_PLATFORM, platformNamed } from '../src/packaging/nodeRuntimes';
import { defaultTenant, ensureAddOns, ensureLegacyPages, ensurePackages } from './ensurePackages';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      tenant: { type: 'string', multiple: true },
      platform: { type: 'string', multiple: true, default: [] },
      'update-golden': { type: 'boolean', default: false },
    },
  });
  const others = values.platform.map(platformNamed).filter((platform) => platform !== DEFAULT_PLATFORM);
  const built = [
    ...(await ensurePackages([...new Set([defaultTenant, ...(values.tenant ?? [])])].sort())),
    await ensureLegacyPages(),
    ...(await ensureAddOns([...new Set(others)])),
  ];
  for (const { archive, archiveBytes } of built)
    console.log(`${(archiveBytes / 1e6).toFixed(2).padStart(7)} MB  ${archive}`);
  if (values['update-golden']) for (const file of updateGolden(built)) console.log(`wrote ${file}`);
}

void main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
