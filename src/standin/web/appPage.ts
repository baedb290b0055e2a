// A view of an app in its frame.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTrue } from '../../splunk/conf/layers';
import type { HttpAnswer } from '../http/server';
import { escapeXml } from '../rest/atom';
import { rightsOf } from '../users/roles';
import { htmlDocument, htmlPage, topBar, type NavigationLink, type Theme } from './frame';
import { ownTemplate } from './ownTemplate';
import { readNavigation, readView, type ViewFile } from './viewFiles';
import { LOCALE, redirect, type WebCall } from './webFace';

const FRAME_TEMPLATE = 'pages/splunk_ui_app.html';

/** `/app/<app>/<view>`, or the app's default view. */
export function appPage(call: WebCall, below: string): HttpAnswer {
  const { machine } = call;
  const [app = '', view = ''] = below.slice('/app/'.length).split('/').map(decode);
  if (!visibleApps(call).includes(app))
    return notice(call, 404, `There is no app '${app}', or it is not yours to see.`);
  if (view === '')
    return redirect(addressOf(app, navigationOf(call, app).find(({ isDefault }) => isDefault)?.view ?? ''));
  const found = mayReadView(call, app, view) ? readView(viewFile(call, app, view)) : undefined;
  if (found === undefined)
    return notice(call, 404, `The app '${app}' has no page '${view}', or it is not yours to see.`);
  const own = found.root === 'view' ? ownTemplate(machine, found.template ?? '') : undefined;
  if (own?.kind === 'html') return htmlDocument(own.text);
  if (own?.kind === 'mako') return notice(call, 501, makoRefused(found.template ?? ''));
  if (found.root !== 'view' || found.template !== FRAME_TEMPLATE)
    return notice(call, 501, templateRefused(found));
  const build = machine.conf.ofApp(app, 'app').get('install')?.get('build') ?? '0';
  return htmlPage({
    title: `${found.label} | ${labelOf(call, app)}`,
    body: bar(call, app, view),
    scripts: [
      `/${LOCALE}/config?autoload=1`,
      `/${LOCALE}/static/@standin/js/i18n.js`,
      `/${LOCALE}/static/@standin:${build}/app/${encodeURIComponent(app)}/pages/${encodeURIComponent(view)}.js`,
    ],
    theme: themeOf(call),
    status: 200,
  });
}

function makoRefused(template: string): string {
  return `The template '${template}' holds Mako code, which the stand-in does not run (see COVERAGE.md). It shows plain HTML.`;
}

function templateRefused({ root, template }: ViewFile): string {
  const what =
    root === 'view'
      ? `the template '${template ?? 'none'}'`
      : `${root === 'dashboard' ? 'dashboards' : `<${root}>`} (Simple XML, Dashboard Studio)`;
  return `The stand-in does not show ${what} (see COVERAGE.md). It shows views whose template is ${FRAME_TEMPLATE}, or a plain HTML file of an app, APP:/templates/NAME.html.`;
}

/** Where a log-in leads: the first visible app. */
export function homeAddress(call: WebCall): string {
  if (call.user === undefined) return `/${LOCALE}/account/login`;
  const app = visibleApps(call).find((name) => navigationOf(call, name).length > 0);
  return app === undefined ? `/${LOCALE}/app/none` : `/${LOCALE}/app/${app}`;
}

/** `?theme=` for this load, else what the user prefers. */
export function themeOf({ request, user }: WebCall): Theme {
  const asked = request.query.get('theme') ?? user?.preferences.theme;
  return asked === 'dark' ? 'dark' : 'light';
}

function visibleApps(call: WebCall): readonly string[] {
  const { machine } = call;
  return machine.conf
    .enabledApps()
    .filter((app) => machine.mayRead(app, '', '', rolesOf(call)))
    .filter((app) => isTrue(machine.conf.ofApp(app, 'app').get('ui')?.get('is_visible'), true));
}

function rolesOf({ machine, user }: WebCall): readonly string[] {
  return rightsOf(machine.conf.global('authorize'), user?.roles ?? []).roles;
}

function mayReadView(call: WebCall, app: string, view: string): boolean {
  return /^[A-Za-z0-9_-]{1,100}$/.test(view) && call.machine.mayRead(app, 'views', view, rolesOf(call));
}

function viewFile({ machine }: WebCall, app: string, view: string): string {
  const local = join(machine.conf.appFolder(app), 'local', 'data', 'ui', 'views', `${view}.xml`);
  return existsSync(local)
    ? local
    : join(machine.conf.appFolder(app), 'default', 'data', 'ui', 'views', `${view}.xml`);
}

function navigationOf(call: WebCall, app: string) {
  const folder = call.machine.conf.appFolder(app);
  const file = ['local', 'default']
    .map((layer) => join(folder, layer, 'data', 'ui', 'nav', 'default.xml'))
    .find((candidate) => existsSync(candidate));
  if (file === undefined) return [];
  return readNavigation(readFileSync(file, 'utf8')).filter(({ view }) => mayReadView(call, app, view));
}

function addressOf(app: string, view: string): string {
  return `/${LOCALE}/app/${encodeURIComponent(app)}/${encodeURIComponent(view)}`;
}

function labelOf({ machine }: WebCall, app: string): string {
  return machine.conf.ofApp(app, 'app').get('ui')?.get('label') ?? app;
}

function bar(call: WebCall, app: string, current: string): string {
  const links = navigationOf(call, app).map(({ view, menu }): NavigationLink => ({
    menu,
    label: readView(viewFile(call, app, view))?.label ?? view,
    address: addressOf(app, view),
    isCurrent: view === current,
  }));
  return topBar({ appLabel: labelOf(call, app), links, userName: call.user?.name ?? '', locale: LOCALE });
}

function notice(call: WebCall, status: number, words: string): HttpAnswer {
  const header = topBar({ appLabel: 'Stand-in', links: [], userName: call.user?.name ?? '', locale: LOCALE });
  const body = `${header}<main class="notice"><h1>${status}</h1><p>${escapeXml(words)}</p></main>`;
  return htmlPage({ title: String(status), body, scripts: [], theme: themeOf(call), status });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
