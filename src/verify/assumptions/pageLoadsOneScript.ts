import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';

const scriptOfApp = /["'(]([^"'()\s]*\/app\/minerva\/[^"'()\s]+\.js)/g;

export const pageLoadsOneScript: Assumption = {
  id: 'page-loads-one-script',
  topic: 'pages',
  statement:
    'The template pages/splunk_ui_app.html (10.4 and later) loads appserver/static/pages/<view>.js of the app, and no other file of it.',
  restsOnIt: 'Every page: each is one script, named after its view.',
  ifWrong: 'Pages stay white; use the package for older Splunks.',
  sureness: 'field report',
  basis: 'Third-party builders on 10.4.2; no page of Splunk describes the template.',
  probe: async (bench) => {
    const web = await bench.web();
    const page = await web.open('/en-US/app/minerva/find');
    if (page.status !== 200) return differs(`/en-US/app/minerva/find was answered with ${page.status}`);
    const scripts = [...new Set([...page.text.matchAll(scriptOfApp)].map(([, address = '']) => address))];
    return scripts.length === 1 && scripts[0]?.endsWith('/pages/find.js') === true
      ? holds(scripts[0])
      : differs(`scripts of the app on the page: ${scripts.join(', ') || 'none'}`);
  },
};
