import { join } from 'node:path';
import type { SplunkPackage } from '../packageFile';
import { samplePackages, withText } from '../samplePackages';
import { packageLaws } from './registry';

const [minerva, addOn, tenant, indexes, legacy, windows] = samplePackages(join(__dirname, '../../..')) as [
  SplunkPackage,
  SplunkPackage,
  SplunkPackage,
  SplunkPackage,
  SplunkPackage,
  SplunkPackage,
];

const complaintsOf = (content: SplunkPackage): readonly string[] =>
  packageLaws.filter((law) => law.complaints(content).length > 0).map((law) => law.name);
const without = (content: SplunkPackage, path: string): SplunkPackage => ({
  ...content,
  files: content.files.filter((file) => file.path !== path),
});
const withMode = (content: SplunkPackage, path: string, mode: 0o644 | 0o755): SplunkPackage => ({
  ...content,
  files: content.files.map((file) => (file.path === path ? { ...file, mode } : file)),
});
const wrapper = 'linux_x86_64/bin/minerva_file.sh';
const batch = 'windows_x86_64/bin/minerva_file.cmd';
const template = 'appserver/templates/find.html';

/** What breaks each law: several entries for a law of several parts. */
const counterExamples: Readonly<Record<string, readonly SplunkPackage[]>> = {
  'has no hidden file': [withText(minerva, 'appserver/static/.DS_Store', () => '')],
  'has no file of one installation, no secret and no archive in it': [
    withText(minerva, 'local/app.conf', () => ''),
    withText(minerva, 'default/passwords.conf', () => ''),
  ],
  'makes programs executable, and nothing else': [
    withMode(addOn, wrapper, 0o644),
    withMode(minerva, 'default/app.conf', 0o755),
  ],
  'has plain file names': [withText(minerva, 'default/data/ui/my view.xml', () => '')],
  'has a licence and a README': [without(minerva, 'LICENSE'), without(tenant, 'README.md')],
  'holds programs only in the add-on, and declares them': [
    withText(minerva, 'bin/tool.sh', () => ''),
    withText(addOn, 'README.md', (text) => text.replace('# Binary', '# Other')),
    withText(addOn, 'README.md', (text) => text.replace('linux_x86_64/bin/node', 'a program')),
  ],
  'says one id in folder, app.conf and app.manifest': [
    withText(minerva, 'default/app.conf', (text) => text.replace('id = minerva', 'id = minerwa')),
    withText(minerva, 'app.manifest', (text) => text.replace('"name": "minerva"', '"name": "other"')),
  ],
  'says one version in app.conf, app.manifest and archive name': [
    withText(minerva, 'app.manifest', (text) => text.replace('0.1.0', '0.1.1')),
    { ...minerva, archive: 'minerva-0.2.0.spl' },
  ],
  "raises [install] build with each release, and isn't set up beforehand": [
    withText(minerva, 'default/app.conf', (text) => text.replace('build = 1', 'build = 0')),
    withText(minerva, 'default/app.conf', (text) =>
      text.replace('is_configured = false', 'is_configured = 1'),
    ),
  ],
  'has a label of 5 to 80 characters': [
    withText(minerva, 'default/app.conf', (text) => text.replace('label = Minerva', 'label = M')),
  ],
  'declares each scheme with settings, under a name that is free': [
    withText(addOn, 'README/inputs.conf.spec', (text) => `${text}\n[minerva_feed://<name>]\n* Nothing.\n`),
    withText(addOn, 'README/inputs.conf.spec', (text) => text.replace('minerva_file', 'monitor')),
  ],
  'declares each command chunked, with a file of its own name and public help': [
    withText(addOn, 'default/commands.conf', (text) => text.replace('chunked = true', 'chunked = false')),
    withText(addOn, 'default/commands.conf', (text) => text.replace('minervaextract.sh', 'minerva_file.sh')),
    withText(addOn, 'default/commands.conf', (text) => text.replace('is_risky = false\n', '')),
    withText(addOn, 'default/searchbnf.conf', (text) => text.replace('usage = public', 'usage = internal')),
    withText(addOn, 'default/searchbnf.conf', (text) => `${text}\n[other-command]\nusage = public\n`),
  ],
  'has a wrapper and a bundle for each scheme, command and alert action, and none without': [
    without(addOn, wrapper),
    without(addOn, 'bin/js/minerva_file.js'),
    without(addOn, 'linux_x86_64/bin/minervaextract.sh'),
    without(addOn, 'linux_x86_64/bin/minerva_notify.sh'),
    withText(addOn, 'linux_x86_64/bin/other.sh', () => '#!/bin/sh\n', 0o755),
  ],
  'declares each alert action custom, with a JSON payload, a time, a form, specs, and no program by name': [
    withText(addOn, 'default/alert_actions.conf', (text) => text.replace('is_custom = 1\n', '')),
    withText(addOn, 'default/alert_actions.conf', (text) => text.replace('format = json', 'format = xml')),
    withText(addOn, 'default/alert_actions.conf', (text) => text.replace('maxtime = 60s\n', '')),
    withText(addOn, 'default/alert_actions.conf', (text) => `${text}alert.execute.cmd = minerva_notify.sh\n`),
    withText(addOn, 'README/savedsearches.conf.spec', () => ''),
    without(addOn, 'default/data/ui/alerts/minerva_notify.html'),
  ],
  'writes scripts in ASCII, replaced by node when it starts': [
    withText(addOn, wrapper, (text) => text.replace('Generated', 'Générated')),
    withText(addOn, wrapper, (text) => text.replace('exec "$here/node"', '"$here/node"')),
  ],
  'writes batch files in ASCII with CR LF, which start the node.exe beside them and tell how it ended': [
    withText(windows, batch, (text) => text.replace('Generated', 'Générated')),
    withText(windows, batch, (text) => text.replaceAll('\r\n', '\n')),
    withText(windows, batch, (text) => text.replace('exit /b %', 'rem %')),
    withText(windows, batch, (text) => text.replace('exit /b 1', 'if exist x (exit /b 1)')),
  ],
  'holds programs of one platform only, the one in the name of its archive': [
    withText(windows, 'linux_x86_64/node.json', () => '{}'),
    withText(addOn, 'windows_x86_64/node.json', () => '{}'),
    withText(windows, 'default/commands.conf', (text) => text.replace('.cmd', '.sh')),
    withText(windows, 'windows_x86_64/bin/minerva_file.sh', () => '#!/bin/sh\n', 0o755),
    withText(minerva, 'linux_x86_64/readme.txt', () => ''),
    { ...windows, archive: addOn.archive },
  ],
  "starts no Node but its own: neither Splunk's nor a script by its suffix": [
    withText(addOn, wrapper, (text) => text.replace('exec', '"$SPLUNK_HOME/bin/splunk" cmd node x.js\nexec')),
    withText(addOn, 'default/commands.conf', () => '[minervalink]\nfilename = minervalink.js\n'),
  ],
  'has bundles without a first line for the shell': [
    {
      ...addOn,
      files: [
        ...addOn.files,
        {
          path: 'bin/js/other.js',
          mode: 0o644,
          content: { kind: 'bytes', bytes: Buffer.from('#!/usr/bin/env node\n') },
        },
      ],
    },
  ],
  'has exactly one script for each view': [
    without(minerva, 'appserver/static/pages/find.js'),
    withText(minerva, 'appserver/static/pages/find.12ab.js', () => ''),
    withText(minerva, 'appserver/templates/find.html', () => ''),
  ],
  "shows every view in Splunk's own template, or in a file of its own where Splunk has none, and in the navigation":
    [
      withText(legacy, 'default/data/ui/views/find.xml', (text) =>
        text.replace('templates/find', 'templates/other'),
      ),
      withText(minerva, 'default/data/ui/views/find.xml', (text) =>
        text.replace('pages/splunk_ui_app.html', 'minerva:/templates/find.html'),
      ),
      withText(minerva, 'default/data/ui/views/find.xml', (text) => text.replace('splunk_ui_app', 'other')),
      withText(minerva, 'default/data/ui/nav/default.xml', () => '<nav/>'),
    ],
  'has templates of plain HTML, one for each view, each with the script of its view': [
    without(legacy, template),
    withText(legacy, 'appserver/templates/other.html', () => '<p></p>'),
    withText(legacy, template, (text) => text.replace('pages/find.js', 'pages/other.js')),
    withText(legacy, template, (text) => text.replace('<body>', '<body>${name}')),
    withText(legacy, template, (text) => text.replace('<body>', '<body>\n  % if True:')),
    withText(legacy, template, (text) => text.replace('<body>', '<body>\n## heading')),
    withText(legacy, template, (text) => text.replace('<body>', '<body><script>alert(1)</script>')),
    withText(legacy, template, (text) => text.replace('../../config', 'https://example.org/config')),
  ],
  'lets only admins write, on premises and in Cloud': [
    withText(minerva, 'metadata/default.meta', (text) => text.replace('[ admin, sc_admin ]', '[ * ]')),
    withText(tenant, 'metadata/default.meta', (text) =>
      text.replace('admin, sc_admin ], write', 'admin ], write'),
    ),
  ],
  'shows other apps nothing of a tenant': [
    withText(tenant, 'metadata/default.meta', (text) => text.replace('export = none', 'export = system')),
  ],
  "opens what is in a tenant's app to its own roles and to admins only": [
    withText(tenant, 'metadata/default.meta', (text) =>
      text.replace('read : [ minerva', 'read : [ *, minerva'),
    ),
    withText(tenant, 'metadata/default.meta', (text) =>
      text.replace('write : [ admin', 'write : [ minerva_service_police, admin'),
    ),
  ],
  'lets only a service role write what searches fill': [
    withText(tenant, 'metadata/default.meta', (text) =>
      text.replace('write : [ minerva_service_main', 'write : [ minerva_analyst_main, minerva_service_main'),
    ),
  ],
  'starts no saved search with the rights of somebody else': [
    withText(tenant, 'default/savedsearches.conf', (text) => `${text}\n[more]\nsearch = index=x\n`),
    withText(
      tenant,
      'default/savedsearches.conf',
      (text) => `${text}\n[more]\nsearch = index=x\ndispatchAs = owner\n`,
    ),
  ],
  'shows the names of all tenants to admins only': [
    withText(indexes, 'metadata/default.meta', (text) => text.replace('read : [ admin', 'read : [ *')),
    withText(addOn, 'metadata/default.meta', (text) => text.replace(/\[inputs\][^]*$/, '')),
  ],
  "gives a tenant's roles that tenant's indexes by name, and imports no role": [
    withText(tenant, 'default/authorize.conf', (text) =>
      text.replace('minerva_links_main', 'minerva_links_police'),
    ),
    withText(tenant, 'default/authorize.conf', (text) => text.replace('minerva_links_main', 'minerva_*')),
    withText(tenant, 'default/authorize.conf', (text) =>
      text.replace('search = enabled', 'importRoles = user'),
    ),
    withText(tenant, 'default/authorize.conf', (text) => text.replace(/srchIndexesAllowed.*\n/, '')),
  ],
  'names an index only in a macro of the same tenant': [
    withText(tenant, 'default/macros.conf', (text) =>
      text.replace('minerva_records_main', 'minerva_records_police'),
    ),
    withText(tenant, 'default/macros.conf', (text) => text.replace('minerva_records_main', '*')),
  ],
  'defines indexes as Splunk Cloud allows it': [
    withText(indexes, 'default/indexes.conf', (text) =>
      text.replace('repFactor = auto', 'maxDataSize = auto'),
    ),
    withText(indexes, 'default/indexes.conf', (text) => text.replace('$SPLUNK_DB/', 'volume:hot/')),
  ],
};

describe('laws of packages', () => {
  test.each(
    [minerva, addOn, tenant, indexes, legacy, windows].map((content) => [content.archive, content] as const),
  )('%s keeps every law', (_, content) => {
    expect(packageLaws.flatMap((law) => law.complaints(content))).toEqual([]);
  });

  test('every law has a counter-example, and every counter-example a law', () => {
    expect(Object.keys(counterExamples).sort()).toEqual(packageLaws.map((law) => law.name).sort());
  });

  test.each(
    Object.entries(counterExamples).flatMap(([law, broken]) =>
      broken.map((content, at) => [law, at + 1, content] as const),
    ),
  )('a package that breaks "%s" is noticed (%i)', (law, _, content) => {
    expect(complaintsOf(content)).toContain(law);
  });
});
