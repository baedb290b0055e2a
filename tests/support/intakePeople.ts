// People of the intake in browsers of their own: who tells what schools wear, and who moderates it.
import type { Browser, Page } from 'playwright-core';
import { demoAnalyst, demoTenant } from '../../scripts/demo';
import type { ManagementClient } from '../../scripts/managementClient';
import { claimArtwork } from '../../src/core/uniforms/intake/artwork/claim';
import { readCsv } from '../../src/core/uniforms/intake/csv';
import { submit, type NewSubmission } from '../../src/core/uniforms/intake/moderation';
import { readOutfits } from '../../src/core/uniforms/intake/readOutfits';
import { documentOfSubmission } from '../../src/core/uniforms/intake/submissionDocument';
import type { SchoolKey } from '../../src/core/uniforms/outfit';
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

/**
 * Three submissions of the demo's analyst, oldest first: a school by form, a supplier's file with a broken cell, artwork.
 *
 * @param badge - a PNG without skin.
 */
export async function sendThree(
  client: ManagementClient,
  { missing, known }: SomeSchools,
  badge: Buffer,
): Promise<void> {
  const year = 2026;
  const read = (rows: readonly string[]) => {
    const table = readCsv(
      ['school,worn_from,blazer.colour,blazer.trim_colour,shirt.colour', ...rows].join('\n'),
    );
    if (!table.ok) throw new Error(table.problem.message);
    const { outfits, problems } = readOutfits(table.value, { isKnownSchool: () => true, year });
    return { outfits, problems };
  };
  const claim = claimArtwork(missing.school as SchoolKey, new Uint8Array(badge), demoAnalyst.name);
  if (!claim.ok) throw new Error(claim.problem.message);
  const byForm = {
    senderKind: 'school',
    sender: 'Lantern Row School',
    basis: 'uniform policy of September 2026, page 2',
    artworkLicence: '',
    file: '',
    fileSha256: '',
    year,
    artwork: [],
    author: demoAnalyst.name,
  } as const;
  const created = Math.floor(Date.now() / 1000) - 300;
  const submissions: readonly NewSubmission[] = [
    { ...byForm, ...read([`${missing.school},,maroon,gold,`]), created },
    {
      ...byForm,
      ...read([`${known.school},2026,bottle green,,sky`, `${missing.school},2024,nayv,red,`]),
      senderKind: 'supplier',
      sender: 'Lantern Schoolwear',
      file: 'range <b>2026.csv',
      fileSha256: 'a'.repeat(64),
      created: created + 60,
    },
    {
      ...byForm,
      outfits: [],
      problems: [],
      artwork: [claim.value],
      artworkLicence: 'Lantern Row School; may be shown to investigators',
      created: created + 120,
    },
  ];
  const documents = submissions.map((submission) => {
    const taken = submit(submission);
    if (!taken.ok) throw new Error(taken.problem.message);
    return documentOfSubmission(taken.value);
  });
  await client.postJson(
    `/servicesNS/nobody/minerva_tenant_${demoTenant}/storage/collections/data/minerva_uniform_intake/batch_save`,
    documents,
  );
}
