/** The vocabulary, for those who may see the domain but not the statements. */
export type { Kind, RelationType } from '../../queries/model.ts';
