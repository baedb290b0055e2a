// The input as Splunk's admin sees it; spec, scheme, wrapper and docs are derived from this.
import type { InputDefinition } from '../definition';

export const minervaFileDefinition: InputDefinition = {
  name: 'minerva_file',
  title: 'Minerva file',
  description:
    'Reads delimited files by a declared mapping: one record per listed thing, with its identifiers.',
  defaultIntervalSeconds: 3600,
  arguments: [
    {
      name: 'path',
      title: 'File or folder',
      description:
        'Absolute path of the file, or of the folder that holds the files under the names the mapping knows.',
      dataType: 'string',
      requiredOnCreate: true,
      example: '/srv/lists/ofac',
    },
    {
      name: 'mapping',
      title: 'Mapping',
      description: 'Name of the mapping that reads the file, e.g. ofac_sdn; docs/sources.md lists them.',
      dataType: 'string',
      requiredOnCreate: true,
      example: 'ofac_sdn',
    },
    {
      name: 'tenant',
      title: 'Tenant',
      description:
        'Tenant that owns the records, 2 to 24 of a-z and 0-9; they go to minerva_records_<tenant>. Default main.',
      dataType: 'string',
      requiredOnCreate: false,
      defaultValue: 'main',
      example: 'main',
    },
    {
      name: 'tlp',
      title: 'Traffic light label',
      description:
        'TLP 2.0 label of every record: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR. Default TLP:AMBER.',
      dataType: 'string',
      requiredOnCreate: false,
      defaultValue: 'TLP:AMBER',
      example: 'TLP:CLEAR',
    },
    {
      name: 'purpose',
      title: 'Purpose',
      description:
        'What the data may be used for, in a few words; every record carries it. Default counter-trafficking analysis.',
      dataType: 'string',
      requiredOnCreate: false,
      defaultValue: 'counter-trafficking analysis',
      example: 'screening',
    },
    {
      name: 'retention_days',
      title: 'Retention in days',
      description: 'Days the records may be kept, 1 to 36500; every record carries it. Default 365.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '365',
      example: '365',
    },
    {
      name: 'country',
      title: 'Country',
      description:
        'Two-letter country (ISO 3166-1) that numbers without a country code are read for; left out: they are not read.',
      dataType: 'string',
      requiredOnCreate: false,
      example: 'GB',
    },
    {
      name: 'batch_size',
      title: 'Batch size',
      description:
        'Rows handed over between two checkpoints, 1 to 10000: as many may be written twice after a crash. Default 500.',
      dataType: 'number',
      requiredOnCreate: false,
      defaultValue: '500',
      example: '500',
    },
  ],
};
