import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import { MAX_SCHEDULED, tenantSearches } from './tenantSearches';

const read = (text: string) => stanzasOf(parseConf(text).file);

describe("a tenant's searches", () => {
  test('a template with a schedule runs, one without is there and does not', () => {
    const copies = read(
      tenantSearches(
        '[Often]\nsearch = a\ncron_schedule = */5 * * * *\ndisabled = 1\nenableSched = 0\n\n[By hand]\nsearch = b\ndisabled = 1\n',
      ),
    );
    expect(Object.fromEntries(copies.get('Often') ?? [])).toEqual({
      search: 'a',
      cron_schedule: '*/5 * * * *',
      dispatchAs: 'user',
      disabled: '0',
      enableSched: '1',
    });
    expect(Object.fromEntries(copies.get('By hand') ?? [])).toEqual({
      search: 'b',
      dispatchAs: 'user',
      disabled: '0',
      enableSched: '0',
    });
  });

  test('no templates make no searches', () => {
    expect(tenantSearches('# Nothing yet.\n')).toBe('');
  });

  test('more schedules than a tenant may have are refused, with the number', () => {
    const templates = Array.from(
      { length: MAX_SCHEDULED + 1 },
      (_, index) => `[Search ${index}]\nsearch = a\ncron_schedule = 0 * * * *\n`,
    ).join('\n');
    expect(() => tenantSearches(templates)).toThrow(`has ${MAX_SCHEDULED + 1}`);
  });
});

describe('the templates', () => {
  const templates = read(readFileSync(join(__dirname, '../../../default/savedsearches.conf'), 'utf8'));
  const afterFirst = (name: string): string | undefined =>
    templates.get(`Minerva - ${name}`)?.get('search')?.split('\n').slice(1).join('\n');

  // A macro would say it once, but whose macro an app's copy of a search finds within another is nowhere documented.
  test('of the two searches that link keep what they found in the same way', () => {
    expect(afterFirst('Link everything')).toContain('minerva_membership');
    expect(afterFirst('Link everything')).toBe(afterFirst('Link changed records'));
  });
});
