/** How everything is computed: the very tables that the rules read, with what each constant means. */
import { CASCADE_LIMITS } from '../cascade.ts';
import { MAX_LANDING } from '../landing.ts';
import { MAX_PORTFOLIO } from '../portfolio.ts';
import { MUNICIPALITIES, RULES, SPECIAL_REGIONS } from '../rules.ts';
import {
  CRITICALITY_RULES,
  SCORE_WEIGHTS,
  STABILITY_RULES,
  TARGET_RULES,
  WARM_PATH_RULES,
} from '../target-rules.ts';
import { MAX_HOPS, MAX_PATHS } from '../warm-paths.ts';
import { type MethodExample, methodExample } from './example.ts';
import { type MethodReference, REFERENCES } from './references.ts';
import { type MethodTable, tableOf } from './table.ts';
import {
  CRITICALITY_MEANINGS,
  STABILITY_MEANINGS,
  TARGET_MEANINGS,
  WARM_PATH_MEANINGS,
  WEIGHT_MEANINGS,
} from './target-meanings.ts';
import { RULE_MEANINGS } from './verdict-meanings.ts';

export interface Method {
  tables: MethodTable[];
  references: MethodReference[];
  example: MethodExample[];
}

export const method = (): Method => ({
  tables: [
    tableOf('RULES', RULES, RULE_MEANINGS),
    tableOf('SCORE_WEIGHTS', SCORE_WEIGHTS, WEIGHT_MEANINGS),
    tableOf('WARM_PATH_RULES', WARM_PATH_RULES, WARM_PATH_MEANINGS),
    tableOf('TARGET_RULES', TARGET_RULES, TARGET_MEANINGS),
    tableOf('STABILITY_RULES', STABILITY_RULES, STABILITY_MEANINGS),
    tableOf('CRITICALITY_RULES', CRITICALITY_RULES, CRITICALITY_MEANINGS),
    limits(),
    places(),
  ],
  references: [...REFERENCES],
  example: methodExample(),
});

const limits = (): MethodTable =>
  tableOf(
    'LIMITS',
    { MAX_HOPS, MAX_PATHS, MAX_LANDING, MAX_PORTFOLIO, CASCADE_LIMITS },
    {
      MAX_HOPS: ['steps', '一条引荐路径最多的步数。', 'Most steps of an introduction.'],
      MAX_PATHS: ['items', '对一家企业最多给出的引荐路径数。', 'Most introductions to one enterprise.'],
      MAX_LANDING: ['firms', '一次引进测算最多的企业数。', 'Most enterprises in one landing question.'],
      MAX_PORTFOLIO: ['firms', '一个招引组合最多的企业数。', 'Most enterprises in one portfolio.'],
      CASCADE_LIMITS: {
        tolerance: [
          'share',
          '断链测算：各企业产出变化都小于此数时停止迭代。',
          'Cascade: iteration stops when no production level moves by more.',
          'DIEM_2022',
        ],
        maxRounds: ['items', '断链测算：最多迭代的轮数。', 'Cascade: most rounds of iteration.'],
      },
    },
  );

const places = (): MethodTable =>
  tableOf(
    'PLACES',
    { MUNICIPALITIES, SPECIAL_REGIONS },
    {
      MUNICIPALITIES: [
        'code',
        '直辖市：按市级参与比较（GB/T 2260 代码）。',
        'Municipalities, compared as cities (GB/T 2260 codes).',
      ],
      SPECIAL_REGIONS: [
        'code',
        '香港、澳门：按市级参与比较（GB/T 2260 代码）。',
        'Hong Kong and Macao, compared as cities (GB/T 2260 codes).',
      ],
    },
  );
