/** Countries of the EU and the EEA by their own codes; they share the answers of the region `eea`. */
export const EEA_COUNTRIES = {
  at: 'Austria', be: 'Belgium', bg: 'Bulgaria', hr: 'Croatia', cy: 'Cyprus', cz: 'Czechia', dk: 'Denmark', ee: 'Estonia', fi: 'Finland',
  fr: 'France', de: 'Germany', gr: 'Greece', hu: 'Hungary', is: 'Iceland', ie: 'Ireland', it: 'Italy', lv: 'Latvia', li: 'Liechtenstein',
  lt: 'Lithuania', lu: 'Luxembourg', mt: 'Malta', nl: 'Netherlands', no: 'Norway', pl: 'Poland', pt: 'Portugal', ro: 'Romania',
  sk: 'Slovakia', si: 'Slovenia', es: 'Spain', se: 'Sweden',
} as const;
