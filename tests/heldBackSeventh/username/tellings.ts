// How people of each language tell where they are found. §p is the platform, §n the name.
import type { Language } from '../../heldBack/style';
import type { PerLanguage } from '../languages';

export const told: PerLanguage<readonly string[]> = {
  en: ["I'm on §p as §n", 'add me on §p, I am §n there', 'look up §n on §p', 'hit me up §n on §p'],
  de: ['auf §p bin ich §n', 'such mich bei §p unter §n', 'schreib mir auf §p: §n', 'mein §p ist §n'],
  es: ['en §p soy §n', 'búscame en §p como §n', 'agrégame en §p: §n', 'mi §p es §n'],
  fr: ['sur §p je suis §n', 'ajoute-moi sur §p : §n', 'cherche §n sur §p', 'mon §p est §n'],
  ro: ['pe §p sunt §n', 'caută-mă pe §p ca §n', 'adaugă-mă pe §p: §n', '§p-ul meu este §n'],
  it: ['su §p sono §n', 'cercami su §p come §n', 'aggiungimi su §p: §n', 'il mio §p è §n'],
  pt: ['no §p sou §n', 'me procura no §p como §n', 'me adiciona no §p: §n', 'meu §p é §n'],
  pl: ['na §p jestem §n', 'szukaj mnie na §p jako §n', 'dodaj mnie na §p: §n', 'mój §p to §n'],
  ru: ['в §p я §n', 'ищи меня в §p как §n', 'добавляй в §p: §n', 'мой §p §n'],
  tr: ["§p'da adım §n", '§p hesabım §n', "beni §p'dan ekle: §n", '§p kullanıcı adım §n'],
  zh: ['我的§p是§n', '加我§p：§n', '§p上搜§n', '§p账号§n'],
  vi: ['§p của em là §n', 'tìm em trên §p: §n', 'kết bạn §p với §n', 'nick §p §n'],
};

/** Names that people of a language give platforms: id → label. */
export const asked: Partial<Readonly<Record<Language, readonly (readonly [string, string])[]>>> = {
  ru: [
    ['telegram', 'телега'],
    ['telegram', 'тг'],
    ['instagram', 'инста'],
    ['vk', 'вк'],
    ['vk', 'вконтакте'],
    ['tiktok', 'тикток'],
    ['skype', 'скайп'],
  ],
  zh: [
    ['wechat', '微信'],
    ['wechat', '加微'],
    ['wechat', 'V信'],
    ['telegram', '电报'],
    ['telegram', '纸飞机'],
    ['instagram', 'ins'],
    ['twitter', '推特'],
  ],
  de: [
    ['instagram', 'Insta'],
    ['snapchat', 'Snap'],
    ['telegram', 'Tele'],
  ],
  es: [
    ['instagram', 'mi insta'],
    ['facebook', 'mi face'],
    ['telegram', 'mi tele'],
    ['snapchat', 'mi snap'],
  ],
  pt: [
    ['instagram', 'meu insta'],
    ['facebook', 'meu face'],
    ['telegram', 'meu telegram'],
  ],
  fr: [
    ['instagram', 'mon insta'],
    ['snapchat', 'mon snap'],
    ['telegram', 'mon télégram'],
  ],
  tr: [
    ['instagram', 'insta'],
    ['snapchat', 'snap'],
    ['facebook', 'face'],
  ],
  vi: [
    ['facebook', 'fb'],
    ['facebook', 'phây'],
    ['telegram', 'tele'],
    ['instagram', 'insta'],
  ],
};
