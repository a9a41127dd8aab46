import type cytoscape from 'cytoscape';

/** An element as we keep it: data, classes, and for an entity its place. */
export interface Item {
  group: 'nodes' | 'edges';
  data: Record<string, unknown> & { id: string };
  classes: string;
  position?: { x: number; y: number };
}

/**
 * Makes the picture hold exactly `next`, by id, in one batch: what stays keeps its identity, what did not
 * change is not touched. Returns the ids of the entities that came.
 */
export function patch(cy: cytoscape.Core, next: readonly Item[]): string[] {
  const wanted = new Set(next.map(item => item.data.id));
  const came: string[] = [];
  cy.batch(() => {
    cy.elements().forEach(element => {
      if (!wanted.has(element.id())) element.remove();
    });
    const fresh: cytoscape.ElementDefinition[] = [];
    for (const item of next) {
      const element = cy.getElementById(item.data.id);
      if (element.empty()) {
        fresh.push({
          ...item,
          data: { ...item.data },
          ...(item.position && { position: { ...item.position } }),
        });
        if (item.group === 'nodes') came.push(item.data.id);
        continue;
      }
      update(element, item);
    }
    // Ends before lines, whatever the order of `next`.
    cy.add(fresh.filter(item => item.group === 'nodes'));
    cy.add(fresh.filter(item => item.group === 'edges'));
  });
  return came;
}

function update(element: cytoscape.CollectionReturnValue, item: Item): void {
  for (const [key, value] of Object.entries(item.data)) {
    if (element.data(key) !== value) element.data(key, value);
  }
  for (const key of Object.keys(element.data() as object)) {
    if (!(key in item.data)) element.removeData(key);
  }
  if ([...element.classes()].sort().join(' ') !== item.classes.split(' ').sort().join(' ')) {
    element.classes(item.classes);
  }
  const { position } = item;
  if (item.group !== 'nodes' || position === undefined || element.grabbed()) return;
  const now = element.position();
  if (now.x !== position.x || now.y !== position.y) element.position({ ...position });
}
