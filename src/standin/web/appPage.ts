// A view of an app in its frame.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTrue } from '../../splunk/conf/layers';
import type { HttpAnswer } from '../http/server';
import { escapeXml } from '../rest/atom';
import { rightsOf } from '../users/roles';
import { htmlPage, topBar, type NavigationLink, type Theme } from './frame';
import { readNavigation, readView } from './viewFiles';
import { LOCALE, redirect, type WebCall } from './webFace';

const FRAME_TEMPLATE = 'pages/splunk_ui_app.html';

/** `/app/<app>/<view>`, or the app's default view. */
export function appPage(call: WebCall, below: string): HttpAnswer {
  const [app = '', view = ''] = below.slice('/app/'.length).split('/').map(decode);
  if (!visibleApps(call).includes(app))
    return notice(call, 404, `There is no app '${app}', or it is not yours to see.`);
  if (view === '')
    return redirect(addressOf(app, navigationOf(call, app).find(({ isDefault }) => isDefault)?.view ?? ''));
  const found = mayReadView(call, app, view) ? readView(viewFile(call, app, view)) : undefined;
  if (found === undefined)
    return notice(call, 404, `The app '${app}' has no page '${view}', or it is not yours to see.`);
  if (found.root !== 'view' || found.template !== FRAME_TEMPLATE) {
    const what =
      found.root === 'view'
        ? `the template '${found.template ?? 'none'}'`
        : `${found.root === 'dashboard' ? 'dashboards' : `<${found.root}>`} (Simple XML, Dashboard Studio)`;
    return notice(
      call,
      501,
      `The stand-in does not show ${what} (see COVERAGE.md). It shows views whose template is ${FRAME_TEMPLATE}.`,
    );
  }
  const build = call.machine.conf.ofApp(app, 'app').get('install')?.get('build') ?? '0';
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
  const links = navigationOf(call, app).map(({ view }): NavigationLink => ({
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
