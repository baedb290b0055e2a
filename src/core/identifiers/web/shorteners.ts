// Services that stand between a reader and a page. What is behind is not known, and millions share the domain: the page
// is an identifier, its domain none. Kept by hand from what is in common use, November 2026.

export const shortenerHosts: readonly string[] =
  'adf.ly b.link bit.do bit.ly bitly.com bl.ink buff.ly clck.ru clicky.me cutt.ly dlvr.it dub.sh fb.watch goo.gl goo.su hubs.ly is.gd kutt.it lnkd.in mcaf.ee ow.ly plu.sh qr.ae rb.gy rebrand.ly s.id short.gy shor.by shorturl.at shorturl.asia snip.ly soo.gd surl.li t.co t.cn t.ly tiny.cc tiny.one tinyurl.com trib.al url.cn urlz.fr v.gd vk.cc vo.la x.gd'.split(
    ' ',
  );
const shorteners: ReadonlySet<string> = new Set(shortenerHosts);

/** Whether pages under the domain only lead elsewhere. */
export const isShortener = (registrable: string): boolean => shorteners.has(registrable);
