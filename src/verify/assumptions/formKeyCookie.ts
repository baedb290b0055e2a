import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';

export const formKeyCookie: Assumption = {
  id: 'form-key-cookie',
  topic: 'pages',
  statement:
    'After log-in Splunk Web keeps the form key in a cookie splunkweb_csrf_token_<port> that scripts can read.',
  restsOnIt: "Every POST of a page, through Splunk's own libraries.",
  ifWrong: 'Pages load and every search is refused.',
  sureness: 'documented',
  basis: 'Source of @splunk/splunk-utils 3.4.0, config.',
  probe: async (bench) => {
    const web = await bench.web();
    await web.open('/en-US/app/minerva/find');
    return web.formKey() === undefined
      ? differs(`cookies set: ${web.cookieNames().join(', ')}`)
      : holds(`cookies set: ${web.cookieNames().join(', ')}`);
  },
};
