// A package before it is written: plain data, so that it can be listed, checked and compared without a disk.

/** What a file of a package holds. */
export type PackageContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A large file that is copied from disk; its digest is known, so it is not read to compare packages. */
  | { readonly kind: 'copy'; readonly from: string; readonly sha256: string };

export interface PackageFile {
  /** Inside the package's folder, with forward slashes: `default/app.conf`. */
  readonly path: string;
  /** Scripts and programs are 0o755, everything else 0o644. */
  readonly mode: 0o644 | 0o755;
  readonly content: PackageContent;
}

/** What is built into `build/<id>/` and `build/<archive>`. */
export interface SplunkPackage {
  /** Name of the folder and `[package] id`. */
  readonly id: string;
  /** Where one id is built more than once: `legacy-pages`, `windows_x86_64`. */
  readonly variant?: string;
  /** File name of the archive: `TA-minerva-0.1.0-linux_x86_64.spl`. */
  readonly archive: string;
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
}

/** A text file that is not executable. */
export function textFile(path: string, text: string): PackageFile {
  return { path, mode: 0o644, content: { kind: 'text', text } };
}

/** The order of paths in an archive: by code unit, the same on every machine. */
export function sortedByPath(files: readonly PackageFile[]): readonly PackageFile[] {
  return [...files].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/** What a package is called among those that are built: its id, and its variant where it has one. */
export function packageName({ id, variant }: SplunkPackage): string {
  return variant === undefined ? id : `${id}-${variant}`;
}
