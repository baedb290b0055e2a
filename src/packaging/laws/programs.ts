// Laws about what splunkd starts.
import { confFilesOf } from '../confCheck';
import type { SplunkPackage } from '../packageFile';
import { declaredSchemes, stanzasIn, textOf, type PackageLaw } from './law';

// Splunk's own inputs; a scheme of the same name would never be started.
const reservedSchemes = ['batch', 'fifo', 'monitor', 'script', 'splunktcp', 'tcp', 'udp'];
const shellScript = /\.sh$/;

export const programLaws: readonly PackageLaw[] = [
  {
    name: 'declares each scheme with settings, under a name that is free',
    complaints: (content) =>
      declaredSchemes(content)
        .filter(
          ({ scheme, settings }) =>
            settings === 0 || reservedSchemes.includes(scheme) || !/^[0-9a-z][0-9a-z_]*$/.test(scheme),
        )
        .map(({ scheme, settings }) => `[${scheme}://<name>] with ${settings} settings`),
  },
  {
    name: 'has a wrapper and a bundle for each scheme, command and alert action, and none without',
    complaints: (content) => {
      const started = [
        ...declaredSchemes(content).map(({ scheme }) => scheme),
        ...stanzasIn(content, 'default/commands.conf').keys(),
        ...stanzasIn(content, 'default/alert_actions.conf').keys(),
      ];
      const wrappers = namesIn(content, /^[a-z]+_x86_64\/bin\/(.+)\.(?:sh|cmd)$/);
      const bundles = namesIn(content, /^bin\/js\/(.+)\.js$/);
      return [...onlyIn('wrapper', wrappers, started), ...onlyIn('bundle', bundles, started)];
    },
  },
  {
    name: 'declares each command chunked, with a file of its own name and public help',
    complaints: (content) => {
      const commands = [...stanzasIn(content, 'default/commands.conf')];
      const help = stanzasIn(content, 'default/searchbnf.conf');
      const isWell = ([name, settings]: (typeof commands)[number]): boolean =>
        /^minerva[a-z0-9]+$/.test(name) &&
        settings.get('chunked') === 'true' &&
        /^(true|false)$/.test(settings.get('is_risky') ?? '') &&
        new RegExp(`^${name}\\.(sh|cmd)$`).test(settings.get('filename') ?? '') &&
        help.get(`${name}-command`)?.get('usage') === 'public' &&
        help.get(`${name}-command`)?.has('example1') === true;
      const unknown = [...help.keys()].filter(
        (stanza) => !commands.some(([name]) => stanza === `${name}-command`),
      );
      return [...commands.filter((command) => !isWell(command)).map(([name]) => name), ...unknown].map(
        (name) => `[${name}]`,
      );
    },
  },
  {
    name: 'declares each alert action custom, with a JSON payload, a time, a form, specs, and no program by name',
    complaints: (content) => {
      const specs = ['README/alert_actions.conf.spec', 'README/savedsearches.conf.spec'];
      const said = specs.map((path) => textOf(content, path) ?? '');
      return [...stanzasIn(content, 'default/alert_actions.conf')]
        .filter(
          ([name, settings]) =>
            !/^minerva_[a-z0-9_]+$/.test(name) ||
            settings.get('is_custom') !== '1' ||
            settings.get('payload_format') !== 'json' ||
            !/^\d+[sm]$/.test(settings.get('maxtime') ?? '') ||
            settings.has('alert.execute.cmd') ||
            textOf(content, `default/data/ui/alerts/${name}.html`) === undefined ||
            !said.every((text) => text.includes(name)),
        )
        .map(([name]) => `[${name}]`);
    },
  },
  {
    name: 'writes scripts in ASCII, replaced by node when it starts',
    complaints: (content) =>
      textsNamed(content, shellScript)
        .filter(([, text]) => !/^#!\/bin\/sh\n[\t\n -~]*\nexec "\$here\/node" [^\n]*"\$@"\n$/.test(text))
        .map(([path]) => path),
  },
  {
    name: 'writes batch files in ASCII with CR LF, which start the node.exe beside them and tell how it ended',
    complaints: (content) =>
      textsNamed(content, /\.cmd$/)
        .filter(([, text]) => !isBatch(text))
        .map(([path]) => path),
  },
  {
    name: 'holds programs of one platform only, the one in the name of its archive',
    complaints: (content) => {
      const platform = /_x86_64/.test(content.archive)
        ? (/-([a-z]+_x86_64)\.spl$/.exec(content.archive)?.[1] ?? '')
        : undefined;
      const foreign = content.files
        .map(({ path }) => path)
        .filter((path) => /^[a-z]+_(x86|x86_64|aarch64)\//.test(path))
        .filter((path) => platform === undefined || !path.startsWith(`${platform}/`));
      const suffix = platform === 'windows_x86_64' ? '.cmd' : '.sh';
      const wrappers = content.files
        .map(({ path }) => path)
        .filter((path) => /\.(sh|cmd|bat|exe)$/.test(path))
        .filter((path) => !path.endsWith(suffix) && !path.endsWith('windows_x86_64/bin/node.exe'));
      const started = [...stanzasIn(content, 'default/commands.conf')]
        .filter(([, settings]) => settings.get('filename')?.endsWith(suffix) !== true)
        .map(([name]) => `[${name}]`);
      return [...foreign, ...wrappers, ...started];
    },
  },
  {
    name: "starts no Node but its own: neither Splunk's nor a script by its suffix",
    complaints: (content) => [
      ...textsNamed(content, /\.(sh|cmd|path)$/)
        .filter(([path, text]) => /cmd node|\/usr\/bin\/env|SPLUNK_HOME/.test(text) || path.endsWith('.path'))
        .map(([path]) => path),
      ...[...confFilesOf(content)].flatMap(([path, stanzas]) =>
        [...stanzas].flatMap(([stanza, settings]) =>
          [...settings]
            .filter(([, value]) => /\.(js|path)\s*$/.test(value))
            .map(([key]) => `${path} [${stanza}] ${key}`),
        ),
      ),
    ],
  },
  {
    name: 'has bundles without a first line for the shell',
    complaints: ({ files }) =>
      files
        .filter(
          ({ path, content }) =>
            path.endsWith('.js') && content.kind === 'bytes' && startsLikeScript(content.bytes),
        )
        .map(({ path }) => path),
  },
];

/** Without blocks in parentheses, which a folder such as `Program Files (x86)` would end. */
function isBatch(text: string): boolean {
  const lines = text.split('\r\n');
  return (
    lines.at(-1) === '' &&
    lines[0] === '@echo off' &&
    lines.slice(0, -1).every((line) => /^[ -~]+$/.test(line) && !/^[^"]*[()]/.test(line)) &&
    /^"%~dp0node\.exe" [^()]* %\*$/.test(lines.at(-3) ?? '') &&
    lines.at(-2) === 'exit /b %ERRORLEVEL%'
  );
}

function startsLikeScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21; // "#!": AppInspect takes such a file for a binary
}

function namesIn(content: SplunkPackage, shape: RegExp): readonly string[] {
  return content.files.flatMap(({ path }) => shape.exec(path)?.[1] ?? []);
}

function onlyIn(what: string, found: readonly string[], declared: readonly string[]): readonly string[] {
  return [
    ...declared.filter((name) => !found.includes(name)).map((name) => `no ${what} for ${name}`),
    ...found
      .filter((name) => !declared.includes(name))
      .map((name) => `${what} ${name} of no scheme, command or alert action`),
  ];
}

function textsNamed(content: SplunkPackage, shape: RegExp): readonly (readonly [string, string])[] {
  return content.files.flatMap(({ path, content: body }) =>
    shape.test(path) && body.kind === 'text' ? [[path, body.text] as const] : [],
  );
}
