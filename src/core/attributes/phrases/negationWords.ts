// The words of denial, in the eight languages of the lexicons and their neighbours, folded as tokens are.
import { rolesOf } from '../../text/heldWords';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Deny what follows. */
const negators = words(`
  no not never without dont cant cannot wont isnt doesnt didnt arent wasnt nor neither none non nobody zero
  kein keine keinen keinem keiner keines nicht nie niemals ohne weder noch
  nunca jamas sin ni ningun ninguna tampoco nada
  nu fara nici niciun nicio niciodata
  khong chang chua dung hong
  pas sans jamais nao sem nunca senza
  不 没 沒 無 无 非 勿 别 別 免 拒 未
`);

/** "don't", "isn't": the apostrophe parts the word. */
const shortened = words('don doesn isn can won didn aren wasn couldn wouldn haven hasn ain shouldn weren');

/** May stand between a denial and what it denies. */
const transparent = words(`
  a an any the of for do does doing done offer offers offering offered provide provides providing have has having
  host hosts hosting accept accepts take takes taking give gives giving be been being is are was am i we you to
  kind sort type form allow allows allowed more longer really ever even into in on available currently your my our this that here real
  eine einen ein einem mehr biete bieten anbiete mache machen mach gibt es habe haben bin ist sind im in auf der die
  das wirklich neu
  hago hacemos ofrezco ofrecemos doy damos tengo tenemos hay acepto realizo soy estoy es un una el la los las de
  mas en ningun
  ofer oferim fac facem am avem sunt este e mai o un accept primesc in
  co phai lam nhan di con o duoc la
  提 供 做 接 有 是 要 会 會 能 再 在 了 任 何 收 可 以 带 帶 用 需 想 喜 欢 支 持 包
`);

/** Carry a denial on: "no incall or outcall". */
const carriers = words('or nor oder noch o ni sau nici hoac hay 或 和 及');

/** Deny what stands before: "outcall unavailable", "Hausbesuche nicht möglich", "外出不接". */
const deniedAfter = words(`
  unavailable nicht indisponibil indisponible 不 没 沒 勿 免
`);

/** "incall not available": a denial with what it must be followed by, or by the end of the clause. */
const deniedBefore = words('not no nu khong nein never');
const deniable = words(`
  available offered possible provided allowed accepted included at today disponible disponibles posible disponibil
  disponibila inclus incluido co lam nhan moglich for currently
`);

/** Skipped on the way to the denial after. */
const linking = words(`
  is are isn aren currently ist sind es son esta estan este sunt leider momentan derzeit biete ich mache i la de
`);

/** Signs that deny or grant, as lists of offers have them. */
export const crossMarks = /[❌✖✗✘🚫⛔✕]/u;
export const checkMarks = /[✅✔☑✓]/u;

// What a word does, one bit each; a word may do several.
export const NEGATES = 1;
export const SHORTENED = 2;
export const TRANSPARENT = 4;
export const CARRIES = 8;
export const DENIED_AFTER = 16;
export const DENIED_BEFORE = 32;
export const DENIABLE = 64;
export const LINKS = 128;

/** By word. */
export const roles = rolesOf([
  [NEGATES, negators],
  [SHORTENED, shortened],
  [TRANSPARENT, transparent],
  [CARRIES, carriers],
  [DENIED_AFTER, deniedAfter],
  [DENIED_BEFORE, deniedBefore],
  [DENIABLE, deniable],
  [LINKS, linking],
]);
