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
