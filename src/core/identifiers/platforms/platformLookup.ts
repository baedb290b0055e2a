// Which platform a domain or an id belongs to.
import { paymentServices } from '../payment/paymentServices';
import { platforms, type Platform } from './platforms';

/** Platforms that carry a phone number in the link rather than a name. */
export const phoneLinkHosts: readonly string[] = ['wa.me', 'whatsapp.com'];

const byHost = new Map(platforms.flatMap((platform) => platform.hosts.map((host) => [host, platform])));
const byId = new Map(platforms.map((platform) => [platform.id, platform]));

/** Platform whose profile pages lie under this registrable domain. */
export const platformOfHost = (registrable: string): Platform | undefined => byHost.get(registrable);
/** Every host on which people have names. */
export const platformHosts: readonly string[] = [...byHost.keys()];
export const platformOfId = (id: string): Platform | undefined => byId.get(id);
const paymentHosts = new Set(paymentServices.flatMap(({ hosts }) => hosts.map(([host]) => host)));
/** Whether so many people use the domain that sharing it means nothing. */
export const isPlatformHost = (registrable: string): boolean =>
  byHost.has(registrable) || phoneLinkHosts.includes(registrable) || paymentHosts.has(registrable);
