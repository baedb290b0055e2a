import { entry, fakeSandbox, type FakeResult, type FakeSplunk } from '../fakeSplunk';
import type { ProbeCases } from './probeCase';

type Contents = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
/** splunkd with these objects, by path, and no others. */
const objects = (contents: Contents): FakeSplunk => ({
  rest: ({ path }) => (contents[path] === undefined ? undefined : entry(path, contents[path])),
});
const apps = (version: string, more: Contents = {}): FakeSplunk =>
  objects({
    'apps/local/minerva': { version },
    'apps/local/TA-minerva': { version: '0.1.0', disabled: false },
    'apps/local/minerva_tenant_main': { version: '0.1.0', disabled: '0' },
    'apps/local/minerva_indexes': { version: '0.1.0' },
    ...more,
  });
const roles = (analyst: Readonly<Record<string, unknown>>): FakeSplunk =>
  objects({
    'authorization/roles/minerva_analyst_main': analyst,
    'authorization/roles/minerva_service_main': {
      srchIndexesAllowed: ['minerva_records_main', 'minerva_health_main'],
    },
  });
const indexes = (health: Readonly<Record<string, unknown>> | undefined): FakeSplunk =>
  objects({
    'data/indexes/minerva_records_main': {},
    ...(health === undefined ? {} : { 'data/indexes/minerva_health_main': health }),
  });
const macros = (records: string): FakeSplunk =>
  objects({
    'configs/conf-macros/minerva_records': { definition: records },
    'configs/conf-macros/minerva_health': { definition: 'index=minerva_health_main' },
  });
const finds = (rows: FakeResult): FakeSplunk => ({ search: () => rows });
const served = (html: string, script: string): FakeSplunk => ({
  web: (path) => ({ status: 200, text: path.endsWith('find.js') ? script : html }),
});
const html = '<script src="/en-US/static/@1/app/minerva/pages/find.js"></script>';

export const walkCases: ProbeCases = {
  'splunk-answers': {
    right: objects({ 'server/info': { version: '10.2.3' } }),
    wrong: {
      'too old': objects({ 'server/info': { version: '9.3.9' } }),
      'no version': objects({ 'server/info': {} }),
    },
  },
  'packages-installed': {
    right: apps('0.1.0'),
    wrong: {
      'another version': apps('0.0.9'),
      'one disabled': apps('0.1.0', { 'apps/local/TA-minerva': { version: '0.1.0', disabled: true } }),
      'none installed': {},
    },
  },
  'roles-strict': {
    right: roles({ srchIndexesAllowed: ['minerva_records_main', 'minerva_health_main'], imported_roles: [] }),
    wrong: {
      'imports user': roles({ srchIndexesAllowed: ['minerva_records_main'], imported_roles: ['user'] }),
      'a wildcard': roles({ srchIndexesAllowed: ['minerva_records_main', 'minerva_*_main'] }),
      'another tenant': roles({ srchIndexesAllowed: 'minerva_records_main;minerva_records_other' }),
      'inherits all': roles({
        srchIndexesAllowed: ['minerva_records_main'],
        imported_srchIndexesAllowed: ['*'],
      }),
      'may not search': roles({ srchIndexesAllowed: [] }),
      'no role': {},
    },
  },
  'indexes-there': {
    right: indexes({ disabled: false }),
    wrong: { 'one missing': indexes(undefined), 'one disabled': indexes({ disabled: '1' }) },
  },
  'macros-name-tenant': {
    right: macros('index=minerva_records_main'),
    wrong: { 'all indexes': macros('index=*'), missing: {} },
  },
  'input-offered': { right: objects({ 'data/inputs/minerva_file': {} }), wrong: { 'not offered': {} } },
  'records-arrive': {
    right: { inputRecords: 3 },
    wrong: {
      none: { inputRecords: 0 },
      'too many': { inputRecords: 4, search: () => [{ _raw: 'a quarantined row' }] },
    },
  },
  'shared-value-found': {
    right: finds([{ records: '2' }]),
    wrong: { 'not shared': finds([{ records: '1' }]), 'not found': finds([]) },
  },
  'run-reported': {
    right: { search: (spl) => [{ count: spl.includes(fakeSandbox.healthIndex) ? '1' : '0' }] },
    wrong: { silent: finds([{ count: '0' }]) },
  },
  'page-served': {
    right: served(html, `/* ${'x'.repeat(20_000)} */`),
    wrong: {
      'an empty script': served(html, ''),
      'a page without script': served('<body></body>', 'x'.repeat(20_000)),
    },
  },
};
