// How to reach a school, as its register has it; a closed one leads to what is there now.
import type { SchoolContact } from '../../../queries/uniforms/schools';
import { FactList } from '../../../ui/FactList';
import { Foreign } from '../../../ui/Foreign';
import { Quiet } from '../../../ui/surfaces';

/** Name and value of each contact that is known; text only, for a link that is pressed by mistake tells the school. */
export function ContactFacts({ contact }: { readonly contact: SchoolContact | undefined }) {
  if (contact === undefined) return <Quiet>The base of schools has no contacts of this school.</Quiet>;
  const facts = [
    ['Phone', contact.phone],
    ['E-mail', contact.email],
    ['Site', contact.site],
    ['Address', contact.address],
    ['Now there', contact.successors.join('; ')],
    ['Register of', contact.asOf],
  ] as const;
  return (
    <FactList
      facts={facts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => ({ term, value: <Foreign>{value}</Foreign> }))}
    />
  );
}
