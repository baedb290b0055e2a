// Scripts that Splunk's libraries load before and beside a page (names and use: recorded from @splunk/splunk-utils
// and @splunk/react-page).
import type { HttpAnswer } from '../http/server';
import { SERVER_VERSION } from '../rest/atom';
import { themeOf } from './appPage';
import { LOCALE, type WebCall } from './webFace';

/** `window.$C`, what splunk-utils reads at import. */
export function configScript(call: WebCall): HttpAnswer {
  const config = {
    SPLUNKD_PATH: `/${LOCALE}/splunkd/__raw`,
    LOCALE,
    MRSPARKLE_PORT_NUMBER: call.port,
    // Empty where Splunk Web has no root_endpoint: splunk-utils writes a slash after it.
    MRSPARKLE_ROOT_PATH: '',
    BUILD_NUMBER: 'standin',
    BUILD_PUSH_NUMBER: '0',
    APP_BUILD: '0',
    USERNAME: call.user?.name ?? '',
    VERSION_LABEL: SERVER_VERSION,
    SERVER_ZONEINFO: 'UTC',
    SERVER_TIMEZONE_OFFSET: 0,
    DISPATCH_TIME_FORMAT: '%s.%Q',
    STATIC_ROOT: '/static',
  };
  const json = JSON.stringify(config);
  return call.request.query.has('autoload')
    ? script(`window.$C = ${json};`)
    : { status: 200, headers: { 'Content-Type': 'application/json' }, body: json };
}

/** Texts are English only, so translation gives back what it got. */
export function i18nScript(): HttpAnswer {
  return script(
    'window._ = window._ || function (text) { return text; }; window.gettext = window.gettext || window._;',
  );
}

export function i18nCatalog(): HttpAnswer {
  return script('window.i18n_catalog = {};');
}

/** react-page asks for a layout; the frame is already there, so this only gives a place to mount. */
export function layoutScript(): HttpAnswer {
  return script(`window.__splunk_layout__ = { create: function () {
  var element = document.createElement('div');
  document.body.appendChild(element);
  return { getContainerElement: function () { return element; } };
} };`);
}

export function themeScript(call: WebCall): HttpAnswer {
  return script(
    `window.__get_theme__ = { getTheme: function () { return Promise.resolve(${JSON.stringify(themeOf(call))}); } };`,
  );
}

function script(body: string): HttpAnswer {
  return { status: 200, headers: { 'Content-Type': 'application/javascript; charset=utf-8' }, body };
}
