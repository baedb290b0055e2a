// `npm run bench [-- NAME …]`: prints figures and ratios; fails nothing, because timings here are noisy.
import { benchmarks } from '../tests/bench/registry';

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no benchmark '${unknown.join("', '")}'. There are: ${benchmarks.map(({ name }) => name).join(', ')}.`,
    );
    process.exit(1);
  }
  for (const benchmark of benchmarks) {
    if (named.length > 0 && !named.includes(benchmark.name)) continue;
    console.log(`\n${benchmark.name}: ${benchmark.description}`);
    await benchmark.run((line) => console.log(`  ${line}`));
  }
}

void main().then(() => process.exit(0));
