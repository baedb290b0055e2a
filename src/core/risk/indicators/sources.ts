// Published lists and studies that indicators rest on. They say what investigators and researchers look for; none of it
// is proof of anything, and several of their inputs are banned here, see `../banned.ts`.
import type { PublishedSource } from '../indicator';

export const published = {
  tobey2024: {
    title:
      'Tobey, Li, Özaltın, Mayorga and Caltagirone, Interpretable models for the automated detection of human trafficking in illicit massage businesses, IISE Transactions 56(3)',
    year: 2024,
    url: 'https://doi.org/10.1080/24725854.2022.2113187',
  },
  li2023: {
    title:
      'Li, Tobey, Mayorga, Caltagirone and Özaltın, Detecting Human Trafficking: Automated Classification of Online Customer Reviews of Massage Businesses, Manufacturing & Service Operations Management 25(3)',
    year: 2023,
    url: 'https://ideas.repec.org/a/inm/ormsom/v25y2023i3p1051-1065.html',
  },
  garg2025: {
    title:
      'Garg, Özaltın, Mayorga and Bosisto, Detecting Illicit Massage Businesses by Leveraging Graph Machine Learning, IJCAI, pages 9647–9655; features in src/features.py of their code',
    year: 2025,
    url: 'https://github.com/Vasuki-Garg/rgcn-imb-detection',
  },
  diaz2020: {
    title:
      'Diaz and Panangadan, Natural Language-based Integration of Online Review Datasets for Identification of Sex Trafficking Businesses, IEEE IRI',
    year: 2020,
    url: 'https://doi.org/10.1109/IRI49571.2020.00044',
  },
  polaris2018: {
    title: 'Polaris, Human Trafficking in Illicit Massage Businesses',
    year: 2018,
    url: 'https://assets.documentcloud.org/documents/4363247/Full-Report-Human-Trafficking-in-Illicit-Massage.txt',
  },
  polarisHotels2018: {
    title:
      'Polaris, On-Ramps, Intersections, and Exit Routes: A Roadmap for Systems and Industries to Prevent and Disrupt Human Trafficking, chapter on hotels and motels',
    year: 2018,
    url: 'https://polarisproject.org/on-ramps-intersections-and-exit-routes/',
  },
  polarisTypology2017: {
    title: 'Polaris, The Typology of Modern Slavery: Defining Sex and Labor Trafficking in the United States',
    year: 2017,
  },
  fsmtb2017: {
    title: 'Federation of State Massage Therapy Boards, Human Trafficking Task Force Report',
    year: 2017,
    url: 'https://www.fsmtb.org/consumer-information/human-trafficking/',
  },
  helderop2019: {
    title:
      'Helderop, Huff, Morstatter, Grubesic and Wallace, Hidden in Plain Sight: A Machine Learning Approach for Detecting Prostitution Activity in Phoenix, Arizona, Applied Spatial Analysis and Policy 12',
    year: 2019,
    url: 'https://doi.org/10.1007/s12061-018-9279-1',
  },
  shomali2026: {
    title:
      'Shomali, Freeman, Bott, Dayarian and Parton, Hidden in Plain Sight: Detecting Illicit Massage Businesses from Mobility Data, arXiv 2602.16561',
    year: 2026,
    url: 'https://arxiv.org/abs/2602.16561',
  },
  fincen2020: {
    title:
      'FinCEN, Supplemental Advisory on Identifying and Reporting Human Trafficking and Related Activity, FIN-2020-A008',
    year: 2020,
    url: 'https://www.fincen.gov/resources/advisories/fincen-advisory-fin-2020-a008',
  },
  fincen2014: {
    title:
      'FinCEN, Guidance on Recognizing Activity that May be Associated with Human Smuggling and Human Trafficking – Financial Red Flags, FIN-2014-A008',
    year: 2014,
  },
  fatf2018: {
    title: 'FATF and APG, Financial Flows from Human Trafficking',
    year: 2018,
    url: 'https://www.fatf-gafi.org/publications/methodsandtrends/documents/human-trafficking.html',
  },
  ilo2012: {
    title: 'International Labour Organization, ILO Indicators of Forced Labour',
    year: 2012,
  },
  unodcFees2015: {
    title:
      'UNODC, The Role of Recruitment Fees and Abusive and Fraudulent Recruitment Practices of Recruitment Agencies in Trafficking in Persons',
    year: 2015,
  },
  ecpat: {
    title:
      'ECPAT-USA, No Vacancy for Child Sex Traffickers Impact Report: The Efficacy of ECPAT-USA’s Work to Prevent and Disrupt the Commercial Sexual Exploitation of Children in Hotels',
    year: 2017,
    url: 'https://www.ecpatusa.org/novacancy',
  },
  tnet2024: {
    title: 'Nair et al., T-NET: Weakly Supervised Graph Learning for Combatting Human Trafficking, AAAI',
    year: 2024,
  },
  infoshield2021: {
    title:
      'Lee et al., InfoShield: Generalizable Information-Theoretic Human-Trafficking Detection, IEEE ICDE',
    year: 2021,
  },
  portnoff2017: {
    title:
      'Portnoff, Huang, Doerfler, Afroz and McCoy, Backpage and Bitcoin: Uncovering Human Traffickers, ACM KDD',
    year: 2017,
  },
  ibanez2014: {
    title:
      'Ibanez and Suthers, Detection of Domestic Human Trafficking Indicators and Movement Trends Using Content Available on Open Internet Sources, HICSS',
    year: 2014,
  },
  flagit2017: {
    title:
      'Kejriwal, Ding, Shao, Kumar and Szekely, FlagIt: A System for Minimally Supervised Human Trafficking Indicator Mining',
    year: 2017,
    url: 'https://arxiv.org/abs/1712.03086',
  },
  jirn2021: {
    title:
      'Lugo-Graulich and Meyer, Law Enforcement Guide on Indicators of Sex Trafficking in Online Escort Ads, Justice Research and Statistics Association, NCJ 305699',
    year: 2021,
    url: 'https://ojp.gov/ncjrs/virtual-library/abstracts/law-enforcement-guide-indicators-sex-trafficking-online-escort-ads',
  },
  uspsCmra: {
    title:
      'United States Postal Service, Domestic Mail Manual, section 508.1.8, Commercial Mail Receiving Agencies, as revised by Postal Bulletin 22624',
    year: 2023,
    url: 'https://about.usps.com/postal-bulletin/2023/pb22624/html/updt_002.htm',
  },
  icao2018: {
    title:
      'ICAO and OHCHR, Guidelines for Training Cabin Crew on Identifying and Responding to Trafficking in Persons, ICAO Circular 352',
    year: 2018,
  },
  blueLightning: {
    title:
      'US Department of Transportation and US Customs and Border Protection, Blue Lightning Initiative, training of aviation personnel',
    year: 2013,
    url: 'https://www.transportation.gov/administrations/office-policy/blue-lightning-initiative',
  },
} as const satisfies Readonly<Record<string, PublishedSource>>;
