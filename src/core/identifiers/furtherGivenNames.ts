// Given names of languages that the list of the attributes has few of: only for telling names of accounts made of two
// words ("odileember"). Compiled by hand, November 2026; which of them a text holds is never looked at, nor whose it is.
import { once } from '../once';

const lists = [
  // pl, cs, sk
  'marek jarek darek wojtek tomek kasia basia gosia zosia ania hania jola magda madzia aga beata bozena danuta dorota ewelina grazyna halina iwona jadwiga jagoda justyna kinga klaudia krystyna malwina marzena mirka oliwia patrycja renia sylwia urszula weronika wiola zuza zuzia bartek kuba maciek michal pawel piotr przemek radek wojciech zbyszek katka lenka janca marketa misa radka simca terka vendula zdenka lubos milos ondra standa tomas vojta zdenek ludka miluse alzbeta bara eliska hanka ivanka jitka kamila lucka',
  // hu, ro, balkan
  'kata kati kitti reka dora zsofi zsuzsa zsuzsi eszter timi timea tunde ildi ildiko ilona piroska boglarka bogi csilla emese hajni nora orsi panka petra szilvi vera viki laci zoli gabor balint gergo ioana ionela mihaela raluca roxana simona alina adina corina dana daciana oana ilinca milica jelena dragana vesna snezana ivana jovana ljilja marija mirjana sanja tanja jasna zorica biljana danica gordana nevena stana bojan dejan dragan goran igor milan nenad zoran bilyana desislava gergana iliana kalina radostina tsvetelina yordanka',
  // nl, de, nordic
  'femke sanne maaike marieke anouk lotte fleur fenna roos veerle wietske daan joost sjoerd thijs wouter jochem bram lieke marloes nienke anneke ilse joke hilde inge silke wiebke imke swantje frauke heike uschi gudrun traudel anke maike nele lenja mieke odile freja freya saga signe tuva ebba elin maja nils oskar alva ingrid sigrid solveig ragnhild siri synne tiril ylva tyra vilma svea linnea kajsa malin pernilla lovisa hedda frida tilde trine mette kirsten birgit aino aada helmi kaisa katri lumi mirja outi paivi saara satu tiina tuuli venla',
  // fr, it, es, pt
  'maelle capucine anouk luana margaux clemence solene oceane manon elodie ludivine mathilde noemie perrine sandrine severine sidonie thais yaelle amandine aurelie berenice celine coralie delphine fanny flavie gaelle heloise jeanne laetitia maud melisande mireille esme juno ornella ginevra fiorella donatella graziella loredana mariella raffaella rossella tiziana violetta federica ilaria azzurra chiaretta nunzia concetta pilar nuria ainhoa aitana begona chus conchi itziar leire loli maica maite marisa mayte nerea nieves paqui sagrario yoli yanet yuliana yamileth leidy luz daiane jucara juliane jussara larissa leticia rafaela rayane suellen thaisa vitoria xica',
  // ru, uk
  'sveta sveti vika vikulya nastya nastia ksyusha ksenia masha dasha sasha pasha natasha natali ira lera lerochka yulya julya zhanna zoya galya galina inna kira lilya lyuda marina milana mila nelly nonna oksana olya polya raya rita snezhana sonya tanya tonya ulyana valya varya yana yaroslava zina alyona anfisa bogdana darina daryna halyna iryna khrystyna lesia mariana marusya nadiya olesya orysia solomiya tetiana viktoriya yevheniya zlata',
  // tr, az, ar, fa, hi
  'ayse aysel aylin berna burcu buse ceren cigdem damla defne derya dilek duygu ebru ece eda elif emel esen esra ezgi fatma fulya gamze gizem gonca gul gulsen hande hatice hulya ilknur ipek irem kubra lale melek melis merve nazli nesrin nur nurgul ozge ozlem pelin pinar seda selin sema sena serap sevda sevgi sevim sibel simge songul sule tugba tulin yagmur yasemin yeliz zehra zeynep emre murat cem baris aicha hiba khadija meryem nadira nesrine rania salma sirine soraya warda wafa yousra zineb farah golnaz laleh mahsa mina nasrin parisa roya shirin soheila azadeh aarti anjali deepika divya gauri isha jaya kajal kavya lakshmi lata meena neha nisha pooja priya radha rani rekha rupa sangeeta seema shalini shanti shreya sneha sunita swati tanvi usha',
  // vi, th, zh, ja, ko, id, ph
  'linh huong hoa hanh hang ngoc nga nhung nhi oanh phuong quynh thao thuy thu trang trinh tuyet uyen xuan yen somchai ploy nok fah pim noi nong kanya malee mali nari orn pailin pimchanok preeya ratana siriporn suda sunisa tida wan wanida xiaoya xiaomei xiaoli xiaohong meimei lingling lili jing jingjing lanlan ling mei ning qing rou ting tingting wei wen xia xiu xue yan yanyan ying yingying yue yun zhen sakura hana haruka hinata honoka kaori kumiko mayumi megumi mika miku misaki miyu momoka nanami natsumi reiko rika sachiko saori sayaka shiori tomoko yoko yui yumi yuri yuka jiwoo jieun jiyeon jisoo hyejin minji minseo seoyeon seoyun soyeon sujin yeji yuna eunji haeun ayu dewi indah lestari melati nurul putri ratna sari wulan yanti jovelyn maricel marites rosalie',
];

const names = once((): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' '))));

/** Whether a word in lower case is one of them. */
export const isFurtherGivenName = (word: string): boolean => names().has(word);
