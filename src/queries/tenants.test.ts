import fc from 'fast-check';
import { entriesOf, memoryRest } from './memoryRest';
import { chooseTenant, readTenants, tenantOf, type Tenant } from './tenants';

const signal = new AbortController().signal;
const tenants = (...names: readonly string[]): readonly Tenant[] =>
  names.flatMap((name) => tenantOf(name) ?? []);

describe('tenants', () => {
  test('are the apps of tenants that the person may read and that are on, by name', async () => {
    const apps = {
      search: { disabled: false },
      minerva: { disabled: false },
      minerva_tenant_zulu: { disabled: false },
      minerva_tenant_main: { disabled: '0' },
      minerva_tenant_off: { disabled: true },
      'minerva_tenant_no good': {},
    };
    const read = await readTenants(memoryRest({ 'apps/local': entriesOf(apps) }), signal);
    expect(read.ok && read.value.map(({ name, app }) => [name, app])).toEqual([
      ['main', 'minerva_tenant_main'],
      ['zulu', 'minerva_tenant_zulu'],
    ]);
  });

  test('a refusal is a problem, not an empty list', async () => {
    const read = await readTenants(memoryRest({}, 403), signal);
    expect(!read.ok && read.problem.code).toBe('not-allowed');
  });

  test('the one asked for comes before the last, the last before main, main before the first', () => {
    const all = tenants('alpha', 'main', 'police');
    expect(chooseTenant(all, { asked: 'police', last: 'alpha' })?.name).toBe('police');
    expect(chooseTenant(all, { asked: 'foreign', last: 'alpha' })?.name).toBe('alpha');
    expect(chooseTenant(all, { asked: '', last: 'gone' })?.name).toBe('main');
    expect(chooseTenant(tenants('alpha', 'police'), { asked: '', last: '' })?.name).toBe('alpha');
    expect(chooseTenant([], { asked: 'main', last: 'main' })).toBeUndefined();
  });

  test('whatever an address asks for, only a tenant of the list is chosen', () => {
    const all = tenants('alpha', 'police');
    fc.assert(
      fc.property(fc.string(), fc.string(), (asked, last) => {
        expect(all).toContain(chooseTenant(all, { asked, last }));
      }),
    );
  });

  test('a name that cannot be a tenant is none', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(tenantOf(name) === undefined).toBe(!/^[a-z0-9]{2,24}$/.test(name));
      }),
    );
  });
});
