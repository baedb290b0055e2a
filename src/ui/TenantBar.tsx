// Whose data are looked at: on every page, in words, always in the same place.
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import { focusRing } from './surfaces';

const Strip = styled.div`
  box-sizing: border-box;
  max-width: 1360px;
  margin: 0 auto;
  padding: 8px 24px 0;
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  align-items: center;
  gap: 6px 10px;
  font-size: ${variables.fontSizeSmall};
  color: ${variables.contentColorDefault};
  @media (max-width: 640px) {
    padding: 8px 12px 0;
  }
`;

const Choice = styled.select`
  font: inherit;
  color: ${variables.contentColorActive};
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.borderColorStrong};
  border-radius: 3px;
  padding: 3px 6px;
  min-height: 26px;
  ${focusRing}
`;

const Name = styled.b`
  color: ${variables.contentColorActive};
`;

interface TenantBarProps {
  readonly name: string;
  /** Names of all tenants the person may look at; a choice is offered where there are two or more. */
  readonly names: readonly string[];
  /** Something to know about the choice; '' if there is nothing. */
  readonly remark: string;
  readonly onChoose: (name: string) => void;
}

/** Name of the tenant, and the way to another. */
export function TenantBar({ name, names, remark, onChoose }: TenantBarProps) {
  return (
    <Strip role="region" aria-label="Tenant">
      {remark !== '' && <span role="status">{remark}</span>}
      {names.length < 2 ? (
        <span>
          Tenant <Name>{name}</Name>
        </span>
      ) : (
        <label>
          Tenant{' '}
          <Choice value={name} onChange={({ target }) => onChoose(target.value)}>
            {names.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Choice>
        </label>
      )}
    </Strip>
  );
}
