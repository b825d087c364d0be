/**
 * A published example of each method: what is put in, what the source prints. The help shows them and a test runs
 * each through the terminal, so that nobody has to believe us.
 */
export type CalcExample = {
  readonly method: string
  readonly source: string
  readonly input: unknown
  /** Members of the answer with the figures printed by the source. */
  readonly gives: Readonly<Record<string, unknown>>
  /** Digits after the mark to which the source prints them. */
  readonly digits: number
}

const TZENG = {
  matrix: [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ],
  weights: [0.3, 0.4, 0.3],
  types: [1, 1, 1],
}
const ZHAO = {
  matrix: [
    [4, 3, 2],
    [3, 2, 4],
    [5, 1, 3],
  ],
  weights: [0.5, 0.3, 0.2],
}
const PLAN = [-75000, 12000, 15000, 18000, 21000, 24000]
const LOAN = { rate: 0.1 / 12, nper: 360, pv: 100000, start: 13, end: 24, type: 0 }

export const CALC_EXAMPLES: readonly CalcExample[] = [
  {
    method: 'lq',
    source: 'Farhauer & Kröll 2013',
    input: { e_is: 1714, e_i: 79006, e_s: 879213, e: 15593224 },
    gives: { lq: 0.3847623 },
    digits: 7,
  },
  {
    method: 'shift-share',
    source: 'Farhauer & Kröll 2013, region A',
    input: {
      nation: { t0: [400, 150, 150, 400], t1: [440, 210, 135, 480] },
      region: { t0: [90, 20, 10, 60], t1: [100, 40, 10, 55] },
    },
    gives: { national: 27, mix: 1, regional: -3, total: 25 },
    digits: 0,
  },
  {
    method: 'reflections',
    source: 'Hidalgo & Hausmann 2009, fig. S4',
    input: {
      matrix: [
        [1, 1, 1, 1],
        [1, 0, 0, 0],
        [0, 1, 1, 0],
        [0, 1, 0, 0],
      ],
      steps: 2,
    },
    gives: {
      diversity: [
        [4, 1, 2, 1],
        [2, 2, 2.5, 3],
        [2.958333, 2.5, 2.666667, 2.333333],
      ],
    },
    digits: 6,
  },
  {
    method: 'topsis',
    source: 'Tzeng & Huang 2011',
    input: { ...TZENG, normalization: 'vector' },
    gives: { scores: [0.5037, 0.6581, 0.7482, 0.334], ranks: [3, 2, 1, 4] },
    digits: 4,
  },
  {
    method: 'topsis',
    source: 'Opricovic & Tzeng 2004',
    input: {
      matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      weights: [0.5, 0.5],
      types: [-1, 1],
      normalization: 'minmax',
    },
    gives: { scores: [0.5, 0.617, 0.5], ranks: [2, 1, 2] },
    digits: 3,
  },
  {
    method: 'promethee',
    source: 'Zhao, Peng & Li 2013',
    input: { ...ZHAO, types: [1, 1, 1], preference: 'usual' },
    gives: { scores: [0.1, -0.3, 0.2], ranks: [2, 3, 1] },
    digits: 10,
  },
  {
    method: 'ahp',
    source: "Wang & Chin 2011 (Saaty's school example)",
    input: {
      matrix: [
        [1, 4, 3, 1, 3, 4],
        [1 / 4, 1, 7, 3, 1 / 5, 1],
        [1 / 3, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 6],
        [1, 1 / 3, 5, 1, 1, 1 / 3],
        [1 / 3, 5, 5, 1, 1, 3],
        [1 / 4, 1, 6, 3, 1 / 3, 1],
      ],
    },
    gives: { weights: [0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391] },
    digits: 4,
  },
  {
    method: 'entropy',
    source: 'Elsayed, Dawood & Karthikeyan 2017',
    input: {
      matrix: [
        [7, 312, 1891, 6613, 163],
        [72, 88, 728, 941804, 1078],
        [10, 252, 2594, 3466, 117471],
        [10, 145, 980, 2371, 86329],
        [65, 54, 350, 501, 29897],
        [29, 48, 380, 912, 34051],
        [7, 476, 3300, 78470, 2212],
        [70, 87, 650, 733, 819000],
        [4, 86, 591, 3015, 103],
        [12, 79, 579, 3240, 96098],
        [21, 45, 261, 1253, 453],
        [1, 72, 530, 4333, 0.1048],
      ],
    },
    gives: { weights: [0.104991, 0.069124, 0.071373, 0.449937, 0.304575] },
    digits: 6,
  },
  {
    method: 'irr',
    source: 'documentation of Formula.js',
    input: { values: PLAN },
    gives: { value: 0.05715142887178467 },
    digits: 14,
  },
  {
    method: 'npv',
    source: 'documentation of Microsoft Excel (the first flow is one year away)',
    input: { rate: 0.1, values: [-10000, 3000, 4200, 6800] },
    gives: { value: 1188.44 },
    digits: 2,
  },
  {
    method: 'npv',
    source: 'documentation of numpy-financial (the first flow is today: "first": 0)',
    input: { rate: 0.08, values: [-40000, 5000, 8000, 12000, 30000], first: 0 },
    gives: { value: 3065.22267 },
    digits: 5,
  },
  {
    method: 'mirr',
    source: 'documentation of Formula.js',
    input: { values: PLAN, finance_rate: 0.1, reinvest_rate: 0.12 },
    gives: { value: 0.07971710360838036 },
    digits: 14,
  },
  {
    method: 'pmt',
    source: 'documentation of Microsoft Excel',
    input: { rate: 0.08 / 12, nper: 10, pv: 10000 },
    gives: { value: -1037.03 },
    digits: 2,
  },
  {
    method: 'cumipmt',
    source: 'documentation of Formula.js',
    input: LOAN,
    gives: { value: -9916.77251395708 },
    digits: 9,
  },
  {
    method: 'cumprinc',
    source: 'documentation of Formula.js',
    input: LOAN,
    gives: { value: -614.0863271085149 },
    digits: 9,
  },
  {
    method: 'bradley-terry',
    source: 'Agresti 2002, baseball of the American League 1987, against Baltimore',
    input: {
      items: ['Boston', 'Cleveland', 'Detroit', 'Milwaukee', 'New York', 'Toronto', 'Baltimore'],
      wins: [
        [0, 7, 2, 6, 7, 6, 12],
        [6, 0, 4, 4, 6, 5, 6],
        [11, 9, 0, 6, 5, 7, 9],
        [7, 9, 7, 0, 7, 9, 11],
        [6, 7, 8, 6, 0, 6, 10],
        [7, 8, 6, 4, 7, 0, 12],
        [1, 7, 4, 2, 3, 1, 0],
      ],
      reference: 'Baltimore',
    },
    gives: { abilities: [1.1076977, 0.6838528, 1.4364084, 1.5813559, 1.2476178, 1.2944851, 0] },
    digits: 7,
  },
  {
    method: 'krippendorff-alpha',
    source: 'Krippendorff 2011, example C',
    input: {
      ratings: [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
      ],
      level: 'ordinal',
    },
    gives: { alpha: 0.815 },
    digits: 3,
  },
  {
    method: 'kendall-w',
    source: 'Siegel 1956, three managers and six applicants',
    input: {
      ranks: [
        [1, 6, 3, 2, 5, 4],
        [1, 5, 6, 4, 2, 3],
        [6, 3, 2, 5, 4, 1],
      ],
    },
    gives: { w: 0.16 },
    digits: 2,
  },
]
