import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHere, type FinishedRun } from '../../../tests/support/inputRuns';
import { minervaFile } from './input';

let lists = '';
beforeAll(() => {
  lists = mkdtempSync(join(tmpdir(), 'minerva-arguments-'));
  writeFileSync(join(lists, 'sdn.csv'), '');
});
afterAll(() => rmSync(lists, { recursive: true }));

describe('arguments', () => {
  const validate = (parameters: Readonly<Record<string, string>>): Promise<FinishedRun> => {
    const params = Object.entries(parameters).map(
      ([name, value]) => `<param name="${name}">${value}</param>`,
    );
    const xml = `<items><checkpoint_dir>/c</checkpoint_dir><item name="x">${params.join('')}</item></items>`;
    return runHere(minervaFile, xml, { argv: ['--validate-arguments'] });
  };
  const fine = (): Record<string, string> => ({ path: lists, mapping: 'ofac_sdn' });

  test('fine ones are accepted without a word', async () => {
    expect(await validate({ ...fine(), interval: '60', index: 'default' })).toMatchObject({
      exitCode: 0,
      output: '',
    });
  });

  test.each([
    ['path', '', 'path is missing'],
    ['path', 'lists', 'absolute path'],
    ['path', '/no/such/folder', '/no/such/folder does not exist'],
    ['mapping', 'nope', 'Known are: ofac_sdn'],
    ['tenant', 'Main!', '2 to 24 of a-z and 0-9'],
    ['tlp', 'WHITE', 'TLP:AMBER+STRICT'],
    ['retention_days', '0', 'whole number from 1 to 36500'],
    ['batch_size', '1e9', 'whole number from 1 to 10000'],
    ['country', 'GBR', 'two-letter'],
  ])('%s=%j is refused with what to write instead', async (name, value, message) => {
    const finished = await validate({ ...fine(), [name]: value });
    expect(finished.exitCode).toBe(1);
    expect(finished.output).toContain('<error><message>');
    expect(finished.output).toContain(message);
  });

  test('--scheme names every argument, asks nothing on stdin', async () => {
    const finished = await runHere(minervaFile, '', { argv: ['--scheme'] });
    expect(finished.exitCode).toBe(0);
    expect(finished.output.match(/<arg name="/g)).toHaveLength(8);
  });
});
