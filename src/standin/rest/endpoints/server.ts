import { hostname } from 'node:os';
import { feed } from '../answer';
import { SERVER_VERSION } from '../atom';
import type { Endpoint } from '../endpoint';
import { demand } from './users';

/** What server this is. */
export const serverInfo: Endpoint = {
  path: 'server/info',
  coverage: 'partial',
  note: 'GET; product_type says standin, so that nobody takes it for a Splunk.',
  isPublic: true,
  methods: {
    GET: ({ machine }) =>
      feed('server-info', [
        {
          name: 'server-info',
          id: '/services/server/info/server-info',
          content: {
            version: SERVER_VERSION,
            build: 'standin',
            product_type: 'standin',
            isFree: false,
            isTrial: false,
            mode: 'normal',
            os_name: process.platform,
            cpu_arch: process.arch,
            serverName: hostname(),
            host: hostname(),
            guid: machine.guid,
            server_roles: ['indexer', 'search_head'],
            startup_time: Math.floor(machine.startedAt / 1000),
            kvStoreStatus: 'unknown',
          },
        },
      ]),
  },
};

/** Where the server keeps its things. */
export const serverSettings: Endpoint = {
  path: 'server/settings',
  coverage: 'partial',
  note: 'GET; SPLUNK_HOME and SPLUNK_DB are the data folder. Nothing can be set.',
  methods: {
    GET: (call) => {
      demand(call, 'list_settings');
      const { machine } = call;
      const content = {
        SPLUNK_HOME: machine.options.dataFolder,
        SPLUNK_DB: machine.databaseFolder,
        serverName: hostname(),
        host: hostname(),
        mgmtHostPort: machine.managementPort,
        enableSplunkWebSSL: false,
        sessionTimeout: '1h',
      };
      return feed('server-settings', [
        { name: 'settings', id: '/services/server/settings/settings', content },
      ]);
    },
  },
};

/** What the machine wants its admin to know. */
export const messages: Endpoint = {
  path: 'messages',
  coverage: 'partial',
  note: 'GET; the bulletin board, e.g. events for an index that does not exist. Empty for all but admins.',
  methods: {
    GET: ({ machine, rights }) =>
      feed(
        'messages',
        // They name indexes and hosts of everybody.
        (rights.capabilities.has('admin_all_objects') ? machine.bulletins() : []).map(({ name, text }) => ({
          name,
          id: `/services/messages/${encodeURIComponent(name)}`,
          content: { message: text, severity: 'warn' },
        })),
      ),
  },
};
