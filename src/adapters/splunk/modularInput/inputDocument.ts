// The documents splunkd writes to a modular input's stdin: <input> to run, <items> to validate arguments.
import { SaxesParser } from 'saxes';
import type { Result } from '../../../core/brand';

/** One configured input. */
export interface InputStanza {
  /** Full name of the stanza, `minerva_file://lists`; for validation only the part behind `://`. */
  readonly name: string;
  /** App that holds the stanza; '' where the document does not say. */
  readonly app: string;
  readonly parameters: ReadonlyMap<string, string | readonly string[]>;
}

export interface InputDocument {
  readonly kind: 'input' | 'items';
  /** `server_host`, `server_uri`, `checkpoint_dir`, `session_key`, and whatever else splunkd says. */
  readonly settings: ReadonlyMap<string, string>;
  readonly stanzas: readonly InputStanza[];
}

export interface InputDocumentProblem {
  readonly code: 'not-xml' | 'unexpected-element' | 'too-large' | 'document-type';
  readonly message: string;
}

export const MAX_DOCUMENT_CHARACTERS = 16 * 1024 * 1024; // ten thousand stanzas are under 10 MB
const MAX_DEPTH = 16; // the deepest document known has five levels

class Refused extends Error {
  constructor(
    readonly code: InputDocumentProblem['code'],
    message: string,
  ) {
    super(message);
  }
}

interface OpenStanza {
  readonly name: string;
  readonly app: string;
  readonly parameters: Map<string, string | readonly string[]>;
}

/**
 * Reads a document of splunkd.
 *
 * @param xml - whole document, decoded, without byte order mark.
 * @returns its settings and stanzas. Problems: `not-xml`, `document-type` (a DOCTYPE could declare entities),
 *   `too-large`, `unexpected-element` inside a stanza (as Splunk's SDKs refuse it). Messages hold no values.
 * @see samples: splunk-sdk-python tests/unit/modularinput/data/conf_with_2_inputs.xml, validation.xml
 */
export function readInputDocument(xml: string): Result<InputDocument, InputDocumentProblem> {
  if (xml.length > MAX_DOCUMENT_CHARACTERS) {
    const message = `The document on stdin has ${xml.length} characters; at most ${MAX_DOCUMENT_CHARACTERS} are read.`;
    return { ok: false, problem: { code: 'too-large', message } };
  }
  const reader = new DocumentReader();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new Refused('not-xml', `The document on stdin is no XML: ${error.message}`);
  });
  parser.on('doctype', () => {
    throw new Refused('document-type', 'The document on stdin has a DOCTYPE; splunkd writes none.');
  });
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', () => reader.close());
  try {
    parser.write(xml).close();
    return { ok: true, value: reader.document() };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, problem: { code: error.code, message: error.message } };
  }
}

/** Keeps the path of open elements and collects what is inside them. */
class DocumentReader {
  private readonly path: string[] = [];
  private readonly settings = new Map<string, string>();
  private readonly stanzas: OpenStanza[] = [];
  private parameterName = '';
  private listValues: string[] = [];
  private content = '';
  private kind: InputDocument['kind'] | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const place = [...this.path, name].join('/');
    if (this.path.length >= MAX_DEPTH) {
      throw new Refused('too-large', `The document on stdin nests more than ${MAX_DEPTH} elements deep.`);
    }
    if (this.path.length === 0) this.kind = rootKind(name);
    if (place === 'input/configuration/stanza' || place === 'items/item') {
      this.stanzas.push({
        name: attributes.name ?? '',
        app: attributes.app ?? '',
        parameters: new Map(),
      });
    } else if (this.isInStanza()) this.openParameter(name, attributes);
    this.path.push(name);
    this.content = '';
  }

  text(text: string): void {
    this.content += text;
  }

  close(): void {
    const name = this.path.pop() ?? '';
    const stanza = this.stanzas.at(-1);
    if (name === 'value' && this.path.at(-1) === 'param_list') this.listValues.push(this.content);
    else if (this.isInStanza() && name === 'param')
      stanza?.parameters.set(this.parameterName, this.content.trim());
    else if (this.isInStanza()) stanza?.parameters.set(this.parameterName, this.listValues);
    else if (this.path.length === 1 && name !== 'configuration' && name !== 'item') {
      this.settings.set(name, this.content.trim());
    }
    this.content = '';
  }

  document(): InputDocument {
    return { kind: this.kind ?? 'input', settings: this.settings, stanzas: this.stanzas };
  }

  private isInStanza(): boolean {
    return ['input/configuration/stanza', 'items/item'].includes(this.path.join('/'));
  }

  private openParameter(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name !== 'param' && name !== 'param_list') {
      const stanza = this.stanzas.at(-1)?.name ?? '';
      throw new Refused(
        'unexpected-element',
        `Stanza '${stanza}' holds <${name}>; expected <param> or <param_list>.`,
      );
    }
    this.parameterName = attributes.name ?? '';
    this.listValues = [];
  }
}

function rootKind(name: string): InputDocument['kind'] {
  if (name === 'input' || name === 'items') return name;
  throw new Refused('unexpected-element', `The document on stdin is <${name}>; expected <input> or <items>.`);
}
