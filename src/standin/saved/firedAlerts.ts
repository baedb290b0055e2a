// Triggered alerts, as alerts/fired_alerts lists them. As in Splunk a restart clears the list.
export interface FiredAlert {
  /** Address below alerts/fired_alerts of its own. */
  readonly id: string;
  readonly app: string;
  readonly search: string;
  readonly owner: string;
  readonly sid: string;
  readonly severity: number;
  /** Names of the actions, comma-separated. */
  readonly actions: string;
  readonly digestMode: boolean;
  /** Epoch milliseconds both. */
  readonly triggeredAt: number;
  readonly expiresAt: number;
  /** How many results it stands for. */
  readonly results: number;
}

const MAX_ALERTS = 50_000; // limits.conf [scheduler] alerts_max_count

export class FiredAlerts {
  private alerts: FiredAlert[] = [];
  private count = 0;

  add(alert: Omit<FiredAlert, 'id'>): void {
    this.alerts.push({ ...alert, id: `${alert.sid}_${++this.count}` });
    if (this.alerts.length > MAX_ALERTS) this.alerts.shift();
  }

  /** Those that have not expired, newest first. */
  all(now: number): readonly FiredAlert[] {
    this.alerts = this.alerts.filter(({ expiresAt }) => expiresAt > now);
    return [...this.alerts].reverse();
  }

  remove(id: string): void {
    this.alerts = this.alerts.filter((alert) => alert.id !== id);
  }
}
