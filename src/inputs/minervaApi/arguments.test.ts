import { runHere } from '../../../tests/support/inputRuns';
import { minervaApi } from './input';

async function validate(parameters: Readonly<Record<string, string>>): Promise<string> {
  const params = Object.entries({ source_name: 'texas_licences', ...parameters }).map(
    ([name, value]) => `<param name="${name}">${value}</param>`,
  );
  const xml = `<items><checkpoint_dir>/c</checkpoint_dir><item name="x">${params.join('')}</item></items>`;
  return (await runHere(minervaApi, xml, { argv: ['--validate-arguments'] })).output;
}

test('the source alone is enough', async () => {
  expect(await validate({})).toBe('');
});

test.each([
  ['source_name', 'nope', 'Known are: texas_licences'],
  ['base_url', 'data.example.org', 'scheme, host and port'],
  ['base_url', 'https://me:hunter2@example.org', 'without user, password'],
  ['base_url', 'https://example.org?key=hunter2', 'query'],
  ['base_url', 'http://example.org', 'Write https:'],
  ['credential', 'hunter2 hunter2', 'must be the name'],
  ['allow_private_addresses', 'maybe', '1 or 0'],
  ['ca_file', 'ca.pem', 'absolute path'],
  ['ca_file', '/no/such.pem', 'cannot be read'],
  ['page_size', '50001', 'whole number from 1 to 50000'],
  ['page_size', '1', 'at least 2'],
  ['max_pages', '0', 'whole number from 1 to 10000'],
  ['tenant', 'Main!', '2 to 24 of a-z and 0-9'],
])('%s=%j is refused with what to write instead, and no secret repeated', async (name, value, message) => {
  const output = await validate({ [name]: value });
  expect(output).toContain(message);
  expect(output).not.toContain('hunter2');
});
