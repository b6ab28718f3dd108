/** Worked example 10 of the domain reference: a self-evaluation by the scheme with a cost indicator. */
export const exampleTree = [
  {
    id: 'E',
    title: '预算执行率',
    dimension: 'execution',
    weight: '10',
    items: [{ id: 'E1', title: '预算执行率', weight: '10', kind: 'execution', targetValue: '480000.00' }],
  },
  {
    id: 'C',
    title: '成本',
    dimension: 'cost',
    weight: '20',
    items: [
      { id: 'C1', title: '单位成本', weight: '20', kind: 'negative', targetValue: '120', unit: '元/人次' },
    ],
  },
  {
    id: 'O',
    title: '产出',
    dimension: 'output',
    weight: '40',
    items: [
      { id: 'O1', title: '服务人次', weight: '15', kind: 'quantitative', targetValue: '4000', unit: '人次' },
      { id: 'O2', title: '合格率', weight: '15', kind: 'quantitative', targetValue: '95', unit: '%' },
      { id: 'O3', title: '按时次数', weight: '10', kind: 'quantitative', targetValue: '12', unit: '次' },
    ],
  },
  {
    id: 'B',
    title: '效益',
    dimension: 'benefit',
    weight: '20',
    items: [{ id: 'B1', title: '职工获得感', weight: '20', kind: 'qualitative' }],
  },
  {
    id: 'S',
    title: '满意度',
    dimension: 'satisfaction',
    weight: '10',
    items: [
      { id: 'S1', title: '服务对象满意度', weight: '10', kind: 'quantitative', targetValue: '90', unit: '%' },
    ],
  },
];

/** What was achieved: 456,000 of 480,000 spent, 3,800 of 4,000 served, 11 of 12 on time, 部分达成 at 76 %. */
export const exampleSheet = {
  scores: { B1: '15.20' },
  actuals: { E1: '456000', C1: '126', O1: '3800', O2: '95', O3: '11', S1: '88.2' },
  bands: { B1: 'partly' },
};

export const exampleScores = {
  E1: '9.50',
  C1: '19.00',
  O1: '14.25',
  O2: '15.00',
  O3: '9.17',
  B1: '15.20',
  S1: '9.80',
};

export const exampleResults = [
  ...Object.entries(exampleSheet.actuals).map(([indicator, actual]) => ({ indicator, actual })),
  { indicator: 'B1', actual: '多数职工反映良好', band: 'partly', score: '15.20' },
];
