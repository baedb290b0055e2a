// Which published stanza type each stanza of ours is of. The published settings name types as the spec files do
// (`<spec>`, `role_<roleName>`); names that differ between versions are brought to one here.

export interface StanzaType {
  readonly conf: string;
  /** Our name of the type; `src/packaging/confKeys.json` has its keys under this. */
  readonly type: string;
  /** Whether a stanza of ours is of this type. */
  readonly holds: (stanza: string) => boolean;
  /** Whether a stanza head of the spec file describes this type. */
  readonly isDescribedBy: (head: string) => boolean;
  /** Any key is allowed: the spec says `<name> = <pattern>`. */
  readonly isFreeForm?: true;
}

const exactly = (conf: string, name: string): StanzaType => ({
  conf,
  type: name,
  holds: (stanza) => stanza === name,
  isDescribedBy: (head) => head === name,
});

const every = (conf: string, type: string, head: string): StanzaType => ({
  conf,
  type,
  holds: () => true,
  isDescribedBy: (candidate) => candidate.startsWith(head),
});

/** One line for each stanza type that our packages use; the first that holds counts. */
export const stanzaTypes: readonly StanzaType[] = [
  every('alert_actions', 'alert action', '(top)'),
  ...['id', 'install', 'launcher', 'package', 'ui'].map((name) => exactly('app', name)),
  {
    conf: 'authorize',
    type: 'role',
    holds: (stanza) => stanza.startsWith('role_'),
    isDescribedBy: (head) => head === 'role_<roleName>',
  },
  every('collections', 'collection', '<collection-name>'),
  every('commands', 'command', '<STANZA_NAME>'),
  { ...exactly('distsearch', 'replicationDenylist'), isFreeForm: true },
  every('eventtypes', 'event type', '<$EVENTTYPE>'),
  every('fields', 'field', '<field name>'),
  every('indexes', 'index', '(top)'),
  // A modular input takes what every input takes, and what the spec lists under scripts (interval, start_by_shell).
  {
    ...every('inputs', 'modular input', '(top)'),
    isDescribedBy: (head) => ['(top)', 'script://<cmd>'].includes(head),
  },
  every('macros', 'macro', '<STANZA_NAME>'),
  every('props', 'source type', '<spec>'),
  {
    ...every('searchbnf', 'search help', '(top)'),
    // The search assistant knows a command by this name; other stanzas define parts of syntax.
    holds: (stanza) => stanza.endsWith('-command'),
  },
  every('savedsearches', 'saved search', '<stanza name>'),
  { ...every('tags', 'tagged value', '<fieldname>=<value>'), isFreeForm: true },
  every('transforms', 'transform', '<unique_transform_stanza_name>'),
  every('workflow_actions', 'workflow action', '(top)'),
];

/** Prefix under which the published settings list capabilities as stanzas of authorize.conf. */
export const CAPABILITY_HEAD = 'capability::';
