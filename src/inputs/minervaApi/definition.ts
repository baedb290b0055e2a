// The input as Splunk's admin sees it; spec, scheme, wrapper and docs are derived from this.
import { recordArguments } from '../collecting/recordArguments';
import type { InputDefinition } from '../definition';

export const minervaApiDefinition: InputDefinition = {
  name: 'minerva_api',
  title: 'Minerva API',
  description: 'Fetches JSON over HTTP by a declared source: one record per row, with its identifiers.',
  defaultIntervalSeconds: 86_400,
  arguments: [
    {
      // Not `source`: Splunk reads that name itself, in every stanza of inputs.conf.
      name: 'source_name',
      title: 'Source',
      description: 'Name of the source to fetch, e.g. texas_licences; docs/sources.md lists them.',
      dataType: 'string',
      requiredOnCreate: true,
      example: 'texas_licences',
    },
    {
      name: 'base_url',
      title: 'Base URL',
      description:
        "Scheme, host and port (and a path, if a mirror needs one) in place of the source's own. Default: the source's.",
      dataType: 'string',
      requiredOnCreate: false,
      example: 'https://mirror.example.org',
    },
    {
      name: 'credential',
      title: 'Credential',
      description:
        "Name, or realm:name, of the secret in TA-minerva's storage/passwords. Left out: none is sent. Never the secret itself.",
      dataType: 'string',
      requiredOnCreate: false,
      example: 'texas_token',
    },
    {
      name: 'allow_private_addresses',
      title: 'Allow private addresses',
      description:
        '1: hosts with private, loopback and link-local addresses may be fetched from, and http: without TLS. Default 0.',
      dataType: 'boolean',
      requiredOnCreate: false,
      defaultValue: '0',
      example: '0',
    },
    {
      name: 'ca_file',
      title: 'Certificate authority',
      description:
        'Absolute path of a PEM file with certificates to trust beside the usual ones. Certificates are always checked.',
      dataType: 'string',
      requiredOnCreate: false,
      example: '/etc/ssl/own-authority.pem',
    },
    {
      name: 'page_size',
      title: 'Page size',
      description:
        "Rows asked for at once, from 2 to the source's most: as many may be written twice after a crash. Default: the source's.",
      dataType: 'number',
      requiredOnCreate: false,
      example: '5000',
    },
    {
      name: 'max_pages',
      title: 'Pages per run',
      description: 'Pages fetched in one run, 1 to 10000; the next run goes on from there. Default 1000.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '1000',
      example: '1000',
    },
    ...recordArguments,
  ],
};
