// Apps that every Splunk has, so that a namespace without one of ours names something.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const builtInApps: readonly { readonly id: string; readonly label: string; readonly isVisible: boolean }[] = [
  { id: 'launcher', label: 'Home', isVisible: false },
  { id: 'search', label: 'Search & Reporting', isVisible: false },
];

/** Who may write there: as in metadata/default.meta of Splunk's own search app. */
const META = '[]\naccess = read : [ * ], write : [ admin, power ]\nexport = none\n';

/**
 * Makes the apps `search` and `launcher` where they are missing. They are not shown among the apps of the web face,
 * because the stand-in has no pages of them.
 *
 * @param etc - the folder that holds `apps/`.
 */
export function ensureBuiltInApps(etc: string): void {
  for (const { id, label, isVisible } of builtInApps) {
    const folder = join(etc, 'apps', id);
    if (existsSync(join(folder, 'default', 'app.conf'))) continue;
    mkdirSync(join(folder, 'default'), { recursive: true });
    mkdirSync(join(folder, 'metadata'), { recursive: true });
    writeFileSync(
      join(folder, 'default', 'app.conf'),
      `[ui]\nis_visible = ${isVisible}\nlabel = ${label}\n\n[launcher]\nversion = 0\ndescription = Built in.\n`,
    );
    writeFileSync(join(folder, 'metadata', 'default.meta'), META);
  }
}
