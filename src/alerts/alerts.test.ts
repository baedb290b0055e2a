// What holds of every alert action.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signatureOf } from './minervaNotify/signature';
import { alertDefinitions } from './registry';
import { renderAlerts, verificationExample } from './renderAlerts';

const root = join(__dirname, '../..');

describe.each(alertDefinitions.map((alert) => [alert.name, alert] as const))('%s', (name, alert) => {
  test('has a plain name, an entry point, and says what each part is, on one line', () => {
    expect(name).toMatch(/^minerva_[a-z0-9_]+$/);
    expect(readFileSync(join(root, 'bin', `${name}.ts`), 'utf8')).toContain('startAlertAction(');
    for (const { description } of [alert, ...alert.parameters])
      expect(description).toMatch(/^[A-Z0-9][^\n]*\.$/);
    expect(new Set(alert.parameters.map((one) => one.name)).size).toBe(alert.parameters.length);
  });

  test('ends before a run of a five-minute search can meet the next, and its defaults are among the choices', () => {
    expect(alert.maxSeconds).toBeLessThanOrEqual(120);
    for (const { choices, defaultValue, example } of alert.parameters)
      expect(choices === undefined || (choices.includes(defaultValue) && choices.includes(example))).toBe(
        true,
      );
  });
});

test('the check of a signature in docs/alerts.md takes what is signed, and nothing that was changed or is old', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minerva-signature-'));
  const body = '{"key":"ä"}';
  const header = signatureOf('secret', body, 1_000);
  const cases = [
    [header, body, 'secret', 1_100],
    [header, `${body} `, 'secret', 1_100],
    [header, body, 'other', 1_100],
    [header, body, 'secret', 1_400],
    ['', body, 'secret', 1_100],
    [header.replace('t=1000', 't=1001'), body, 'secret', 1_100],
  ];
  const script = `${verificationExample}\nconsole.log(JSON.stringify(${JSON.stringify(cases)}.map((one) => isGenuine(...one))));`;
  writeFileSync(join(folder, 'check.mjs'), script);
  const { stdout } = spawnSync(process.execPath, [join(folder, 'check.mjs')]);
  rmSync(folder, { recursive: true });
  expect(JSON.parse(stdout.toString())).toEqual([true, false, false, false, false, false]);
});

test('docs/alerts.md is what the code says; npm run docs writes it anew', () => {
  expect(readFileSync(join(root, 'docs/alerts.md'), 'utf8')).toBe(renderAlerts());
});
