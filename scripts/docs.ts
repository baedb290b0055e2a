// `npm run docs`: writes anew every page that is derived from code. Tests refuse a page that is out of date.
// `npm run docs -- --pictures` also takes the pictures anew, from what the last end-to-end run left.
import { writeFileSync } from 'node:fs';
import { renderAlerts } from '../src/alerts/renderAlerts';
import { renderDataModel } from '../src/core/records/dataModel';
import { renderCommands } from '../src/commands/renderCommands';
import { renderSources } from '../src/inputs/renderSources';
import { renderEndpointCoverage } from '../src/standin/endpointCoverage';
import { renderCoverage } from '../src/standin/search/coverage';
import { renderAssumptions } from '../src/verify/renderAssumptions';
import { renderTenants } from '../tests/packages/tenants/renderTenants';
import { takePictures } from './pictures';

const pages: Readonly<Record<string, () => string>> = {
  'docs/data-model.md': renderDataModel,
  'docs/assumptions.md': renderAssumptions,
  'docs/alerts.md': renderAlerts,
  'docs/tenants.md': renderTenants,
  'docs/commands.md': renderCommands,
  'docs/sources.md': renderSources,
  'src/standin/COVERAGE.md': () => `${renderCoverage()}\n${renderEndpointCoverage()}`,
};

for (const [file, render] of Object.entries(pages)) {
  writeFileSync(file, render());
  console.log(`wrote ${file}`);
}

if (process.argv.includes('--pictures')) for (const file of takePictures()) console.log(`wrote ${file}`);
