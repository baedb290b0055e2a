// Finds out whose data a page is to show before it shows any. Switching loads the page anew, so that nothing of the
// other tenant stays in memory or on the screen.
import { useEffect, type ReactNode } from 'react';
import Button from '@splunk/react-ui/Button';
import { chooseTenant, DEFAULT_TENANT, readTenants, tenantOf, type Tenant } from '../queries/tenants';
import type { SplunkRest } from '../queries/splunkRest';
import { ProblemNotice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import { PageBody, Unseen } from '../ui/surfaces';
import { TenantBar } from '../ui/TenantBar';
import { useAnswer } from '../ui/useAnswer';
import { NoTenant } from './NoTenant';
import { lastTenant, rememberTenant } from './tenantMemory';

const memory = (): Storage => window.localStorage;

interface TenantGateProps {
  readonly rest: SplunkRest;
  /** Goes to an address; the browser's own way unless told. */
  readonly go?: (address: string) => void;
  readonly children: (tenant: Tenant) => ReactNode;
}

/** Asks for the tenants, chooses one, shows its name, and the page in it. */
export function TenantGate({ rest, go = (to) => window.location.assign(to), children }: TenantGateProps) {
  const { answer, again } = useAnswer('tenants', (signal) => readTenants(rest, signal));
  if (answer.state === 'waiting')
    return (
      <PageBody aria-busy="true">
        <Unseen role="status">Looking up your tenants …</Unseen>
        <Skeleton bars={6} />
      </PageBody>
    );
  const asked = new URLSearchParams(window.location.search).get('tenant') ?? '';
  const wishes = { asked, last: lastTenant(memory) };
  if (answer.state === 'problem' && answer.problem.code !== 'not-allowed')
    return (
      <PageBody>
        <ProblemNotice problem={answer.problem} action={<Button label="Try again" onClick={again} />} />
      </PageBody>
    );
  const isListed = answer.state === 'ready';
  const tenants = isListed ? answer.value : guessed(wishes);
  const tenant = chooseTenant(tenants, wishes);
  if (tenant === undefined) return <NoTenant />;
  return (
    <InTenant
      tenant={tenant}
      tenants={tenants}
      remark={remarkOf(tenant, asked, isListed)}
      onChoose={(name) => {
        rememberTenant(memory, name);
        go(addressIn(name, window.location.search));
      }}
    >
      {children(tenant)}
    </InTenant>
  );
}

interface InTenantProps {
  readonly tenant: Tenant;
  readonly tenants: readonly Tenant[];
  readonly remark: string;
  readonly onChoose: (name: string) => void;
  readonly children: ReactNode;
}

function InTenant({ tenant, tenants, remark, onChoose, children }: InTenantProps) {
  const { name } = tenant;
  const isChoice = tenants.length > 1;
  useEffect(() => {
    rememberTenant(memory, name);
    // A link that is handed on must open in the tenant it was copied in.
    const parameters = new URLSearchParams(window.location.search);
    if (!isChoice || parameters.get('tenant') === name) return;
    parameters.set('tenant', name);
    window.history.replaceState(window.history.state, '', `?${parameters.toString()}${window.location.hash}`);
  }, [name, isChoice]);
  return (
    <>
      <TenantBar name={name} names={tenants.map((one) => one.name)} remark={remark} onChoose={onChoose} />
      {children}
    </>
  );
}

/** Who may not list apps may still use a tenant that was named; Splunk decides with every search. */
function guessed({ asked, last }: { readonly asked: string; readonly last: string }): readonly Tenant[] {
  const tenant = tenantOf(asked) ?? tenantOf(last) ?? tenantOf(DEFAULT_TENANT);
  return tenant === undefined ? [] : [tenant];
}

function remarkOf(tenant: Tenant, asked: string, isListed: boolean): string {
  if (!isListed) return 'Splunk does not tell you which tenants you have (needs: rest_apps_view).';
  return asked !== '' && asked !== tenant.name
    ? 'The tenant that the address names is not there, or not yours to see.'
    : '';
}

/** The same page in another tenant; what was looked at belongs to the old one and is dropped. */
function addressIn(name: string, queryString: string): string {
  const theme = new URLSearchParams(queryString).get('theme');
  return `?${new URLSearchParams({ tenant: name, ...(theme === null ? {} : { theme }) }).toString()}`;
}
