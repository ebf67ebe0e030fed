/** An act of law, as its name is printed. Portuguese on purpose: the counter knows no other name. */
export interface Act {
  /** `Decreto-Lei n.º 176/2003` */
  readonly title: string;
  /** Short form for lists: `DL 176/2003`. */
  readonly short: string;
}

/** Every act that a condition, a figure or a deadline cites. */
export const acts = {
  'codigo-civil': { title: 'Código Civil', short: 'Código Civil' },
  'dl-176-2003': { title: 'Decreto-Lei n.º 176/2003, de 2 de agosto', short: 'DL 176/2003' },
  'dl-70-2010': { title: 'Decreto-Lei n.º 70/2010, de 16 de junho', short: 'DL 70/2010' },
  'dl-133b-97': { title: 'Decreto-Lei n.º 133-B/97, de 30 de maio', short: 'DL 133-B/97' },
  'dl-56-2022': { title: 'Decreto-Lei n.º 56/2022', short: 'DL 56/2022' },
  'dr-84-2007': { title: 'Decreto Regulamentar n.º 84/2007, de 5 de novembro', short: 'DR 84/2007' },
  'dr-1-2024': { title: 'Decreto Regulamentar n.º 1/2024, de 17 de janeiro', short: 'DR 1/2024' },
  'lei-23-2007': { title: 'Lei n.º 23/2007, de 4 de julho', short: 'Lei 23/2007' },
  'lei-27-2008': { title: 'Lei n.º 27/2008, de 30 de junho', short: 'Lei 27/2008' },
  'portaria-458-2006': { title: 'Portaria n.º 458/2006', short: 'Portaria 458/2006' },
  'rcm-29a-2022': {
    title: 'Resolução do Conselho de Ministros n.º 29-A/2022, de 1 de março',
    short: 'RCM 29-A/2022',
  },
  'reg-883-2004': { title: 'Regulamento (CE) n.º 883/2004', short: 'Reg. 883/2004' },
  'dl-91-2009': { title: 'Decreto-Lei n.º 91/2009, de 9 de abril', short: 'DL 91/2009' },
  'dl-220-2006': { title: 'Decreto-Lei n.º 220/2006, de 3 de novembro', short: 'DL 220/2006' },
  'lei-100-2019': { title: 'Lei n.º 100/2019, de 6 de setembro', short: 'Lei 100/2019' },
  'lei-13-2003': { title: 'Lei n.º 13/2003, de 21 de maio', short: 'Lei 13/2003' },
  'dl-166-2026': { title: 'Decreto-Lei n.º 166/2026, de 13 de agosto', short: 'DL 166/2026' },
  'dl-232-2005': { title: 'Decreto-Lei n.º 232/2005, de 29 de dezembro', short: 'DL 232/2005' },
  'dr-3-2006': { title: 'Decreto Regulamentar n.º 3/2006, de 6 de fevereiro', short: 'DR 3/2006' },
  'dl-252-2007': { title: 'Decreto-Lei n.º 252/2007, de 5 de julho', short: 'DL 252/2007' },
  'dl-35-2024': { title: 'Decreto-Lei n.º 35/2024, de 21 de maio', short: 'DL 35/2024' },
  'dl-464-80': { title: 'Decreto-Lei n.º 464/80, de 13 de outubro', short: 'DL 464/80' },
  'portaria-154a-2024': { title: 'Portaria n.º 154-A/2024/1', short: 'Portaria 154-A/2024/1' },
  'portaria-311-2024': { title: 'Portaria n.º 311/2024/1', short: 'Portaria 311/2024/1' },
  'portaria-480d-2025': {
    title: 'Portaria n.º 480-D/2025/1, de 30 de dezembro',
    short: 'Portaria 480-D/2025/1',
  },
  'portaria-ias-2021': { title: 'Portaria n.º 27/2020, de 31 de janeiro', short: 'Portaria 27/2020' },
  'portaria-ias-2022': { title: 'Portaria n.º 294/2021, de 13 de dezembro', short: 'Portaria 294/2021' },
  'portaria-ias-2023': { title: 'Portaria n.º 298/2022, de 16 de dezembro', short: 'Portaria 298/2022' },
  'portaria-ias-2024': { title: 'Portaria n.º 421/2023, de 11 de dezembro', short: 'Portaria 421/2023' },
  'portaria-ias-2025': { title: 'Portaria n.º 6-B/2025/1, de 6 de janeiro', short: 'Portaria 6-B/2025/1' },
  'portaria-480a-2025': { title: 'Portaria n.º 480-A/2025/1', short: 'Portaria 480-A/2025/1' },
  'portaria-34-2023': { title: 'Portaria n.º 34/2023, de 25 de janeiro', short: 'Portaria 34/2023' },
  'portaria-422-2023': { title: 'Portaria n.º 422/2023', short: 'Portaria 422/2023' },
  'portaria-112-2025': { title: 'Portaria n.º 112/2025/1', short: 'Portaria 112/2025/1' },
  'portaria-60-2026': { title: 'Portaria n.º 60/2026/1, de 5 de fevereiro', short: 'Portaria 60/2026/1' },
  'portaria-108-2021': { title: 'Portaria n.º 108/2021', short: 'Portaria 108/2021' },
  'portaria-223-2022': { title: 'Portaria n.º 223/2022', short: 'Portaria 223/2022' },
  'dl-308a-2007': { title: 'Decreto-Lei n.º 308-A/2007, de 5 de setembro', short: 'DL 308-A/2007' },
  'dl-2-2016': { title: 'Decreto-Lei n.º 2/2016', short: 'DL 2/2016' },
  'rcm-3-2023': { title: 'Resolução do Conselho de Ministros n.º 3/2023', short: 'RCM 3/2023' },
  'dl-126a-2017': { title: 'Decreto-Lei n.º 126-A/2017, de 6 de outubro', short: 'DL 126-A/2017' },
  'dl-136-2019': { title: 'Decreto-Lei n.º 136/2019', short: 'DL 136/2019' },
  'dl-11-2021': { title: 'Decreto-Lei n.º 11/2021', short: 'DL 11/2021' },
  'dl-202-96': { title: 'Decreto-Lei n.º 202/96, de 23 de outubro', short: 'DL 202/96' },
  'lei-40-2025': { title: 'Lei n.º 40/2025, de 1 de abril', short: 'Lei 40/2025' },
  'portaria-31b-2023': { title: 'Portaria n.º 31-B/2023', short: 'Portaria 31-B/2023' },
  'portaria-113-2025': { title: 'Portaria n.º 113/2025/1', short: 'Portaria 113/2025/1' },
  'portaria-58a-2026': {
    title: 'Portaria n.º 58-A/2026/1, de 3 de fevereiro',
    short: 'Portaria 58-A/2026/1',
  },
  'portaria-87-2019': { title: 'Portaria n.º 87/2019, de 25 de março', short: 'Portaria 87/2019' },
  'portaria-230-2021': { title: 'Portaria n.º 230/2021', short: 'Portaria 230/2021' },
  'codigo-contributivo': {
    title: 'Código dos Regimes Contributivos do Sistema Previdencial de Segurança Social',
    short: 'Código Contributivo',
  },
  'codigo-trabalho': {
    title: 'Código do Trabalho (Lei n.º 7/2009, de 12 de fevereiro)',
    short: 'Código do Trabalho',
  },
  'dl-187-2007': { title: 'Decreto-Lei n.º 187/2007, de 10 de maio', short: 'DL 187/2007' },
  'dl-329-93': { title: 'Decreto-Lei n.º 329/93, de 25 de setembro', short: 'DL 329/93' },
  'portaria-424-2023': { title: 'Portaria n.º 424/2023', short: 'Portaria 424/2023' },
  'portaria-257-2012': { title: 'Portaria n.º 257/2012, de 27 de agosto', short: 'Portaria 257/2012' },
  'portaria-32-2023': { title: 'Portaria n.º 32/2023', short: 'Portaria 32/2023' },
  'portaria-420-2023': { title: 'Portaria n.º 420/2023', short: 'Portaria 420/2023' },
  'portaria-39-2025': { title: 'Portaria n.º 39/2025/1', short: 'Portaria 39/2025/1' },
  'portaria-71-2026': { title: 'Portaria n.º 71/2026/1, de 13 de fevereiro', short: 'Portaria 71/2026/1' },
  'portaria-394-2026': { title: 'Portaria n.º 394/2026/1, de 27 de agosto', short: 'Portaria 394/2026/1' },
  'dl-208-2001': { title: 'Decreto-Lei n.º 208/2001, de 27 de julho', short: 'DL 208/2001' },
  'portaria-480b-2025': {
    title: 'Portaria n.º 480-B/2025/1, de 30 de dezembro',
    short: 'Portaria 480-B/2025/1',
  },
  'portaria-414-2023': { title: 'Portaria n.º 414/2023', short: 'Portaria 414/2023' },
  'portaria-358-2024': { title: 'Portaria n.º 358/2024/1', short: 'Portaria 358/2024/1' },
  'portaria-476-2025': { title: 'Portaria n.º 476/2025/1', short: 'Portaria 476/2025/1' },
} as const satisfies Readonly<Record<string, Act>>;

/** The id of an act. */
export type ActId = keyof typeof acts;
