// What a modular input answers to --scheme and, when it refuses, to --validate-arguments.
import { xmlAttribute, xmlText } from './xmlText';

export interface SchemeArgument {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** Splunk's own validation expression, `is_pos_int('x')`. */
  readonly validation?: string;
  readonly dataType: 'string' | 'number' | 'boolean';
  readonly requiredOnEdit: boolean;
  readonly requiredOnCreate: boolean;
}

export interface Scheme {
  readonly title: string;
  readonly description?: string;
  readonly streamingMode: 'xml' | 'simple';
  readonly usesExternalValidation: boolean;
  readonly usesSingleInstance: boolean;
  readonly arguments: readonly SchemeArgument[];
}

/**
 * Writes the scheme document.
 *
 * @see shapes: splunk-sdk-python tests/unit/modularinput/data/scheme_*.xml
 */
export function schemeXml(scheme: Scheme): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" ?>',
    '<scheme>',
    ...element(1, 'title', scheme.title),
    ...element(1, 'description', scheme.description),
    ...element(1, 'use_external_validation', scheme.usesExternalValidation),
    ...element(1, 'use_single_instance', scheme.usesSingleInstance),
    ...element(1, 'streaming_mode', scheme.streamingMode),
    '    <endpoint>',
    '        <args>',
    ...scheme.arguments.flatMap(argumentLines),
    '        </args>',
    '    </endpoint>',
    '</scheme>',
  ].join('\n');
}

/** Writes the answer to arguments that are refused; `message` says which, why, and what to write instead. */
export function errorXml(message: string): string {
  return `<error><message>${xmlText(message).xml}</message></error>`;
}

function argumentLines(argument: SchemeArgument): readonly string[] {
  return [
    `            <arg name="${xmlAttribute(argument.name).xml}">`,
    ...element(4, 'title', argument.title),
    ...element(4, 'description', argument.description),
    ...element(4, 'validation', argument.validation),
    ...element(4, 'data_type', argument.dataType),
    ...element(4, 'required_on_edit', argument.requiredOnEdit),
    ...element(4, 'required_on_create', argument.requiredOnCreate),
    '            </arg>',
  ];
}

function element(depth: number, name: string, value: string | boolean | undefined): readonly string[] {
  return value === undefined
    ? []
    : [`${'    '.repeat(depth)}<${name}>${xmlText(String(value)).xml}</${name}>`];
}
