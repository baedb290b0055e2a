import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkConf, isKeyOf, type ConfKeys } from './confCheck';
import confKeys from './confKeys.json';
import { confKeysFrom } from './confKeysFrom';
import type { SplunkPackage } from './packageFile';
import { samplePackages, withText } from './samplePackages';

const root = join(__dirname, '../..');
const packages = samplePackages(root);
const [minerva, addOn] = packages as [SplunkPackage, SplunkPackage];
const published = join(root, '../shared/data/conf-keys.json');
const describeWithData = existsSync(published) ? describe : describe.skip;

describe('conf check', () => {
  test.each(packages.map((content) => [content.id, content] as const))(
    'every stanza and key of %s is known to each supported Splunk',
    (_, content) => expect(checkConf(content)).toEqual([]),
  );

  test.each([
    ['a misspelt key', 'default/props.conf', '[minerva:record]\nTRUNCAT = 1\n', 'key-unknown'],
    ['a stanza that app.conf does not know', 'default/app.conf', '[instal]\nbuild = 1\n', 'stanza-unknown'],
    ['a conf file nobody reads', 'default/minervas.conf', '[a]\nb = 1\n', 'conf-unknown'],
    ['a line that is nothing', 'default/macros.conf', '[m]\ndefinition\n', 'line-unreadable'],
    ['an unknown capability', 'default/authorize.conf', '[role_a]\nserach = enabled\n', 'key-unknown'],
  ])('%s is a complaint in every version', (_, path, text, problem) => {
    const complaints = checkConf(withText(minerva, path, () => text));
    expect(complaints.map((complaint) => [complaint.version, complaint.problem])).toEqual(
      Object.keys(confKeys).map((version) => [version, problem]),
    );
  });

  test('a key that only a newer Splunk knows is a complaint about the older', () => {
    const newer = withText(minerva, 'default/transforms.conf', () => '[t]\nmax_duplicates = 3\n');
    expect(checkConf(newer).map((complaint) => complaint.version)).toContain('9.4.3');
    expect(checkConf(newer).map((complaint) => complaint.version)).not.toContain('10.2.3');
  });

  test('inputs.conf knows the arguments that the spec of the package declares, and no others', () => {
    expect(checkConf(withText(addOn, 'default/inputs.conf', () => '[minerva_file]\npath = /x\n'))).toEqual(
      [],
    );
    expect(
      checkConf(withText(addOn, 'default/inputs.conf', () => '[minerva_file]\npfad = /x\n')),
    ).not.toEqual([]);
  });

  test.each([
    ['EVAL-<fieldname>', 'EVAL-kind', true],
    ['EVAL-<fieldname>', 'EVAL-', false],
    ['reload.<conf>.<prefix>', 'reload.minerva.a', true],
    ['reload.<conf>.<prefix>', 'reload.minerva', false],
    ['TRUNCATE', 'truncate', false],
  ])('%s names %s: %s', (specified, key, expected) => expect(isKeyOf(specified, key)).toBe(expected));
});

describeWithData('published settings', () => {
  test('the committed keys are all keys that the published specs list for our types', () => {
    expect(confKeys).toEqual(confKeysFrom(JSON.parse(readFileSync(published, 'utf8')) as ConfKeys));
  });
});
