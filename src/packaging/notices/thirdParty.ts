// THIRD-PARTY.txt: what of others is inside a package, and the terms they give it under, as their licences ask.

/** Something of others that a package carries. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Whole texts of its licence and notice files. */
  readonly texts: readonly string[];
}

export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';
const line = '='.repeat(80);

/**
 * The text of the file: a list of everything, then the terms of each.
 *
 * @param packageId - of the Splunk package, for the heading and for complaints.
 * @param notices - in the order they shall have.
 * @throws Error naming everything without a licence text: what may not be shipped stops the build.
 */
export function thirdPartyText(packageId: string, notices: readonly Notice[]): string {
  const silent = notices.filter(({ texts }) => texts.every((text) => text.trim() === ''));
  if (silent.length > 0)
    throw new Error(
      `${packageId} would carry ${silent.map(titleOf).join(', ')} without a licence text. ` +
        'Replace the npm package, or add the text its author published to src/packaging/notices/suppliedTexts.ts.',
    );
  const heading =
    `${packageId} is under the Apache License 2.0 (LICENSE). It carries the work of others, unchanged or bundled, ` +
    'which stays under their own licences:';
  const list = notices.map((notice) => `- ${titleOf(notice)}: ${notice.licence}`);
  const terms = notices.map((notice) => [line, titleOf(notice), line, '', textOf(notice), ''].join('\n'));
  return [heading, '', ...list, '', ...terms].join('\n');
}

function titleOf({ name, version }: Notice): string {
  return `${name} ${version}`;
}

function textOf({ texts }: Notice): string {
  return texts
    .map((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/^\uFEFF/, '')
        .trim(),
    )
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}
