// Page templates that apps bring themselves, `APP:/templates/NAME.html`, as Splunk shows them up to 10.3 (and later,
// unless an admin switches them off). Splunk sends them through Mako; here only plain HTML is shown.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from '../machine';

// What Mako would read as its own: expressions, blocks, control lines, comments.
const MAKO = /\$\{|<%|%>|^[ \t]*(%|##)/m;

export type OwnTemplate =
  { readonly kind: 'html'; readonly text: string } | { readonly kind: 'mako' } | undefined;

/** The template of an app that is there; undefined for every other name. */
export function ownTemplate(machine: Machine, template: string): OwnTemplate {
  const [, app = '', name = ''] =
    /^([A-Za-z0-9_.-]{1,100}):\/templates\/([A-Za-z0-9_-]{1,100})\.html$/.exec(template) ?? [];
  if (!machine.conf.enabledApps().includes(app)) return undefined;
  const file = join(machine.conf.appFolder(app), 'appserver', 'templates', `${name}.html`);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return MAKO.test(text) ? { kind: 'mako' } : { kind: 'html', text };
}
