// Words around a mailbox whose host is told afterwards (`emailTold.ts`), by language, kept by hand, November 2026.
import { foldWord } from '../text/tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** Words that lead to the name of a mailbox, folded. */
export const tellingLeads: readonly string[] = [
  ...words(
    'letters brief cartas lettres lettere listy письма mail mails email emails mailbox inbox correo courriel write contact reach adresse address kontakt schreib schreibe schreibt schreiben postfach escribe escríbeme escribir dirección écris écrivez écrire scrivi scrivimi scrivere indirizzo escreva escreve escrever endereço scrie scrieți adresa pisz napisz pisać adres пишите пиши напишите почта почту мыло адрес имейл posta eposta yaz yazın adresim 箱 件 viết thư',
  ),
];

/** What may stand between that word and the name. */
export const betweenWords =
  'me|us|to|at|an|unter|auf|a|al|à|para|la|na|do|на|em|cho|is|ist|es|est|è|é|e|to|adresim|adresse|address|name|user|id|box|adres|ich|mich|mir|под';

/** Words that say that the host follows: only a host or a part of a mailbox is told so. */
export const strongLinks = words(
  "mail email mailbox inbox account correo correio courriel boîte postfach posta poczta почта ящик it it's that's thats which hosted host server provider domain usual rest ending then followed " +
    'das danach dann anbieter endung endet está esta luego después despues servidor dominio termina ' +
    "c'est cest puis ensuite domaine fournisseur serveur poi gestore provedor depois domínio " +
    'este apoi domeniu domeniul furnizor potem domena serwer jest потом затем домен сервер это ящик sonra sunucu sonrası ' +
    '然 后 後 缀 綴 面 域 名 rồi sau đó đuôi tên miền',
);
/** Words that lead on to it, and to other things too. */
export const weakLinks = words(
  "is and with on at over in the my a by via under of mail's box s " +
    'ist und bei auf unter mit dem der die ein y en con el la es et chez sur avec le e è su con il presso é em no na com o pe la cu și si ' +
    'to a na w z u i это на в с и у ve de da 是 在 和 接 và ở tại là thì',
);
