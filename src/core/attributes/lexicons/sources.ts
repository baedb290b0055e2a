// Where the things in the lexicons come from. Lists of indicators are facts about what investigators and researchers
// look for; none is proof of anything. Phrases in languages other than English are the editors' own translations.

/** Published lists and studies, as cited; read November 2026. */
export const indicatorSources = {
  tnet: 'Nair et al., T-Net: weakly supervised graph learning for combatting human trafficking, AAAI 2024; labelling functions, github.com/ComplexData-MILA/T-Net, labeling_functions.py: new in town, third person and first person plural, incall and outcall, protection and restrictions, youth.',
  jirn: 'Lugo-Graulich and Meyer, Law Enforcement Guide on Indicators of Sex Trafficking in Online Escort Ads, JIRN 2021, NCJ 305699, and NIJ, Unconventional Wisdom, 8 May 2024: youthful wording was associated with cases; movement wording, client screening and a stated age under 23 were not.',
  asu: 'Roe-Sepowitz et al., Online Advertisement Truth Set, Sex Trafficking Matrix, Arizona State University 2018: wording in adverts of confirmed minors.',
  ibanez:
    'Ibanez and Suthers, Detection of Domestic Human Trafficking Indicators and Movement Trends Using Content Available on Open Internet Sources, HICSS 2014: third person, several persons, movement, restricted movement.',
  flagit:
    'Kejriwal, Ding, Shao, Kumar and Szekely, FlagIt: a system for minimally supervised human trafficking indicator mining, 2017: movement, several persons, incall and outcall, massage.',
  ilo: 'International Labour Organization, Indicators of Forced Labour, 2012: restriction of movement, isolation, living at the place of work.',
  unodc:
    'UNODC, Human Trafficking Indicators: persons are accompanied, do not speak for themselves, do not speak the local language, live where they work.',
  polaris:
    'Polaris, Human Trafficking in Illicit Massage Businesses, 2018: workers who live on site, rotate between places, are handled by a manager.',
  li2023:
    'Li, Tobey, Mayorga, Caltagirone and Özaltın, Detecting Human Trafficking: Automated Classification of Online Customer Reviews of Massage Businesses, M&SOM 25(3) 2023: lexicon of service phrases in reviews.',
  trade: 'Common vocabulary of adverts for personal services; says what is offered and nothing else.',
} as const;
export type IndicatorSource = keyof typeof indicatorSources;
