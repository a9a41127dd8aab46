/** Who a check found: which enterprise is meant, and where it is. */
import { createHash } from 'node:crypto';
import { ROLES } from '../../queries/model.ts';
import type { CheckInput, FoundFirm } from '../domain/check.ts';
import type { Facts } from '../domain/facts.ts';
import { placeOf, regionTree, within } from '../domain/place.ts';
import { AppError } from '../errors.ts';

export interface FoundEnterprise extends FoundFirm {
  id: string;
  isNew: boolean;
  /** A known one whose place was unknown, too coarse or another: where it is now. */
  movedTo: string | null;
}

/** An error that names the argument. */
export const wrongInput = (argument: string, message: string): AppError =>
  new AppError('BAD_INPUT', `${argument}: ${message}`, { argument });

/** The found enterprises: by id, else by full name, else new ones. Throws BAD_INPUT naming the argument. */
export function identify(facts: Facts, input: CheckInput): FoundEnterprise[] {
  const tree = regionTree(facts.regions);
  const byId = new Map(facts.firms.map(firm => [firm.id, firm]));
  const byName = new Map(facts.firms.map(firm => [firm.name, firm]));

  return input.found.map((firm, index) => {
    const argument = `found[${index}]`;
    if (firm.role && !(ROLES as readonly string[]).includes(firm.role)) {
      throw wrongInput(`${argument}.role`, `one of ${ROLES.join(', ')}.`);
    }
    const given = firm.region?.trim() || null;
    if (given && !within(tree, given, input.region)) {
      throw wrongInput(
        `${argument}.region`,
        `${given} is not inside ${input.region}, where the check looked.`,
      );
    }
    const name = firm.name?.trim();
    const known = firm.id ? byId.get(firm.id) : byName.get(name ?? '');
    if (known) {
      const at = given ?? input.region;
      const place = placeOf(tree, known.region, at);
      if (place === 'outside' && !given) {
        throw wrongInput(
          argument,
          `${known.name} is on record elsewhere (${known.region}). Give its region here, or record its local branch by its own full name.`,
        );
      }
      return { ...firm, id: known.id, isNew: false, movedTo: place === 'local' ? null : at };
    }
    if (firm.id) throw wrongInput(`${argument}.id`, `there is no enterprise ${firm.id}.`);
    if (!name) throw wrongInput(argument, 'give the id or the full name of the firm.');
    const hash = createHash('sha256')
      .update(`${name}\u001f${firm.uscc ?? ''}`)
      .digest('hex')
      .slice(0, 16);
    return { ...firm, name, id: `ent:check.${hash}`, isNew: true, movedTo: null };
  });
}
