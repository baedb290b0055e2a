// `static/app/<app>/…` is appserver/static/… of the app; nothing else of an app is served.
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { HttpAnswer } from '../http/server';
import type { Machine } from '../machine';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'application/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
]);
const YEAR = 31_536_000;

/** Serves a file; every way out of the folder ends in 404. */
export async function staticFile(machine: Machine, path: string): Promise<HttpAnswer> {
  const absent: HttpAnswer = {
    status: 404,
    headers: { 'Content-Type': 'text/plain' },
    body: `No static file '${path.slice(0, 200)}'.`,
  };
  const parts = safeParts(path);
  const [root, app, ...rest] = parts ?? [];
  if (root !== 'app' || app === undefined || rest.length === 0 || !machine.conf.enabledApps().includes(app))
    return absent;
  const folder = join(machine.conf.appFolder(app), 'appserver', 'static');
  try {
    const file = await realpath(join(folder, ...rest));
    if (!file.startsWith((await realpath(folder)) + sep) || !(await stat(file)).isFile()) return absent;
    const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { 'Content-Type': type, 'Cache-Control': `max-age=${YEAR}` },
      body: await readFile(file),
    };
  } catch {
    return absent;
  }
}

function safeParts(path: string): readonly string[] | undefined {
  try {
    const parts = path.split('/').map((part) => decodeURIComponent(part));
    return parts.some((part) => part === '' || part.startsWith('.') || /[/\\\0]/.test(part))
      ? undefined
      : parts;
  } catch {
    return undefined;
  }
}
