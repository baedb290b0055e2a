// First half of the walk: is everything there that an installation should have?
import { differs, expectSame, holds } from '../answers';
import type { Probe } from '../assumption';
import { isOn, listSetting, readEntry, textSetting } from '../entries';

/** What splunkd says of itself. */
export const splunkAnswers: Probe = {
  id: 'splunk-answers',
  statement: 'splunkd answers and is 9.4 or newer.',
  probe: async (bench) => {
    const info = await readEntry(bench.rest, 'server/info');
    const version = info === undefined ? '' : textSetting(info, 'version');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major > 9 || (major === 9 && minor >= 4)
      ? holds(`Splunk ${version}`)
      : differs(`Splunk ${version || 'of unknown version'}; Minerva needs 9.4 or newer`);
  },
};

/** All four packages, enabled, in the version of this checkout. */
export const packagesInstalled: Probe = {
  id: 'packages-installed',
  statement:
    "The packages minerva, TA-minerva, minerva_indexes and the tenant's are installed, enabled, and of this version.",
  probe: async (bench) => {
    const wrong: string[] = [];
    for (const app of ['minerva', 'TA-minerva', bench.app, 'minerva_indexes']) {
      const entry = await readEntry(bench.rest, `apps/local/${app}`);
      if (entry === undefined) wrong.push(`${app} is missing`);
      else if (isOn(entry.content.disabled)) wrong.push(`${app} is disabled`);
      else if (textSetting(entry, 'version') !== bench.version)
        wrong.push(`${app} is ${textSetting(entry, 'version') || 'without version'}`);
    }
    return wrong.length === 0
      ? holds(`all four, version ${bench.version}`)
      : differs(`${wrong.join('; ')} (this is ${bench.version})`);
  },
};

/** The tenant's roles import nothing and name their indexes. */
export const rolesStrict: Probe = {
  id: 'roles-strict',
  statement:
    "The tenant's roles import no other role, and may search the tenant's indexes by name and nothing by wildcard.",
  probe: async (bench) => {
    const wrong: string[] = [];
    for (const role of [`minerva_analyst_${bench.tenant}`, `minerva_service_${bench.tenant}`]) {
      const entry = await readEntry(bench.rest, `authorization/roles/${role}`);
      if (entry === undefined) {
        wrong.push(`${role} is missing`);
        continue;
      }
      const imported = listSetting(entry, 'imported_roles');
      const indexes = [
        ...listSetting(entry, 'srchIndexesAllowed'),
        ...listSetting(entry, 'imported_srchIndexesAllowed'),
      ];
      if (imported.length > 0) wrong.push(`${role} imports ${imported.join(', ')}`);
      if (!indexes.includes(`minerva_records_${bench.tenant}`))
        wrong.push(`${role} may not search the records`);
      const foreign = indexes.filter(
        (index) =>
          !/^minerva_[a-z]+_/.test(index) || index.includes('*') || !index.endsWith(`_${bench.tenant}`),
      );
      if (foreign.length > 0) wrong.push(`${role} may also search ${foreign.join(', ')}`);
    }
    return wrong.length === 0 ? holds('both roles, with exact index names') : differs(wrong.join('; '));
  },
};

/** The tenant's indexes exist. */
export const indexesThere: Probe = {
  id: 'indexes-there',
  statement: "The tenant's indexes for records and health exist and are enabled.",
  probe: async (bench) => {
    const wrong: string[] = [];
    for (const index of [`minerva_records_${bench.tenant}`, `minerva_health_${bench.tenant}`]) {
      const entry = await readEntry(bench.rest, `data/indexes/${index}`);
      if (entry === undefined) wrong.push(`${index} is missing`);
      else if (isOn(entry.content.disabled)) wrong.push(`${index} is disabled`);
    }
    return wrong.length === 0
      ? holds('both')
      : differs(
          `${wrong.join('; ')} (on distributed Splunk they must exist on the indexers, and this looks only here)`,
        );
  },
};

/** The macros name the tenant's indexes. */
export const macrosNameTenant: Probe = {
  id: 'macros-name-tenant',
  statement: "The macros minerva_records and minerva_health of the tenant's app name the tenant's indexes.",
  probe: async (bench) => {
    const definitions: string[] = [];
    for (const macro of ['minerva_records', 'minerva_health']) {
      const entry = await readEntry(bench.rest, `configs/conf-macros/${macro}`, bench.app);
      definitions.push(entry === undefined ? 'missing' : textSetting(entry, 'definition'));
    }
    return expectSame('definitions', definitions, [
      `index=minerva_records_${bench.tenant}`,
      `index=minerva_health_${bench.tenant}`,
    ]);
  },
};

/** The input type is offered. */
export const inputOffered: Probe = {
  id: 'input-offered',
  statement: 'The input type minerva_file is among the data inputs.',
  probe: async (bench) => {
    const answer = await bench.rest.send({ method: 'GET', path: 'data/inputs/minerva_file' });
    return answer.status === 200
      ? holds('it is')
      : differs(
          `data/inputs/minerva_file was answered with ${answer.status}; is TA-minerva for this platform installed?`,
        );
  },
};
