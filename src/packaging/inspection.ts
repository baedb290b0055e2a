// What AppInspect found, against what docs/appinspect.md accepts with a reason.

export type InspectionResult = 'error' | 'failure' | 'future_failure' | 'manual_check' | 'warning';

export interface Finding {
  readonly packageId: string;
  readonly check: string;
  readonly result: InspectionResult;
  /** Inside the package; `-` where the check names none. */
  readonly file: string;
  readonly message: string;
}

/** A row of the table in docs/appinspect.md. */
export interface AcceptedFinding {
  readonly packageId: string;
  readonly check: string;
  readonly result: string;
  readonly file: string;
  readonly reason: string;
}

/** The report that `splunk-appinspect inspect --data-format json` writes; only what is read here. */
export interface InspectionReport {
  readonly reports: readonly {
    readonly groups: readonly {
      readonly checks: readonly {
        readonly name: string;
        readonly result: string;
        readonly messages: readonly {
          readonly result: string;
          readonly message: string;
          readonly message_filename?: string | null;
        }[];
      }[];
    }[];
  }[];
}

const noteworthy: readonly string[] = ['error', 'failure', 'future_failure', 'manual_check', 'warning'];

/** Everything in a report that is neither a success nor beside the point; one entry for a message. */
export function findingsOf(packageId: string, report: InspectionReport): readonly Finding[] {
  const checks = report.reports.flatMap(({ groups }) => groups.flatMap((group) => group.checks));
  return checks.flatMap(({ name, result, messages }) => {
    if (!isNoteworthy(result)) return [];
    const said = messages.flatMap((message): Finding[] =>
      isNoteworthy(message.result)
        ? [
            {
              packageId,
              check: name,
              result: message.result,
              file: message.message_filename ?? '-',
              message: message.message,
            },
          ]
        : [],
    );
    return said.length > 0 ? said : [{ packageId, check: name, result, file: '-', message: 'no message' }];
  });
}

/** Rows of the table whose columns are package, check, result, file and reason. */
export function acceptedFindings(markdown: string): readonly AcceptedFinding[] {
  return markdown.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, packageId = '', check = '', result = '', file = '', reason = ''] = cells;
    return cells.length === 7 && check.startsWith('check_')
      ? [{ packageId, check, result, file, reason }]
      : [];
  });
}

/**
 * Compares findings with the table.
 *
 * @returns as sentences: each finding the table does not accept, each error or failure (no table can accept those),
 *   each row without a reason, and each row that no finding needs any more.
 */
export function objectionsTo(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
): readonly string[] {
  const isSame = (finding: Finding, row: AcceptedFinding): boolean =>
    finding.packageId === row.packageId &&
    finding.check === row.check &&
    finding.result === row.result &&
    isNamedBy(row.file, finding.file);
  const unaccepted = findings.filter(
    (finding) =>
      ['error', 'failure'].includes(finding.result) || !accepted.some((row) => isSame(finding, row)),
  );
  const stale = accepted.filter((row) => !findings.some((finding) => isSame(finding, row)));
  return [
    ...unaccepted.map(
      ({ packageId, check, result, file, message }) =>
        `${packageId}: ${result} of ${check} in ${file}: ${message}`,
    ),
    ...stale.map(
      (row) => `docs/appinspect.md accepts ${row.check} in ${row.packageId} ${row.file}, which is not found.`,
    ),
    ...accepted
      .filter(({ reason }) => reason.length < 20)
      .map((row) => `${row.check} ${row.file} has no reason.`),
  ];
}

/** A row may name several files with one star, which stands for a part of a name: `appserver/templates/*.html`. */
function isNamedBy(pattern: string, file: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return pattern === file;
  const middle = file.slice(before.length, file.length - after.length);
  return file === before + middle + after && middle !== '' && !middle.includes('/');
}

function isNoteworthy(result: string): result is InspectionResult {
  return noteworthy.includes(result);
}
