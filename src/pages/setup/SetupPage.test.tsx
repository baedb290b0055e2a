import { entriesOf, memoryRest, memorySearches } from '../../queries/memoryRest';
import { setupChecks } from '../../queries/setup/registry';
import { byText, click, close, draw, settle, shown, violations } from '../pageUnderTest';
import { SetupPage } from './SetupPage';

afterEach(close);

test('Set up says what is to mend before what is in order, each with what to do', async () => {
  const rest = memoryRest({
    'server/info': entriesOf({ info: { version: '9.3.1' } }),
    'authentication/current-context': entriesOf({ context: { roles: ['minerva_analyst_main'] } }),
  });
  await draw(<SetupPage client={memorySearches([])} rest={rest} tenantApp="minerva_tenant_main" />, 'setup');
  await settle();
  const text = shown();
  expect(text).toMatch(/\d+ to mend, \d+ not known, \d+ in order\./);
  expect(text.indexOf('This is Splunk 9.3.1.')).toBeLessThan(text.indexOf('Do you have the tenant’s role?'));
  expect(text).toContain('What to do: Minerva needs Splunk 9.4 or newer');
  expect(text).toContain('Needs: the capability run_custom_command');
  for (const { question } of setupChecks) expect(text).toContain(question);
  expect(await violations()).toEqual([]);
});

test('Set up asks all again', async () => {
  const rest = memoryRest({}, 403);
  await draw(<SetupPage client={memorySearches([])} rest={rest} tenantApp="minerva_tenant_main" />, 'setup');
  await settle();
  const before = rest.asked.length;
  await click(byText('button', 'Check again'));
  await settle();
  expect(rest.asked.length).toBe(2 * before);
  expect(shown()).toContain('0 in order');
});
