import { parseConf } from '../../splunk/conf/parse';
import { stanzasOf } from '../../splunk/conf/layers';
import { matchesIndex, maySearch, rightsOf } from './roles';

const authorize = stanzasOf(
  parseConf(`
[role_reader]
srchIndexesAllowed = records_a;records_b
search = enabled

[role_lead]
importRoles = reader
srchIndexesDisallowed = records_b
list_inputs = enabled

[role_everything]
srchIndexesAllowed = *
`).file,
);

describe('rights of roles', () => {
  test('an imported role brings its indexes and its capabilities', () => {
    const rights = rightsOf(authorize, ['lead']);
    expect(maySearch(rights, 'records_a')).toBe(true);
    expect([...rights.capabilities].sort()).toEqual(['list_inputs', 'search']);
  });

  test('an index that one role disallows stays closed, whatever another allows', () => {
    expect(maySearch(rightsOf(authorize, ['reader']), 'records_b')).toBe(true);
    expect(maySearch(rightsOf(authorize, ['lead']), 'records_b')).toBe(false);
    expect(maySearch(rightsOf(authorize, ['lead', 'everything']), 'records_b')).toBe(false);
  });

  test('an index that nobody allows is closed, and so is every index to nobody', () => {
    expect(maySearch(rightsOf(authorize, ['reader']), 'records_c')).toBe(false);
    expect(maySearch(rightsOf(authorize, []), 'records_a')).toBe(false);
  });

  test('a star opens no internal index', () => {
    expect(maySearch(rightsOf(authorize, ['everything']), 'records_c')).toBe(true);
    expect(maySearch(rightsOf(authorize, ['everything']), '_internal')).toBe(false);
    expect(matchesIndex('_*', '_internal')).toBe(true);
  });
});
