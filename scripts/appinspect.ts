// `npx tsx scripts/appinspect.ts`: what Splunk's AppInspect says of the packages, and what of it is not accepted.
import { readFileSync } from 'node:fs';
import { acceptedFindings, objectionsTo } from '../src/packaging/inspection';
import { ensureEveryPackage } from './ensurePackages';
import { inspectPackages } from './inspectPackages';

async function main(): Promise<void> {
  const findings = await inspectPackages(await ensureEveryPackage());
  for (const { packageId, check, result, file } of findings)
    console.log(`${packageId}  ${result}  ${check}  ${file}`);
  const objections = objectionsTo(findings, acceptedFindings(readFileSync('docs/appinspect.md', 'utf8')));
  for (const objection of objections) console.error(objection);
  process.exitCode = objections.length === 0 ? 0 : 1;
}

void main().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
