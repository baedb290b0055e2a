// The scheme document of an input, derived from its definition.
import type { Scheme } from '../adapters/splunk/modularInput/schemeXml';
import type { InputDefinition } from './definition';

/** What the input answers to --scheme: one process per stanza, arguments checked by the input itself. */
export function schemeOf(definition: InputDefinition): Scheme {
  return {
    title: definition.title,
    description: definition.description,
    streamingMode: 'xml',
    usesExternalValidation: true,
    usesSingleInstance: false,
    arguments: definition.arguments.map(({ name, title, description, dataType, requiredOnCreate }) => ({
      name,
      title,
      description,
      dataType,
      // An edit that leaves an argument out keeps its value.
      requiredOnEdit: false,
      requiredOnCreate,
    })),
  };
}
