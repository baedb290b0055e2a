// Versions and build numbers. Splunk Web keeps pages and icons in the browser's cache under the build number, so every
// release needs a higher one (app.conf.spec, [install] build). The last line must name the version in package.json.

export interface Release {
  readonly version: string;
  readonly build: number;
}

export const releases: readonly Release[] = [{ version: '0.1.0', build: 1 }];

/** The release of a version; throws when nobody has given it a build number yet. */
export function releaseOf(version: string): Release {
  const release = releases.find((candidate) => candidate.version === version);
  if (release === undefined)
    throw new Error(
      `Version ${version} has no build number. Add a line for it, with a higher number, to src/packaging/release.ts.`,
    );
  return release;
}
