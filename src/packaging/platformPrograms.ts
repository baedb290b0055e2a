// The part of the add-on that differs by platform: what splunkd starts, and the Node.js beside it.
import type { FetchedRuntime } from './fetchRuntime';
import type { NodeRuntime, Platform } from './nodeRuntimes';
import type { PackageFile } from './packageFile';
import { batchWrapper } from './text/batchWrapper';
import { shellWrapper } from './text/wrapper';

interface PlatformShape {
  /** Of the wrappers; splunkd finds a program by its name and one of these. */
  readonly suffix: '.sh' | '.cmd';
  readonly wrapper: (name: string, stanza: string) => string;
  readonly nodeName: string;
}

const shapes: Readonly<Record<Platform, PlatformShape>> = {
  linux_x86_64: { suffix: '.sh', wrapper: shellWrapper, nodeName: 'node' },
  windows_x86_64: { suffix: '.cmd', wrapper: batchWrapper, nodeName: 'node.exe' },
};

/** File name of a program of this name: `minervaextract.sh`. */
export function wrapperName(platform: Platform, name: string): string {
  return name + shapes[platform].suffix;
}

/**
 * `<platform>/bin/<name>.sh` or `.cmd`, for an input, a search command or an alert action.
 *
 * @param stanza - as Splunk's conf names it, for whoever opens the file.
 */
export function wrapperFile(platform: Platform, name: string, stanza: string): PackageFile {
  const text = shapes[platform].wrapper(name, stanza);
  return {
    path: `${platform}/bin/${wrapperName(platform, name)}`,
    mode: 0o755,
    content: { kind: 'text', text },
  };
}

/** The Node.js, byte for byte as it was fetched. */
export function nodeFile({ platform, program }: NodeRuntime, fetched: FetchedRuntime): PackageFile {
  return {
    path: `${platform}/bin/${shapes[platform].nodeName}`,
    mode: 0o755,
    content: { kind: 'copy', from: fetched.programFile, sha256: program.sha256 },
  };
}
