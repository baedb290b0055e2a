import { PageBody, PageTitle, Panel, Stack } from '../ui/surfaces';

/** What a person sees who may see nothing: why, and whom to ask. */
export function NoTenant() {
  return (
    <PageBody>
      <Stack>
        <PageTitle>You have no tenant yet</PageTitle>
        <Panel>
          <Stack>
            <p style={{ margin: 0 }}>
              Minerva keeps the data of each organisation in a tenant of its own. Your Splunk user may not
              read any of them, so there is nothing to show; whether there are data is not said.
            </p>
            <p style={{ margin: 0 }}>
              <b>What to do:</b> ask your Splunk admin for the role of your tenant. It is named{' '}
              <code>minerva_analyst_NAME</code>, for example <code>minerva_analyst_main</code>. Then log out
              and in again.
            </p>
            <p style={{ margin: 0 }}>
              Admins: if nobody sees a tenant, the package <code>minerva_tenant_NAME</code> is not installed
              on this search head, or it is switched off.
            </p>
          </Stack>
        </Panel>
      </Stack>
    </PageBody>
  );
}
