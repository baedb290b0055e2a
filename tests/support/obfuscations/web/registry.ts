// Every way of hiding an address or a name that development has seen.
import { emailStyles } from './emailStyles';
import { siteStyles } from './siteStyles';
import type { Style } from './style';
import { usernameStyles } from './usernameStyles';

export const webStyles: readonly Style[] = [...emailStyles, ...siteStyles, ...usernameStyles];
