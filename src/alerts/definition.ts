// An alert action as data: alert_actions.conf, its specs, the form in Splunk Web, the wrapper and docs/alerts.md are
// derived from it.

export interface AlertParameter {
  /** Without `param.`: `webhook_url`. */
  readonly name: string;
  readonly title: string;
  /** What it is, what happens when it is left out; full sentences. */
  readonly description: string;
  readonly defaultValue: string;
  readonly example: string;
  /** What may be written; the form offers a list where it is one. */
  readonly choices?: readonly string[];
  /**
   * `search`: each saved search may set it. `installation`: read from the add-on's own conf on disk only, because whoever
   * may write a search must not decide it.
   */
  readonly setBy: 'search' | 'installation';
}

export interface AlertDefinition {
  /** Stanza in alert_actions.conf, base name of the wrapper: `minerva_notify`. */
  readonly name: string;
  /** As the list of actions in Splunk Web calls it. */
  readonly label: string;
  readonly description: string;
  /** splunkd ends the process after this. */
  readonly maxSeconds: number;
  readonly parameters: readonly AlertParameter[];
}
