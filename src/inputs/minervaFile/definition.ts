// The input as Splunk's admin sees it; spec, scheme, wrapper and docs are derived from this.
import { recordArguments } from '../collecting/recordArguments';
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
    ...recordArguments,
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
