// Words that stand between a number and a street word in running text without making an address of them:
// "24 hour drive", "2 blocks from Main Street", "12 girls on Main Street".
export const spokenWords: ReadonlySet<string> = new Set(
  `a an and or at in on to from for by with off per via as is are was be been it its the this that these those my your our
 his her their me you we us he she they hr hrs hour hours hourly h min mins minute minutes sec seconds am pm day days
 daily night nights nightly week weeks weekly month months monthly year years yr yrs yo age aged star stars miles
 km kms blocks steps feet ft inch inches lb lbs mg ml kg cm girl girls lady ladies woman women man men guy
 guys people person persons call calls text texts txt msg message whatsapp dollar dollars usd eur gbp euro euros pound
 pounds percent bucks roses kisses donation donations special specials session sessions more less only left right
 times time x once twice please now today tonight tomorrow open available until till between before after when where who
 how what why not no yes out up down over under around about near behind opposite across along through into onto inside
 outside within without than then so if but because can will would could should may might must do does did done have has
 had get got go goes going come comes came drives driving walking take takes turn make makes parking
 bedroom beds hot best amazing massage massages photos pics pictures reviews review followers
 likes views votes games points lap laps car cars seater exits stop stops oclock clock uhr
 stunden stunde minuten tage euro jahre mal von bis und oder der ein eine einen im am zu zum zur mit auf aus
 horas hora minutos dias  o con por para en`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words before an address that is not where the writer is: "5 minutes from 1200 Main St". */
export const elsewhereWords: ReadonlySet<string> = new Set(
  'from near off behind opposite across between past beyond foot feet ft'.split(' '),
);
