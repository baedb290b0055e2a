import { stanzasOf } from '../../splunk/conf/layers';
import { parseConf } from '../../splunk/conf/parse';
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { SplunkPackage } from '../packageFile';

/** Something that holds of every package, because Splunk or AppInspect punishes the opposite. */
export interface PackageLaw {
  /** As a sentence about a package. */
  readonly name: string;
  /** What breaks it, each with its place; empty if the package keeps the law. */
  readonly complaints: (content: SplunkPackage) => readonly string[];
}

/** Text of a file of the package; undefined if it has no such text file. */
export function textOf(content: SplunkPackage, path: string): string | undefined {
  const body = content.files.find((file) => file.path === path)?.content;
  return body?.kind === 'text' ? body.text : undefined;
}

/** Settings by stanza of a conf file of the package; empty if it has no such file. */
export function stanzasIn(content: SplunkPackage, path: string): ConfStanzas {
  return stanzasOf(parseConf(textOf(content, path) ?? '').file);
}

/** Schemes that the package's README/inputs.conf.spec declares, with the number of settings of each. */
export function declaredSchemes(content: SplunkPackage): readonly { scheme: string; settings: number }[] {
  const schemes: { scheme: string; settings: number }[] = [];
  for (const line of (textOf(content, 'README/inputs.conf.spec') ?? '').split('\n')) {
    const scheme = /^\[([^:\]]+):\/\/<name>\]$/.exec(line)?.[1];
    const last = schemes.at(-1);
    if (scheme !== undefined) schemes.push({ scheme, settings: 0 });
    else if (last && /^[a-z_]+ = /.test(line)) last.settings += 1;
  }
  return schemes;
}
