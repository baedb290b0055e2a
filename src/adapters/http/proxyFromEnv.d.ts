// The package ships no types of its own.
declare module 'proxy-from-env' {
  /** Proxy of a URL by HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; '' for none. */
  export function getProxyForUrl(url: string | URL): string;
}
