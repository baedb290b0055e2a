// What is said of values that join nobody, or not all who carry them.
import type { Era } from './eras';
import type { HubFacts } from './hubs';
import type { WeakCut } from './weakTies';

export type Verdict =
  | { readonly kind: 'hub'; readonly value: number; readonly facts: HubFacts }
  | {
      readonly kind: 'oversize';
      readonly value: number;
      readonly tie: number;
      /** Records of the parts that it would have put together, largest first. */
      readonly partSizes: readonly number[];
    }
  | {
      readonly kind: 'gap';
      readonly value: number;
      readonly eras: readonly (Era & { readonly records: number })[];
    }
  | { readonly kind: 'weak'; readonly value: number; readonly sharers: number; readonly bits: number }
  | {
      /** Weak, and whom it joins together with another value was not looked at. */
      readonly kind: 'weak_cut';
      readonly value: number;
      readonly sharers: number;
      readonly bits: number;
      readonly cut: WeakCut;
    }
  | { readonly kind: 'distrusted'; readonly value: number; readonly sharers: number };

export type VerdictKind = Verdict['kind'];
