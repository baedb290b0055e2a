// A .conf file as a tree that keeps everything, comments and blank lines too, so that a file can be changed and
// printed again without losing what an admin wrote.

/** A comment or a blank line, as written. */
export interface ConfRemark {
  readonly kind: 'remark';
  readonly text: string;
}

/** `[name]`. The settings before the first header belong to no header; Splunk counts them to `default`. */
export interface ConfHeader {
  readonly kind: 'header';
  readonly name: string;
}

/** `key = value`; a value of several lines holds newlines (in the file: a backslash at the line's end). */
export interface ConfSetting {
  readonly kind: 'setting';
  readonly key: string;
  readonly value: string;
}

export type ConfNode = ConfRemark | ConfHeader | ConfSetting;

export interface ConfFile {
  readonly nodes: readonly ConfNode[];
}

/** What a line could not be read as; the rest of the file stays valid, as in Splunk. */
export interface ConfProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Settings of one stanza, by key. */
export type ConfSettings = ReadonlyMap<string, string>;

/** Stanzas by name. */
export type ConfStanzas = ReadonlyMap<string, ConfSettings>;
