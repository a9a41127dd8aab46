/** What one request works with. Entities, activities and sources are fetched in batches, never row by row. */
import DataLoader from 'dataloader';
import type { Clock } from '../clock.ts';
import type { SearchableStore } from '../domain/explore.ts';
import type { EntityRow, Snapshot, SnapshotCache } from '../domain/load-facts.ts';
import { AppError } from '../errors.ts';
import type { Recorder } from './recorder.ts';
import { type ActivityShape, type EntityShape, entityShape, provenanceOf } from './shapes.ts';

export interface Context {
  store: SearchableStore & { readonly engine: string };
  /** The snapshot of this request: one version from its first field to its last, until it writes. */
  snapshot(): Promise<Snapshot>;
  /** An entity by id; null where there is none. */
  entity: DataLoader<string, EntityShape | null>;
  activities: DataLoader<string, ActivityShape[]>;
  /** How many relations an entity has. */
  degrees: DataLoader<string, number>;
  /** The day to judge by: as given, else today. */
  day(asOf: string | null | undefined): string;
  today: string;
  /** Whether the client may change the graph: only from this machine until sign-in exists. */
  canEdit: boolean;
  recorder: Recorder;
  /** After a write: forget what was read before it. */
  refresh(): void;
}

export interface ContextParts {
  store: Context['store'];
  snapshots: SnapshotCache;
  clock: Clock;
  recorder: Recorder;
  canEdit: boolean;
}

export function makeContext({ store, snapshots, clock, recorder, canEdit }: ContextParts): Context {
  let held: Promise<Snapshot> | null = null;
  const today = clock.today();
  const snapshot = () => {
    held ??= snapshots.current();
    return held;
  };
  const entity = new DataLoader<string, EntityShape | null>(
    async ids => {
      const { entities } = held ? await held : { entities: new Map<string, EntityRow>() };
      const missing = [...new Set(ids.filter(id => !entities.has(id)))];
      const rows = missing.length ? await store.run('entities_by_ids', { ids: missing }) : [];
      const found = new Map(rows.map(row => [row.id, row]));
      return ids.map(id => {
        const row = entities.get(id) ?? found.get(id);
        return row ? entityShape(row) : null;
      });
    },
    { maxBatchSize: 5000 },
  );
  const activities = new DataLoader<string, ActivityShape[]>(
    async ids => {
      const rows = await store.run('activities_of', { ids: [...ids] });
      return ids.map(id => rows.filter(row => row.enterprise === id).map(toActivity));
    },
    { maxBatchSize: 5000 },
  );
  const degrees = new DataLoader<string, number>(
    async ids => {
      const rows = await store.run('degrees_of', { ids: [...ids] });
      const found = new Map(rows.map(row => [row.id, row.degree]));
      return ids.map(id => found.get(id) ?? 0);
    },
    { maxBatchSize: 5000 },
  );
  return {
    store,
    snapshot,
    entity,
    activities,
    degrees,
    today,
    day: asOf => asOf ?? today,
    canEdit,
    recorder,
    refresh() {
      held = null;
      entity.clearAll();
      activities.clearAll();
      degrees.clearAll();
    },
  };
}

/** An entity that must exist: what a stored row points to. */
export async function existing(context: Context, id: string): Promise<EntityShape> {
  const found = await context.entity.load(id);
  if (!found) throw new AppError('NOT_FOUND', `There is no ${id}.`, { id });
  return found;
}

/** Those of the ids that exist, in order. */
export async function existingAll(context: Context, ids: readonly string[]): Promise<EntityShape[]> {
  const found = await context.entity.loadMany(ids as string[]);
  return found.filter((item): item is EntityShape => item !== null && !(item instanceof Error));
}

type ActivityRow = Awaited<ReturnType<Context['store']['run']>>[number] & {
  id: string;
  segment: string;
  props: Record<string, unknown>;
};

function toActivity({ id, segment, props }: Pick<ActivityRow, 'id' | 'segment' | 'props'>): ActivityShape {
  return {
    id,
    segmentId: segment,
    role: typeof props.role === 'string' ? props.role : null,
    product: typeof props.product === 'string' ? props.product : null,
    share: typeof props.share === 'number' ? props.share : null,
    planned: props.planned === true,
    provenance: provenanceOf(props),
  };
}
