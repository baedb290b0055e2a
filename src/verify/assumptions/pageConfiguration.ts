import { differs, holds } from '../answers';
import type { Assumption } from '../assumption';

const wanted = ['SPLUNKD_PATH', 'LOCALE', 'MRSPARKLE_PORT_NUMBER', 'USERNAME'];

export const pageConfiguration: Assumption = {
  id: 'page-configuration',
  topic: 'pages',
  statement:
    'Splunk Web serves a script at config?autoload=1 that puts $C with path, locale, port and user into the window.',
  restsOnIt: "Splunk's own libraries, which read it once when a page loads.",
  ifWrong: 'Pages ask at wrong addresses, and every search fails.',
  sureness: 'documented',
  basis: 'Source of @splunk/splunk-utils 3.4.0, config; page template of @splunk/create 6.2.0.',
  probe: async (bench) => {
    const web = await bench.web();
    const script = await web.open('/en-US/config?autoload=1');
    const missing = wanted.filter((name) => !script.text.includes(name));
    return script.status === 200 && script.text.includes('$C') && missing.length === 0
      ? holds('a script that sets $C')
      : differs(
          `status ${script.status}; missing: ${[...(script.text.includes('$C') ? [] : ['$C']), ...missing].join(', ') || 'nothing'}`,
        );
  },
};
