// The documents an input gets on its standard input (Splunk, "Modular inputs configuration"; fixtures of Splunk's
// Python SDK).
import { escapeXml } from '../rest/atom';

export interface InputSettings {
  readonly name: string;
  readonly app: string;
  readonly settings: ReadonlyMap<string, string>;
}

export interface ServerFacts {
  readonly host: string;
  readonly uri: string;
  readonly sessionKey: string;
  readonly checkpointFolder: string;
}

/** For a run: `<input>` with one stanza. */
export function runDocument(server: ServerFacts, stanza: InputSettings): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<input>${facts(server)}<configuration>` +
    `<stanza name="${escapeXml(stanza.name)}" app="${escapeXml(stanza.app)}">${parameters(stanza)}</stanza>` +
    '</configuration></input>\n'
  );
}

/** For `--validate-arguments`: `<items>` with one item, named without its scheme. */
export function validationDocument(server: ServerFacts, item: InputSettings): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<items>${facts(server)}` +
    `<item name="${escapeXml(item.name)}">${parameters(item)}</item></items>\n`
  );
}

function facts({ host, uri, sessionKey, checkpointFolder }: ServerFacts): string {
  return (
    `<server_host>${escapeXml(host)}</server_host><server_uri>${escapeXml(uri)}</server_uri>` +
    `<session_key>${escapeXml(sessionKey)}</session_key><checkpoint_dir>${escapeXml(checkpointFolder)}</checkpoint_dir>`
  );
}

function parameters({ settings }: InputSettings): string {
  return [...settings]
    .map(([name, value]) => `<param name="${escapeXml(name)}">${escapeXml(value)}</param>`)
    .join('');
}
