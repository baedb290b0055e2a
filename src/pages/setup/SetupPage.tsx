// Set up: what is missing first, then what is not known, then what is in order; each with its reason and what to do.
import { useEffect } from 'react';
import Button from '@splunk/react-ui/Button';
import type { Finding, SetupCheck, Verdict } from '../../queries/setup/check';
import { setupChecks } from '../../queries/setup/registry';
import type { SearchClient } from '../../queries/searchClient';
import type { SplunkRest } from '../../queries/splunkRest';
import { PageBody, PageTitle, Panel, PanelTitle, PlainList, Quiet, Row, Stack } from '../../ui/surfaces';
import { CheckLine } from './CheckLine';
import { useFindings } from './useFindings';

const groups: readonly { readonly verdict: Verdict | undefined; readonly title: string }[] = [
  { verdict: 'bad', title: 'To mend' },
  { verdict: 'unknown', title: 'Not known' },
  { verdict: undefined, title: 'Being checked' },
  { verdict: 'good', title: 'In order' },
];

interface SetupPageProps {
  readonly client: SearchClient;
  readonly rest: SplunkRest;
  readonly tenantApp: string;
}

/** The whole page; everything that reaches Splunk comes in. */
export function SetupPage({ client, rest, tenantApp }: SetupPageProps) {
  const tenant = tenantApp.replace(/^minerva_tenant_/, '');
  const { findings, again } = useFindings({ rest, client, tenantApp, tenant });
  useEffect(() => {
    document.title = 'Set up · Minerva';
  }, []);
  return (
    <PageBody>
      <Stack $gap={14}>
        <Row $gap={16}>
          <PageTitle>Is all in order?</PageTitle>
          <Button label="Check again" onClick={again} disabled={findings.size < setupChecks.length} />
          <span role="status">{summaryOf(findings)}</span>
        </Row>
        <Quiet>
          Asked in your own name: what your role may not see is “not known”, never “in order”. An admin gets
          more answers.
        </Quiet>
        {groups.map(({ verdict, title }) => (
          <Group key={title} title={title} verdict={verdict} findings={findings} />
        ))}
      </Stack>
    </PageBody>
  );
}

interface GroupProps {
  readonly title: string;
  readonly verdict: Verdict | undefined;
  readonly findings: ReadonlyMap<string, Finding>;
}

function Group({ title, verdict, findings }: GroupProps) {
  const checks: readonly SetupCheck[] = setupChecks.filter(
    ({ name }) => findings.get(name)?.verdict === verdict,
  );
  if (checks.length === 0) return null;
  const id = `setup-${verdict ?? 'waiting'}`;
  return (
    <Panel aria-labelledby={id}>
      <PanelTitle id={id}>
        {title} ({checks.length})
      </PanelTitle>
      <PlainList $gap={12}>
        {checks.map((check) => (
          <li key={check.name}>
            <CheckLine check={check} finding={findings.get(check.name)} />
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}

function summaryOf(findings: ReadonlyMap<string, Finding>): string {
  if (findings.size < setupChecks.length) return `${findings.size} of ${setupChecks.length} checked …`;
  const count = (verdict: Verdict): number =>
    [...findings.values()].filter((finding) => finding.verdict === verdict).length;
  return `${count('bad')} to mend, ${count('unknown')} not known, ${count('good')} in order.`;
}
