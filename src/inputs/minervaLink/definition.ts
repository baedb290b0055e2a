// The input as Splunk's admin sees it; spec, scheme, wrapper and docs are derived from this.
import type { InputDefinition } from '../definition';

export const minervaLinkDefinition: InputDefinition = {
  name: 'minerva_link',
  title: 'Minerva linking',
  description:
    'Links the records of a tenant over REST, where the search head may run no search commands of TA-minerva.',
  defaultIntervalSeconds: 300,
  arguments: [
    {
      name: 'tenant',
      title: 'Tenant',
      description:
        'Tenant whose records are linked, 2 to 24 of a-z and 0-9. Its saved searches that link must be switched off. Default main.',
      dataType: 'string',
      requiredOnCreate: false,
      defaultValue: 'main',
      example: 'main',
    },
    {
      name: 'splunkd_url',
      title: 'Search head',
      description:
        'Management port of the search head, https://HOST:8089. Left out: the Splunk that runs this input.',
      dataType: 'string',
      requiredOnCreate: false,
      example: 'https://search.example.org:8089',
    },
    {
      name: 'credential',
      title: 'Credential',
      description:
        "Name, or realm:name, of an authentication token of the search head in TA-minerva's storage/passwords; the token's " +
        'user needs the role minerva_service_<tenant>. Needed with splunkd_url, and only then. Never the token itself.',
      dataType: 'string',
      requiredOnCreate: false,
      example: 'search_head_token',
    },
    {
      name: 'ca_file',
      title: 'Certificate authority',
      description:
        'Absolute path of a PEM file with the authority that signed the certificate of splunkd_url. Left out: the public ones.',
      dataType: 'string',
      requiredOnCreate: false,
      example: '/etc/ssl/own-authority.pem',
    },
    {
      name: 'resolve',
      title: 'Resolve',
      description:
        '1: persons and businesses are compared with each other too, and pairs that are or may be one are written down. Default 0.',
      dataType: 'boolean',
      requiredOnCreate: false,
      defaultValue: '0',
      example: '1',
    },
    {
      name: 'score',
      title: 'Score',
      description:
        '1: businesses whose score may have changed are scored too, and risk events are written. The saved search that scores must be switched off. Default 0.',
      dataType: 'boolean',
      requiredOnCreate: false,
      defaultValue: '0',
      example: '1',
    },
    {
      name: 'full_every_hours',
      title: 'Everything every',
      description:
        'Hours after which every record is linked, and every business scored, anew, 1 to 8760; resolving runs seven times as often. Default 168, a week.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '168',
      example: '168',
    },
    {
      name: 'hub_above',
      title: 'Hub above',
      description: 'A value that more hands than this hold joins nobody, 2 to 1000. Default 50.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '50',
      example: '50',
    },
    {
      name: 'max_members',
      title: 'Largest entity',
      description: 'Records of the largest entity allowed, 2 to 100000. Default 500.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '500',
      example: '500',
    },
  ],
};
