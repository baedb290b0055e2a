import type { AlertDefinition } from '../definition';

/** TLP 2.0 labels under which a message may leave; TLP:RED never does. */
export const sendableMarkings = ['TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;

/** Tells another system that a watched identifier has been seen. */
export const minervaNotifyDefinition: AlertDefinition = {
  name: 'minerva_notify',
  label: 'Minerva: notify',
  description:
    'Sends a short signed message about each row of an alert to a webhook, or writes it to a folder. It names the identifier and the number of new records, never what a record says.',
  maxSeconds: 60,
  parameters: [
    {
      name: 'webhook_url',
      title: 'Webhook',
      description: 'Address that takes the message by POST; https only. Empty: no webhook.',
      defaultValue: '',
      example: 'https://alerts.example.org/minerva',
      setBy: 'search',
    },
    {
      name: 'credential',
      title: 'Credential',
      description:
        "Name of the signing secret in storage/passwords of the tenant's app, as name or realm:name. A webhook without one is refused: whoever takes the message must be able to check where it is from.",
      defaultValue: '',
      example: 'minerva_webhook',
      setBy: 'search',
    },
    {
      name: 'outbox',
      title: 'Outbox folder',
      description:
        'Folder for one JSON file a message, below var/lib/minerva/<tenant>/outbox of Splunk; a plain name of up to 40 lower-case letters, digits, _ and -. Empty: no file.',
      defaultValue: '',
      example: 'case_system',
      setBy: 'search',
    },
    {
      name: 'marking',
      title: 'Marking',
      description: 'TLP 2.0 label of the message. What is TLP:RED is not sent at all.',
      defaultValue: 'TLP:AMBER',
      example: 'TLP:AMBER+STRICT',
      choices: [...sendableMarkings, 'TLP:RED'],
      setBy: 'search',
    },
    {
      name: 'retry_only',
      title: 'Retry only',
      description: '1: makes no message, only sends what waits. For the search that does nothing else.',
      defaultValue: '0',
      example: '1',
      choices: ['0', '1'],
      setBy: 'search',
    },
    {
      name: 'allowed_hosts',
      title: 'Allowed hosts',
      description:
        'Hosts that webhooks may go to, separated by commas. Empty: every host of the public internet.',
      defaultValue: '',
      example: 'alerts.example.org',
      setBy: 'installation',
    },
    {
      name: 'allow_private_addresses',
      title: 'Private addresses',
      description:
        '1: webhooks may also go to private and loopback addresses, and to loopback without TLS. Default refuses them.',
      defaultValue: '0',
      example: '1',
      choices: ['0', '1'],
      setBy: 'installation',
    },
  ],
};
