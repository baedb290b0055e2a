// Triggered alerts (REST API Reference Manual, alerts/fired_alerts).
import { findSavedSearch } from '../../saved/savedSearch';
import type { FiredAlert } from '../../saved/firedAlerts';
import { feed, type RestEntry } from '../answer';
import type { Endpoint, RestCall } from '../endpoint';
import { missing } from './users';

const groups: Endpoint = {
  path: 'alerts/fired_alerts',
  coverage: 'partial',
  note: "GET: searches with the number of their triggered alerts; '-' stands for all. Only those of searches that the caller sees; a restart clears the list.",
  methods: {
    GET: (call) => {
      const alerts = visible(call);
      const counts = new Map([['-', alerts.length]]);
      for (const { search } of alerts) counts.set(search, (counts.get(search) ?? 0) + 1);
      return feed(
        'alerts',
        [...counts].map(([name, count]) => ({
          name,
          id: `/services/alerts/fired_alerts/${encodeURIComponent(name)}`,
          content: { triggered_alert_count: count },
        })),
      );
    },
  },
};

const ofSearch: Endpoint = {
  path: 'alerts/fired_alerts/{name}',
  coverage: 'partial',
  note: 'GET: triggered alerts of a search, newest first; DELETE of one by its own name.',
  methods: {
    GET: (call) => {
      const name = call.path.name ?? '';
      const found = visible(call).filter(({ search }) => name === '-' || search === name);
      if (found.length === 0 && name !== '-') throw missing(name);
      return feed('alerts', found.map(entryOf));
    },
    DELETE: (call) => {
      const alert = visible(call).find(({ id }) => id === call.path.name);
      if (alert === undefined) throw missing(call.path.name ?? '');
      call.machine.scheduler.fired.remove(alert.id);
      return feed('alerts', []);
    },
  },
};

export const firedAlertEndpoints: readonly Endpoint[] = [groups, ofSearch];

function visible({ machine, user, rights }: RestCall): readonly FiredAlert[] {
  return machine.scheduler.fired
    .all(machine.scheduler.now())
    .filter(
      ({ app, search }) => findSavedSearch(machine, search, { user: user.name, rights, app })?.app === app,
    );
}

function entryOf(alert: FiredAlert): RestEntry {
  return {
    name: alert.id,
    id: `/services/alerts/fired_alerts/${encodeURIComponent(alert.id)}`,
    author: alert.owner,
    app: alert.app,
    content: {
      actions: alert.actions,
      alert_type: 'historical',
      digest_mode: alert.digestMode,
      expiration_time_rendered: new Date(alert.expiresAt).toISOString(),
      savedsearch_name: alert.search,
      severity: alert.severity,
      sid: alert.sid,
      trigger_time: Math.floor(alert.triggeredAt / 1000),
      triggered_alerts: alert.results,
    },
  };
}
