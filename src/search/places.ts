/** What people call a country besides its name: the people, the capital, where regulators and courts sit; by its code. */
export const PLACE_WORDS: Readonly<Record<string, string>> = {
  at: 'Austria Austrian Austrians Vienna',
  au: 'Australia Australian Australians Canberra Sydney',
  be: 'Belgium Belgian Belgians',
  br: 'Brazil Brazilian Brazilians Brasil Brasilia',
  ca: 'Canada Canadian Canadians Ottawa Kanada',
  ch: 'Switzerland Swiss Bern Zurich Schweiz Suisse',
  de: 'Germany German Germans Deutschland Jerman',
  eea: 'EU European Europe Europeans Brussels Eropa',
  fr: 'France French Paris Prancis',
  id: 'Indonesia Indonesian Indonesians Jakarta',
  ie: 'Ireland Irish Dublin Irlandia',
  it: 'Italy Italian Italians Rome Italia',
  kr: 'South Korea Korean Koreans Seoul Korea',
  nl: 'Netherlands Dutch Holland Amsterdam Hague Belanda',
  uk: 'UK United Kingdom Britain British England London Inggris',
  us: 'United States US USA America American Americans Washington',
};
