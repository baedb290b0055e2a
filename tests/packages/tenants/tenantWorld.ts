// A stand-in with the packages of one or two tenants, filled the same way each time; everything of `north` is marked.
import { mkdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { writeArchive } from '../../../src/packaging/archive';
import { samplePackages } from '../../../src/packaging/samplePackages';
import { startStandin } from '../../../src/standin/main';
import type { Attack, Numbers } from './attack';

export const PASSWORD = 'invented-for-a-test';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Sent {
  readonly user: string;
  readonly method: string;
  /** As it goes over the wire: nothing is put right. */
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

export interface TenantWorld {
  readonly folder: string;
  readonly send: (sent: Sent) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Starts a stand-in with minerva, index-time settings, the apps and indexes of the tenants, and their people. */
export async function startWorld(folder: string, tenants: readonly string[]): Promise<TenantWorld> {
  const packages = join(folder, 'packages');
  mkdirSync(packages, { recursive: true });
  const files: string[] = [];
  for (const content of samplePackages(process.cwd(), tenants)) {
    // Programs are not needed: none of the attacks starts one.
    const still = content.files.filter(
      ({ path }) => !/^(bin|linux_x86_64|windows_x86_64|README\/)/.test(path),
    );
    const file = join(packages, content.archive);
    await writeArchive({ ...content, files: still }, file);
    files.push(file);
  }
  const dataFolder = join(folder, 'data');
  const standin = await startStandin({ port: 0, dataFolder, packages: files, adminPassword: PASSWORD });
  const world = {
    folder: dataFolder,
    send: (sent: Sent) => sendRaw(standin.managementUrl, sent),
    stop: () => standin.stop(),
  };
  await addPeople(world, tenants);
  return world;
}

/** Runs an attack as somebody; what it may name by number is given. */
export function launch(
  { send }: TenantWorld,
  attack: Attack,
  { user, numbers }: { readonly user: string; readonly numbers: Numbers },
): Promise<Answer> {
  const filled = (text: string): string =>
    text.replace(/\{(sid|own|alert)\}/g, (_, name: keyof Numbers) => numbers[name]);
  if ('spl' in attack) return search(send, user, filled(attack.spl), attack.app);
  const { method, path, form, json } = attack;
  return send({
    user,
    method,
    path: filled(path),
    ...(form === undefined ? {} : { form }),
    ...(json === undefined ? {} : { json }),
  });
}

/** A search from end to end, in the app of a tenant. */
export function search(
  send: TenantWorld['send'],
  user: string,
  spl: string,
  app = 'minerva_tenant_main',
): Promise<Answer> {
  const form = { search: spl, exec_mode: 'oneshot', count: '0' };
  return send({ user, method: 'POST', path: `/servicesNS/${user}/${app}/search/v2/jobs`, form });
}

async function addPeople({ send }: TenantWorld, tenants: readonly string[]): Promise<void> {
  const people: [string, string[]][] = [['bea', ['minerva_analyst_main']]];
  for (const tenant of tenants) people.push([`minerva_service_${tenant}`, [`minerva_service_${tenant}`]]);
  if (tenants.includes('north')) {
    people.push(['ann_north', ['minerva_analyst_north']]);
    people.push(['cleo', ['minerva_analyst_main', 'minerva_analyst_north']]);
  }
  for (const [name, roles] of people) {
    const path = `/services/authentication/users?${roles.map((role) => `roles=${role}`).join('&')}`;
    const made = await send({ user: 'admin', method: 'POST', path, form: { name, password: PASSWORD } });
    if (made.status !== 201) throw new Error(made.text);
  }
}

function sendRaw(url: string, { user, method, path, form, json }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const authorization = `Basic ${Buffer.from(`${user}:${PASSWORD}`).toString('base64')}`;
  const isForm = json === undefined;
  const mode = method === 'GET' && !path.includes('output_mode') ? 'output_mode=json' : '';
  const address = mode === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${mode}`;
  const body = isForm
    ? new URLSearchParams({ output_mode: 'json', ...form }).toString()
    : JSON.stringify(json);
  const type = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return new Promise((resolve, reject) => {
    const length = method === 'GET' ? 0 : Buffer.byteLength(body);
    const headers = { authorization, 'content-type': type, 'content-length': length };
    const asked = request({ hostname, port, method, path: address, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    asked.on('error', reject);
    asked.end(method === 'GET' ? '' : body);
  });
}
