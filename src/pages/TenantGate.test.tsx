import { entriesOf, memoryRest } from '../queries/memoryRest';
import type { SplunkRest } from '../queries/splunkRest';
import { choose, click, byText, close, draw, one, shown, violations } from './pageUnderTest';
import { TenantGate } from './TenantGate';

const went: string[] = [];

async function open(rest: SplunkRest, address = 'find'): Promise<void> {
  await draw(
    <TenantGate rest={rest} go={(to) => went.push(to)}>
      {({ name, app }) => <main>{`page of ${name} in ${app}`}</main>}
    </TenantGate>,
    address,
  );
}

const withTenants = (...names: readonly string[]): SplunkRest =>
  memoryRest({
    'apps/local': entriesOf(Object.fromEntries(names.map((name) => [`minerva_tenant_${name}`, {}]))),
  });

beforeEach(() => {
  window.localStorage.clear();
  went.length = 0;
});
afterEach(close);

describe('the tenant of a page', () => {
  test('is named even where there is no other', async () => {
    await open(withTenants('main'));
    expect(shown()).toContain('Tenant main');
    expect(shown()).toContain('page of main in minerva_tenant_main');
    expect(one('select')).toBeNull();
    expect(window.location.search).toBe('');
    expect(await violations()).toEqual([]);
  });

  test('is chosen by the address before the last one, and remembered', async () => {
    window.localStorage.setItem('minerva.tenant', 'ngo');
    await open(withTenants('main', 'ngo', 'police'), 'find?tenant=police&q=x');
    expect(shown()).toContain('page of police');
    close();
    await open(withTenants('main', 'ngo', 'police'));
    expect(shown()).toContain('page of police');
    // So that a copied link opens in the same tenant.
    expect(window.location.search).toBe('?tenant=police');
  });

  test('a remembered tenant that is gone is forgotten', async () => {
    window.localStorage.setItem('minerva.tenant', 'gone');
    await open(withTenants('main'));
    expect(shown()).toContain('page of main');
    expect(window.localStorage.getItem('minerva.tenant')).toBe('main');
  });

  test('is switched by loading the page anew, without what was looked at', async () => {
    await open(withTenants('main', 'police'), 'find?q=secret&record=a%3A1&theme=dark');
    expect(await violations()).toEqual([]);
    await choose(one('select'), 'police');
    expect(went).toEqual(['?tenant=police&theme=dark']);
    expect(window.localStorage.getItem('minerva.tenant')).toBe('police');
  });

  test('of others is not confirmed: an absent one and a hidden one read the same', async () => {
    await open(withTenants('main'), 'find?tenant=police');
    expect(shown()).toContain('is not there, or not yours to see');
    expect(shown()).not.toContain('police');
    expect(shown()).toContain('page of main');
  });

  test('nobody without one is left before an empty page', async () => {
    await open(withTenants());
    expect(shown()).toContain('You have no tenant yet');
    expect(shown()).toContain('ask your Splunk admin');
    expect(await violations()).toEqual([]);
  });

  test('who may not list apps gets the one asked for, and is told', async () => {
    await open(memoryRest({}, 403), 'find?tenant=police');
    expect(shown()).toContain('needs: rest_apps_view');
    expect(shown()).toContain('page of police');
  });

  test('an error is said, with a way to try again', async () => {
    await open(memoryRest({}, 500));
    expect(shown()).toContain('Splunk answered with an error (500)');
    await click(byText('button', 'Try again'));
    expect(shown()).toContain('Splunk answered with an error (500)');
  });

  test('a browser that keeps nothing still shows a tenant', async () => {
    const denied = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    await open(withTenants('main'));
    expect(shown()).toContain('page of main');
    denied.mockRestore();
  });
});
