// A modular input as data: inputs.conf.spec, the scheme XML, the wrapper and the docs are derived from it.

export interface InputArgument {
  readonly name: string;
  readonly title: string;
  /** One sentence for an admin: what it is, what happens when it is left out. */
  readonly description: string;
  readonly dataType: 'string' | 'number' | 'boolean';
  readonly requiredOnCreate: boolean;
  /** Default used when the argument is absent; also printed in the spec. */
  readonly defaultValue?: string;
  /** Example value for the spec file. */
  readonly example: string;
}

export interface InputDefinition {
  /** Scheme name; also the base name of the executable: `minerva_file`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly arguments: readonly InputArgument[];
  /** Seconds between runs, used when a stanza names none. */
  readonly defaultIntervalSeconds: number;
}
