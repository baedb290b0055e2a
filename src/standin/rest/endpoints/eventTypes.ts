import { effectiveStanza, isTrue } from '../../../splunk/conf/layers';
import { feed } from '../answer';
import type { Endpoint } from '../endpoint';

/** Event types as seen from the app (REST API Reference Manual, saved/eventtypes). */
export const eventTypes: Endpoint = {
  path: 'saved/eventtypes',
  coverage: 'partial',
  note: 'GET. Made and changed as stanzas of configs/conf-eventtypes.',
  methods: {
    GET: ({ machine, app, rights }) => {
      const stanzas = machine.conf.seenFrom('eventtypes', app, rights.roles);
      return feed(
        'eventtypes',
        [...stanzas.keys()].map((name) => {
          const settings = effectiveStanza(stanzas, name);
          return {
            name,
            id: `/servicesNS/nobody/${app}/saved/eventtypes/${encodeURIComponent(name)}`,
            app,
            content: {
              search: settings.get('search') ?? '',
              description: settings.get('description') ?? '',
              disabled: isTrue(settings.get('disabled')),
            },
          };
        }),
      );
    },
  },
};
