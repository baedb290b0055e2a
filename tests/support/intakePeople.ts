// People of the intake in browsers of their own: who tells what schools wear, and who moderates it.
import type { Browser, Page } from 'playwright-core';
import { demoTenant } from '../../scripts/demo';
import type { ManagementClient } from '../../scripts/managementClient';
import { logIn } from './browser';

/** A second analyst: nobody accepts what he entered himself. */
export const moderator = { name: 'moderator', password: 'second-look' };

export interface NamedSchool {
  readonly school: string;
  readonly name: string;
}

export interface SomeSchools {
  /** Open, and nothing is known of it. */
  readonly missing: NamedSchool;
  /** Open, and one everyday outfit is known. */
  readonly known: NamedSchool;
}

/** Creates the moderator. */
export async function ensureModerator(client: ManagementClient): Promise<void> {
  await client.post('/services/authentication/users', {
    ...moderator,
    roles: `minerva_analyst_${demoTenant}`,
  });
}

/** Somebody signed in, in a browser context of his own. */
export async function personAt(
  browser: Browser,
  webUrl: string,
  user: { readonly name: string; readonly password: string },
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 1000 } });
  const page = await context.newPage();
  await logIn(page, webUrl, user);
  return page;
}

/** Opens a part of the intake; further parameters may stand behind its name. */
export async function openIntake(
  page: Page,
  webUrl: string,
  { view, theme }: { readonly view: string; readonly theme: 'light' | 'dark' },
): Promise<void> {
  await page.goto(`${webUrl}/en-US/app/minerva/uniformIntake?theme=${theme}&view=${view}`);
  await page.getByRole('heading', { name: 'What schools wear' }).waitFor();
}

/** Fills in who tells it. */
export async function tellWho(page: Page, name: string): Promise<void> {
  await page.getByLabel('Its name (school, firm or group)').fill(name);
  await page.getByLabel(/^Told from/).fill('uniform policy of September 2026, page 2');
}

/** Two schools of the demo, by a search of its collections. */
export async function someSchools(client: ManagementClient): Promise<SomeSchools> {
  const rows = await client.search(
    '| inputlookup minerva_uniform_schools | eval school=_key | search status=open | join type=left school [| inputlookup minerva_uniform_outfits | search kind=everyday | stats count as told by school] | sort school | table school name told',
  );
  const named = (isWanted: (told: string) => boolean): NamedSchool => {
    const row = rows.find(({ told }) => isWanted(String(told ?? '')));
    if (row === undefined) throw new Error('The world has no such school.');
    return { school: String(row.school), name: String(row.name) };
  };
  return { missing: named((told) => told === ''), known: named((told) => told === '1') };
}
